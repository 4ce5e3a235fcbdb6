import { describe, expect, it } from '@jest/globals';
import { formatResult, isComplete, type IntakeResult } from './result.js';

const result = (own: Partial<IntakeResult>): IntakeResult => ({
  outcome: 'taken',
  deliveryId: 'd',
  run: 1,
  dryRun: false,
  historical: false,
  resumed: false,
  feeds: [{ feed: 'children', read: 1_234, new: 1_000, corrected: 200, unchanged: 31, rejected: 3 }],
  files: ['children.csv'],
  refusedFiles: [],
  otherFiles: [],
  waiting: 0,
  matchQueue: 0,
  conflicts: 0,
  assumedTimes: 0,
  unknownCodes: [],
  rejects: [],
  ...own,
});

const rejects: IntakeResult['rejects'] = [
  {
    feed: 'children',
    rows: 3,
    path: 'r/children.rejects.csv',
    first: [12, 13, 14].map((line) => ({
      file: 'children.csv',
      line,
      column: 'dob',
      reason: 'date of birth 31/02/2003 does not exist.',
    })),
  },
];

describe('a result in plain words', () => {
  it('of a delivery that was taken', () =>
    expect(formatResult(result({ rejects }))).toBe(
      [
        'The delivery was taken in.',
        '',
        'feed       read    new  corrected  unchanged  rejected',
        'children  1,234  1,000        200         31         3',
        '',
        'children: 3 rows were not taken.',
        '  Line 12: date of birth 31/02/2003 does not exist.',
        '  Line 13: date of birth 31/02/2003 does not exist.',
        '  Line 14: date of birth 31/02/2003 does not exist.',
        '  All of them, with the rows as they came: r/children.rejects.csv',
        '',
      ].join('\n'),
    ));

  it('of one row in one of several files', () => {
    const [own] = rejects;
    const first = [...(own?.first ?? []), { file: 'b/children.csv', line: 2, column: '', reason: 'x.' }];
    const text = formatResult(result({ rejects: [{ feed: 'children', rows: 900, first: [...first, ...first] }] }));
    expect(text).toContain('children: 900 rows were not taken.\n  Line 12 of children.csv: date');
    expect(text).toContain('\n  and 895 more.\n');
    expect(formatResult(result({ rejects: [{ feed: 'children', rows: 1, first: first.slice(0, 1) }] }))).toContain(
      'children: 1 row was not taken.',
    );
  });

  it.each([
    [{ resumed: true }, 'The intake that had been cut off was continued and is complete.'],
    [{ outcome: 'refused', reason: 'Because.' }, 'This delivery was not taken in. Because.'],
    [{ outcome: 'stopped', reason: 'Because.' }, 'The intake of this delivery was stopped. Because.'],
    [{ dryRun: true }, 'This is what would happen. Nothing was written.'],
    [{ dryRun: true, rejects }, 'children: 3 rows would not be taken.'],
    [{ refusedFiles: [{ name: 'hats.csv', reason: 'No feed.' }] }, '1 file was refused:\n  hats.csv: No feed.'],
    [{ otherFiles: ['a.txt', 'b.txt'] }, 'Not CSV, so not read: a.txt, b.txt'],
    [{ waiting: 1 }, '1 row waits for a record that has not come yet.'],
    [{ waiting: 2 }, '2 rows wait for'],
    [{ matchQueue: 1 }, '1 report is in the match queue'],
    [{ matchQueue: 2 }, '2 reports are in the match queue'],
    [{ conflicts: 1 }, '1 record contradicts another and is counted nowhere'],
    [{ conflicts: 2 }, '2 records contradict another and are counted nowhere'],
    [{ assumedTimes: 1 }, '1 time exists twice on the clock and was read as the delivery declares.'],
    [{ assumedTimes: 2 }, '2 times exist twice on the clock and were read'],
    [
      { unknownCodes: [{ feed: 'children', column: 'ethnicity', code: 'QQ', rows: 2 }] },
      'children: the code QQ in ethnicity is not known (2 rows). It was taken as it is.',
    ],
    [
      {
        dryRun: true,
        differences: {
          total: 1_001,
          first: [
            {
              feed: 'children',
              file: 'children.csv',
              line: 2,
              key: ['B1'],
              changes: [{ column: 'dob', before: '', after: '2011-01-01' }],
            },
          ],
        },
      },
      '1,001 records would be corrected:\n  children B1\n    dob: (empty) -> 2011-01-01\n  and 1,000 more.',
    ],
  ] as [Partial<IntakeResult>, string][])('%j says so', (own, words) =>
    expect(formatResult(result(own))).toContain(words),
  );

  it('is complete when every file was taken, whatever became of single rows', () => {
    expect(isComplete(result({ rejects }))).toBe(true);
    expect(isComplete(result({ refusedFiles: [{ name: 'x', reason: 'y' }] }))).toBe(false);
    expect(isComplete(result({ outcome: 'stopped' }))).toBe(false);
    expect(isComplete(result({ outcome: 'refused' }))).toBe(false);
  });
});
