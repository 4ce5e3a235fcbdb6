import { describe, expect, it } from '@jest/globals';
import { BoroughStory } from '@hub/testing';
import { assembleCase } from './assemble.js';
import { RowsInMemory, casebookOf } from './casebook.js';
import type { Casebook, ChildCase } from './child-case.js';
import { rowsAfter } from './record-row.js';
import { Registry, type Owner } from './registry.js';

const bookOf = (story: BoroughStory): Casebook => casebookOf(rowsAfter(story.events), 'E09000006');
const caseOf = (story: BoroughStory, id = 'A'): ChildCase => {
  const found = bookOf(story).cases.get(id);
  if (!found) throw new Error(`no case of ${id}`);
  return found;
};
const refsOf = (story: BoroughStory, id = 'A'): string[] =>
  caseOf(story, id).episodes.flatMap(({ reports }) => reports.map(({ reportRef }) => reportRef));
const findings = (story: BoroughStory): [string, string, string][] =>
  bookOf(story).findings.map(({ kind, code, key }) => [kind, code, key]);
const SEEN = '2016-11-01T10:00';
const named = (surname: string, more = {}) => ({ surname, forename: 'Sam', dob: '2002-06-15', ...more });

describe('a report that gives a child id', () => {
  it.each([
    ['with name and date of birth of the record', {}, []],
    ['with the name in another spelling', { surname: ' a ' }, []],
    ['with another name', { surname: 'Birch' }, [['note', 'name-differs', 'missing.report-r']]],
    ['with another date of birth', { dob: '2002-07-15' }, [['note', 'dob-differs', 'missing.report-r']]],
  ])('%s is about that child', (_words, more, expected) => {
    const story = new BoroughStory().child('A').report('r', 'A', SEEN, more);
    expect(refsOf(story)).toEqual(['r']);
    expect(findings(story)).toEqual(expected);
    expect(caseOf(story).episodes[0]?.reports[0]?.matchedBy).toBe('id');
  });

  it('with neither name nor date of birth is a conflict, and what refers to it stays with it', () => {
    const story = new BoroughStory()
      .child('A')
      .report('r', 'A', SEEN, { surname: 'Birch', dob: '2002-07-15' })
      .found('r', '2016-11-02T10:00')
      .interview('i', 'A', ['r'], { completed: '2016-11-02T12:00' });
    expect(caseOf(story).episodes).toEqual([]);
    expect(caseOf(story).interviews[0]?.covers).toEqual([]);
    expect(findings(story)).toEqual([['conflict', 'report-names-another-child', 'missing.report-r']]);
  });

  it('is never matched by name to another child', () => {
    const story = new BoroughStory().child('A', { surname: 'Ash' }).report('r', 'B', SEEN, named('Ash'));
    expect(refsOf(story)).toEqual([]);
    expect(findings(story)).toEqual([['waiting', 'child-not-known', 'missing.report-r']]);
  });

  it('waits for its child, and joins when the child arrives', () => {
    const story = new BoroughStory().report('r', 'A', SEEN, named('A')).found('r', '2016-11-02T10:00').child('A');
    expect(refsOf(story)).toEqual(['r']);
    expect(findings(story)).toEqual([]);
  });

  it('names of both records match when two ids were merged', () => {
    const story = new BoroughStory()
      .child('A', { surname: 'Ash', dob: '2001-01-01' })
      .child('B', { surname: 'Birch', dob: '2002-02-02' })
      .merge('A', 'B')
      .report('r', 'A', SEEN, named('Birch', { dob: '2001-01-01' }))
      .report('s', 'B', '2016-11-20T10:00', named('Ash', { dob: '2001-01-01' }));
    expect(refsOf(story, 'B')).toEqual(['r', 's']);
    expect(findings(story)).toEqual([]);
  });

  it('a match decision for it is a conflict and is not used, whichever came first', () => {
    const told = new BoroughStory().child('A').child('B').report('r', 'A', SEEN).match('r', 'B');
    const first = new BoroughStory().child('A').child('B').match('r', 'B').report('r', 'A', SEEN);
    for (const story of [told, first]) {
      expect(refsOf(story)).toEqual(['r']);
      expect(refsOf(story, 'B')).toEqual([]);
      expect(findings(story)).toEqual([['conflict', 'decision-not-needed', 'children.match-r']]);
    }
  });
});

describe('a report without a child id', () => {
  it('is matched to the one child of that name and date of birth', () => {
    const story = new BoroughStory().child('A', { surname: "O'Neill" }).report('r', undefined, SEEN, named('ONEILL'));
    expect(refsOf(story)).toEqual(['r']);
    expect(caseOf(story).episodes[0]?.reports[0]?.matchedBy).toBe('name');
    expect(bookOf(story).queue).toEqual([]);
  });

  it.each([
    ['nobody has the name', named('Birch'), 'no-child-matches', []],
    ['nobody of the name has the date of birth', named('Ash', { dob: '2002-07-15' }), 'no-child-matches', []],
    ['two children have both', named('Ash'), 'several-children-match', ['A', 'B']],
  ])('waits in the match queue when %s', (_words, who, code, candidates) => {
    const story = new BoroughStory()
      .child('A', { surname: 'Ash' })
      .child('B', { surname: 'Ash' })
      .report('r', undefined, SEEN, who)
      .found('r', '2016-11-02T10:00')
      .interview('i', 'A', ['r']);
    expect(refsOf(story)).toEqual([]);
    expect(caseOf(story).interviews[0]?.covers).toEqual([]);
    expect(findings(story)).toEqual([['queued', code, 'missing.report-r']]);
    expect(bookOf(story).queue).toMatchObject([
      { report: { content: { reportRef: 'r' } }, return: { content: { reportRef: 'r' } }, candidates },
    ]);
  });

  it('its candidates are in the order of ids, whichever was known first', () => {
    const story = new BoroughStory()
      .child('B', { surname: 'Ash' })
      .child('C', { surname: 'Ash' })
      .child('A', { surname: 'Ash' })
      .report('r', undefined, SEEN, named('Ash'));
    expect(bookOf(story).queue[0]?.candidates).toEqual(['A', 'B', 'C']);
  });

  it('two ids of one child are one candidate', () => {
    const story = new BoroughStory()
      .child('A', { surname: 'Ash' })
      .child('B', { surname: 'Ash' })
      .merge('A', 'B')
      .report('r', undefined, SEEN, named('Ash'));
    expect(refsOf(story, 'B')).toEqual(['r']);
  });

  it('a decision matches it, also against the name', () => {
    const story = new BoroughStory()
      .child('A', { surname: 'Ash' })
      .child('B')
      .report('r', undefined, SEEN, named('Ash'))
      .match('r', 'B');
    expect(refsOf(story, 'B')).toEqual(['r']);
    expect(refsOf(story)).toEqual([]);
    expect(caseOf(story, 'B').episodes[0]?.reports[0]?.matchedBy).toBe('decision');
    expect(findings(story)).toEqual([]);
  });

  it('a decision for an id that was merged is for the child it leads to', () => {
    const story = new BoroughStory().child('B').merge('A', 'B').report('r', undefined, SEEN).match('r', 'A');
    expect(refsOf(story, 'B')).toEqual(['r']);
  });

  it('a decision for a child that is not known waits', () => {
    const story = new BoroughStory().report('r', undefined, SEEN).match('r', 'A');
    expect(findings(story)).toEqual([
      ['waiting', 'child-not-known', 'children.match-r'],
      ['queued', 'no-child-matches', 'missing.report-r'],
    ]);
  });

  it('a decision for a report that is not known waits', () =>
    expect(findings(new BoroughStory().child('A').match('r', 'A'))).toEqual([
      ['waiting', 'report-not-known', 'children.match-r'],
    ]));

  it('a decision that was taken back leaves the report to its name', () => {
    const story = new BoroughStory()
      .child('A', { surname: 'Ash' })
      .child('B')
      .report('r', undefined, SEEN, named('Ash'))
      .match('r', 'B')
      .tell('children.match-r', 'children.MatchWithdrawn', { reportRef: 'r' });
    expect(refsOf(story)).toEqual(['r']);
  });
});

describe('a return', () => {
  it('before its report’s last sighting is a conflict, and the child is still away', () => {
    const story = new BoroughStory().child('A').report('r', 'A', SEEN).found('r', '2016-11-01T09:59:59');
    const [episode] = caseOf(story).episodes;
    expect(episode).not.toHaveProperty('end');
    expect(episode?.reports[0]).not.toHaveProperty('return');
    expect(episode?.reports[0]?.conflictingReturn?.content.foundAt).toBe('2016-11-01T09:59:59.000Z');
    expect(findings(story)).toEqual([['conflict', 'found-before-last-seen', 'missing.return-r']]);
  });

  it('at the moment of the last sighting is none', () => {
    const story = new BoroughStory().child('A').report('r', 'A', SEEN).found('r', SEEN);
    expect(caseOf(story).episodes[0]?.end).toBe('2016-11-01T10:00:00.000Z');
    expect(findings(story)).toEqual([]);
  });

  it('is no conflict any more when the report is corrected', () => {
    const story = new BoroughStory()
      .child('A')
      .report('r', 'A', SEEN)
      .found('r', '2016-11-01T09:00')
      .report('r', 'A', '2016-11-01T08:00');
    expect(findings(story)).toEqual([]);
    expect(caseOf(story).episodes[0]?.end).toBe('2016-11-01T09:00:00.000Z');
  });

  it('waits for its report', () =>
    expect(findings(new BoroughStory().found('r', SEEN))).toEqual([
      ['waiting', 'report-not-known', 'missing.return-r'],
    ]));

  it('that was withdrawn leaves the child away', () => {
    const story = new BoroughStory()
      .child('A')
      .report('r', 'A', SEEN)
      .found('r', '2016-11-02T10:00')
      .tell('missing.return-r', 'missing.ReturnWithdrawn', { reportRef: 'r' });
    expect(caseOf(story).episodes[0]).not.toHaveProperty('end');
  });
});

describe('an interview', () => {
  it('covers the known reports at once and waits for the others', () => {
    const story = new BoroughStory().child('A').report('r', 'A', SEEN).interview('i', 'A', ['r', 's', 's']);
    expect(caseOf(story).episodes[0]?.interviews.map(({ covers }) => covers)).toEqual([['r']]);
    expect(findings(story)).toEqual([['waiting', 'report-not-known', 'interviews.interview-i']]);
  });

  it('is void for the reports of another child, and only for those', () => {
    const story = new BoroughStory()
      .child('A')
      .child('B')
      .report('r', 'A', SEEN)
      .report('s', 'B', SEEN)
      .interview('i', 'A', ['r', 's']);
    expect(caseOf(story).episodes[0]?.interviews).toHaveLength(1);
    expect(caseOf(story, 'B').episodes[0]?.interviews).toEqual([]);
    expect(findings(story)).toEqual([['conflict', 'interview-of-another-child', 'interviews.interview-i']]);
  });

  it('under the old id of a merged child covers the reports of both', () => {
    const story = new BoroughStory()
      .child('A')
      .child('B')
      .merge('A', 'B')
      .report('r', 'B', SEEN)
      .interview('i', 'A', ['r']);
    expect(caseOf(story, 'B').episodes[0]?.interviews).toHaveLength(1);
    expect(findings(story)).toEqual([]);
  });

  it('covers nothing of a report that was withdrawn', () => {
    const story = new BoroughStory()
      .child('A')
      .report('r', 'A', SEEN)
      .interview('i', 'A', ['r'])
      .tell('missing.report-r', 'missing.ReportWithdrawn', { reportRef: 'r' });
    expect(caseOf(story).interviews[0]?.covers).toEqual([]);
    expect(caseOf(story).episodes).toEqual([]);
    expect(findings(story)).toEqual([]);
  });
});

describe('two ids of one child', () => {
  const merged = (): BoroughStory =>
    new BoroughStory()
      .child('A', { surname: 'Ash', responsibleLa: 'E09000008' })
      .child('B', { surname: 'Birch' })
      .status('A', 'CIN', '2016-01-01')
      .plan('p', 'A', '2016-01-01')
      .keyWorker('B', '2016-01-01')
      .report('r', 'A', SEEN)
      .report('s', undefined, '2016-11-20T10:00', named('Ash'))
      .merge('A', 'B');

  it('are one case under the new id, whose record holds', () => {
    const { cases } = bookOf(merged());
    expect([...cases.keys()]).toEqual(['B']);
    expect(caseOf(merged(), 'B')).toMatchObject({
      ids: ['B', 'A'],
      own: true,
      child: { content: { surname: 'Birch' } },
      statuses: [{}],
      plans: [{}],
      keyWorkers: [{}],
    });
    expect(refsOf(merged(), 'B')).toEqual(['r', 's']);
  });

  it('are two cases again when the merge is taken back, and nothing is lost', () => {
    const story = merged().unmerge('A');
    expect([...bookOf(story).cases.keys()]).toEqual(['A', 'B']);
    expect(refsOf(story, 'A')).toEqual(['r', 's']);
    expect(caseOf(story, 'B')).toMatchObject({ ids: ['B'], keyWorkers: [{}], plans: [] });
  });

  it('a chain of merges leads to the last', () => {
    const story = merged().child('C').merge('B', 'C');
    expect([...bookOf(story).cases.keys()]).toEqual(['C']);
    expect(caseOf(story, 'C').ids).toEqual(['C', 'A', 'B']);
  });

  it('a merge into an id that is not known waits, and is not used until it is', () => {
    const story = new BoroughStory().child('A').merge('A', 'B');
    expect([...bookOf(story).cases.keys()]).toEqual(['A']);
    expect(findings(story)).toEqual([['waiting', 'child-not-known', 'children.merge-A']]);
    expect([...bookOf(story.child('B')).cases.keys()]).toEqual(['B']);
  });

  it('a merge into a record that was withdrawn is not used', () => {
    const story = merged().tell('children.child-B', 'children.ChildRecordWithdrawn', { childId: 'B' });
    expect([...bookOf(story).cases.keys()]).toEqual(['A']);
  });

  it.each([
    [
      'two',
      [
        ['A', 'B'],
        ['B', 'A'],
      ],
    ],
    [
      'three',
      [
        ['A', 'B'],
        ['B', 'C'],
        ['C', 'A'],
      ],
    ],
  ])('a circle of %s is a conflict and leads nowhere', (_words, merges) => {
    const story = new BoroughStory().child('A').child('B').child('C');
    for (const [old = '', kept = ''] of merges) story.merge(old, kept);
    expect([...bookOf(story).cases.keys()]).toEqual(['A', 'B', 'C']);
    expect(findings(story).sort()).toEqual(
      merges.map(([old = '']) => ['conflict', 'merge-in-a-circle', `children.merge-${old}`]),
    );
  });

  it('an id that leads into a circle stops there', () => {
    const story = new BoroughStory().child('A').child('B').child('D').merge('A', 'B').merge('B', 'A').merge('D', 'A');
    expect(caseOf(story).ids).toEqual(['A', 'D']);
  });

  it('an id that leads to an unknown id in a circle waits', () => {
    const story = new BoroughStory().child('A').child('C').merge('A', 'B').merge('B', 'C').merge('C', 'B');
    expect([...bookOf(story).cases.keys()]).toEqual(['A', 'C']);
    expect(findings(story)).toContainEqual(['waiting', 'child-not-known', 'children.merge-A']);
  });
});

describe('records of a child id that is not known', () => {
  it('wait, each of them, in words', () => {
    const story = new BoroughStory()
      .status('X', 'CIN', '2016-01-01')
      .keyWorker('X', '2016-01-01')
      .interview('i', 'X', ['r'])
      .assessment('a', 'X', 'cse', SEEN, 'red')
      .plan('p', 'X', '2016-01-01')
      .referral('f', 'X', '2016-01-01')
      .review('MASE', '2016-01-01', 'X')
      .challenge('c', '2016-01-01', { childId: 'X' })
      .action('n', '2016-01-01', { childId: 'X' });
    const book = bookOf(story);
    expect(book.cases.size).toBe(0);
    expect(book.challenges).toEqual([]);
    expect(book.actions).toEqual([]);
    expect(
      book.findings.every(
        ({ kind, code, owner }) => kind === 'waiting' && code === 'child-not-known' && owner === 'c:X',
      ),
    ).toBe(true);
    expect(book.findings.map(({ message }) => message)).toEqual([
      'A key worker waits for child X.',
      'A status waits for child X.',
      'An assessment waits for child X.',
      'A safety plan waits for child X.',
      'An interview waits for child X.',
      'A panel action waits for child X.',
      'A challenge waits for child X.',
      'A referral waits for child X.',
      'A panel review waits for child X.',
    ]);
  });

  it('also wait for a child whose record was withdrawn', () => {
    const story = new BoroughStory()
      .child('A')
      .plan('p', 'A', '2016-01-01')
      .tell('children.child-A', 'children.ChildRecordWithdrawn', { childId: 'A' });
    expect(bookOf(story).cases.size).toBe(0);
    expect(findings(story)).toEqual([['waiting', 'child-not-known', 'exploitation.plan-p']]);
  });
});

describe('what waits, conflicts or should be looked at', () => {
  const child = (): BoroughStory => new BoroughStory().child('A', { surname: 'Ash' });
  const two = (): BoroughStory => child().child('B', { surname: 'Ash' });

  it.each<[string, BoroughStory, string, string]>([
    [
      'a report with neither name nor date of birth',
      child().report('r', 'A', SEEN, { surname: 'Birch', dob: '2002-07-15' }),
      'Report r gives child A, who has neither that name nor that date of birth. Ask police which child is meant.',
      'c:A',
    ],
    [
      'a report with another name',
      child().report('r', 'A', SEEN, { surname: 'Birch' }),
      "Report r gives another name than the child's record.",
      'c:A',
    ],
    [
      'a report with another date of birth',
      child().report('r', 'A', SEEN, { dob: '2002-07-15' }),
      "Report r gives another date of birth than the child's record.",
      'c:A',
    ],
    ['a report of an unknown child', child().report('r', 'X', SEEN), 'Report r waits for child X.', 'c:X'],
    [
      'a return before the last sighting',
      child().report('r', 'A', SEEN).found('r', '2016-11-01T09:00'),
      'The return of report r lies before the child was last seen. Ask police which time is right.',
      'c:A',
    ],
    ['a return without a report', child().found('r', SEEN), 'The return waits for police report r.', 'r:r'],
    [
      'a match decision without a report',
      child().match('r', 'A'),
      'The match decision waits for police report r.',
      'r:r',
    ],
    [
      'a match decision for an unknown child',
      child().report('r', undefined, SEEN, named('Ash')).match('r', 'X'),
      'The match decision waits for child X.',
      'c:A',
    ],
    [
      'a match decision for a report that names a child',
      two().report('r', 'A', SEEN).match('r', 'B'),
      'Report r already names a child; the match decision is not used. Ask whoever decided it.',
      'c:A',
    ],
    [
      'an interview for an unknown report',
      child().interview('i', 'A', ['r']),
      'Interview i waits for police report r.',
      'c:A',
    ],
    [
      'an interview for the report of another child',
      two().report('r', 'B', SEEN).interview('i', 'A', ['r']),
      'Interview i names report r, which is about another child. It does not count for that report.',
      'c:A',
    ],
    ['a merge into an unknown child', child().merge('A', 'X'), 'The merge of A waits for child X.', 'c:X'],
    [
      'a report that nobody matches',
      child().report('r', undefined, SEEN, named('Birch')),
      'No child on record has the name and date of birth of report r. Match it, create the child, or leave it.',
      'r:r',
    ],
    [
      'a report that two children match',
      two().report('r', undefined, SEEN, named('Ash')),
      '2 children on record have the name and date of birth of report r. Choose which one it is about.',
      'r:r',
    ],
  ])('%s: what is wrong, and whom to ask', (_words, story, message, owner) =>
    expect(bookOf(story).findings).toMatchObject([{ message, owner }]),
  );

  it('a circle of merges: what is wrong, and whom to ask', () =>
    expect(bookOf(two().merge('A', 'B').merge('B', 'A')).findings.map(({ message }) => message)).toEqual([
      'The merge of B into A is part of a circle and is not used. Ask which id is to be kept.',
      'The merge of A into B is part of a circle and is not used. Ask which id is to be kept.',
    ]));

  it('names the record, since when it is known and what brought it', () => {
    const story = child().learnedAt('2016-12-01T00:00:00.000Z').report('r', 'A', SEEN, { surname: 'Birch' });
    expect(bookOf(story).findings).toMatchObject([
      {
        key: 'missing.report-r',
        recordKind: 'report',
        knownAt: '2016-12-01T00:00:00.000Z',
        correlationId: 'command-2',
      },
    ]);
  });

  it('of one record stands in the same order, whatever the order in which it names things', () => {
    for (const refs of [
      ['r', 's', 't'],
      ['t', 's', 'r'],
    ]) {
      const story = two().report('s', 'B', SEEN).interview('i', 'A', refs);
      expect(bookOf(story).findings.map(({ code, message }) => [code, message.slice(0, 38)])).toEqual([
        ['interview-of-another-child', 'Interview i names report s, which is a'],
        ['report-not-known', 'Interview i waits for police report r.'],
        ['report-not-known', 'Interview i waits for police report t.'],
      ]);
    }
  });

  it('is nothing of a record that was withdrawn', () => {
    const story = new BoroughStory()
      .plan('p', 'X', '2016-01-01')
      .tell('exploitation.plan-p', 'exploitation.SafetyPlanWithdrawn', { planId: 'p' })
      .found('r', SEEN)
      .tell('missing.return-r', 'missing.ReturnWithdrawn', { reportRef: 'r' })
      .report('s', 'X', SEEN)
      .tell('missing.report-s', 'missing.ReportWithdrawn', { reportRef: 's' })
      .report('t', undefined, SEEN)
      .tell('missing.report-t', 'missing.ReportWithdrawn', { reportRef: 't' })
      .child('Y')
      .tell('children.child-Y', 'children.ChildRecordWithdrawn', { childId: 'Y' })
      .merge('A', 'X')
      .unmerge('A')
      .match('u', 'X')
      .tell('children.match-u', 'children.MatchWithdrawn', { reportRef: 'u' });
    expect(findings(story)).toEqual([]);
    expect(bookOf(story)).toMatchObject({ queue: [], meetings: [] });
    expect(bookOf(story).cases.size).toBe(0);
  });
});

describe('a case that no record belongs to any more', () => {
  const assembled = (story: BoroughStory, owner: Owner) => {
    const registry = new Registry();
    const source = new RowsInMemory();
    for (const row of rowsAfter(story.events)) {
      registry.put(row, undefined);
      source.put(row, undefined);
    }
    return assembleCase(owner, 'E09000006', registry, source);
  };

  it('is empty: that of an id that was merged into another', () => {
    const story = new BoroughStory().child('A').child('B').plan('p', 'A', '2016-01-01').merge('A', 'B');
    expect(assembled(story, 'c:A')).toEqual({ findings: [] });
  });

  it('is empty: that of a report that was found to be about a child', () => {
    const story = new BoroughStory().child('A').report('r', 'A', SEEN).found('r', '2016-10-01T10:00');
    expect(assembled(story, 'r:r')).toEqual({ findings: [] });
  });
});

describe('a case', () => {
  it('has its records in the order of keys, whatever the order in which they came', () => {
    const story = new BoroughStory()
      .child('A')
      .report('r', 'A', SEEN)
      .interview('j', 'A', ['r'])
      .interview('i', 'A', ['r'])
      .plan('q', 'A', '2016-01-01')
      .plan('p', 'A', '2016-02-01');
    expect(caseOf(story).interviews.map(({ key }) => key)).toEqual([
      'interviews.interview-i',
      'interviews.interview-j',
    ]);
    expect(caseOf(story).episodes[0]?.interviews).toEqual(caseOf(story).interviews);
    expect(caseOf(story).plans.map(({ key }) => key)).toEqual(['exploitation.plan-p', 'exploitation.plan-q']);
  });

  it('has a return that lies before the last sighting beside the report, not as its end', () => {
    const story = new BoroughStory().child('A').report('r', 'A', SEEN).found('r', '2016-11-01T09:00');
    const report = caseOf(story).episodes[0]?.reports[0];
    expect(report).toMatchObject({ conflictingReturn: { content: { reportRef: 'r' } } });
    expect(report).not.toHaveProperty('return');
  });

  it('of a report without return or duty says nothing of them', () => {
    const report = caseOf(new BoroughStory().child('A').report('r', 'A', SEEN)).episodes[0]?.reports[0];
    for (const name of ['return', 'conflictingReturn', 'duty']) expect(report).not.toHaveProperty(name);
  });
  it('leaves out what was withdrawn', () => {
    const story = new BoroughStory()
      .child('A')
      .plan('p', 'A', '2016-01-01')
      .tell('exploitation.plan-p', 'exploitation.SafetyPlanWithdrawn', { planId: 'p' });
    expect(caseOf(story).plans).toEqual([]);
  });

  it('tells another authority’s child from our own', () =>
    expect(caseOf(new BoroughStory().child('A', { responsibleLa: 'E09000008' })).own).toBe(false));

  it('knows since when a record was known, and which version holds', () => {
    const story = new BoroughStory()
      .learnedAt('2016-05-01T00:00:00.000Z')
      .child('A')
      .learnedAt('2016-06-01T00:00:00.000Z')
      .child('A', { sex: '1' });
    expect(caseOf(story).child).toMatchObject({
      key: 'children.child-A',
      revision: 1,
      firstKnownAt: '2016-05-01T00:00:00.000Z',
      knownAt: '2016-06-01T00:00:00.000Z',
      content: { sex: '1' },
    });
  });

  it('carries the duty to interview with the report', () => {
    const story = new BoroughStory()
      .child('A')
      .report('r', 'A', SEEN)
      .tell('interviews.duty-r', 'interviews.InterviewRequired', { reportRef: 'r', returnedAt: 't1', dueAt: 't2' })
      .tell('interviews.duty-r', 'interviews.InterviewNotRequired', {
        reportRef: 'r',
        reason: 'abroad',
        decidedAt: 't3',
      });
    expect(caseOf(story).episodes[0]?.reports[0]?.duty).toEqual({
      reportRef: 'r',
      requiredSince: 't1',
      notRequired: { reason: 'abroad', decidedAt: 't3' },
    });
  });

  it('gives the strand rules its missing episodes only', () => {
    const story = new BoroughStory()
      .child('A')
      .report('r', 'A', SEEN)
      .found('r', SEEN)
      .report('s', 'A', '2016-11-20T10:00', { category: 'absent' });
    expect(caseOf(story).episodes).toHaveLength(2);
    expect(caseOf(story).strandFacts.episodes).toHaveLength(1);
  });

  it('challenges and actions about no child, and meetings, belong to no case', () => {
    const book = bookOf(
      new BoroughStory().meeting('2016-11-01', true).challenge('c', '2016-11-01').action('n', '2016-11-01'),
    );
    expect([book.meetings.length, book.challenges.length, book.actions.length, book.cases.size]).toEqual([1, 1, 1, 0]);
  });

  it('meetings, challenges and actions about no child stand in the order of keys, without those withdrawn', () => {
    const book = bookOf(
      new BoroughStory()
        .meeting('2016-12-01')
        .meeting('2016-11-01')
        .meeting('2016-10-01')
        .tell('panels.meeting-MASE|2016-10-01', 'panels.MeetingWithdrawn', {
          panel: 'MASE',
          meetingDate: '2016-10-01',
        })
        .challenge('d', '2016-11-01')
        .challenge('c', '2016-11-01')
        .challenge('b', '2016-11-01')
        .tell('panels.challenge-b', 'panels.ChallengeWithdrawn', { challengeId: 'b' })
        .action('n', '2016-11-01')
        .action('m', '2016-11-01')
        .action('l', '2016-11-01')
        .tell('panels.action-l', 'panels.ActionWithdrawn', { actionId: 'l' }),
    );
    expect([book.meetings, book.challenges, book.actions].map((list) => list.map(({ key }) => key))).toEqual([
      ['panels.meeting-MASE|2016-11-01', 'panels.meeting-MASE|2016-12-01'],
      ['panels.challenge-c', 'panels.challenge-d'],
      ['panels.action-m', 'panels.action-n'],
    ]);
  });
});
