import { describe, expect, it } from '@jest/globals';
import { BoroughStory, at } from '@hub/testing';
import { children, lettersApart, matchCandidates, matchQueue, type MatchCandidate } from '../index.js';
import { rowsOf } from '../../test/told.js';

const borough = (): BoroughStory => new BoroughStory().learnedAt(at('2016-09-01T08:00'));

const candidates = (child: Record<string, string>, report: Record<string, string>): MatchCandidate[] => {
  const story = borough()
    .child('A', { surname: 'Willoughby', forename: 'Robin', dob: '2002-03-04', ...child })
    .report('r', undefined, '2016-08-31T22:00', {
      surname: 'Willoughby',
      forename: 'Robin',
      dob: '2002-03-04',
      ...report,
    });
  story.child('Z', { surname: 'Zed', forename: 'Zoe', dob: '1999-09-09' });
  const [queued] = rowsOf(matchQueue, story, 'r:r');
  if (!queued) throw new Error('not queued');
  return matchCandidates(
    queued.row,
    ['c:A', 'c:Z'].flatMap((owner) => rowsOf(children, story, owner as 'c:A').map(({ row }) => row)),
  );
};

describe('a report without a child', () => {
  it('waits in the queue with what a person needs to decide', () => {
    const story = borough()
      .child('A', { surname: 'Ash', dob: '2002-03-04' })
      .child('B', { surname: 'Ash', dob: '2002-03-04' })
      .report('r', undefined, '2016-08-31T22:00', {
        surname: 'ASH',
        dob: '2002-03-04',
        circumstances: 'left by the back door',
      })
      .found('r', '2016-09-01T06:00');
    expect(rowsOf(matchQueue, story, 'r:r')).toMatchObject([
      {
        key: 'r',
        row: {
          reportRef: 'r',
          surname: 'ASH',
          lastSeenAt: at('2016-08-31T22:00'),
          foundAt: at('2016-09-01T06:00'),
          circumstances: 'left by the back door',
          candidates: ['A', 'B'],
          correlationId: 'command-3',
        },
      },
    ]);
  });

  it('leaves the queue when it is matched', () => {
    const story = borough().child('A').report('r', undefined, '2016-08-31T22:00').match('r', 'A');
    expect(rowsOf(matchQueue, story, 'r:r')).toEqual([]);
  });
});

describe('near matches are offered, never taken', () => {
  it.each([
    ['a letter or two in the surname', {}, { surname: 'Willougby' }, ['forename', 'dob', 'sex'], ['surname'], []],
    ['two letters swapped', {}, { surname: 'Wlilouhgby' }, ['forename', 'dob', 'sex'], ['surname'], []],
    [
      'a short form of the forename',
      { forename: 'Samantha' },
      { forename: 'Sam' },
      ['surname', 'dob', 'sex'],
      ['forename'],
      [],
    ],
    ['day and month swapped', {}, { dob: '2002-04-03' }, ['surname', 'forename', 'sex'], ['dob'], []],
    ['one digit of the date of birth', {}, { dob: '2003-03-04' }, ['surname', 'forename', 'sex'], ['dob'], []],
    ['another date of birth altogether', {}, { dob: '2011-12-25' }, ['surname', 'forename', 'sex'], [], ['dob']],
    [
      'another surname, the same forename and date of birth',
      {},
      { surname: 'Jones' },
      ['forename', 'dob', 'sex'],
      [],
      ['surname'],
    ],
    [
      'surname and forename swapped',
      {},
      { surname: 'Robin', forename: 'Willoughby' },
      ['dob', 'sex'],
      ['surname', 'forename'],
      [],
    ],
    ['another sex', {}, { surname: 'Willougby', sex: '1' }, ['forename', 'dob'], ['surname'], ['sex']],
  ])('%s', (_case, child, report, agrees, similar, differs) => {
    expect(candidates(child, { sex: '2', ...report })).toEqual([
      { childId: 'A', agrees, similar, differs, notRecorded: [], exact: false },
    ]);
  });

  it.each<[string, Record<string, string>, Record<string, string>, MatchCandidate['notRecorded']]>([
    ['in the report', {}, { forename: 'Robyn' }, [{ field: 'sex', on: 'report' }]],
    ['in the report, where police say so', {}, { forename: 'Robyn', sex: '9' }, [{ field: 'sex', on: 'report' }]],
    ['on the child’s record', { sex: '9' }, { forename: 'Robyn', sex: '2' }, [{ field: 'sex', on: 'record' }]],
    ['on either side', { sex: '9' }, { forename: 'Robyn' }, [{ field: 'sex', on: 'both' }]],
    [
      'in the report, which has a dash for a name',
      {},
      { sex: '2', surname: '-' },
      [{ field: 'surname', on: 'report' }],
    ],
  ])('a field that is not recorded %s neither agrees nor differs', (_where, child, report, notRecorded) => {
    const [found] = candidates(child, report);
    expect(found).toMatchObject({ differs: [], notRecorded });
    expect([...(found?.agrees ?? []), ...(found?.similar ?? [])].sort()).toEqual(
      ['surname', 'forename', 'dob', 'sex'].filter((field) => field !== notRecorded[0]?.field).sort(),
    );
  });

  it('a sex that agrees weighs more than one that is not recorded, and that more than another one', () => {
    const story = borough()
      .child('A', { surname: 'Willoughby', forename: 'Robin', dob: '2002-03-04', sex: '1' })
      .child('B', { surname: 'Willoughby', forename: 'Robin', dob: '2002-03-04', sex: '9' })
      .child('C', { surname: 'Willoughby', forename: 'Robin', dob: '2002-03-04', sex: '2' })
      .report('r', undefined, '2016-08-31T22:00', {
        surname: 'Willoughby',
        forename: 'Robin',
        dob: '2002-03-04',
        sex: '2',
      });
    const rows = (['c:A', 'c:B', 'c:C'] as const).flatMap((owner) =>
      rowsOf(children, story, owner).map(({ row }) => row),
    );
    const [queued] = rowsOf(matchQueue, story, 'r:r');
    expect(queued && matchCandidates(queued.row, rows).map(({ childId }) => childId)).toEqual(['C', 'B', 'A']);
  });

  it.each([
    ['only the date of birth', {}, { surname: 'Jones', forename: 'Alex' }],
    ['only the forename', {}, { surname: 'Jones', dob: '2011-12-25' }],
    ['nothing but likeness', {}, { surname: 'Willougby', forename: 'Robyn', dob: '2011-12-25' }],
  ])('not for %s', (_case, child, report) => {
    expect(candidates(child, report)).toEqual([]);
  });

  it('the most alike first, those that agree in everything always', () => {
    const story = borough()
      .child('A', { surname: 'Willoughby', forename: 'Robin', dob: '2002-03-04' })
      .child('B', { surname: 'Willoughby', forename: 'Robin', dob: '2002-03-04' })
      .child('C', { surname: 'Willougby', forename: 'Robin', dob: '2002-03-04' })
      .report('r', undefined, '2016-08-31T22:00', { surname: 'Willoughby', forename: 'Robin', dob: '2002-03-04' });
    const rows = (['c:C', 'c:B', 'c:A'] as const).flatMap((owner) =>
      rowsOf(children, story, owner).map(({ row }) => row),
    );
    const [queued] = rowsOf(matchQueue, story, 'r:r');
    const found = queued ? matchCandidates(queued.row, rows) : [];
    expect(found.map(({ childId, exact }) => [childId, exact])).toEqual([
      ['A', true],
      ['B', true],
      ['C', false],
    ]);
    expect(queued && matchCandidates(queued.row, rows, 1)).toHaveLength(1);
  });
});

it.each([
  ['same', 'same', 0],
  ['ab', 'ba', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['abcdef', 'a', 4],
])('%s and %s are %d letters apart', (a, b, letters) => {
  expect(lettersApart(a, b, 3)).toBe(letters);
});
