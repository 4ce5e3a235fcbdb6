import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import Database from 'libsql';
import { LogInUse, LogUnavailable, storeError } from './errors.js';

/** Who writes a log, and where that hub can be reached. */
export interface LockHolder {
  readonly pid: number;
  /** Whatever the hub announced, for example its web address; absent until it did. */
  readonly address?: unknown;
}

/** The right to write a log, held by one process at a time. */
export interface Lease {
  /** Tells others, through `readLock`, where this hub can be reached. Plain JSON. */
  announce(address: unknown): void;
  release(): void;
}

const WAIT_MS = 200;

/**
 * The lease is an exclusive lock of the operating system on a small file beside the log: it goes with its process,
 * however that ends, and a process number that is used again cannot keep it. The lock file beside it only tells
 * people and programs who the holder is.
 */
const leaseFile = (file: string): string => `${file}.lease`;
const lockFile = (file: string): string => `${file}.lock`;

const readHolder = (file: string): LockHolder | undefined => {
  try {
    return JSON.parse(readFileSync(lockFile(file), 'utf8')) as LockHolder;
  } catch {
    return undefined;
  }
};

const writeHolder = (file: string, holder: LockHolder): void => {
  const draft = `${lockFile(file)}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(holder)}\n`);
  renameSync(draft, lockFile(file));
};

const lock = (file: string, waitMs: number): Database.Database | undefined => {
  const db = new Database(leaseFile(file));
  try {
    db.exec(`pragma busy_timeout = ${waitMs}; pragma journal_mode = memory; begin exclusive;`);
    return db;
  } catch (error) {
    db.close();
    if (String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')) return undefined;
    throw error;
  }
};

/** What the system says of a disk that takes nothing, in the log's words. */
const diskError = (error: unknown): unknown => {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EROFS' || code === 'EACCES') return new LogUnavailable('disk-read-only');
  return code === 'ENOSPC' ? new LogUnavailable('disk-full') : storeError(error);
};

/**
 * Takes the right to write a log. Throws `LogInUse` with the number of the process that has it, and `LogUnavailable` when
 * the disk takes nothing.
 */
export const takeLease = (file: string): Lease => {
  const db = lock(file, WAIT_MS);
  if (db === undefined) throw new LogInUse(file, readHolder(file)?.pid);
  try {
    writeHolder(file, { pid: process.pid });
  } catch (error) {
    db.close();
    throw diskError(error);
  }
  let held = true;
  return {
    announce: (address) => {
      if (held) writeHolder(file, { pid: process.pid, address });
    },
    release: () => {
      if (!held) return;
      held = false;
      rmSync(lockFile(file), { force: true });
      db.exec('rollback');
      db.close();
    },
  };
};

/** Who writes a log at this moment; undefined when nobody does, also when the last writer was killed. */
export const readLock = (file: string): LockHolder | undefined => {
  const holder = readHolder(file);
  if (holder === undefined) return undefined;
  const db = lock(file, 0);
  if (db === undefined) return holder;
  db.exec('rollback');
  db.close();
  return undefined;
};
