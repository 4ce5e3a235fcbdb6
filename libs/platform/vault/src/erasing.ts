import { existsSync } from 'node:fs';
import Database from 'libsql';

/** What is left in the place of the sealed part of one event. It identifies nobody. */
export interface Residue {
  readonly eventId: string;
  readonly data: object;
}

/** Keys that go together, and what stays behind. */
export interface Erasure {
  /** The same id again is the same erasure. */
  readonly id: string;
  readonly subjects: readonly string[];
  readonly residues: readonly Residue[];
  /** What is to be remembered of it, as plain values; it identifies nobody. */
  readonly about?: object;
}

/** An erasure as a vault remembers it. */
export type ErasureDone = Required<Pick<Erasure, 'id' | 'subjects' | 'about'>>;

export const ERASURES_SCHEMA = `
  create table if not exists erasures (id text primary key, subjects text not null, about text not null) strict;
  create table if not exists residues (event text primary key, erasure text not null, data text not null) strict;
`;

const has = (db: Database.Database, table: string): boolean =>
  db.prepare("select 1 from sqlite_schema where type = 'table' and name = ?").get(table) !== undefined;

/** Destroys keys and keeps residues, inside the caller's transaction. */
export const eraseIn = (db: Database.Database, { id, subjects, residues, about = {} }: Erasure): void => {
  const remember = db.prepare(
    'insert into erasures (id, subjects, about) values (?, ?, ?) on conflict (id) do nothing',
  );
  if (remember.run([id, JSON.stringify(subjects), JSON.stringify(about)]).changes === 0) return;
  const destroy = db.prepare(
    'insert into keys (subject, wrapped) values (?, null) on conflict (subject) do update set wrapped = null',
  );
  for (const subject of subjects) destroy.run([subject]);
  const keep = db.prepare('insert into residues (event, erasure, data) values (?, ?, ?)');
  for (const { eventId, data } of residues) keep.run([eventId, id, JSON.stringify(data)]);
  db.prepare(
    `insert into facts (name, value) values ('destructions', cast('1' as blob)) on conflict (name)
     do update set value = cast(cast(cast(cast(value as text) as integer) + 1 as text) as blob)`,
  ).run();
};

/** The erasures that a vault holds; none when it was made before there were any. */
export const erasuresIn = (db: Database.Database): ErasureDone[] => {
  if (!has(db, 'erasures')) return [];
  const rows = db.prepare('select id, subjects, about from erasures order by rowid').raw().all() as string[][];
  return rows.map(([id = '', subjects = '', about = '']) => ({
    id,
    subjects: JSON.parse(subjects) as string[],
    about: JSON.parse(about) as object,
  }));
};

/** Looks residues up; undefined when the vault has no place for them. */
export const residueIn = (db: Database.Database): ((eventId: string) => object | undefined) | undefined => {
  if (!has(db, 'residues')) return undefined;
  const find = db.prepare('select data from residues where event = ?').raw();
  return (eventId) => {
    const row = find.get(eventId) as [string] | undefined;
    return row && (JSON.parse(row[0]) as object);
  };
};

/** Everything that one erasure left. */
export const residuesOf = (db: Database.Database, id: string): Residue[] => {
  const rows = db.prepare('select event, data from residues where erasure = ?').raw().all(id) as [string, string][];
  return rows.map(([eventId, data]) => ({ eventId, data: JSON.parse(data) as object }));
};

/** How many keys of erased subjects a copy of the vault, for example in a backup, still holds. */
export const keysLeftIn = (file: string, erasures: readonly Pick<ErasureDone, 'subjects'>[]): number => {
  if (!existsSync(file)) throw new Error(`There is no vault at ${file}`);
  const db = new Database(file);
  try {
    db.exec('pragma query_only = on');
    const find = db.prepare('select 1 from keys where subject = ? and wrapped is not null');
    return erasures.flatMap(({ subjects }) => subjects).filter((subject) => find.get(subject) !== undefined).length;
  } finally {
    db.close();
  }
};

/** An erasure with everything that it left. */
export type ErasureWhole = ErasureDone & Pick<Erasure, 'residues'>;

/**
 * Carries erasures out in a copy of the vault too, so that what is restored from there stays erased. Needs no master key.
 * Afterwards the copy's file holds no trace of the destroyed keys.
 */
export const eraseInCopy = (erasures: readonly ErasureWhole[], copy: string): void => {
  if (!existsSync(copy)) throw new Error(`There is no vault at ${copy}`);
  const to = new Database(copy);
  try {
    to.exec(`pragma busy_timeout = 5000; pragma synchronous = full; pragma secure_delete = on; ${ERASURES_SCHEMA}`);
    to.exec('begin immediate');
    for (const erasure of erasures) eraseIn(to, erasure);
    to.exec('commit');
    to.exec('vacuum');
    to.prepare('pragma wal_checkpoint(truncate)').all();
  } finally {
    to.close();
  }
};
