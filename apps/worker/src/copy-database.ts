import { chmodSync, closeSync, existsSync, fsyncSync, openSync } from 'node:fs';
import Database from 'libsql';

/** SQLite does not wait until such a copy is on disk. */
const flush = (file: string): void => {
  const opened = openSync(file, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
};

/** Copies a database that others may be writing: what was committed when the copy began is in it. None = nothing copied. */
export const copyDatabase = (from: string, to: string): boolean => {
  if (!existsSync(from)) return false;
  const db = new Database(from);
  try {
    db.exec('pragma busy_timeout = 10000');
    db.prepare('vacuum into ?').run(to);
  } finally {
    db.close();
  }
  flush(to);
  chmodSync(to, 0o600);
  return true;
};
