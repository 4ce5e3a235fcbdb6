import { existsSync } from 'node:fs';
import Database from 'libsql';

export type Connection = Database.Database;

const FORMAT = 1;

const BUSY_TIMEOUT_MS = 5_000;

/** Pages in the write-ahead file before it is folded back: few, so that no append waits long for it. */
const CHECKPOINT_PAGES = 500;

/**
 * The rows are never changed: the store itself refuses. The insert guard also stops `INSERT OR REPLACE` of a program
 * that did not switch recursive triggers on, and keeps positions without gaps.
 */
const SCHEMA = `
  create table events (
    position integer primary key,
    id text not null unique,
    authority text not null,
    stream text not null,
    revision integer not null,
    type text not null,
    version integer not null,
    occurred_at text not null,
    recorded_at text not null,
    subject text not null,
    meta text not null,
    data text not null,
    hash text not null,
    unique (stream, revision)
  ) strict;
  create trigger events_no_update before update on events begin select raise(abort, 'append only'); end;
  create trigger events_no_delete before delete on events begin select raise(abort, 'append only'); end;
  create trigger events_only_add before insert on events
    when new.position <> (select coalesce(max(position), 0) + 1 from events)
      or exists (select 1 from events where id = new.id)
      or exists (select 1 from events where stream = new.stream and revision = new.revision)
    begin select raise(abort, 'append only'); end;
  pragma user_version = ${FORMAT};
`;

const requireFormat = (db: Connection, file: string): void => {
  const [format = 0] = db.prepare('pragma user_version').raw().get() as [number];
  if (format !== FORMAT) throw new Error(`${file} is not a log this version of the hub can read (format ${format})`);
};

/**
 * Opens a connection that writes, and makes the log when there is none. Every commit is on disk when it returns, unless
 * the file is a copy whose end can be fetched again.
 */
export const openToWrite = (file: string, kind: 'record' | 'copy' = 'record'): Connection => {
  const db = new Database(file);
  db.exec(`
    pragma busy_timeout = ${BUSY_TIMEOUT_MS};
    pragma synchronous = ${kind === 'record' ? 'full' : 'normal'};
    pragma recursive_triggers = on;
    pragma wal_autocheckpoint = ${CHECKPOINT_PAGES};
  `);
  db.prepare('pragma journal_mode = wal').get();
  const [tables] = db.prepare('select count(*) from sqlite_schema').raw().get() as [number];
  if (tables === 0) db.exec(`begin immediate; ${SCHEMA} commit;`);
  requireFormat(db, file);
  return db;
};

/** Opens a connection that can only read an existing log. */
export const openToRead = (file: string): Connection => {
  if (!existsSync(file)) throw new Error(`There is no log at ${file}`);
  const db = new Database(file);
  db.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}; pragma recursive_triggers = on; pragma query_only = on;`);
  requireFormat(db, file);
  return db;
};
