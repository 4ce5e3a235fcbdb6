import { describe, expect, it } from '@jest/globals';
import { BoroughStory, at } from '@hub/testing';
import { fold, type AnyEvent, type Envelope } from '@hub/kernel';
import { reportKinds, returnKinds } from '@hub/missing';
import { processes, type ProcessCommand } from './index.js';

/** What each process answers to the last event of a story. */
const answersOf = (story: BoroughStory): Readonly<Record<string, readonly ProcessCommand[]>> => {
  const event = story.events.at(-1) as Envelope;
  const histories = (stream: string): readonly Envelope[] => story.events.filter((one) => one.stream === stream);
  return Object.fromEntries(
    processes.map((process) => {
      const read = new Set(process.reads(event));
      const commands: readonly ProcessCommand[] = process.on.includes(event.type)
        ? process.then(event, (stream) => {
            if (!read.has(stream)) throw new Error(`${process.name} looks at ${stream} without naming it`);
            return histories(stream);
          })
        : [];
      return [process.name, commands];
    }),
  );
};

/** What each process is told to do by the last event of a story. */
const commandsOf = (story: BoroughStory): Readonly<Record<string, readonly unknown[]>> =>
  Object.fromEntries(
    Object.entries(answersOf(story)).map(([name, commands]) => [
      name,
      commands.map(({ stream, command }) => ({ stream, ...(command as object) })),
    ]),
  );

/** The events that the answers of a process lead to when they are carried out so many times. */
const writtenBy = (name: string, story: BoroughStory, times: number): readonly AnyEvent[] =>
  (answersOf(story)[name] ?? []).flatMap(({ decider, command }) => {
    const written: AnyEvent[] = [];
    for (let time = 0; time < times; time += 1) {
      const decision = decider.decide(command, fold(decider, written));
      if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
      written.push(...decision.events);
    }
    return written;
  });

const RETURN = 'when-a-child-returns-then-an-interview-is-required';
const DECIDES = 'when-a-meeting-decides-then-the-records-say-so';
const MOVES = 'when-a-matter-moves-on-then-its-record-says-so';
const ASKS = 'when-a-meeting-asks-for-a-disruption-then-the-register-considers-it';
const BRIEF = 'when-an-episode-opens-for-a-looked-after-child-then-briefings-are-due';

const REPORT = {
  reportRef: 'MP1',
  surname: 'Example',
  forename: 'Robin',
  dob: '2002-06-15',
  category: 'missing',
  missingFromType: 'foster',
  lastSeenAt: at('2016-10-01T18:00'),
  reportedAt: at('2016-10-01T20:00'),
};

const report = (story: BoroughStory, more: object = {}): BoroughStory =>
  story.tell('missing.report-MP1', 'missing.ChildReportedMissing', { ...REPORT, ...more });

const found = (story: BoroughStory, foundAt = '2016-10-02T10:00'): BoroughStory =>
  story.tell('missing.return-MP1', 'missing.ChildReturned', { reportRef: 'MP1', foundAt: at(foundAt) });

const returnTakenBack = (story: BoroughStory): BoroughStory =>
  story.tell('missing.return-MP1', 'missing.ReturnWithdrawn', { reportRef: 'MP1' });

const reportTakenBack = (story: BoroughStory): BoroughStory =>
  story.tell('missing.report-MP1', 'missing.ReportWithdrawn', { reportRef: 'MP1' });

describe('a process of reports and returns', () => {
  it.each(
    processes.flatMap((process) => ([RETURN, BRIEF].includes(process.name) ? [[process.name, process] as const] : [])),
  )('%s: is told of all that a report and its return may come to say', (_name, process) => {
    for (const { type } of [...reportKinds, ...returnKinds]) expect(process.on).toContain(type);
  });

  it.each([RETURN, BRIEF])('%s: told twice it writes once', (name) => {
    const story = found(report(new BoroughStory()));
    const once = writtenBy(name, story, 1);
    expect(once.length).toBeGreaterThan(0);
    expect(writtenBy(name, story, 2)).toEqual(once);
  });
});

const REQUIRED = {
  stream: 'interviews.duty-MP1',
  type: 'RequireInterview',
  reportRef: 'MP1',
  returnedAt: '2016-10-02T09:00:00.000Z',
};

const AT_ONCE = { ...REQUIRED, returnedAt: '2016-10-01T17:00:00.000Z' };

describe(RETURN, () => {
  it.each<[string, (story: BoroughStory) => BoroughStory, readonly object[]]>([
    ['a report alone asks for none', (story) => report(story), []],
    ['a return alone asks for none', (story) => found(story), []],
    ['report, then return', (story) => found(report(story)), [REQUIRED]],
    ['return, then report', (story) => report(found(story)), [REQUIRED]],
    ['an absence asks for none', (story) => found(report(story, { category: 'absent' })), []],
    ['a return before the child was last seen asks for none', (story) => found(report(story), '2016-10-01T17:00'), []],
    ['a return at the moment the child was last seen', (story) => found(report(story), '2016-10-01T18:00'), [AT_ONCE]],
    ['a report that was taken back asks for none', (story) => reportTakenBack(found(report(story))), []],
    ['a return that was taken back asks for none', (story) => returnTakenBack(found(report(story))), []],
    [
      'a report that was taken back and stands again',
      (story) =>
        reportTakenBack(found(report(story))).tell('missing.report-MP1', 'missing.ReportCorrected', { ...REPORT }),
      [REQUIRED],
    ],
    [
      'a report put right to an absence asks for none',
      (story) =>
        found(report(story)).tell('missing.report-MP1', 'missing.ReportCorrected', { ...REPORT, category: 'absent' }),
      [],
    ],
    [
      'an absence that is upgraded to missing after the return',
      (story) =>
        found(report(story, { category: 'absent' })).tell('missing.report-MP1', 'missing.AbsenceUpgraded', {
          ...REPORT,
          categoryChangedAt: at('2016-10-03T09:00'),
        }),
      [REQUIRED],
    ],
    [
      'a return that is put right, for its new time',
      (story) =>
        found(report(story), '2016-10-02T18:00').tell('missing.return-MP1', 'missing.ReturnCorrected', {
          reportRef: 'MP1',
          foundAt: at('2016-10-02T10:00'),
        }),
      [REQUIRED],
    ],
  ])('%s', (_rule, tell, expected) => {
    expect(commandsOf(tell(new BoroughStory()))[RETURN]).toEqual(expected);
  });

  it('requires it within 72 hours of the return', () => {
    expect(writtenBy(RETURN, found(report(new BoroughStory())), 1)).toMatchObject([
      { type: 'interviews.InterviewRequired', data: { dueAt: '2016-10-05T09:00:00.000Z' } },
    ]);
  });

  it('another event leads to nothing', () => {
    expect(commandsOf(new BoroughStory().child('B0000001'))).toEqual({
      [RETURN]: [],
      [BRIEF]: [],
      [DECIDES]: [],
      [MOVES]: [],
      [ASKS]: [],
    });
  });
});

describe(BRIEF, () => {
  const arranged = (more: object) => [
    {
      stream: 'missing.briefing-MP1',
      type: 'ArrangeBriefings',
      reportRef: 'MP1',
      afterHours: [24, 48, 72, 120, 168],
      ...more,
    },
  ];
  const missingSince = '2016-10-01T17:00:00.000Z';

  it.each<[string, (story: BoroughStory) => BoroughStory, object]>([
    ['missing from a placement', (story) => report(story), { missingSince }],
    ['and back', (story) => found(report(story)), { missingSince, overAt: '2016-10-02T09:00:00.000Z' }],
    [
      'back, and the report comes later',
      (story) => report(found(story)),
      { missingSince, overAt: '2016-10-02T09:00:00.000Z' },
    ],
    [
      'a return before the child was last seen is no return',
      (story) => found(report(story), '2016-10-01T17:00'),
      { missingSince },
    ],
    [
      'a return at the moment the child was last seen is one',
      (story) => found(report(story), '2016-10-01T18:00'),
      { missingSince, overAt: missingSince },
    ],
    ['a return that was taken back is none', (story) => returnTakenBack(found(report(story))), { missingSince }],
  ])('%s', (_rule, tell, expected) => {
    expect(commandsOf(tell(new BoroughStory()))[BRIEF]).toEqual(arranged(expected));
  });

  it('comes to briefings planned, and to those still to come falling away at the return', () => {
    expect(writtenBy(BRIEF, found(report(new BoroughStory())), 1)).toMatchObject([
      { type: 'missing.BriefingsPlanned', data: { briefAt: { 0: '2016-10-02T17:00:00.000Z' } } },
      { type: 'missing.BriefingsStoodDown', data: { from: '2016-10-02T09:00:00.000Z' } },
    ]);
  });

  const KNOWN = '2016-10-04T08:00:00.000Z';

  it.each<[string, boolean]>([
    ['home', false],
    ['foster', true],
    ['childrens_home', true],
    ['semi_independent', true],
    ['hospital', false],
    ['school', false],
    ['other', false],
  ])('missing from %s asks for briefings: %s', (missingFromType, asks) => {
    const story = report(new BoroughStory().learnedAt(KNOWN), { missingFromType });
    expect(commandsOf(story)[BRIEF]).toEqual(arranged(asks ? { missingSince } : { overAt: KNOWN }));
  });

  it.each<[string, (story: BoroughStory) => BoroughStory]>([
    ['absent from a placement', (story) => report(story, { category: 'absent' })],
    ['missing, and nobody said from where', (story) => report(story, { missingFromType: undefined })],
    ['a report that was taken back', (story) => reportTakenBack(report(story))],
    ['a return whose report has not come', (story) => found(story)],
    ['an absence, and back', (story) => found(report(story, { category: 'absent' }))],
  ])('%s: asks for none, from the moment that is known', (_rule, tell) => {
    expect(commandsOf(tell(new BoroughStory().learnedAt(KNOWN)))[BRIEF]).toEqual(arranged({ overAt: KNOWN }));
  });
});

describe(DECIDES, () => {
  const key = { panel: 'MASE', meetingDate: '2016-11-01' };
  const SITTING = 'panels.sitting-MASE|2016-11-01';
  const told = (type: string, data: object) =>
    commandsOf(new BoroughStory().tell(SITTING, type, { ...key, ...data }))[DECIDES];

  it('a decision is a review, without its reason, which stays in the minutes', () =>
    expect(
      told('panels.DecisionMade', {
        childId: 'A',
        decision: 'escalate',
        strands: ['cse'],
        ragAfter: 'red',
        reason: 'New adult.',
        nextReview: '2016-12-01',
      }),
    ).toEqual([
      {
        stream: 'panels.review-MASE|2016-11-01|A',
        type: 'Record',
        content: { ...key, childId: 'A', decision: 'escalate', strands: ['cse'], ragAfter: 'red' },
      },
    ]));

  it('a decision that was set aside is none', () =>
    expect(told('panels.DecisionSetAside', { childId: 'A', decision: 'close', strands: [], reason: 'Other.' })).toEqual(
      [],
    ));

  it('an action is an action', () => {
    const action = { actionId: 'a', ownerAgency: 'Police', owner: 'J. Sample', action: 'Visit', due: '2016-11-08' };
    expect(told('panels.ActionTasked', { childId: 'A', ...action })).toEqual([
      { stream: 'panels.action-a', type: 'Record', content: { ...key, childId: 'A', ...action } },
    ]);
  });

  it.each([
    ['without an answer is not answered', 'panels.ChallengePut', {}, {}],
    [
      'that was answered is answered on the day, and its answer stays in the minutes',
      'panels.ChallengeAnswered',
      { answer: 'Agreed.', accepted: true },
      { accepted: true, answeredAt: '2016-11-01' },
    ],
    [
      'that was refused was answered too',
      'panels.ChallengeAnswered',
      { accepted: false, escalatedTo: 'Director' },
      { accepted: false, escalatedTo: 'Director', answeredAt: '2016-11-01' },
    ],
  ])('a challenge %s', (_what, type, more, expected) => {
    const challenge = { challengeId: 'c', byAgency: 'Health', toAgency: 'Police', matter: 'Told late.' };
    expect(told(type, { ...challenge, ...more })).toEqual([
      { stream: 'panels.challenge-c', type: 'Record', content: { ...key, ...challenge, ...expected } },
    ]);
  });

  it('a meeting that ended was held, with those who were there', () =>
    expect(
      told('panels.MeetingClosed', {
        closedAt: at('2016-11-01T12:00'),
        chairAgency: 'Police',
        present: ['police', 'social_care'],
        apologies: ['health'],
        quorate: false,
      }),
    ).toEqual([
      {
        stream: 'panels.meeting-MASE|2016-11-01',
        type: 'Record',
        content: {
          ...key,
          chairAgency: 'Police',
          agenciesPresent: ['Police', 'Children’s social care'],
          agenciesApologies: ['Health'],
          held: true,
        },
      },
    ]));
});

describe(MOVES, () => {
  const meeting = { panel: 'MASE', meetingDate: '2016-11-01', childId: 'A' };
  const action = { actionId: 'a', ...meeting, ownerAgency: 'Police', action: 'Visit', due: '2016-11-08' };
  const challenge = { challengeId: 'c', ...meeting, byAgency: 'Health', toAgency: 'Police', matter: 'Told late.' };
  const told = (type: string, data: object) =>
    commandsOf(
      new BoroughStory()
        .tell('panels.action-a', 'panels.ActionSet', action)
        .tell('panels.challenge-c', 'panels.ChallengeRaised', challenge)
        .tell('panels.follow-up-matter', type, { ...meeting, ...data }),
    )[MOVES];

  it.each([
    ['done', 'panels.ActionReportedDone', { doneOn: '2016-11-04', done: 'Visited.' }, { completedAt: '2016-11-04' }],
    ['given more time', 'panels.MoreTimeGranted', { until: '2016-11-20' }, { due: '2016-11-20' }],
    ['handed over', 'panels.ActionHandedOver', { toAgency: 'Housing', reason: 'Theirs.' }, { ownerAgency: 'Housing' }],
  ])('an action that is %s stands so in its record, and its words stay apart', (_what, type, data, changes) =>
    expect(told(type, { actionId: 'a', ...data })).toEqual([
      { stream: 'panels.action-a', type: 'Record', content: { ...action, ...changes } },
    ]),
  );

  it.each([
    ['answered', 'panels.ChallengeReplied', { repliedOn: '2016-11-03', reply: 'Lost.' }, { answeredAt: '2016-11-03' }],
    [
      'escalated',
      'panels.ChallengeEscalated',
      { to: 'Board', reason: 'No.' },
      { accepted: false, escalatedTo: 'Board' },
    ],
  ])('a challenge that is %s stands so in its record, and its words stay apart', (_what, type, data, changes) =>
    expect(told(type, { challengeId: 'c', ...data })).toEqual([
      { stream: 'panels.challenge-c', type: 'Record', content: { ...challenge, ...changes } },
    ]),
  );

  it.each(['panels.MoreTimeAsked', 'panels.MoreTimeRefused', 'panels.MatterChased', 'panels.ChaseAnswered'])(
    '%s changes no record',
    (type) => expect(told(type, { actionId: 'a', until: '2016-12-01', reason: 'Why.' })).toEqual([]),
  );

  it('a record that was taken back is not brought back', () => {
    const story = new BoroughStory()
      .tell('panels.action-a', 'panels.ActionSet', action)
      .tell('panels.action-a', 'panels.ActionWithdrawn', { actionId: 'a' })
      .tell('panels.follow-up-action|a', 'panels.ActionReportedDone', {
        ...meeting,
        actionId: 'a',
        doneOn: '2016-11-04',
      });
    expect(commandsOf(story)[MOVES]).toEqual([]);
  });
});

describe(ASKS, () => {
  const asked = (more: object): readonly unknown[] =>
    commandsOf(
      new BoroughStory().tell('panels.sitting-MASE|2016-11-01', 'panels.ActionTasked', {
        panel: 'MASE',
        meetingDate: '2016-11-01',
        actionId: 'X1',
        ownerAgency: 'Police',
        action: 'Ask for the order',
        due: '2016-12-01',
        ...more,
      }),
    )[ASKS] ?? [];
  const PERSON = { topic: { kind: 'person', id: 'PC1' } };

  it('the register considers it against the person or place, from the day of the meeting, under the id of the action', () =>
    expect(asked({ kind: 'disruption', tool: 'SRO', ...PERSON })).toEqual([
      {
        stream: 'disruption.step-X1|considered|2016-11-01',
        type: 'Record',
        content: {
          disruptionId: 'X1',
          tool: 'SRO',
          subjectType: 'person',
          subjectId: 'PC1',
          status: 'considered',
          statusAt: '2016-11-01',
        },
      },
    ]));

  it('a tool that is not named or not known is another', () => {
    expect(asked({ kind: 'disruption', ...PERSON })).toMatchObject([{ content: { tool: 'OTHER' } }]);
    expect(asked({ kind: 'disruption', tool: 'ASBO', ...PERSON })).toMatchObject([{ content: { tool: 'OTHER' } }]);
  });

  it.each([
    ['an action for a child', { childId: 'A' }],
    ['a disruption aimed at nothing', { kind: 'disruption', tool: 'SRO', childId: 'A' }],
    ['a disruption about a theme', { kind: 'disruption', tool: 'SRO', topic: { kind: 'theme', id: 'TH-1' } }],
    ['a closure order against a person', { kind: 'disruption', tool: 'CLOSURE_ORDER', ...PERSON }],
    ['an action for a place', { kind: 'place', topic: { kind: 'place', id: 'PL1' } }],
  ])('%s leads to nothing there', (_words, more) => expect(asked(more)).toEqual([]));

  it('written twice it is written once', () =>
    expect(
      writtenBy(
        ASKS,
        new BoroughStory().tell('panels.sitting-MASE|2016-11-01', 'panels.ActionTasked', {
          panel: 'MASE',
          meetingDate: '2016-11-01',
          actionId: 'X1',
          kind: 'disruption',
          ...PERSON,
        }),
        2,
      ),
    ).toHaveLength(1));
});
