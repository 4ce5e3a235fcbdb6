import { describe, expect, it } from '@jest/globals';
import { fold } from '@hub/kernel';
import {
  childDecider,
  childStream,
  childrenKinds,
  keyWorkerDecider,
  keyWorkerStream,
  matchDecider,
  matchStream,
  mergeDecider,
  mergeStream,
  statusDecider,
  statusStream,
  type ChildDetails,
} from './index.js';

const child: ChildDetails = {
  childId: 'A',
  surname: 'Ash',
  forename: 'Sam',
  dob: '2002-03-04',
  sex: '9',
  responsibleLa: 'E09000006',
};

describe('a child on record', () => {
  it('is registered once; the same again changes nothing', () => {
    const first = childDecider.decide({ type: 'Record', content: child }, childDecider.initial);
    expect(first).toEqual({ outcome: 'accepted', events: [{ type: 'children.ChildRegistered', data: child }] });
    const state = fold(childDecider, [{ type: 'children.ChildRegistered', data: child }]);
    expect(childDecider.decide({ type: 'Record', content: { ...child } }, state)).toEqual({
      outcome: 'accepted',
      events: [],
    });
  });

  it('other details are a correction, and a withdrawn record stands again with a later version', () => {
    const registered = { type: 'children.ChildRegistered', data: child } as const;
    const withdrawn = { type: 'children.ChildRecordWithdrawn', data: { childId: 'A' } } as const;
    const content = { ...child, surname: 'Birch' };
    const corrected = { outcome: 'accepted', events: [{ type: 'children.ChildDetailsCorrected', data: content }] };
    expect(childDecider.decide({ type: 'Record', content }, fold(childDecider, [registered]))).toEqual(corrected);
    expect(childDecider.decide({ type: 'Record', content }, fold(childDecider, [registered, withdrawn]))).toEqual(
      corrected,
    );
  });
});

describe('a status and a key worker', () => {
  const status = { childId: 'A', status: 'CIN', start: '2016-02-01' } as const;
  const worker = { childId: 'A', worker: 'Pat', start: '2016-02-01' };

  it.each([
    ['open', undefined, 'accepted'],
    ['ended later', '2016-02-02', 'accepted'],
    ['ended on the day it began', '2016-02-01', 'accepted'],
    ['ended before it began', '2016-01-31', 'refused'],
  ])('%s', (_words, end, outcome) => {
    const dates = end === undefined ? {} : { end };
    const decisions = [
      statusDecider.decide({ type: 'Record', content: { ...status, ...dates } }, statusDecider.initial),
      keyWorkerDecider.decide({ type: 'Record', content: { ...worker, ...dates } }, keyWorkerDecider.initial),
    ];
    for (const decision of decisions) {
      expect(decision.outcome).toBe(outcome);
      if (decision.outcome === 'refused') {
        expect(decision.refusal).toMatchObject({ code: 'end-before-start', field: 'end' });
        expect(decision.refusal.message).toContain('Check both dates.');
      }
    }
  });

  it('has an end as a correction', () =>
    expect(
      statusDecider.decide(
        { type: 'Record', content: { ...status, end: '2016-03-01' } },
        fold(statusDecider, [{ type: 'children.StatusRecorded', data: status }]),
      ),
    ).toMatchObject({ outcome: 'accepted', events: [{ type: 'children.StatusCorrected' }] }));
});

describe('two ids of one child', () => {
  const merge = { oldChildId: 'A', childId: 'B', mergedAt: '2016-02-01T00:00:00.000Z' };

  it('an id cannot be merged with itself', () =>
    expect(
      mergeDecider.decide({ type: 'Record', content: { ...merge, childId: 'A' } }, mergeDecider.initial),
    ).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'merge-with-itself', field: 'childId' },
    }));

  it('a merge can be taken back', () => {
    const merged = fold(mergeDecider, [{ type: 'children.IdsMerged', data: merge }]);
    expect(mergeDecider.decide({ type: 'Withdraw', key: { oldChildId: 'A' } }, merged)).toEqual({
      outcome: 'accepted',
      events: [{ type: 'children.IdsUnmerged', data: { oldChildId: 'A' } }],
    });
  });
});

describe('a match decision', () => {
  it('is recorded, changed and taken back under the reference of the report', () => {
    const match = { reportRef: 'r', childId: 'A', decidedBy: 'Pat', decidedAt: '2016-02-01T00:00:00.000Z' };
    const held = fold(matchDecider, [{ type: 'children.ReportMatched', data: match }]);
    expect(matchDecider.decide({ type: 'Record', content: { ...match, childId: 'B' } }, held)).toMatchObject({
      events: [{ type: 'children.MatchCorrected', data: { childId: 'B' } }],
    });
    expect(matchDecider.decide({ type: 'Withdraw', key: { reportRef: 'r' } }, held)).toMatchObject({
      events: [{ type: 'children.MatchWithdrawn', data: { reportRef: 'r' } }],
    });
  });
});

describe('what the log is told', () => {
  it('one record is one stream', () =>
    expect([
      childStream('A'),
      statusStream('A', 'CIN', '2016-02-01'),
      keyWorkerStream('A', '2016-02-01'),
      mergeStream('A'),
      matchStream('r'),
    ]).toEqual([
      'children.child-A',
      'children.status-A|CIN|2016-02-01',
      'children.keyworker-A|2016-02-01',
      'children.merge-A',
      'children.match-r',
    ]));

  it('names, dates of birth, numbers and homes are sealed', () => {
    const sealed = Object.fromEntries(childrenKinds.map(({ type, personal }) => [type, personal]));
    expect(sealed['children.ChildRegistered']).toEqual(['upn', 'nhsNumber', 'surname', 'forename', 'dob', 'home']);
    expect(sealed['children.ChildDetailsCorrected']).toEqual(sealed['children.ChildRegistered']);
    expect(sealed['children.KeyWorkerAllocated']).toEqual(['worker']);
    expect(sealed['children.ReportMatched']).toEqual(['decidedBy']);
    expect(sealed['children.StatusRecorded']).toEqual([]);
  });

  it.each([
    ['children.ChildRegistered', { childId: 'A' }, 'child:A'],
    ['children.StatusRecorded', { childId: 'A' }, 'child:A'],
    ['children.KeyWorkerAllocated', { childId: 'A' }, 'child:A'],
    ['children.ReportMatched', { reportRef: 'r' }, 'report:r'],
    ['children.IdsMerged', { oldChildId: 'A' }, ''],
  ])('%s is sealed with the key of %j', (type, data, subject) =>
    expect(childrenKinds.find((kind) => kind.type === type)?.subject(data)).toBe(subject),
  );

  it('a merge happened when the source system merged, a decision when it was made', () => {
    const occurredAt = (type: string, data: Record<string, unknown>): string | undefined =>
      childrenKinds.find((kind) => kind.type === type)?.occurredAt(data);
    expect(occurredAt('children.IdsMerged', { mergedAt: 't' })).toBe('t');
    expect(occurredAt('children.ReportMatched', { decidedAt: 't' })).toBe('t');
    expect(occurredAt('children.ChildRegistered', {})).toBeUndefined();
  });
});
