import { describe, expect, it } from '@jest/globals';
import type { Envelope, RecordCommand } from '@hub/kernel';
import { KINDS } from '../test/workbench.js';
import { feedNamed } from './all-feeds.js';
import type { Feed } from './feed.js';
import { HeldRecord } from './held-record.js';

const RUN = 'delivery:d:1';
const plan = (reviewDue: string) => ({ planId: 'P', childId: 'B', agreedAt: '2026-01-01', reviewDue });
const row = (reviewDue: string): RecordCommand<object> => ({ type: 'Record', content: plan(reviewDue) });

/** A plan's history: who wrote each version, given as the row of this run or a name. */
const record = (firstOrdinal: number, ...versions: readonly (readonly [by: number | string, reviewDue: string])[]) => {
  const history = versions.map(([by, reviewDue], revision) => ({
    type: revision === 0 ? 'exploitation.SafetyPlanAgreed' : 'exploitation.SafetyPlanCorrected',
    data: plan(reviewDue),
    revision,
    correlationId: typeof by === 'number' ? RUN : by,
    causationId: typeof by === 'number' ? `${RUN}:${by}` : by,
  })) as unknown as Envelope[];
  return new HeldRecord(feedNamed('safety_plans') as Feed, KINDS, history, RUN, firstOrdinal);
};

const judged = (held: HeldRecord, ordinal: number, reviewDue: string): unknown => {
  const { change, events } = held.judge(ordinal, row(reviewDue));
  return [change, events.length];
};

describe('a record while rows are judged', () => {
  it('of nothing is new', () => expect(judged(record(1), 1, 'a')).toEqual(['new', 1]));
  it('is compared with what holds', () => {
    expect(judged(record(1, ['someone', 'a']), 1, 'a')).toEqual(['unchanged', 0]);
    expect(judged(record(1, ['someone', 'a']), 1, 'b')).toEqual(['corrected', 1]);
  });
  it('follows the rows one after another', () => {
    const held = record(1);
    expect(judged(held, 1, 'a')).toEqual(['new', 1]);
    expect(judged(held, 2, 'a')).toEqual(['unchanged', 0]);
    expect(judged(held, 3, 'b')).toEqual(['corrected', 1]);
  });
  it('replays what the run has written already, as if it were written now', () => {
    const held = record(1, [1, 'a'], [3, 'b']);
    expect(judged(held, 1, 'a')).toEqual(['new', 0]);
    expect(judged(held, 2, 'a')).toEqual(['unchanged', 0]);
    expect(judged(held, 3, 'b')).toEqual(['corrected', 0]);
    expect(judged(held, 4, 'b')).toEqual(['unchanged', 0]);
    expect(judged(held, 5, 'c')).toEqual(['corrected', 1]);
  });
  it('what the run wrote in earlier batches is history like any other', () =>
    expect(judged(record(501, [1, 'a']), 501, 'b')).toEqual(['corrected', 1]));
  it('what the run wrote in earlier batches comes before what is replayed', () =>
    expect(judged(record(501, [1, 'a'], [501, 'b']), 501, 'b')).toEqual(['corrected', 0]));
  it('what another run wrote is not replayed', () =>
    expect(judged(record(1, ['delivery:d:2', 'a']), 1, 'a')).toEqual(['unchanged', 0]));
  it('a row not yet written is compared with everything written since, by others too', () => {
    const held = record(1, [1, 'a'], ['someone', 'z']);
    expect(judged(held, 1, 'a')).toEqual(['new', 0]);
    expect(judged(held, 2, 'z')).toEqual(['unchanged', 0]);
  });
  it('knows the revision at which the log stands', () => {
    expect(record(1).revision).toBe(-1);
    expect(record(1, [1, 'a'], ['someone', 'z']).revision).toBe(1);
  });
});
