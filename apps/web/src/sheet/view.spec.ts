import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { filterOf, narrowings, readView, wholeSheet, writeView, type SheetView } from './view.js';

const some = <Word extends string>(...words: Word[]) => fc.subarray(words);
const views: fc.Arbitrary<SheetView> = fc.record({
  text: fc.string(),
  rag: some('RED', 'AMBER', 'GREEN'),
  notAssessed: fc.boolean(),
  strands: some('CSE', 'MISSING', 'TRAFFICKING', 'GANGS'),
  missingNow: fc.boolean(),
  interviewOverdue: fc.boolean(),
  gapsOnly: fc.constant(false),
  gaps: some('MULTI_AGENCY_ASSESSMENT', 'SAFETY_PLAN', 'KEY_WORKER', 'MONTHLY_REVIEW'),
  statuses: some('CLA', 'CPP', 'CIN'),
  keyWorker: fc.string(),
  sort: fc.uniqueArray(
    fc.record({ by: fc.constantFrom('NAME' as const, 'AGE' as const, 'GAPS' as const), descending: fc.boolean() }),
    { selector: ({ by }) => by },
  ),
  group: fc.constantFrom('rag' as const, 'worker' as const, undefined),
  hidden: some('AGE', 'GAPS', 'STRANDS'),
});

describe('a view of the sheet', () => {
  it('comes back whole from the address it was written to', () =>
    fc.assert(
      fc.property(views, (view) => {
        expect(readView(new URLSearchParams(writeView(view).toString()))).toEqual(view);
      }),
    ));

  it('that chooses nothing writes nothing', () => {
    expect(writeView(wholeSheet).toString()).toBe('');
    expect(filterOf(wholeSheet)).toEqual({});
    expect(narrowings(wholeSheet)).toBe(0);
  });

  it('leaves out what it does not understand', () =>
    expect(readView(new URLSearchParams('rag=purple,red&sort=-shoe,age&gaps=no&hide=name&group=shoe'))).toEqual({
      ...wholeSheet,
      rag: ['RED'],
      sort: [{ by: 'AGE', descending: false }],
      hidden: ['NAME'],
    }));

  it('any gap, or these gaps', () => {
    expect(filterOf(readView(new URLSearchParams('gaps=any')))).toEqual({ gapsOnly: true });
    expect(filterOf(readView(new URLSearchParams('gaps=safety_plan')))).toEqual({ gaps: ['SAFETY_PLAN'] });
  });
});
