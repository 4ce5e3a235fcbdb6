import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AUTHORITY, newEventsOf, openEmbeddedLog } from '@hub/testing';
import { csv, sample } from '../test/samples.js';
import { Bench, allEvents } from '../test/workbench.js';
import { takeDelivery } from './take.js';

const PROGRAM = fileURLToPath(new URL('../test/take-forever.mjs', import.meta.url));

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
afterEach(() => bench.remove());

/** Runs the intake in a process of its own and kills it, without a chance to tidy up, after some writes. */
const takeAndKill = async (folder: string, file: string, historical: boolean, writes: number): Promise<string[]> => {
  const args = [PROGRAM, folder, file, bench.root, historical ? 'historical' : 'now'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const said: string[] = [];
  const ended = new Promise((resolve) => child.once('exit', resolve));
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    if (said.length === writes) child.kill('SIGKILL');
  }
  await ended;
  return said;
};

const rows = Array.from({ length: 2_600 }, (_, at) =>
  sample('safety_plans', {
    plan_id: at % 31 === 0 ? '' : `P${at % 900}`,
    review_due: `2026-03-1${at % 7}`,
    recorded_at: `2026-0${1 + (at % 8)}-01T10:00`,
  }),
);
const deliveryOf = (historical: boolean): string =>
  bench.delivery({
    'safety_plans.csv': csv(historical ? rows : rows.map(({ recorded_at: _, ...row }) => row)),
    'children.csv': csv([sample('children')]),
  });

describe.each([
  ['an intake', false, 4],
  ['a historical load', true, 9],
])('%s that is killed', (_, historical, writes) => {
  it('and then sent again holds and counts the same as one that was not', async () => {
    const folder = deliveryOf(historical);
    const file = join(bench.root, 'killed.log');
    expect(await takeAndKill(folder, file, historical, writes)).not.toContain('taken');
    const killed = openEmbeddedLog({ file, authority: AUTHORITY });
    const whole = openEmbeddedLog({ file: join(bench.root, 'whole.log'), authority: AUTHORITY });
    try {
      const before = (await killed.head()).position;
      expect(before).toBeGreaterThan(500);
      const again = await takeDelivery(folder, bench.ports(killed, newEventsOf), { historical });
      const once = await takeDelivery(folder, bench.ports(whole, newEventsOf), { historical });
      expect(again).toEqual({ ...once, resumed: true });
      const facts = (events: Awaited<ReturnType<typeof allEvents>>): unknown[] =>
        events
          .filter(({ stream }) => !stream.startsWith('deliveries.'))
          .map(({ id, stream, revision, type, data, recordedAt }) => ({
            ...{ id, stream, revision, type, data },
            known: historical ? recordedAt.slice(0, 7) : '',
          }));
      const [left, right] = [await allEvents(killed), await allEvents(whole)];
      expect(left.length).toBeGreaterThan(before);
      expect(facts(left)).toEqual(facts(right));
      expect(left.map(({ type }) => type)).toEqual(right.map(({ type }) => type));
    } finally {
      await killed.close();
      await whole.close();
    }
  });
});
