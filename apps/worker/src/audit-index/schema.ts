import { chmodSync, closeSync, existsSync, openSync, rmSync } from 'node:fs';
import Database from 'libsql';

/** Raised when the tables change their form: an index of another number is thrown away and made again from the audit. */
const FORM = '5';

const SCHEMA = `
  create table if not exists facts (name text primary key, value text not null) strict;
  create table if not exists lines (
    position integer primary key,
    id text not null,
    at text not null,
    day text not null,
    person text not null,
    agency text not null,
    role text not null,
    purpose text not null,
    kind text not null,
    query text not null,
    subject text not null,
    group_id integer not null,
    children integer not null,
    part integer not null,
    glass text,
    more text
  ) strict;
  create index if not exists lines_of_person on lines (person);
  create index if not exists lines_of_agency on lines (agency);
  create index if not exists lines_of_role on lines (role);
  create index if not exists lines_of_kind on lines (kind);
  create index if not exists lines_of_day on lines (day);
  create index if not exists lines_of_group on lines (group_id);
  create index if not exists lines_of_glass on lines (glass) where glass is not null;
  create table if not exists looks (
    group_id integer not null,
    person text not null,
    agency text not null,
    role text not null,
    opened integer not null,
    opened_page integer not null,
    listed integer not null,
    refused integer not null,
    under_glass integer not null,
    first_at text not null,
    last_at text not null,
    last_position integer not null,
    primary key (group_id, person, agency, role)
  ) strict, without rowid;
  create table if not exists subject_groups (
    id integer primary key,
    digest text not null unique,
    children text not null,
    others text,
    size integer not null
  ) strict;
  create table if not exists group_members (
    subject text not null,
    group_id integer not null,
    primary key (subject, group_id)
  ) strict, without rowid;
  create table if not exists unusual_days (
    rules text not null,
    day text not null,
    found text not null,
    primary key (rules, day)
  ) strict, without rowid;
`;

const open = (file: string): Database.Database => {
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);
  const db = new Database(file);
  db.prepare('pragma journal_mode = wal').get();
  db.exec('pragma synchronous = normal; pragma cache_size = -32768;');
  db.exec(SCHEMA);
  return db;
};

const formOf = (db: Database.Database): string | undefined =>
  (db.prepare("select value from facts where name = 'form'").raw().get() as [string] | undefined)?.[0];

const removeIndex = (file: string): void => {
  for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
};

/** Opens the file of the index, readable by its owner only; makes it when there is none or one of another form. */
export const openIndexFile = (file: string): Database.Database => {
  let db = open(file);
  const form = formOf(db);
  if (form !== undefined && form !== FORM) {
    db.close();
    removeIndex(file);
    db = open(file);
  }
  db.prepare("insert into facts (name, value) values ('form', ?) on conflict (name) do nothing").run([FORM]);
  return db;
};

/** Empties the index: the audit it was made from is not the one that is there. */
export const emptyIndex = (db: Database.Database): void => {
  db.exec(`
    delete from lines;
    delete from looks;
    delete from subject_groups;
    delete from group_members;
    delete from unusual_days;
    delete from facts where name <> 'form';
  `);
};
