import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inFewSpans, type KeyWorker } from './index.js';

const day = fc.integer({ min: 1, max: 9 }).map((number) => `2016-10-0${number}`);
const who = fc.constantFrom<Partial<KeyWorker>>(
  { worker: 'J. Placeholder', team: 'Atlas' },
  { worker: 'J. Placeholder' },
  { worker: 'T. Earlier', team: 'Atlas' },
  { team: 'Atlas' },
);
const span: fc.Arbitrary<KeyWorker> = fc
  .tuple(who, day, fc.option(day, { nil: undefined }))
  .map(([one, start, end]) => ({ ...one, start, ...(end === undefined ? {} : { end }) }));

const holdOn = (keyWorkers: readonly KeyWorker[], today: string): string[] => {
  const holding = keyWorkers.filter(({ start, end }) => start <= today && (end === undefined || end > today));
  return [...new Set(holding.map(({ worker, team }) => `${worker}|${team}`))].sort();
};

describe('key workers in few spans', () => {
  it('are on every date the same people', () =>
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), day, (spans, today) =>
        expect(holdOn(inFewSpans(spans), today)).toEqual(holdOn(spans, today)),
      ),
      { numRuns: 2_000 },
    ));

  it('who follow themselves are told once, with a gap twice', () => {
    const [worker, team] = ['J. Placeholder', 'Atlas'];
    const told = (...spans: readonly (readonly [start: string, end?: string])[]) =>
      spans.map(([start, end]) => ({ worker, team, start, ...(end === undefined ? {} : { end }) }));
    expect(inFewSpans(told(['2016-03-01'], ['2016-01-01', '2016-02-01'], ['2016-02-01', '2016-04-01']))).toEqual(
      told(['2016-01-01']),
    );
    expect(inFewSpans(told(['2016-01-01', '2016-02-01'], ['2016-02-02', '2016-03-01']))).toEqual(
      told(['2016-01-01', '2016-02-01'], ['2016-02-02', '2016-03-01']),
    );
  });
});
