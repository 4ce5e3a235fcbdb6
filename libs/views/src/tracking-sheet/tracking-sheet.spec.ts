import { describe, expect, it } from '@jest/globals';
import { addHours, type Instant } from '@hub/kernel';
import { BoroughStory, at } from '@hub/testing';
import { DEFAULT_SETTINGS, presentSheetRow, sheetChanges, trackingSheet, type PresentedSheetRow } from '../index.js';
import { rowsOf, settingsWith } from '../../test/told.js';

/** A borough as known on 1 September 2016, told before anything in it happened to be known later. */
const borough = (): BoroughStory => new BoroughStory().learnedAt(at('2016-09-01T08:00'));

const lineAt = (story: BoroughStory, now: Instant, settings = DEFAULT_SETTINGS): PresentedSheetRow | undefined => {
  const [found] = rowsOf(trackingSheet(settings), story, 'c:A');
  return found && presentSheetRow(found.row, now, settings);
};

const line = (story: BoroughStory, now: string, settings = DEFAULT_SETTINGS): PresentedSheetRow => {
  const found = lineAt(story, at(now), settings);
  if (!found) throw new Error('not on the sheet');
  return found;
};

const atRisk = (): BoroughStory => borough().child('A').assessment('a1', 'A', 'cse', '2016-08-20T10:00', 'amber');

describe('who is on the sheet', () => {
  it.each([
    [
      'a child of ours with an open strand',
      borough().child('A').assessment('a', 'A', 'gangs', '2016-08-20T10:00', 'green'),
      true,
    ],
    [
      'not one of another authority',
      borough().child('A', { responsibleLa: 'E09000008' }).assessment('a', 'A', 'gangs', '2016-08-20T10:00', 'red'),
      false,
    ],
    [
      'not one assessed as no risk',
      borough().child('A').assessment('a', 'A', 'gangs', '2016-08-20T10:00', 'none'),
      false,
    ],
    ['not one whose strand a panel closed', atRisk().review('MASE', '2016-08-25', 'A', { decision: 'close' }), false],
    [
      'one assessed again after a panel closed the strand',
      atRisk().review('MASE', '2016-08-15', 'A', { decision: 'close' }),
      true,
    ],
    ['one who is missing and was never assessed', borough().child('A').report('r', 'A', '2016-08-31T22:00'), true],
    [
      'not one who is absent only',
      borough().child('A').report('r', 'A', '2016-08-31T22:00', { category: 'absent' }),
      false,
    ],
    ['not one without anything', borough().child('A').status('A', 'CLA', '2016-01-01'), false],
  ])('%s', (_who, story, on) => {
    expect(lineAt(story, at('2016-09-01T09:00')) !== undefined).toBe(on);
  });

  it('a child leaves the sheet on the 18th birthday', () => {
    const story = borough().child('A', { dob: '1998-09-03' }).assessment('a', 'A', 'gangs', '2016-08-20T10:00', 'red');
    expect(line(story, '2016-09-02T23:59').age).toBe(17);
    expect(lineAt(story, at('2016-09-03T00:00'))).toBeUndefined();
    const grown = borough().child('A', { dob: '1998-09-01' }).assessment('a', 'A', 'gangs', '2016-08-20T10:00', 'red');
    expect(rowsOf(trackingSheet(DEFAULT_SETTINGS), grown, 'c:A')).toEqual([]);
  });

  it('a child born on a leap day leaves it on 1 March', () => {
    const story = new BoroughStory().learnedAt(at('2018-02-01T08:00')).child('A', { dob: '2000-02-29' });
    story.assessment('a', 'A', 'cse', '2018-01-20T10:00', 'red');
    expect(lineAt(story, at('2018-02-28T23:59'))).toBeDefined();
    expect(lineAt(story, at('2018-03-01T00:00'))).toBeUndefined();
  });

  it('the missing strand stays open for 90 days after the return, whatever the hour', () => {
    const story = borough().child('A').report('r', 'A', '2016-08-30T22:00').found('r', '2016-08-31T23:30');
    expect(line(story, '2016-11-29T23:59').strands).toEqual([{ strand: 'missing', byEpisode: true }]);
    expect(lineAt(story, at('2016-11-30T00:00'))).toBeUndefined();
    const setting = settingsWith({ missingStrandDays: 7 });
    expect(lineAt(story, at('2016-09-07T23:59'), setting)).toBeDefined();
    expect(lineAt(story, at('2016-09-08T00:00'), setting)).toBeUndefined();
  });
});

describe('strands and their RAG', () => {
  it('are named in one order, the worst is the overall, not assessed never is', () => {
    const story = atRisk()
      .assessment('a2', 'A', 'gangs', '2016-08-21T10:00', 'green')
      .assessment('a3', 'A', 'trafficking', '2016-08-21T10:00', 'amber', { overrideRag: 'red', overrideReason: 'seen' })
      .report('r', 'A', '2016-08-31T22:00');
    const { strands, overall } = line(story, '2016-09-01T09:00');
    expect(strands).toEqual([
      { strand: 'cse', rag: 'amber', byEpisode: false },
      { strand: 'missing', byEpisode: true },
      {
        strand: 'trafficking',
        rag: 'red',
        byEpisode: false,
        judged: { tool: 'amber', judgement: 'red', expired: false },
      },
      { strand: 'gangs', rag: 'green', byEpisode: false },
    ]);
    expect(overall).toBe('red');
  });

  it('without any assessment there is no overall', () => {
    const story = borough().child('A').report('r', 'A', '2016-08-31T22:00');
    expect(line(story, '2016-09-01T09:00')).not.toHaveProperty('overall');
    expect(line(story, '2016-09-01T09:00')).not.toHaveProperty('overallSince');
  });

  it('since when: the day it became what it is, not the day it was said again', () => {
    const story = atRisk()
      .assessment('a2', 'A', 'cse', '2016-08-24T10:00', 'red')
      .review('MASE', '2016-08-26', 'A', { ragAfter: 'red' })
      .assessment('a3', 'A', 'gangs', '2016-08-30T10:00', 'green');
    expect(line(story, '2016-09-01T09:00')).toMatchObject({ overall: 'red', overallSince: '2016-08-24' });
  });

  it('a review changes it at the end of its day, an assessment at once', () => {
    const story = atRisk()
      .review('MASE', '2016-09-02', 'A', { ragAfter: 'red' })
      .assessment('a2', 'A', 'cse', '2016-09-05T12:00', 'green');
    expect(line(story, '2016-09-02T23:59')).toMatchObject({ overall: 'amber', overallSince: '2016-08-20' });
    expect(line(story, '2016-09-03T00:00')).toMatchObject({ overall: 'red', overallSince: '2016-09-02' });
    expect(line(story, '2016-09-05T11:59').overall).toBe('red');
    expect(line(story, '2016-09-05T12:00')).toMatchObject({ overall: 'green', overallSince: '2016-09-05' });
  });
});

describe('direction since the last panel', () => {
  it.each([
    ['never heard', atRisk(), 'no_panel'],
    ['as the panel left it', atRisk().review('MAP', '2016-08-25', 'A'), 'same'],
    [
      'worse than the panel left it',
      atRisk().review('MAP', '2016-08-25', 'A').assessment('a2', 'A', 'cse', '2016-08-28T10:00', 'red'),
      'up',
    ],
    [
      'better than the panel left it',
      atRisk()
        .review('MAP', '2016-08-25', 'A', { ragAfter: 'red' })
        .assessment('a2', 'A', 'cse', '2016-08-28T10:00', 'green'),
      'down',
    ],
    [
      'not at risk when last heard',
      borough().child('A').review('MAP', '2016-08-15', 'A').assessment('a1', 'A', 'cse', '2016-08-20T10:00', 'green'),
      'new',
    ],
    [
      'heard today: it counts from tonight',
      atRisk()
        .review('MAP', '2016-08-25', 'A', { ragAfter: 'green' })
        .review('MAP', '2016-09-01', 'A', { ragAfter: 'red' }),
      'same',
    ],
  ])('%s', (_case, story, direction) => {
    expect(line(story, '2016-09-01T09:00').direction).toBe(direction);
  });

  it('a child who was missing when last heard is not new', () => {
    const story = borough()
      .child('A')
      .report('r', 'A', '2016-08-14T22:00')
      .found('r', '2016-08-15T08:00')
      .review('MAP', '2016-08-16', 'A')
      .assessment('a1', 'A', 'cse', '2016-08-20T10:00', 'green');
    expect(line(story, '2016-09-01T09:00').direction).toBe('up');
  });
});

describe('missing', () => {
  it('now: since when and how long; told late: hours from the report', () => {
    const story = atRisk().report('r', 'A', '2016-08-31T22:00', {
      reported: '2016-09-01T00:00',
      told: '2016-09-01T07:30',
    });
    expect(line(story, '2016-09-01T10:00').missing).toEqual({
      now: true,
      since: at('2016-08-31T22:00'),
      hours: 12,
      episodes90: 1,
      toldLateHours: 7.5,
    });
  });

  it('not told is said, and the last absence stays in view after the return', () => {
    const story = atRisk().report('r', 'A', '2016-08-20T22:00').found('r', '2016-08-21T08:00');
    expect(line(story, '2016-09-01T10:00').missing).toEqual({ now: false, episodes90: 1, notTold: true });
  });

  it('an end still to come counts when it has come', () => {
    const story = atRisk().report('r', 'A', '2016-09-02T22:00').found('r', '2016-09-03T08:00');
    expect(line(story, '2016-09-02T21:59').missing.now).toBe(false);
    expect(line(story, '2016-09-02T22:00').missing.now).toBe(true);
    expect(line(story, '2016-09-03T08:00').missing.now).toBe(false);
  });

  it('counts the episodes that started on the last 90 London dates, today included', () => {
    const story = atRisk();
    story.report('r1', 'A', '2016-08-01T00:00').found('r1', '2016-08-01T08:00');
    story.report('r2', 'A', '2016-08-20T22:00').found('r2', '2016-08-21T08:00');
    story.report('r3', 'A', '2016-08-25T22:00', { category: 'absent' }).found('r3', '2016-08-25T23:00');
    expect(line(story, '2016-10-29T23:59').missing.episodes90).toBe(2);
    expect(line(story, '2016-10-30T00:00').missing.episodes90).toBe(1);
  });

  it('an absence whose end was never recorded is missing until the next began', () => {
    const story = atRisk().report('r1', 'A', '2016-08-20T22:00').report('r2', 'A', '2016-08-29T22:00');
    expect(line(story, '2016-09-01T10:00').missing).toMatchObject({
      now: true,
      since: at('2016-08-29T22:00'),
      episodes90: 2,
    });
  });
});

describe('the interview', () => {
  const back = (): BoroughStory =>
    atRisk().report('r', 'A', '2016-08-30T22:00').found('r', '2016-08-31T10:00', { told: '2016-08-31T20:00' });

  it('says how it stands and what is left, from the return and from when we were told', () => {
    const story = back().interview('i', 'A', ['r'], { offered: '2016-08-31T21:00' });
    expect(line(story, '2016-09-01T10:00').interview).toEqual({
      state: 'offered',
      episodeId: 'r',
      returnedAt: at('2016-08-31T10:00'),
      dueAt: at('2016-09-03T10:00'),
      hoursLeft: 48,
      overdue: false,
      hoursLeftFromNotice: 58,
      interviewId: 'i',
      otherOverdue: 0,
    });
    expect(line(story, '2016-09-03T10:00').interview).toMatchObject({ hoursLeft: 0, overdue: false });
    expect(line(story, '2016-09-03T10:01').interview).toMatchObject({ overdue: true });
  });

  it('is gone once it took place, and not because it took place before the return', () => {
    expect(
      line(back().interview('i', 'A', ['r'], { completed: '2016-08-31T10:00' }), '2016-09-01T10:00'),
    ).not.toHaveProperty('interview');
    expect(
      line(back().interview('i', 'A', ['r'], { completed: '2016-08-31T09:59' }), '2016-09-01T10:00').interview?.state,
    ).toBe('not_offered');
  });

  it('of several the one whose clock runs out first; overdue ones are counted beside', () => {
    const story = atRisk();
    for (const [ref, day] of [
      ['r1', '10'],
      ['r2', '20'],
      ['r3', '30'],
      ['r4', '31'],
    ]) {
      story.report(ref ?? '', 'A', `2016-08-${day ?? ''}T02:00`).found(ref ?? '', `2016-08-${day ?? ''}T06:00`);
    }
    expect(line(story, '2016-09-01T10:00').interview).toMatchObject({ episodeId: 'r3', otherOverdue: 2 });
    expect(line(story, '2016-09-02T07:00').interview).toMatchObject({
      episodeId: 'r4',
      overdue: false,
      otherOverdue: 3,
    });
    expect(line(story, '2016-09-04T07:00').interview).toMatchObject({
      episodeId: 'r4',
      overdue: true,
      otherOverdue: 3,
    });
  });

  it('declined or excused is shown for a while when nothing else is due', () => {
    const story = back().interview('i', 'A', ['r'], { response: 'declined_by_child' });
    expect(line(story, '2016-09-10T10:00').interview).toMatchObject({ state: 'declined', overdue: false });
  });
});

describe('assessment, plan, key worker, panel and action', () => {
  it('the last assessment, out of date after three months unless the council says otherwise', () => {
    const story = atRisk().assessment('a0', 'A', 'gangs', '2016-07-01T10:00', 'green');
    expect(line(story, '2016-09-01T09:00')).toMatchObject({
      lastAssessment: { strand: 'cse', date: '2016-08-20', outOfDate: false },
      outOfDate: [],
    });
    expect(line(story, '2016-10-02T09:00').outOfDate).toEqual(['gangs']);
    expect(line(story, '2016-11-21T09:00').lastAssessment?.outOfDate).toBe(true);
    const weeks = settingsWith({ reassessWithin: { weeks: 1 } });
    expect(line(story, '2016-09-01T09:00', weeks).lastAssessment?.outOfDate).toBe(true);
  });

  it('the plan in force, of several the one agreed last, and whether its review is overdue', () => {
    const story = atRisk()
      .plan('p1', 'A', '2016-08-01', '2016-09-02')
      .tell('exploitation.plan-p2', 'exploitation.SafetyPlanAgreed', {
        planId: 'p2',
        childId: 'A',
        agreedAt: '2016-08-15',
        reviewDue: '2016-09-10',
        endedAt: '2016-09-20',
      });
    expect(line(story, '2016-09-10T09:00').safetyPlan).toEqual({
      agreedAt: '2016-08-15',
      reviewDue: '2016-09-10',
      endedAt: '2016-09-20',
      reviewOverdue: false,
    });
    expect(line(story, '2016-09-11T09:00').safetyPlan?.reviewOverdue).toBe(true);
    expect(line(story, '2016-09-20T09:00')).not.toHaveProperty('safetyPlan');
  });

  it('the key worker and the statuses of the day', () => {
    const story = atRisk()
      .keyWorker('A', '2016-01-01', '2016-09-02')
      .status('A', 'CIN', '2016-01-01')
      .status('A', 'CLA', '2016-08-01', '2016-09-02');
    expect(line(story, '2016-09-01T23:59')).toMatchObject({
      statuses: ['CLA', 'CIN'],
      keyWorker: { name: 'a worker' },
    });
    expect(line(story, '2016-09-02T00:00').statuses).toEqual(['CIN']);
    expect(line(story, '2016-09-02T00:00')).not.toHaveProperty('keyWorker');
  });

  it('the last panel of any kind, with days ago', () => {
    const story = atRisk()
      .review('MASE', '2016-08-10', 'A')
      .review('MEGA', '2016-08-30', 'A', { decision: 'escalate' });
    expect(line(story, '2016-09-01T09:00').lastPanel).toEqual({
      panel: 'MEGA',
      date: '2016-08-30',
      daysAgo: 2,
      decision: 'escalate',
    });
  });

  it('the open action due first, and how many are overdue', () => {
    const story = atRisk()
      .action('x1', '2016-09-10', { childId: 'A' })
      .action('x2', '2016-09-05', { childId: 'A', ownerAgency: 'health', action: 'ring the school' })
      .action('x3', '2016-08-01', { childId: 'A', completedAt: '2016-08-02' })
      .action('x4', '2016-08-01', { childId: 'A', cancelledAt: '2016-08-02' })
      .action('x5', '2016-08-01');
    expect(line(story, '2016-09-05T09:00')).toMatchObject({
      nextAction: { actionId: 'x2', due: '2016-09-05', agency: 'health', what: 'ring the school', overdue: false },
      overdueActions: 0,
    });
    expect(line(story, '2016-09-11T09:00')).toMatchObject({ nextAction: { overdue: true }, overdueActions: 2 });
  });
});

describe('gaps: the four safeguards', () => {
  it('all are missing at first', () => {
    expect(line(atRisk(), '2016-09-01T09:00').gaps).toEqual([
      'multi_agency_assessment',
      'safety_plan',
      'key_worker',
      'monthly_review',
    ]);
  });

  it('none is missing when all are there, however old the multi-agency assessment', () => {
    const story = atRisk()
      .assessment('a0', 'A', 'gangs', '2014-01-01T10:00', 'none', { multiAgency: true })
      .plan('p', 'A', '2016-08-01')
      .keyWorker('A', '2016-08-01')
      .review('MAP', '2016-08-03', 'A');
    expect(line(story, '2016-09-02T09:00').gaps).toEqual([]);
    expect(line(story, '2016-09-03T00:00').gaps).toEqual(['monthly_review']);
  });

  it('a review at another panel is no monthly review, one dated tomorrow not yet', () => {
    const story = atRisk().review('MEGA', '2016-08-31', 'A').review('MASE', '2016-09-02', 'A');
    expect(line(story, '2016-09-01T09:00').gaps).toContain('monthly_review');
    expect(line(story, '2016-09-02T09:00').gaps).not.toContain('monthly_review');
  });
});

describe('what changed', () => {
  it('is named field by field between two lines', () => {
    const before = line(atRisk(), '2016-09-01T09:00');
    const after = line(atRisk().plan('p', 'A', '2016-08-01'), '2016-09-01T09:00');
    expect(sheetChanges(before, before)).toEqual([]);
    expect(sheetChanges(before, after)).toEqual(['gaps', 'safetyPlan']);
    expect(sheetChanges(undefined, after)).toContain('strands');
  });

  it('time passing alone changes what is shown, not the row', () => {
    const story = atRisk().report('r', 'A', '2016-08-31T22:00');
    const now = at('2016-09-01T09:00');
    expect(sheetChanges(lineAt(story, now), lineAt(story, addHours(now, 1)))).toEqual(['missing']);
  });
});

describe('a judgement that expires', () => {
  const judged = (overrideRag: string): BoroughStory =>
    borough().child('A').assessment('a1', 'A', 'cse', '2016-08-20T10:00', 'red', {
      overrideRag,
      overrideReason: 'seen',
      overrideUntil: '2016-09-20',
    });

  it('stands beside what the tool said, until its last day and after it', () => {
    expect(line(judged('amber'), '2016-09-20T22:59')).toMatchObject({
      overall: 'amber',
      strands: [{ rag: 'amber', judged: { tool: 'red', judgement: 'amber', until: '2016-09-20', expired: false } }],
    });
    expect(line(judged('amber'), '2016-09-21T00:00')).toMatchObject({
      overall: 'red',
      overallSince: '2016-09-21',
      strands: [{ rag: 'red', judged: { tool: 'red', judgement: 'amber', expired: true } }],
    });
  });

  it('puts a child on the sheet again who was judged not at risk, without anything being recorded', () => {
    expect(lineAt(judged('none'), at('2016-09-20T12:00'))).toBeUndefined();
    expect(lineAt(judged('none'), at('2016-09-21T12:00'))).toMatchObject({ overall: 'red' });
  });
});
