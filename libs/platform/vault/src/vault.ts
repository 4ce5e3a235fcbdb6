import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { openKeys, type VaultPlace } from './copying.js';
import type { Erasure, ErasureDone, Residue } from './erasing.js';
import type { KeyStore } from './key-store.js';
import { letterKeysOf, type LetterKeys } from './letter.js';
import { readMasterKey } from './master-key.js';
import { seal, unseal } from './sealing.js';

/** Where a vault is, and how it is opened. */
export type VaultOptions = {
  /** A file that only its owner may read; made at first use. Keep a copy of it apart from the vault. */
  readonly masterKeyFile: string;
  /** True where keys are only used, never made or destroyed. */
  readonly readOnly?: boolean;
} & VaultPlace;

/** The state of a subject's key: the key, destroyed for good, or never made. */
export type SubjectKey = Buffer | 'destroyed' | undefined;

/** Keys of those subjects that have or had one. */
export type SubjectKeys = ReadonlyMap<string, Buffer | 'destroyed'>;

const CACHED_KEYS = 50_000;
const KEY_BYTES = 32;
const CHECK = 'hub vault';

/** Reads the master key and makes sure that it is the one this vault was made with. */
const unlock = async (store: KeyStore, masterKeyFile: string, readOnly: boolean): Promise<Buffer> => {
  const check = await store.check();
  const master = readMasterKey(masterKeyFile, check === undefined && !readOnly);
  if (check === undefined && !readOnly) await store.keepCheck(seal(master, CHECK, CHECK));
  try {
    unseal(master, (await store.check()) ?? Buffer.alloc(0), CHECK);
  } catch {
    throw new Error(`The master key ${masterKeyFile} is not the one this vault was made with`);
  }
  return master;
};

/**
 * Every person's own data key, wrapped by the master key (AES-256-GCM). A key is on disk before it is used. Destroying it
 * makes everything sealed with it unreadable, for good: the subject gets no other key. What others destroyed is noticed
 * by every question.
 */
export class Vault {
  readonly #cache = new Map<string, Buffer | 'destroyed'>();
  #seenDestructions = -1;
  #closed = false;

  constructor(
    private readonly store: KeyStore,
    private readonly master: Buffer,
    private readonly readOnly: boolean,
  ) {}

  /** The keys of subjects, where they have or had one. Never makes one. */
  async keysOf(subjects: Iterable<string>): Promise<SubjectKeys> {
    this.#requireOpen();
    const wanted = new Set(subjects);
    for (;;) {
      const keys = new Map<string, Buffer | 'destroyed'>();
      const missing: string[] = [];
      // Another question may notice a destruction while this one waits: what this one took from memory is older than that.
      const rememberedAt = this.#seenDestructions;
      for (const subject of wanted) {
        const key = this.#cache.get(subject);
        if (key === undefined) missing.push(subject);
        else keys.set(subject, key);
      }
      const { destructions, found } = await this.store.look(missing);
      const stale = destructions !== rememberedAt && keys.size > 0;
      if (destructions !== this.#seenDestructions) this.#cache.clear();
      this.#seenDestructions = destructions;
      if (stale) continue;
      for (const [subject, wrapped] of found) {
        const key = wrapped === null ? 'destroyed' : unseal(this.master, wrapped, subject);
        keys.set(subject, key);
        this.#remember(subject, key);
      }
      return keys;
    }
  }

  /** The key of a subject, if it has one. Never makes one. */
  async find(subject: string): Promise<SubjectKey> {
    return (await this.keysOf([subject])).get(subject);
  }

  /** The key of a subject, made durably when it is the first time. Throws when it was destroyed. */
  async keyOf(subject: string): Promise<Buffer> {
    const key = (await this.keysFor([subject])).get(subject);
    if (key === undefined || key === 'destroyed')
      throw new Error(`The key of ${subject} has been destroyed; nothing can be sealed for it`);
    return key;
  }

  /** The keys of subjects, with those that were missing made, all in one durable transaction. A destroyed key stays destroyed. */
  async keysFor(subjects: Iterable<string>): Promise<SubjectKeys> {
    const wanted = [...new Set(subjects)];
    const keys = await this.keysOf(wanted);
    const missing = wanted.filter((subject) => !keys.has(subject));
    if (missing.length === 0) return keys;
    if (this.readOnly) throw new Error('This vault was opened for reading only; a new person needs a writable one');
    await this.store.add(missing.map((subject) => [subject, seal(this.master, randomBytes(KEY_BYTES), subject)]));
    // Whoever made the key of a subject first, it is that one.
    return this.keysOf(wanted);
  }

  /** Destroys the key of a subject for good. What was sealed with it can never be read again. */
  destroy(subject: string): Promise<void> {
    return this.erase({ id: `destroyed ${subject}`, subjects: [subject], residues: [] });
  }

  /**
   * Destroys the keys of all subjects of an erasure for good, all or none, and keeps what may be left in the place of
   * what they sealed. The same erasure again changes nothing.
   */
  async erase(erasure: Erasure): Promise<void> {
    this.#requireOpen();
    if (this.readOnly) throw new Error('This vault was opened for reading only; a key is destroyed by a writable one');
    try {
      await this.store.erase(erasure);
    } finally {
      this.#cache.clear();
    }
  }

  /** Every erasure that was carried out here, with the subjects whose keys went. */
  async erasures(): Promise<readonly ErasureDone[]> {
    this.#requireOpen();
    return this.store.erasures();
  }

  /** What an erasure left in the place of sealed parts. */
  async residuesOfErasure(id: string): Promise<readonly Residue[]> {
    this.#requireOpen();
    return this.store.residuesOfErasure(id);
  }

  /** What stands in the place of the sealed parts of events whose subjects were erased, where something does. */
  async residuesOf(eventIds: readonly string[]): Promise<ReadonlyMap<string, object>> {
    this.#requireOpen();
    return eventIds.length === 0 ? new Map() : this.store.residuesOf(eventIds);
  }

  /**
   * What stands for a text where the text itself may not stand: the same for the same text and use, and of no help to
   * anybody without the master key. 128 bits, in hex.
   */
  digestOf(use: string, text: string): string {
    this.#requireOpen();
    const key = Buffer.from(hkdfSync('sha256', this.master, '', `hub digest ${use}`, KEY_BYTES));
    return createHmac('sha256', key).update(text).digest('hex').slice(0, 32);
  }

  /** The keys with which this hub seals letters to others and opens those to it: made from the master key, never stored. */
  letterKeys(): LetterKeys {
    this.#requireOpen();
    const seed = (use: string): Buffer =>
      Buffer.from(hkdfSync('sha256', this.master, '', `hub letter ${use}`, KEY_BYTES));
    return letterKeysOf(seed('sealing'), seed('signing'));
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#cache.clear();
    await this.store.close();
  }

  #requireOpen(): void {
    if (this.#closed) throw new Error('The vault is closed');
  }

  #remember(subject: string, key: Buffer | 'destroyed'): void {
    if (this.#cache.size >= CACHED_KEYS) this.#cache.clear();
    this.#cache.set(subject, key);
  }
}

/** Opens the vault, and makes it and its master key at first use. */
export const openVault = async (options: VaultOptions): Promise<Vault> => {
  const { masterKeyFile, readOnly = false } = options;
  const store = await openKeys(options, readOnly);
  try {
    return new Vault(store, await unlock(store, masterKeyFile, readOnly), readOnly);
  } catch (error) {
    await store.close();
    throw error;
  }
};
