import { readdirSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EventLog } from '@hub/kernel';
import { AUTHORITY, handClock, newEventsOf, openMemoryLog, type HandClock } from '@hub/testing';
import { csv, sample } from '../test/samples.js';
import { Bench, NOW, allEvents, recordsOf } from '../test/workbench.js';
import { unfinishedHistoricalLoad } from './history.js';
import type { IntakePorts } from './ports.js';
import type { IntakeResult } from './result.js';
import { takeDelivery } from './take.js';

let bench: Bench;
let clock: HandClock;
let log: EventLog;
let ports: IntakePorts;
beforeEach(() => {
  bench = new Bench();
  clock = handClock(NOW);
  log = openMemoryLog({ authority: AUTHORITY, now: clock.now });
  ports = bench.ports(log, newEventsOf);
});
afterEach(() => bench.remove());

type Files = Readonly<Record<string, string | Buffer>>;
type Row = Readonly<Record<string, string>>;

const load = (files: Files | string, own: Partial<IntakePorts> = {}): Promise<IntakeResult> =>
  takeDelivery(typeof files === 'string' ? files : bench.delivery(files), { ...ports, ...own }, { historical: true });

const plan = (plan_id: string, recorded_at: string, cells: Row = {}): Row =>
  sample('safety_plans', { plan_id, recorded_at, ...cells });
const plans = (...rows: readonly Row[]): Files => ({ 'safety_plans.csv': csv(rows) });

const facts = async (): Promise<unknown[]> =>
  (await allEvents(log))
    .filter(({ stream }) => !stream.startsWith('deliveries.'))
    .map(({ stream, recordedAt }) => [stream.replace(/^\w+\./, ''), recordedAt.slice(0, 16)]);

describe('a historical load', () => {
  it('is taken in order of recorded_at across all feeds, then in intake order; rows without a moment come last', async () => {
    await load({
      'safety_plans.csv': csv([
        plan('late', '2026-03-01T10:00'),
        plan('now', ''),
        plan('same-b', '2026-02-01T10:00'),
        plan('early', '2026-01-01T10:00'),
      ]),
      'safety_plans.part-2.csv': csv([plan('same-c', '2026-02-01T10:00')]),
      'keyworkers.csv': csv([{ ...sample('keyworkers'), child_id: 'same-a', recorded_at: '2026-02-01T10:00' }]),
      'children.csv': csv([{ ...sample('children'), child_id: 'now', recorded_at: '' }]),
    });
    expect(await facts()).toEqual([
      ['plan-early', '2026-01-01T10:00'],
      ['keyworker-same-a|2026-01-01', '2026-02-01T10:00'],
      ['plan-same-b', '2026-02-01T10:00'],
      ['plan-same-c', '2026-02-01T10:00'],
      ['plan-late', '2026-03-01T10:00'],
      ['child-now', NOW.slice(0, 16)],
      ['plan-now', NOW.slice(0, 16)],
    ]);
  });

  it('of several versions of one key the latest recorded_at holds, wherever it stands', async () => {
    const result = await load({
      'safety_plans.csv': csv([
        plan('P', '2026-03-01T10:00', { ended_at: '2026-07-03' }),
        plan('P', '2026-01-01T10:00', { ended_at: '2026-07-01' }),
      ]),
      'safety_plans.part-2.csv': csv([
        plan('P', '2026-02-01T10:00', { ended_at: '2026-07-02' }),
        plan('Q', '2026-02-01T10:00', { ended_at: '2026-07-02' }),
        plan('Q', '2026-02-01T10:00', { ended_at: '2026-07-04' }),
      ]),
    });
    expect(result.feeds).toMatchObject([{ read: 5, new: 2, corrected: 3 }]);
    expect(await recordsOf(log)).toMatchObject({
      'exploitation.plan-P': { data: { endedAt: '2026-07-03' } },
      'exploitation.plan-Q': { data: { endedAt: '2026-07-04' } },
    });
    expect((await log.readStream('exploitation.plan-P')).map(({ recordedAt }) => recordedAt.slice(0, 10))).toEqual([
      '2026-01-01',
      '2026-02-01',
      '2026-03-01',
    ]);
  });

  it('gives the same log whatever the order of rows and the split over files and days', () =>
    fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }),
        fc.integer({ min: 1, max: 7 }),
        async (order, cut) => {
          const rows = Array.from({ length: 8 }, (_, at) =>
            plan(`P${at % 3}`, `2026-0${1 + at}-01T10:00`, { review_due: `2027-01-0${1 + at}` }),
          );
          const shuffled = order.map((at) => rows[at] as Row);
          const factsOf = async (files: Files): Promise<unknown> => {
            log = openMemoryLog({ authority: AUTHORITY, now: clock.now });
            await load(files, { log });
            return (await allEvents(log))
              .filter(({ stream }) => stream.startsWith('exploitation.'))
              .map(({ type, data, recordedAt }) => ({ type, data, recordedAt }));
          };
          expect(
            await factsOf({
              'a/safety_plans.csv': csv(shuffled.slice(0, cut)),
              'b/safety_plans.csv': csv(shuffled.slice(cut)),
            }),
          ).toEqual(await factsOf(plans(...rows)));
        },
      ),
      { numRuns: 15 },
    ));

  it('never goes backwards, its own bookkeeping included', async () => {
    await load(plans(plan('a', '2026-03-01T10:00'), plan('b', '2026-01-01T10:00'), plan('c', '')));
    const moments = (await allEvents(log)).map(({ recordedAt }) => recordedAt);
    expect(moments).toEqual([...moments].sort());
    expect(moments[0]).toBe('2026-01-01T10:00:00.000Z');
    expect(moments.at(-1)).toBe(NOW);
  });

  it('without rows of now ends with its last row, so that a later history can follow', async () => {
    await load(plans(plan('a', '2026-01-01T10:00')));
    expect((await log.head()).recordedAt).toBe('2026-01-01T10:00:00.000Z');
    expect(await load(plans(plan('b', '2026-02-01T10:00')))).toMatchObject({ outcome: 'taken' });
    expect((await allEvents(log)).at(-1)?.data).toMatchObject({ takenAt: NOW });
  });

  it('without a single moment is an intake of now', async () => {
    const result = await load({ 'safety_plans.csv': csv([sample('safety_plans')]) });
    expect(result).toMatchObject({ outcome: 'taken', feeds: [{ new: 1 }] });
    expect((await log.head()).recordedAt).toBe(NOW);
  });

  it('without a row is taken', async () =>
    expect(await load({ 'safety_plans.csv': 'plan_id,child_id,agreed_at,recorded_at\n' })).toMatchObject({
      outcome: 'taken',
    }));

  it('bad rows and rows known in the future are rejected, the others taken', async () => {
    const result = await load(
      plans(
        plan('a', '2026-01-01T10:00'),
        plan('b', '2026-11-21T09:00:01'),
        plan('c', '2026-01-01'),
        plan('', '2026-01-02T10:00'),
      ),
    );
    expect(result.feeds).toMatchObject([{ read: 4, new: 1, rejected: 3 }]);
    expect(result.rejects[0]?.first.map(({ line, column }) => [line, column])).toEqual([
      [3, 'recorded_at'],
      [4, 'recorded_at'],
      [5, 'plan_id'],
    ]);
  });

  it('tells its two phases', async () => {
    const phases = new Set<string>();
    await takeDelivery(bench.delivery(plans(plan('a', '2026-01-01T10:00'))), ports, {
      historical: true,
      onProgress: ({ phase, done }) => phases.add(`${phase} ${done}`),
    });
    expect([...phases]).toEqual(['staging 1', 'taking 1']);
  });

  it('leaves nothing in the staging folder, and removes what a load that was cut off left there', async () => {
    mkdirSync(ports.stagingFolder);
    writeFileSync(join(ports.stagingFolder, 'other.staging'), 'x');
    await load(plans(plan('a', '2026-01-01T10:00')));
    expect(readdirSync(ports.stagingFolder)).toEqual([]);
  });
});

describe('a historical load onto a log that is not empty', () => {
  it('that ends before its first row is taken', async () => {
    clock.set('2025-12-31T00:00:00.000Z');
    await takeDelivery(bench.delivery({ 'safety_plans.csv': csv([sample('safety_plans')]) }), ports);
    expect(await load(plans(plan('a', '2026-01-01T10:00')))).toMatchObject({ outcome: 'taken' });
  });

  it.each([
    ['later', '2026-06-01T00:00:00.000Z'],
    ['at the very same moment', '2026-01-01T10:00:00.000Z'],
  ])('that ends %s is refused in plain words, and nothing is written', async (_, moment) => {
    clock.set(moment);
    await takeDelivery(bench.delivery({ 'safety_plans.csv': csv([sample('safety_plans')]) }), ports);
    const before = await log.head();
    const result = await load(plans(plan('a', '2026-01-01T10:00'), plan('b', '2026-09-01T10:00')));
    expect(result).toMatchObject({ outcome: 'refused', run: 0, feeds: [] });
    expect(result.reason).toMatch(
      /History can only be taken into a hub whose last record is earlier.*Nothing was written/,
    );
    expect(await log.head()).toEqual(before);
  });

  it('with nothing but rows of now is taken', async () => {
    await takeDelivery(bench.delivery({ 'safety_plans.csv': csv([sample('safety_plans')]) }), ports);
    expect(await load(plans(plan('a', '')))).toMatchObject({ outcome: 'taken' });
  });
});

describe('the same historical load again', () => {
  it('when it was taken completely writes nothing, and every row is unchanged', async () => {
    const folder = bench.delivery(
      plans(
        plan('a', '2026-02-01T10:00'),
        plan('a', '2026-01-01T10:00', { ended_at: '' }),
        plan('', '2026-01-01T10:00'),
      ),
    );
    const first = await load(folder);
    const head = await log.head();
    clock.set('2027-01-01T00:00:00.000Z');
    const second = await load(folder, { now: clock.now });
    expect(second).toMatchObject({
      outcome: 'taken',
      run: 1,
      resumed: false,
      feeds: [{ read: 3, unchanged: 2, rejected: 1 }],
    });
    expect(second.rejects).toEqual(first.rejects);
    expect(await log.head()).toEqual(head);
  });

  it('a row that was in the future then is still rejected when the load is sent again later', async () => {
    const folder = bench.delivery(plans(plan('a', '2026-01-01T10:00'), plan('b', '2026-12-01T10:00')));
    await load(folder);
    clock.set('2027-01-01T00:00:00.000Z');
    expect((await load(folder, { now: clock.now })).feeds).toMatchObject([{ unchanged: 1, rejected: 1 }]);
  });
});

describe('a historical load that was begun and not finished', () => {
  const begin = async (): Promise<string> => {
    const folder = bench.delivery(plans(plan('a', '2026-01-01T10:00'), plan('b', '2026-02-01T10:00')));
    const settle: IntakePorts['settle'] = async () => {
      throw new Error('killed');
    };
    await expect(load(folder, { settle })).rejects.toThrow('killed');
    return folder;
  };

  it('can be asked for, and is finished by the same delivery', async () => {
    expect(await unfinishedHistoricalLoad(log)).toBeUndefined();
    const folder = await begin();
    expect(await unfinishedHistoricalLoad(log)).toMatchObject({ run: 1 });
    expect(await load(folder)).toMatchObject({ outcome: 'taken', resumed: true, feeds: [{ read: 2, new: 2 }] });
    expect(await unfinishedHistoricalLoad(log)).toBeUndefined();
  });

  it('keeps every other delivery out', async () => {
    await begin();
    const head = await log.head();
    const files = { 'safety_plans.csv': csv([sample('safety_plans')]) };
    for (const result of [await takeDelivery(bench.delivery(files), ports), await load(files)]) {
      expect(result).toMatchObject({
        outcome: 'refused',
        reason: expect.stringContaining('Send that delivery again first'),
      });
    }
    expect(await log.head()).toEqual(head);
  });

  it('cannot go on when someone has written since, and says so', async () => {
    const folder = bench.delivery(plans(plan('a', '2026-01-01T10:00'), plan('b', '2026-02-01T10:00')));
    let calls = 0;
    const dying: EventLog = {
      ...log,
      appendAll: async (appends, options) => {
        calls += 1;
        if (calls > 1) throw new Error('killed');
        return log.appendAll(appends, options);
      },
    };
    await expect(load(folder, { log: dying })).rejects.toThrow('killed');
    const data = { planId: 'x', childId: 'y', agreedAt: '2026-01-01' };
    const events = ports.newEvents([{ type: 'exploitation.SafetyPlanAgreed', data }], {
      commandId: 'form',
      by: ports.by,
      purpose: 'test',
    });
    await log.append({ stream: 'exploitation.plan-x', expected: -1, events });
    const head = await log.head();
    expect(await load(folder)).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('Begin again with an empty hub'),
    });
    expect(await log.head()).toEqual(head);
  });

  it('and stopped by its user goes on later', async () => {
    const rows = Array.from({ length: 1_500 }, (_, at) => plan(`P${at}`, '2026-01-01T10:00'));
    const folder = bench.delivery(plans(...rows));
    const control = new AbortController();
    const stopped = await takeDelivery(folder, ports, {
      historical: true,
      signal: control.signal,
      onProgress: ({ phase }) => phase === 'taking' && control.abort(),
    });
    expect(stopped).toMatchObject({ outcome: 'stopped', feeds: [{ read: 500, new: 500 }] });
    expect(await unfinishedHistoricalLoad(log)).toBeDefined();
    expect((await log.head()).recordedAt).toBe('2026-01-01T10:00:00.000Z');
    expect(await load(folder)).toMatchObject({ outcome: 'taken', resumed: true, feeds: [{ read: 1_500, new: 1_500 }] });
  });

  it('stopped while its rows are still being sorted has written nothing', async () => {
    const control = new AbortController();
    control.abort();
    const result = await takeDelivery(bench.delivery(plans(plan('a', '2026-01-01T10:00'))), ports, {
      historical: true,
      signal: control.signal,
    });
    expect(result.outcome).toBe('stopped');
    expect(await allEvents(log)).toEqual([]);
    expect(readdirSync(ports.stagingFolder)).toEqual([]);
  });
});
