import { afterAll, expect, it } from '@jest/globals';
import { temporaryFolder } from '@hub/testing';
import { openHub } from './hub.js';
import { readSettings } from './settings.js';

const folder = temporaryFolder();
afterAll(() => folder.remove());

it('a hub that is closed as soon as it is open has had no trouble', async () => {
  const settings = readSettings({ HUB_DATA: folder.path }, '/');
  const troubles: unknown[] = [];
  for (let times = 0; times < 3; times += 1) {
    const hub = await openHub({ settings, onTrouble: (trouble) => troubles.push(trouble) });
    await hub.close();
  }
  expect(troubles).toEqual([]);
}, 60_000);
