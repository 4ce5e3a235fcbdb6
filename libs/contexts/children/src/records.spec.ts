import { describe, expect, it } from '@jest/globals';
import type { AnyEvent, Decider, RecordCommand, RecordState } from '@hub/kernel';
import {
  childDecider,
  deathDecider,
  foldFullName,
  keyWorkerDecider,
  matchDecider,
  matchKey,
  mergeDecider,
  statusDecider,
} from './index.js';

type RecordDecider = Decider<RecordState<object>, RecordCommand<object>, AnyEvent>;

/** Carries out one command after another and answers the types of the events, and any refusal's field. */
const typesOf = (decider: RecordDecider, commands: readonly RecordCommand<object>[]): string[] => {
  let state = decider.initial;
  return commands.flatMap((command) => {
    const decision = decider.decide(command, state);
    if (decision.outcome === 'refused') return [`refused ${decision.refusal.field}`];
    for (const event of decision.events) state = decider.evolve(state, event);
    return decision.events.map(({ type }) => type);
  });
};

const child = {
  childId: 'A',
  surname: 'Ash',
  forename: 'Sam',
  dob: '2002-03-04',
  sex: '9',
  responsibleLa: 'E09000006',
};
const status = { childId: 'A', status: 'CIN', start: '2016-02-01' };
const death = { childId: 'A', diedOn: '2016-02-01', toldBy: 'the hospital' };
const worker = { childId: 'A', worker: 'Pat', start: '2016-02-01' };
const merge = { oldChildId: 'A', childId: 'B', mergedAt: '2016-02-01T00:00:00.000Z' };
const match = { reportRef: 'R', childId: 'A', decidedBy: 'Pat', decidedAt: '2016-02-01T00:00:00.000Z' };

describe('every record of a child is recorded, corrected, withdrawn and stands again under its own names', () => {
  it.each([
    [
      'a child',
      childDecider,
      child,
      { ...child, forename: 'Sky' },
      { childId: 'A' },
      ['ChildRegistered', 'ChildDetailsCorrected', 'ChildRecordWithdrawn'],
    ],
    [
      'a status',
      statusDecider,
      status,
      { ...status, end: '2016-03-01' },
      { childId: 'A', status: 'CIN', start: '2016-02-01' },
      ['StatusRecorded', 'StatusCorrected', 'StatusWithdrawn'],
    ],
    [
      'a death',
      deathDecider,
      death,
      { ...death, diedOn: '2016-01-31' },
      { childId: 'A' },
      ['DeathRecorded', 'DeathCorrected', 'DeathWithdrawn'],
    ],
    [
      'a key worker',
      keyWorkerDecider,
      worker,
      { ...worker, end: '2016-03-01' },
      { childId: 'A', start: '2016-02-01' },
      ['KeyWorkerAllocated', 'KeyWorkerCorrected', 'KeyWorkerWithdrawn'],
    ],
    [
      'a merge',
      mergeDecider,
      merge,
      { ...merge, childId: 'C' },
      { oldChildId: 'A' },
      ['IdsMerged', 'MergeCorrected', 'IdsUnmerged'],
    ],
    [
      'a match',
      matchDecider,
      match,
      { ...match, childId: 'B' },
      { reportRef: 'R' },
      ['ReportMatched', 'MatchCorrected', 'MatchWithdrawn'],
    ],
  ])('%s', (_words, decider, first, second, key, [recorded, corrected, withdrawn]) => {
    const types = typesOf(decider as unknown as RecordDecider, [
      { type: 'Record', content: first },
      { type: 'Record', content: first },
      { type: 'Record', content: second },
      { type: 'Withdraw', key },
      { type: 'Withdraw', key },
      { type: 'Record', content: second },
    ]);
    expect(types).toEqual([recorded, corrected, withdrawn, corrected].map((name) => `children.${name}`));
  });

  it('an id is not merged with itself, and says which field to mend', () => {
    const itself = { ...merge, childId: 'A' };
    expect(typesOf(mergeDecider as unknown as RecordDecider, [{ type: 'Record', content: itself }])).toEqual([
      'refused childId',
    ]);
    expect(mergeDecider.decide({ type: 'Record', content: itself }, mergeDecider.initial)).toMatchObject({
      refusal: { code: 'merge-with-itself', message: expect.stringContaining('is to be kept') },
    });
  });
});

describe('names as they are compared', () => {
  it('surname and forename stay apart, so that one cannot run into the other', () => {
    expect(foldFullName({ surname: 'Ann', forename: 'a Lee' })).not.toBe(
      foldFullName({ surname: 'Anna', forename: 'Lee' }),
    );
  });

  it('sharp s is two letters, in capitals and in small ones', () => {
    expect(foldFullName({ surname: 'Weiß', forename: 'X' })).toBe(foldFullName({ surname: 'WEISS', forename: 'x' }));
  });

  it('another date of birth is another key', () => {
    expect(matchKey(child)).not.toBe(matchKey({ ...child, dob: '2002-03-05' }));
  });
});
