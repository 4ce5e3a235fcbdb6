import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import Database, { type Statement } from 'libsql';
import { readMasterKey } from './master-key.js';
import { ERASURES_SCHEMA, eraseIn, erasuresIn, residueIn, type Erasure, type ErasureDone } from './erasing.js';
import { seal, unseal } from './sealing.js';

export interface VaultOptions {
  readonly file: string;
  /** A file that only its owner may read; made at first use. Keep a copy of it apart from the vault. */
  readonly masterKeyFile: string;
  /** True where keys are only used, never made or destroyed. */
  readonly readOnly?: boolean;
}

/** The state of a subject's key: the key, destroyed for good, or never made. */
export type SubjectKey = Buffer | 'destroyed' | undefined;

const BUSY_TIMEOUT_MS = 5_000;
const CACHED_KEYS = 50_000;
const KEY_BYTES = 32;
const CHECK = 'hub vault';

const SCHEMA = `
  create table if not exists facts (name text primary key, value blob not null) strict;
  create table if not exists keys (subject text primary key, wrapped blob) strict;
  ${ERASURES_SCHEMA}
`;

/**
 * Every person's own data key, wrapped by the master key (AES-256-GCM) in a SQLite file. A key is on disk before it is
 * used. Destroying it makes everything sealed with it unreadable, for good: the subject gets no other key.
 */
export class Vault {
  readonly #db: Database.Database;
  readonly #master: Buffer;
  readonly #readOnly: boolean;
  readonly #cache = new Map<string, Buffer | 'destroyed'>();
  readonly #find: Statement;
  readonly #add: Statement;
  readonly #version: Statement;
  readonly #destructions: Statement;
  readonly #residue: ((eventId: string) => object | undefined) | undefined;
  #seenVersion = -1;
  #seenDestructions = 0;
  #closed = false;

  constructor({ file, masterKeyFile, readOnly = false }: VaultOptions) {
    if (readOnly && !existsSync(file)) throw new Error(`There is no vault at ${file}`);
    this.#readOnly = readOnly;
    this.#db = new Database(file);
    this.#db.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}; pragma synchronous = full; pragma secure_delete = on;`);
    if (readOnly) {
      this.#db.exec('pragma query_only = on');
    } else {
      this.#db.prepare('pragma journal_mode = wal').get();
      this.#db.exec(`begin immediate; ${SCHEMA} commit;`);
      this.#forgetOldPages();
    }
    this.#master = this.#unlock(masterKeyFile);
    this.#find = this.#db.prepare('select wrapped from keys where subject = ?').raw();
    this.#add = this.#db.prepare('insert into keys (subject, wrapped) values (?, ?)');
    this.#version = this.#db.prepare('pragma data_version').raw();
    this.#destructions = this.#db.prepare("select cast(value as text) from facts where name = 'destructions'").raw();
    this.#residue = residueIn(this.#db);
    this.refresh();
  }

  /** The key of a subject, if it has one. Never makes one. */
  find(subject: string): SubjectKey {
    this.#requireOpen();
    return this.#cache.get(subject) ?? this.#load(subject);
  }

  /** The key of a subject, made durably when it is the first time. Throws when it was destroyed. */
  keyOf(subject: string): Buffer {
    this.keysFor([subject]);
    const key = this.find(subject);
    if (key === undefined || key === 'destroyed')
      throw new Error(`The key of ${subject} has been destroyed; nothing can be sealed for it`);
    return key;
  }

  /** Makes the keys that are missing, all in one durable transaction. A destroyed key stays destroyed. */
  keysFor(subjects: Iterable<string>): void {
    const missing = [...new Set(subjects)].filter((subject) => this.find(subject) === undefined);
    if (missing.length === 0) return;
    if (this.#readOnly) throw new Error('This vault was opened for reading only; a new person needs a writable one');
    this.#transaction(() => {
      for (const subject of missing) {
        if (this.#load(subject) !== undefined) continue;
        this.#add.run(subject, seal(this.#master, randomBytes(KEY_BYTES), subject));
      }
    });
  }

  /** Destroys the key of a subject for good. What was sealed with it can never be read again. */
  destroy(subject: string): void {
    this.erase({ id: `destroyed ${subject}`, subjects: [subject], residues: [] });
  }

  /**
   * Destroys the keys of all subjects of an erasure for good, all or none, and keeps what may be left in the place of
   * what they sealed. The same erasure again changes nothing.
   */
  erase(erasure: Erasure): void {
    if (this.#readOnly) throw new Error('This vault was opened for reading only; a key is destroyed by a writable one');
    this.#transaction(() => eraseIn(this.#db, erasure));
    this.#cache.clear();
    this.#seenDestructions = this.#countDestructions();
    this.#forgetOldPages();
  }

  /** Every erasure that was carried out here, with the subjects whose keys went. */
  erasures(): readonly ErasureDone[] {
    this.#requireOpen();
    return erasuresIn(this.#db);
  }

  /** What stands in the place of the sealed part of an event whose subject was erased; undefined when nothing does. */
  residueOf(eventId: string): object | undefined {
    this.#requireOpen();
    return this.#residue?.(eventId);
  }

  /**
   * What stands for a text where the text itself may not stand: the same for the same text and use, and of no help to
   * anybody without the master key. 128 bits, in hex.
   */
  digestOf(use: string, text: string): string {
    this.#requireOpen();
    const key = Buffer.from(hkdfSync('sha256', this.#master, '', `hub digest ${use}`, KEY_BYTES));
    return createHmac('sha256', key).update(text).digest('hex').slice(0, 32);
  }

  /** Takes notice of keys that another thread or process has destroyed. Cheap; called before every read. */
  refresh(): void {
    this.#requireOpen();
    const [version] = this.#version.get() as [number];
    if (version === this.#seenVersion) return;
    this.#seenVersion = version;
    const destructions = this.#countDestructions();
    if (destructions !== this.#seenDestructions) this.#cache.clear();
    this.#seenDestructions = destructions;
  }

  close(): void {
    this.#closed = true;
    this.#cache.clear();
    this.#db.close();
  }

  #requireOpen(): void {
    if (this.#closed) throw new Error('The vault is closed');
  }

  /** Reads the master key and makes sure that it is the one this vault was made with. */
  #unlock(masterKeyFile: string): Buffer {
    const findCheck = this.#db.prepare("select value from facts where name = 'check'").raw();
    const check = findCheck.get() as [Buffer] | undefined;
    const master = readMasterKey(masterKeyFile, check === undefined && !this.#readOnly);
    if (check === undefined) {
      this.#db
        .prepare("insert into facts (name, value) values ('check', ?) on conflict (name) do nothing")
        .run([seal(master, CHECK, CHECK)]);
    }
    try {
      unseal(master, (findCheck.get() as [Buffer])[0], CHECK);
    } catch {
      throw new Error(`The master key ${masterKeyFile} is not the one this vault was made with`);
    }
    return master;
  }

  #load(subject: string): SubjectKey {
    const row = this.#find.get(subject) as [Buffer | null] | undefined;
    if (row === undefined) return undefined;
    const key = row[0] === null ? 'destroyed' : unseal(this.#master, row[0], subject);
    if (this.#cache.size >= CACHED_KEYS) this.#cache.clear();
    this.#cache.set(subject, key);
    return key;
  }

  #countDestructions(): number {
    const row = this.#destructions.get() as [string] | undefined;
    return row === undefined ? 0 : Number(row[0]);
  }

  /** The write-ahead file may still hold a destroyed key: it is folded back and emptied. */
  #forgetOldPages(): void {
    this.#db.prepare('pragma wal_checkpoint(truncate)').all();
  }

  #transaction(work: () => void): void {
    this.#requireOpen();
    this.#db.exec('begin immediate');
    try {
      work();
      this.#db.exec('commit');
    } catch (error) {
      if (this.#db.inTransaction) this.#db.exec('rollback');
      this.#cache.clear();
      throw error;
    }
  }
}

/** Opens the vault, and makes it and its master key at first use. */
export const openVault = (options: VaultOptions): Vault => new Vault(options);
