import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { writeBorough } from '@hub/seeds';
import { temporaryFolder } from '@hub/testing';
import { openHub, type Hub } from '../hub.js';
import { readSettings } from '../settings.js';

jest.setTimeout(300_000);

const SCRIPT = fileURLToPath(new URL('../../test/publish-pack.mjs', import.meta.url));
const PACK = '2016-17Q2.bscb.1';
const FILES = ['pack.csv', 'pack.html', 'pack.json', 'pack.ods', 'pack.pdf', 'pack.xlsx'];

const folder = temporaryFolder();
const history = join(folder.path, 'history');
afterAll(() => folder.remove());

const open = (data: string): Promise<Hub> =>
  openHub({ settings: readSettings({ HUB_DATA: data }, '/'), now: () => '2016-11-21T12:00:00.000Z' });

beforeAll(async () => {
  const delivery = join(folder.path, 'borough');
  await writeBorough(delivery, { seed: 3, end: '2016-11-21', children: 120 });
  const hub = await open(history);
  const by = { person: 'spec', agency: 'spec', role: 'OPERATOR' };
  const { result } = await hub.takeIn({ delivery, by, historical: true });
  await result;
  await hub.viewsCaughtUp();
  await hub.close();
});

const run = (data: string, ...killAt: readonly string[]) =>
  spawnSync(process.execPath, [SCRIPT, data, ...killAt]).signal;

/** What a reader finds: the pack's state, its files, and how many releases there are. */
const found = async (data: string) => {
  const hub = await open(data);
  await hub.viewsCaughtUp();
  const row = await hub.packs.pack(PACK);
  const there = readdirSync(hub.folder.path).includes('board') ? readdirSync(hub.folder.board) : [];
  const same = row?.seal ? (await hub.packs.reproduce(row)).filter((one) => !one.same) : [];
  const releases = (await hub.log.readStream('assurance.releases')).length;
  await hub.close();
  return { state: row?.state, seal: row?.seal, there, same, releases };
};

describe('publishing a pack', () => {
  it.each(['release', 'files', 'seal', 'publish'])(
    'killed before the step "%s" leaves none that is half published, and goes on when it is begun again',
    async (step) => {
      const data = join(folder.path, step);
      cpSync(history, data, { recursive: true });
      expect(run(data, step)).toBe('SIGKILL');
      expect((await found(data)).state).toBe(step === 'publish' ? 'sealed' : 'checked');
      expect(run(data)).toBe(null);
      const after = await found(data);
      expect({ ...after, seal: after.seal?.files.map(({ name }) => name).sort() }).toEqual({
        state: 'published',
        seal: FILES,
        there: [PACK],
        same: [],
        releases: 1,
      });
    },
  );
});
