import { expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { NOW, type EventLog } from '@hub/kernel';
import { AUTHORITY, temporaryFolder } from '@hub/testing';
import { ViewStore, runViews, type PostgresPlace, type ViewPlace } from '@hub/view-store';
import { hubViews } from '@hub/views';
import { layCable } from '../../libs/platform/view-store/test/cable.js';
import { ENGINES, POSTGRES, SQLITE, type PlaceForTests } from '../../libs/platform/view-store/test/engines.js';
import { logOf } from '../../libs/platform/view-store/test/toy-views.js';
import { randomHistory } from './random-borough.js';

const built = (room: string): string => fileURLToPath(new URL(`../../libs/${room}/dist/index.js`, import.meta.url));

/** Keeps the views up in small batches and says after each commit how far they are. */
const KEEPER = `
  const [viewStore, views, events, place, authority] = process.argv.slice(1);
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
  runViews({ log, store, groups: hubViews({ authority }), batch: 3, onChange: ({ position }) => console.log(position) });
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

it.each(ENGINES)('killed at any moment, the views go on as if they had not been: $name', async (engine) => {
  const folder = temporaryFolder();
  const killedAt = await engine.newPlace();
  const wholeAt = await engine.newPlace();
  try {
    const events = fc.sample(randomHistory(400), { seed: 7, numRuns: 1 }).flat();
    const list = join(folder.path, 'events.json');
    writeFileSync(list, JSON.stringify(events));
    for (const commits of [1, 5, 12]) {
      await killedAfter(commits, [
        built('platform/view-store'),
        built('views'),
        list,
        JSON.stringify(killedAt.place),
        AUTHORITY,
      ]);
    }
    const digests = async ({ place }: PlaceForTests): Promise<string[]> => {
      const store = await ViewStore.open(place);
      const before = await store.position();
      const groups = hubViews({ authority: AUTHORITY });
      const views = runViews({ log: logOf(events), store, groups });
      await views.caughtUp;
      await views.close();
      const tables = groups.flatMap((group) => group.tables.map(({ table }) => table));
      const all = [String(before > 0)];
      for (const table of tables) all.push(await store.digest(table));
      expect((await store.rowsAt('records_v1', NOW)).length).toBeGreaterThan(20);
      await store.close();
      return all;
    };
    const [wentOn, ...killed] = await digests(killedAt);
    const [, ...whole] = await digests(wholeAt);
    expect(wentOn).toBe('true');
    expect(killed).toEqual(whole);
  } finally {
    await killedAt.remove();
    await wholeAt.remove();
    folder.remove();
  }
});

it('cut off from PostgreSQL at any moment, the views go on as if they had not been', async () => {
  const events = fc.sample(randomHistory(300), { seed: 11, numRuns: 1 }).flat();
  const at = await POSTGRES.newPlace();
  const wholeAt = await SQLITE.newPlace();
  const cable = await layCable((at.place as { postgres: PostgresPlace }).postgres.writer);
  const groups = hubViews({ authority: AUTHORITY });
  const tables = groups.flatMap((group) => group.tables.map(({ table }) => table));
  const troubles: unknown[] = [];
  let reads = 0;
  /** Every group of views comes on a little between two cuts. */
  const every = 2 * groups.length + 1;
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
    const views = runViews({ log: from, store, groups, batch: 3, onTrouble: (error) => troubles.push(error) });
    await views.caughtUp;
    await views.close();
    const all = [];
    for (const table of tables) all.push(await store.digest(table));
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
}, 180_000);
