import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';
import { temporaryFolder } from '@hub/testing';
import type { Step } from './connection.js';
import { StoreFailed } from './errors.js';
import { SqliteBeside } from './sqlite-beside.js';

const BUILT = fileURLToPath(new URL('../dist/sqlite-beside.js', import.meta.url));

/** Sends a batch without end, and dies once its writing is under way, or a row of it can be read. */
const WRITER = `
  const [module, libsql, file] = process.argv.slice(1);
  const { SqliteBeside } = await import(module);
  const { default: Database } = await import(libsql);
  const db = new Database(file);
  const underWay = () => {
    try {
      db.exec('begin immediate; rollback');
      return false;
    } catch {
      return true;
    }
  };
  const readable = () => db.prepare('select count(*) from numbers').raw().get()[0] > 0;
  function* steps() {
    for (let seen = 0, n = 0; ; n += 1) {
      yield { sql: 'insert into numbers values (?)', parameters: [n] };
      if (n % 1_000 !== 0) continue;
      if (underWay()) seen += 1;
      if (seen === 20 || readable()) process.kill(process.pid, 'SIGKILL');
    }
  }
  await new SqliteBeside(file).write(steps());
`;

describe('a thread that writes to the file of the views', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let file: string;
  let beside: SqliteBeside;

  const insert = (...numbers: readonly number[]): Step[] =>
    numbers.map((number) => ({ sql: 'insert into numbers values (?)', parameters: [number] }));

  const inTheFile = (): number[] => {
    const db = new Database(file);
    const numbers = db.prepare('select n from numbers order by n').raw().all() as [number][];
    db.close();
    return numbers.map(([number]) => number);
  };

  beforeEach(() => {
    folder = temporaryFolder();
    file = join(folder.path, 'views.db');
    const db = new Database(file);
    db.exec('create table numbers (n integer primary key)');
    db.close();
    beside = new SqliteBeside(file);
  });

  afterEach(async () => {
    await beside.close();
    folder.remove();
  });

  it('writes batches whole, in the order in which they were given', async () => {
    const many = Array.from({ length: 1_000 }, (_, n) => n);
    const first = beside.write(insert(...many));
    const second = beside.write([{ sql: 'delete from numbers where n >= ?', parameters: [2] }]);
    await Promise.all([first, second]);
    expect(inTheFile()).toEqual([0, 1]);
  });

  it('says what SQLite says, keeps nothing of that batch, and writes the next one', async () => {
    const failed = beside.write(insert(...Array.from({ length: 500 }, (_, n) => n), 7, ...[600, 601]));
    const next = beside.write(insert(3));
    await expect(failed).rejects.toMatchObject({
      message: expect.stringContaining('UNIQUE constraint failed') as unknown as string,
      code: expect.stringContaining('SQLITE_CONSTRAINT') as unknown as string,
      rawCode: expect.any(Number) as unknown as number,
    });
    await next;
    expect(inTheFile()).toEqual([3]);
  });

  it('keeps nothing of a batch of which a step changed another number of rows, in the words of that step', async () => {
    const [one] = insert(1) as [Step];
    const otherwise = (): Error => new RangeError('Nothing was moved');
    const moved = { sql: 'update numbers set n = 9 where n = ?', parameters: [5], changes: { rows: 1, otherwise } };
    await expect(beside.write([one, moved])).rejects.toThrow(RangeError);
    expect(inTheFile()).toEqual([]);
  });

  it('that has ended says so, as something that may pass', async () => {
    const nowhere = new SqliteBeside(join(folder.path, 'no folder', 'views.db'));
    const failure = await nowhere.write([]).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StoreFailed);
    expect(failure).toMatchObject({ passes: true });
    await expect(nowhere.write([])).rejects.toThrow(StoreFailed);
    await nowhere.close();
  });

  it('and is killed with its process in the middle of a batch leaves nothing of it, and the file goes on', async () => {
    const libsql = fileURLToPath(import.meta.resolve('libsql'));
    const child = spawn(process.execPath, ['--input-type=module', '-e', WRITER, BUILT, libsql, file], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const [, signal] = (await once(child, 'exit')) as [unknown, string];
    expect(signal).toBe('SIGKILL');
    expect(inTheFile()).toEqual([]);
    await beside.write(insert(1, 2));
    expect(inTheFile()).toEqual([1, 2]);
  });
});
