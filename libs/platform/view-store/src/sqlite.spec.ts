import { expect, it } from '@jest/globals';
import Database from 'libsql';
import { statSync } from 'node:fs';
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

it('makes indexes when tables that began empty have caught up, and at the next start those that were left over', async () => {
  const at = await SQLITE.newPlace();
  const { file } = at.place as { file: string };
  const all = ['ix_toys_v1_colour_1', 'ix_toys_v1_now_1', 'ix_toys_v1_now_value_1'];
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
  await run();
  expect(indexesOf(file)).toEqual(all);
  await at.remove();
});
