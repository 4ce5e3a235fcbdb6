import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Append, AppendResult, EventLog } from '@hub/kernel';
import { AUTHORITY, handClock, newEventsOf, openMemoryLog } from '@hub/testing';
import { csv, sample } from '../test/samples.js';
import { Bench, NOW, allEvents, contentsOf } from '../test/workbench.js';
import type { IntakeOptions } from './ports.js';
import type { IntakeResult } from './result.js';
import { takeDelivery } from './take.js';

let bench: Bench;
beforeEach(() => {
  bench = new Bench();
});
afterEach(() => bench.remove());

const emptyLog = (): EventLog => openMemoryLog({ authority: AUTHORITY, now: handClock(NOW).now });

class Killed extends Error {}

/**
 * A log whose process dies at an append: of that call only the first `kept` appends reach the disk, in order, and
 * nothing after it. The event that closes the delivery never does: with it the delivery would be taken.
 */
const dyingLog = (log: EventLog, calls: number, kept: number): EventLog => {
  let left = calls;
  const die = async (appends: readonly Append[], options?: { recordedAt?: string }): Promise<never> => {
    const closes = appends.some(({ events }) => events.some(({ type }) => type === 'deliveries.DeliveryTaken'));
    if (kept > 0 && !closes) await log.appendAll(appends.slice(0, kept), options);
    throw new Killed();
  };
  const count = async <T>(
    appends: readonly Append[],
    options: { recordedAt?: string } | undefined,
    go: () => Promise<T>,
  ): Promise<T> => {
    left -= 1;
    if (left < 0) throw new Killed();
    return left === 0 ? die(appends, options) : go();
  };
  return {
    ...log,
    append: (append, options) => count<AppendResult>([append], options, () => log.append(append, options)),
    appendAll: (appends, options) => count(appends, options, () => log.appendAll(appends, options)),
  };
};

const take = (folder: string, log: EventLog, options?: IntakeOptions): Promise<IntakeResult> =>
  takeDelivery(folder, bench.ports(log, newEventsOf), options);

/** What must be the same however often the intake was cut off. */
const told = ({ resumed: _, ...result }: IntakeResult): unknown => result;

const rejectsOf = ({ deliveryId, rejects }: IntakeResult): string[] =>
  rejects.map(({ feed }) => bench.rejects(deliveryId, feed).toString());

/** Takes a folder, dying at an append, then again and again until it is taken. */
const takeDying = async (
  folder: string,
  log: EventLog,
  deaths: readonly (readonly [calls: number, kept: number])[],
  options?: IntakeOptions,
): Promise<IntakeResult> => {
  for (const [calls, kept] of deaths) {
    try {
      return await take(folder, dyingLog(log, calls, kept), options);
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
  }
  return take(folder, log, options);
};

/** Rows of 40 plans in many versions: new, corrected, unchanged, withdrawn and bad ones mixed. */
const manyRows = (count: number): Record<string, string>[] =>
  Array.from({ length: count }, (_, at) =>
    sample('safety_plans', {
      plan_id: at % 17 === 0 ? '' : `P${(at * 7) % 40}`,
      review_due: `2026-03-0${1 + (Math.floor(at / 60) % 5)}`,
      withdrawn: at % 23 === 0 ? 'Y' : '',
      recorded_at: at % 29 === 0 ? '' : `2026-0${1 + (at % 9)}-1${at % 7}T10:00`,
    }),
  );

const withoutMoment = (rows: readonly Record<string, string>[]): Record<string, string>[] =>
  rows.map(({ recorded_at: _, ...row }) => row);

const files = (historical: boolean): Record<string, string> => {
  const rows = historical ? manyRows(1_100) : withoutMoment(manyRows(1_100));
  return {
    'safety_plans.csv': csv(rows.slice(0, 700)),
    'safety_plans.part-2.csv': csv(rows.slice(700)),
    'children.csv': csv([sample('children'), sample('children', { dob: 'x' })]),
  };
};

describe.each([
  ['an intake', false],
  ['a historical load', true],
])('%s that is cut off', (_, historical) => {
  const options: IntakeOptions = { historical };

  it('at any append, with any part of it on disk, and then taken again, ends as if it had not been', async () => {
    const folder = bench.delivery(files(historical));
    const whole = emptyLog();
    const expected = await take(folder, whole, options);
    const contents = await contentsOf(whole);
    const rejects = rejectsOf(expected);
    expect(expected.feeds.reduce((sum, { read }) => sum + read, 0)).toBe(1_102);
    let appends = 0;
    await take(folder, { ...emptyCounting(() => (appends += 1)) }, options);
    expect(appends).toBeGreaterThan(5);
    const calls = historical
      ? [1, 2, 3, Math.floor(appends / 2), appends - 1, appends]
      : Array.from({ length: appends }, (_unused, at) => at + 1);
    for (const call of calls) {
      for (const kept of [0, 1, 7, Infinity]) {
        const log = emptyLog();
        const result = await takeDying(folder, log, [[call, kept]], options);
        expect([call, kept, told(result)]).toEqual([call, kept, told(expected)]);
        expect([call, kept, await contentsOf(log)]).toEqual([call, kept, contents]);
        expect(rejectsOf(result)).toEqual(rejects);
      }
    }
  });

  it('again and again ends as if it had not been', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom(0, 1, 5, 20, Infinity)), { maxLength: 5 }),
        async (deaths) => {
          const folder = bench.delivery(files(historical));
          const whole = emptyLog();
          const expected = await take(folder, whole, options);
          const log = emptyLog();
          const result = await takeDying(folder, log, deaths, options);
          expect(told(result)).toEqual(told(expected));
          expect(await contentsOf(log)).toEqual(await contentsOf(whole));
        },
      ),
      { numRuns: 6 },
    ));

  it('says that it was continued', async () => {
    const folder = bench.delivery(files(historical));
    const log = emptyLog();
    const result = await takeDying(folder, log, [[3, 1]], options);
    expect(result).toMatchObject({ resumed: true, run: 1 });
    const opened = (await allEvents(log)).filter(({ type }) => type === 'deliveries.DeliveryOpened');
    expect(opened).toHaveLength(1);
  });
});

const emptyCounting = (counted: () => void): EventLog => {
  const log = emptyLog();
  return {
    ...log,
    append: (...args) => {
      counted();
      return log.append(...args);
    },
    appendAll: (...args) => {
      counted();
      return log.appendAll(...args);
    },
  };
};

it('a row that was unchanged is not judged against what a later row of the same cut-off batch has written', async () => {
  const plan = (review_due: string) => sample('safety_plans', { plan_id: 'P1', review_due });
  const log = emptyLog();
  await take(bench.delivery({ 'safety_plans.csv': csv([plan('2026-03-01')]) }), log);
  const folder = bench.delivery({ 'safety_plans.csv': csv([plan('2026-03-01'), plan('2026-04-01')]) });
  const result = await takeDying(folder, log, [[2, 1]]);
  expect(result.feeds).toMatchObject([{ read: 2, corrected: 1, unchanged: 1 }]);
  expect((await log.readStream('exploitation.plan-P1')).length).toBe(2);
});

it('what someone changed after the cut stays changed by the rows that come after it only', async () => {
  const plan = (review_due: string) => sample('safety_plans', { plan_id: 'P1', review_due });
  const log = emptyLog();
  const folder = bench.delivery({ 'safety_plans.csv': csv([plan('2026-03-01')]) });
  await expect(take(folder, dyingLog(log, 2, 1))).rejects.toThrow(Killed);
  const other = bench.delivery({ 'safety_plans.csv': csv([plan('2026-09-09')]) });
  await take(other, log);
  const result = await take(folder, log);
  expect(result).toMatchObject({ resumed: true, feeds: [{ read: 1, new: 1 }] });
  expect((await log.readStream('exploitation.plan-P1')).at(-1)?.data).toMatchObject({ reviewDue: '2026-09-09' });
});
