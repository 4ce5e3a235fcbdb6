import { expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { NOW, type Envelope, type EventLog } from '@hub/kernel';
import { AUTHORITY, temporaryFolder } from '@hub/testing';
import { ViewStore, runViews, type PostgresPlace, type ViewPlace } from '@hub/view-store';
import { hubViews } from '@hub/views';
import { layCable } from '../../libs/platform/view-store/test/cable.js';
import { ENGINES, POSTGRES, SQLITE } from '../../libs/platform/view-store/test/engines.js';
import { logOf } from '../../libs/platform/view-store/test/toy-views.js';
import { randomHistory } from './random-borough.js';

const built = (room: string): string => fileURLToPath(new URL(`../../libs/${room}/dist/index.js`, import.meta.url));

/** Keeps the views up in small batches and says after each commit how far they are. */
const KEEPER = `
  const [viewStore, views, events, place, authority, besideFrom] = process.argv.slice(1);
  const { readFileSync } = await import('node:fs');
  const { ViewStore, runViews } = await import(viewStore);
  const { hubViews } = await import(views);
  const all = JSON.parse(readFileSync(events, 'utf8'));
  const log = {
    readAll: async (after, limit) => {
      await new Promise((resolve) => setImmediate(resolve));
      return all.slice(after, after + limit);
    },
    subscribeAll: () => ({ close: async () => undefined }),
  };
  const store = await ViewStore.open(JSON.parse(place));
  runViews({
    log,
    store,
    groups: hubViews({ authority }),
    batch: 3,
    besideFrom: Number(besideFrom),
    onChange: ({ position }) => console.log(position),
  });
`;

/** Runs until it has said so many positions, then kills it as a power cut would. */
const killedAfter = (commits: number, args: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', KEEPER, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString().split('\n').length - 1;
      if (said >= commits) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('exit', () => {
      resolve();
    });
  });

const GROUPS = hubViews({ authority: AUTHORITY });
const TABLES = GROUPS.flatMap((group) => group.tables.map(({ table }) => table));

const digestsOf = async (store: ViewStore): Promise<string[]> => {
  const all = [];
  for (const table of TABLES) all.push(await store.digest(table));
  return all;
};

/** The tables as they are after these events. */
const tablesAfter = async (events: readonly Envelope[]): Promise<string[]> => {
  const { place, remove } = await SQLITE.newPlace();
  const store = await ViewStore.open(place);
  const views = runViews({ log: logOf(events), store, groups: GROUPS });
  await views.caughtUp;
  await views.close();
  const digests = await digestsOf(store);
  await store.close();
  await remove();
  return digests;
};

/** After how many commits it is killed, and from how many events on a batch is written beside: by a thread of its own. */
const KILLS = [
  { commits: 1, besideFrom: 1 },
  { commits: 5, besideFrom: 1_000 },
  { commits: 12, besideFrom: 1 },
];

it.each(ENGINES)(
  'killed at any moment, the views have the batch in hand whole or not at all, and go on as if nothing had been: $name',
  async (engine) => {
    const folder = temporaryFolder();
    const { place, remove } = await engine.newPlace();
    try {
      const events = fc.sample(randomHistory(400), { seed: 7, numRuns: 1 }).flat();
      const list = join(folder.path, 'events.json');
      writeFileSync(list, JSON.stringify(events));
      const args = [built('platform/view-store'), built('views'), list, JSON.stringify(place), AUTHORITY];
      let before = 0;
      for (const { commits, besideFrom } of KILLS) {
        await killedAfter(commits, [...args, String(besideFrom)]);
        const store = await ViewStore.open({ ...place, readOnly: true });
        const position = await store.position();
        expect(position).toBeGreaterThan(before);
        expect(await digestsOf(store)).toEqual(await tablesAfter(events.slice(0, position)));
        await store.close();
        before = position;
      }
      expect(before).toBeLessThan(events.length);
      const store = await ViewStore.open(place);
      const views = runViews({ log: logOf(events), store, groups: GROUPS });
      await views.caughtUp;
      await views.close();
      expect((await store.rowsAt('records_v1', NOW)).length).toBeGreaterThan(20);
      expect(await digestsOf(store)).toEqual(await tablesAfter(events));
      await store.close();
    } finally {
      await remove();
      folder.remove();
    }
  },
);

it('cut off from PostgreSQL at any moment, the views go on as if they had not been', async () => {
  const events = fc.sample(randomHistory(300), { seed: 11, numRuns: 1 }).flat();
  const at = await POSTGRES.newPlace();
  const wholeAt = await SQLITE.newPlace();
  const cable = await layCable((at.place as { postgres: PostgresPlace }).postgres.writer);
  const troubles: unknown[] = [];
  let reads = 0;
  /** Every group of views comes on a little between two cuts. */
  const every = 2 * GROUPS.length + 1;
  const log = logOf(events);
  /** The next batch is read while the one before is being written: the cut falls into that. */
  const breaking = {
    ...log,
    readAll: (after: number, limit?: number) => {
      reads += 1;
      if (reads % every === 0) cable.shake();
      return log.readAll(after, limit);
    },
  };
  const digests = async (place: ViewPlace, from: EventLog): Promise<string[]> => {
    const store = await ViewStore.open(place);
    const views = runViews({ log: from, store, groups: GROUPS, batch: 3, onTrouble: (error) => troubles.push(error) });
    await views.caughtUp;
    await views.close();
    const all = await digestsOf(store);
    await store.close();
    return all;
  };
  try {
    const whole = await digests(wholeAt.place, log);
    expect(troubles).toEqual([]);
    expect(await digests({ postgres: { writer: cable.url } }, breaking)).toEqual(whole);
    expect(troubles.length).toBeGreaterThan(5);
  } finally {
    await cable.remove();
    await at.remove();
    await wholeAt.remove();
  }
});
