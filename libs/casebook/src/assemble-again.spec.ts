import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BoroughStory, Story } from '@hub/testing';
import { Live } from '../test/live.js';
import { OURS, anyVersion } from '../test/random-versions.js';
import { assembleAgain } from './assemble-again.js';
import { assembleCase, type RowSource } from './assemble.js';
import { RowsInMemory } from './casebook.js';
import type { AssembledCase, ChildCase } from './child-case.js';
import { recordAfter, rowsAfter, type RecordRow } from './record-row.js';
import { Registry, type Owner } from './registry.js';

const SEEN = '2016-11-01T10:00';

/** A child A with two reports, a return, an interview and a panel's work, before and after one more event. */
const started = (): BoroughStory =>
  new BoroughStory()
    .child('A')
    .child('B')
    .report('r', 'A', SEEN)
    .report('s', 'A', '2016-11-20T10:00')
    .interview('i', 'A', ['r'])
    .assessment('s1', 'A', 'cse', SEEN, 'red')
    .plan('p', 'A', '2016-01-01');

interface Again {
  readonly quick: AssembledCase | undefined;
  readonly whole: AssembledCase;
  /** The child ids and reports of which records were read. */
  readonly read: readonly string[];
}

/** The case of A after the last event of a story, put together again from the case before it, and from all records. */
const after = (story: BoroughStory, tellLast: (story: BoroughStory) => BoroughStory): Again => {
  const earlier = story.events.length;
  const events = tellLast(story).events;
  const registry = new Registry();
  const source = new RowsInMemory();
  const held = new Map<string, RecordRow>();
  const take = (row: RecordRow): Set<Owner> => {
    const before = held.get(row.key);
    const touched = registry.touchedBy(row, before);
    registry.put(row, before);
    source.put(row, before);
    held.set(row.key, row);
    for (const owner of registry.touchedBy(row, before)) touched.add(owner);
    return touched;
  };
  for (const event of events.slice(0, earlier)) {
    const row = recordAfter(event, held.get(event.stream));
    if (row) take(row);
  }
  const known = assembleCase('c:A', OURS, registry, source);
  const [last] = events.slice(earlier);
  const row = last && recordAfter(last, held.get(last.stream));
  if (!row) throw new Error('no event');
  const touched = take(row);
  const read: string[] = [];
  const watched: RowSource = {
    ofChild: (id) => (read.push(id), source.ofChild(id)),
    ofReport: (ref) => (read.push(ref), source.ofReport(ref)),
  };
  return {
    quick: assembleAgain(known, row, touched, registry, watched),
    whole: assembleCase('c:A', OURS, registry, source),
    read,
  };
};

const LISTED: readonly (readonly [string, keyof ChildCase, (story: BoroughStory) => BoroughStory])[] = [
  ['a status', 'statuses', (story) => story.status('A', 'CIN', '2016-01-01')],
  ['a key worker', 'keyWorkers', (story) => story.keyWorker('A', '2016-01-01')],
  ['an assessment', 'assessments', (story) => story.assessment('s2', 'A', 'gangs', SEEN, 'red')],
  ['a safety plan', 'plans', (story) => story.plan('a-plan', 'A', '2016-02-01')],
  ['a referral', 'referrals', (story) => story.referral('f', 'A', '2016-01-01')],
  ['a panel review', 'reviews', (story) => story.review('MASE', '2016-01-01', 'A')],
  ['a challenge', 'challenges', (story) => story.challenge('c', '2016-01-01', { childId: 'A' })],
  ['an action', 'actions', (story) => story.action('n', '2016-01-01', { childId: 'A' })],
];

describe('a case after one more record', () => {
  it.each(LISTED)('%s is put into the list in which it stands, and nothing is read', (_words, list, tell) => {
    const { quick, whole, read } = after(started(), tell);
    expect(quick).toEqual(whole);
    expect(quick?.case?.[list]).toHaveLength(list === 'assessments' || list === 'plans' ? 2 : 1);
    expect(read).toEqual([]);
  });

  it('a record stands in its list in the order of keys, wherever it comes', () => {
    const plans = (id: string): string[] =>
      after(started().plan('m', 'A', '2016-01-01').plan('x', 'A', '2016-01-01'), (story) =>
        story.plan(id, 'A', '2016-01-01'),
      ).quick?.case?.plans.map(({ content }) => content.planId) ?? [];
    expect(plans('a')).toEqual(['a', 'm', 'p', 'x']);
    expect(plans('n')).toEqual(['m', 'n', 'p', 'x']);
    expect(plans('z')).toEqual(['m', 'p', 'x', 'z']);
  });

  it('a corrected record takes the place of the one before', () => {
    const { quick, whole } = after(started(), (story) => story.assessment('s1', 'A', 'cse', SEEN, 'green'));
    expect(quick?.case?.assessments.map(({ content }) => content.rag)).toEqual(['green']);
    expect(quick?.case?.strandFacts.assessments.map(({ rag }) => rag)).toEqual(['green']);
    expect(quick).toEqual(whole);
  });

  it('a withdrawn record is gone from its list', () => {
    const { quick, whole } = after(started(), (story) =>
      story.tell('exploitation.assessment-s1', 'exploitation.AssessmentWithdrawn', { assessmentId: 's1' }),
    );
    expect(quick?.case?.assessments).toEqual([]);
    expect(quick).toEqual(whole);
  });

  it('a report is judged with what it bears on: its return, its interviews and the episodes', () => {
    const { quick, whole, read } = after(started(), (story) => story.report('r', 'A', '2016-11-02T10:00'));
    expect(quick).toEqual(whole);
    expect(quick?.case?.episodes[0]?.start).toBe('2016-11-02T10:00:00.000Z');
    expect([...new Set(read)].sort()).toEqual(['A', 'r']);
  });

  it('a find ends the episode, and nothing is read but its report and the interviews of it', () => {
    const { quick, whole, read } = after(started(), (story) => story.found('s', '2016-11-21T10:00'));
    expect(quick).toEqual(whole);
    expect(quick?.case?.strandFacts.episodes.map(({ end }) => end)).toEqual([undefined, '2016-11-21T10:00:00.000Z']);
    expect([...new Set(read)]).toEqual(['s']);
  });

  it('a find before the last sighting becomes a finding, and is none any more when it is corrected', () => {
    const early = after(started(), (story) => story.found('r', '2016-10-31T10:00'));
    expect(early.quick?.findings.map(({ code }) => code)).toEqual(['found-before-last-seen']);
    const corrected = after(started().found('r', '2016-10-31T10:00'), (story) => story.found('r', '2016-11-02T10:00'));
    expect(corrected.quick?.findings).toEqual([]);
    expect(corrected.quick).toEqual(corrected.whole);
  });

  it('findings of other records stay', () => {
    const story = started().report('odd', 'A', SEEN, { surname: 'Birch' }).interview('j', 'A', ['unknown']);
    const { quick, whole } = after(story, (more) => more.found('r', '2016-11-02T10:00'));
    expect(quick?.findings.map(({ code }) => code)).toEqual(['report-not-known', 'name-differs']);
    expect(quick).toEqual(whole);
  });

  it('an interview covers what it names, and is judged without the reports being judged again', () => {
    const { quick, whole, read } = after(started(), (story) => story.interview('i', 'A', ['s', 'unknown']));
    expect(quick).toEqual(whole);
    expect(quick?.case?.episodes.map(({ interviews }) => interviews.length)).toEqual([0, 1]);
    expect(quick?.findings.map(({ code }) => code)).toEqual(['report-not-known']);
    expect(read).toEqual([]);
  });

  it('a withdrawn interview covers nothing, and its findings are gone', () => {
    const { quick, whole } = after(started().interview('j', 'A', ['s', 'unknown']), (story) =>
      story.tell('interviews.interview-j', 'interviews.InterviewWithdrawn', { interviewId: 'j' }),
    );
    expect(quick).toEqual(whole);
    expect(quick?.findings).toEqual([]);
    expect(quick?.case?.interviews).toHaveLength(1);
  });

  it('of a report that was withdrawn the interview covers nothing any more', () => {
    const { quick, whole } = after(started(), (story) =>
      story.tell('missing.report-r', 'missing.ReportWithdrawn', { reportRef: 'r' }),
    );
    expect(quick).toEqual(whole);
    expect(quick?.case?.interviews[0]?.covers).toEqual([]);
  });
});

describe('a report that leaves the match queue', () => {
  it('joins the case that it was found to be about, without the rest of the case being read', () => {
    const queued = started().report('q', undefined, '2016-12-01T10:00');
    const { quick, whole, read } = after(queued, (story) => story.match('q', 'A'));
    expect(quick).toEqual(whole);
    expect(quick?.case?.episodes).toHaveLength(3);
    expect([...new Set(read)]).toEqual(['q']);
  });
});

describe('a case is put together from all its records', () => {
  it.each<[string, (story: BoroughStory) => BoroughStory]>([
    ['after a version of the child’s own record', (story) => story.child('A', { sex: '1' })],
    ['after a merge', (story) => story.merge('B', 'A')],
    ['after a merge of an id that nobody has used', (story) => story.merge('Z', 'A')],
    ['when the record was another child’s before', (story) => story.plan('q', 'A', '2016-01-01')],
    ['when a report moves to another child', (story) => story.report('r', 'B', SEEN)],
  ])('%s', (_words, tell) => {
    const { quick } = after(started().plan('q', 'B', '2016-01-01'), tell);
    expect(quick).toBeUndefined();
  });

  it('when no child was known', () => {
    const row = rowsAfter([
      new Story().event('exploitation.plan-p', 'exploitation.SafetyPlanAgreed', {
        planId: 'p',
        childId: 'A',
        agreedAt: '2016-01-01',
      }),
    ])[0] as RecordRow;
    const owners = new Set<Owner>(['c:A']);
    expect(assembleAgain({ findings: [] }, row, owners, new Registry(), new RowsInMemory())).toBeUndefined();
  });
});

it('records of a few children in any order: a case put together again is the case put together from all its records', () => {
  let quickly = 0;
  let fromAll = 0;
  fc.assert(
    fc.property(fc.array(anyVersion, { minLength: 1, maxLength: 40, size: 'max' }), (versions) => {
      const live = new Live((owner, known, row, touched, registry, source) => {
        const whole = assembleCase(owner, OURS, registry, source);
        const quick = known && assembleAgain(known, row, touched, registry, source);
        if (quick) expect(quick).toEqual(whole);
        if (quick) quickly += 1;
        else fromAll += 1;
        return quick ?? whole;
      });
      for (const version of versions) live.put(version);
      const { cases, queue, findings } = live.afresh;
      expect({ cases: live.cases, queue: live.queue, findings: live.findings }).toEqual({ cases, queue, findings });
    }),
    { numRuns: 300 },
  );
  expect(quickly).toBeGreaterThan(300);
  expect(fromAll).toBeGreaterThan(300);
});
