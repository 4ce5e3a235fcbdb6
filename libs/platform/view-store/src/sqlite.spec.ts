import { expect, it, jest } from '@jest/globals';
import Database from 'libsql';
import { statSync } from 'node:fs';
import { NOW } from '@hub/kernel';
import { Story } from '@hub/testing';
import { ViewStore, runViews } from './index.js';
import { SQLITE } from '../test/engines.js';
import { logOf, toys } from '../test/toy-views.js';
import { viewStoreContract } from '../test/view-store-contract.js';

viewStoreContract(SQLITE);

it('keeps the file readable by its owner only', async () => {
  const at = await SQLITE.newPlace();
  const store = await ViewStore.open(at.place);
  const views = runViews({ log: logOf([]), store, groups: [toys()] });
  await views.caughtUp;
  const { file } = at.place as { file: string };
  for (const part of ['', '-wal', '-shm']) expect(statSync(`${file}${part}`).mode & 0o777).toBe(0o600);
  await views.close();
  await store.close();
  await at.remove();
});

const indexesOf = (file: string): string[] => {
  const db = new Database(file);
  const found = db
    .prepare("select name from sqlite_schema where type = 'index' and name like 'ix_%' order by name")
    .raw();
  const names = (found.all() as [string][]).map(([name]) => name);
  db.close();
  return names;
};

it('finds what holds, or held at a position, by the index of that, and never walks every version there was', async () => {
  const at = await SQLITE.newPlace();
  const { file } = at.place as { file: string };
  const store = await ViewStore.open(at.place);
  const log = logOf([new Story().event('toys-a', 'toys.Told', { key: 'a', value: 1 })]);
  const views = runViews({ log, store, groups: [toys()] });
  await views.caughtUp;
  const asked = jest.spyOn(Database.prototype, 'prepare');
  await store.rowsAt('toys_v1', NOW);
  await store.rowsAt('toys_v1', 1);
  const texts = asked.mock.calls.map(([text]) => text);
  asked.mockRestore();
  await views.close();
  await store.close();

  const db = new Database(file);
  const plans = texts.map((text) => {
    const steps = db.prepare(`explain query plan ${text}`).raw();
    return (steps.all(text.includes('?') ? [1, 1] : []) as [number, number, number, string][]).map((step) => step[3]);
  });
  db.close();
  await at.remove();
  expect(plans).toEqual([
    ['SEARCH toys_v1 USING INDEX ix_toys_v1_held_1 (known_to=?)'],
    ['SEARCH toys_v1 USING INDEX ix_toys_v1_held_1 (known_to>?)'],
  ]);
});

it('makes indexes when tables that began empty have caught up, and at the next start those that were left over, and drops one that is no longer used', async () => {
  const at = await SQLITE.newPlace();
  const { file } = at.place as { file: string };
  const all = ['ix_toys_v1_colour_1', 'ix_toys_v1_held_1', 'ix_toys_v1_now_value_1'];
  const log = logOf([new Story().event('toys-a', 'toys.Told', { key: 'a', value: 1 })]);
  const run = async (): Promise<void> => {
    const store = await ViewStore.open(at.place);
    const views = runViews({ log, store, groups: [toys()] });
    await views.caughtUp;
    await views.close();
    await store.close();
  };

  const empty = await ViewStore.open(at.place);
  (await empty.keeper(toys())).close();
  await empty.close();
  expect(indexesOf(file)).toEqual([]);

  await run();
  expect(indexesOf(file)).toEqual(all);

  await at.spoil('drop index ix_toys_v1_colour_1');
  await at.spoil('create index ix_toys_v1_now_1 on toys_v1 (known_from)');
  await run();
  expect(indexesOf(file)).toEqual(all);
  await at.remove();
});
