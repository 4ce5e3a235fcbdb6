import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant, RecordCommand } from '@hub/kernel';
import Database from 'libsql';

/** A good row of a historical load, waiting for its turn. */
export interface StagedRow {
  /** Which file of the delivery it is from. */
  readonly file: number;
  readonly line: number;
  readonly stream: string;
  readonly command: RecordCommand<object>;
  /** Absent = the moment of intake: after all others. */
  readonly recordedAt?: Instant;
}

/** Where the rows of a historical load wait until all are read, because they are taken in order across all feeds. */
export interface Staging {
  add(row: StagedRow): void;
  /** Ends the adding. */
  seal(): void;
  /** How many rows were added. */
  readonly count: number;
  /** The next rows by moment of recording, then in the order in which they were added. */
  next(limit: number): StagedRow[];
  /** Closes and removes everything. */
  discard(): void;
}

/** Sorts after every moment. */
const AT_INTAKE = '~';

const ENDING = '.staging';

type Stored = [moment: string, seq: number, file: number, line: number, stream: string, command: string];

/** Removes what a load that was cut off left in the staging folder. */
export const clearStaging = (folder: string): void => {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (name.includes(ENDING)) rmSync(join(folder, name), { force: true });
  }
};

/**
 * Stages rows in a temporary SQLite file in a folder, so that a load of any size needs little memory. The file holds
 * what the delivery holds, in the clear, and only this user may read it; `discard` removes it. One load at a time.
 */
export const openStaging = (folder: string, name: string): Staging => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  clearStaging(folder);
  const path = join(folder, `${name}${ENDING}`);
  writeFileSync(path, '', { mode: 0o600 });
  const db = new Database(path);
  db.exec(`
    pragma journal_mode = off;
    pragma synchronous = off;
    create table rows (moment text, seq integer, file integer, line integer, stream text, command text) strict;
    begin;
  `);
  const insert = db.prepare('insert into rows values (?, ?, ?, ?, ?, ?)');
  const after = { moment: '', seq: 0 };
  let count = 0;
  let select: Database.Statement | undefined;
  return {
    get count() {
      return count;
    },
    add: ({ file, line, stream, command, recordedAt }) => {
      count += 1;
      insert.run(recordedAt ?? AT_INTAKE, count, file, line, stream, JSON.stringify(command));
    },
    seal: () => {
      db.exec('commit; create unique index in_order on rows (moment, seq);');
      select = db
        .prepare(
          'select moment, seq, file, line, stream, command from rows where (moment, seq) > (?, ?) order by moment, seq limit ?',
        )
        .raw();
    },
    next: (limit) => {
      const found = (select?.all(after.moment, after.seq, limit) ?? []) as Stored[];
      [after.moment, after.seq] = found.at(-1) ?? [after.moment, after.seq];
      return found.map(([moment, , file, line, stream, command]) => ({
        file,
        line,
        stream,
        command: JSON.parse(command) as RecordCommand<object>,
        ...(moment === AT_INTAKE ? {} : { recordedAt: moment }),
      }));
    },
    discard: () => {
      db.close();
      clearStaging(folder);
    },
  };
};
