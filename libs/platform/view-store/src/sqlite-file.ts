import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';
import Database from 'libsql';

const BUSY_TIMEOUT_MS = 10_000;

/**
 * Memory that a connection keeps pages of the file in, in kB. What it lets go of is still at hand in the page cache of the
 * machine, which all threads share.
 */
const WRITER_PAGES_KB = 16_384;
const READER_PAGES_KB = 8_192;

/** Pages of the write-ahead file (64 MB) after which it is folded back into the file. */
const CHECKPOINT_PAGES = 16_000;

/**
 * A connection that writes to the file; makes it, readable by its owner only, when there is none. A commit is safe from the
 * end of this process, and after a power cut the file is whole but may lack the last commits: views can be built again.
 */
export const databaseToWrite = (file: string): Database.Database => {
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
  const db = new Database(file);
  db.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`);
  db.prepare('pragma journal_mode = wal').get();
  db.exec(`
    pragma synchronous = normal;
    pragma cache_size = -${WRITER_PAGES_KB};
    pragma wal_autocheckpoint = ${CHECKPOINT_PAGES};
  `);
  return db;
};

/** A connection that only reads. Reading goes on while another connection writes. */
export const databaseToRead = (file: string): Database.Database => {
  if (!existsSync(file)) throw new Error(`There are no views at ${file}`);
  const db = new Database(file);
  db.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}; pragma query_only = on; pragma cache_size = -${READER_PAGES_KB};`);
  return db;
};
