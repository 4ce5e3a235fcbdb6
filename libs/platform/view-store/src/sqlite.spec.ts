import { expect, it } from '@jest/globals';
import { statSync } from 'node:fs';
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
