import { describe, expect, it } from '@jest/globals';
import { fold } from '@hub/kernel';
import {
  dutyDecider,
  dutyStream,
  interviewDecider,
  interviewStream,
  interviewsKinds,
  type DutyCommand,
  type DutyState,
  type InterviewDetails,
} from './index.js';

const opened: InterviewDetails = { interviewId: 'i', childId: 'A', reportRefs: ['r'], providerType: 'la_team' };
const OFFERED = { offeredAt: '2016-11-01T12:00:00.000Z' };
const ANSWERED = { response: 'accepted', responseAt: '2016-11-01T13:00:00.000Z' } as const;
const SCHEDULED = { scheduledFor: '2016-11-02T10:00:00.000Z' };
const COMPLETED = { completedAt: '2016-11-02T10:00:00.000Z', quality: 4, childWords: 'I was bored' };

const decide = (content: InterviewDetails, before?: InterviewDetails): unknown => {
  const state = before === undefined ? interviewDecider.initial : ({ status: 'held', content: before } as const);
  const decision = interviewDecider.decide({ type: 'Record', content }, state);
  return decision.outcome === 'accepted'
    ? decision.events.map(({ type }) => type.slice('interviews.Interview'.length))
    : decision;
};

describe('an interview as it is first heard of', () => {
  it.each([
    ['only for which reports', {}, 'Opened'],
    ['offered', OFFERED, 'Offered'],
    ['answered', { ...OFFERED, ...ANSWERED }, 'Answered'],
    ['scheduled', { ...OFFERED, ...ANSWERED, ...SCHEDULED }, 'Scheduled'],
    ['completed', { ...OFFERED, ...ANSWERED, ...COMPLETED }, 'Completed'],
  ])('%s', (_words, more, type) => expect(decide({ ...opened, ...more })).toEqual([type]));
});

describe('an interview that goes on', () => {
  it.each([
    ['the same again changes nothing', {}, {}, []],
    ['is offered', {}, OFFERED, ['Offered']],
    ['is answered', OFFERED, ANSWERED, ['Answered']],
    ['is not offered, with the reason', {}, { response: 'not_offered', notOfferedReason: 'in hospital' }, ['Answered']],
    ['is scheduled', OFFERED, SCHEDULED, ['Scheduled']],
    ['is completed, with what was heard', { ...OFFERED, ...ANSWERED }, COMPLETED, ['Completed']],
    ['is offered and completed at once', {}, { ...OFFERED, ...COMPLETED }, ['Completed']],
    ['another time of offer is a correction', OFFERED, { offeredAt: '2016-11-01T12:01:00.000Z' }, ['Corrected']],
    [
      'what was heard, told later, is a correction',
      { completedAt: COMPLETED.completedAt },
      { quality: 4 },
      ['Corrected'],
    ],
    ['a step with a field of no step is a correction', {}, { ...OFFERED, independent: true }, ['Corrected']],
    [
      'a step that changes what stood is a correction',
      { providerType: 'other' },
      { ...OFFERED, providerType: 'la_team' },
      ['Corrected'],
    ],
  ] as [string, Partial<InterviewDetails>, Partial<InterviewDetails>, string[]][])(
    '%s',
    (_words, before, more, types) =>
      expect(decide({ ...opened, ...before, ...more }, { ...opened, ...before })).toEqual(types),
  );

  it.each([
    ['pushFactors', ['arguments']],
    ['pullFactors', ['friends']],
    ['companions', ['a friend']],
    ['places', ['the park']],
    ['harmDisclosed', false],
    ['intelligenceSharedAt', '2016-11-02T12:00:00.000Z'],
    ['quality', 0],
    ['childWords', 'I was bored'],
  ])('%s may be told with the completion, and is a correction later', (field, value) => {
    const completed = { ...opened, completedAt: COMPLETED.completedAt };
    expect(decide({ ...completed, [field]: value }, opened)).toEqual(['Completed']);
    expect(decide({ ...completed, [field]: value }, completed)).toEqual(['Corrected']);
    expect(decide({ ...opened, ...OFFERED, [field]: value }, opened)).toEqual(['Corrected']);
  });

  it('a field filled in and another changed is a correction', () =>
    expect(decide({ ...opened, ...OFFERED, providerType: 'other' }, opened)).toEqual(['Corrected']));

  it('an answer that is taken back is a correction', () =>
    expect(decide({ ...opened, ...OFFERED }, { ...opened, ...OFFERED, ...ANSWERED })).toEqual(['Corrected']));
});

describe('an interview that was withdrawn', () => {
  const withdrawal = { type: 'interviews.InterviewWithdrawn', data: { interviewId: 'i' } } as const;
  const withdrawn = fold(interviewDecider, [{ type: 'interviews.InterviewOpened', data: opened }, withdrawal]);

  it('needs only its key, and once is enough', () => {
    const command = { type: 'Withdraw', key: { interviewId: 'i' } } as const;
    expect(interviewDecider.decide(command, { status: 'held', content: opened })).toEqual({
      outcome: 'accepted',
      events: [withdrawal],
    });
    expect(interviewDecider.decide(command, interviewDecider.initial)).toEqual({
      outcome: 'accepted',
      events: [withdrawal],
    });
    expect(interviewDecider.decide(command, withdrawn)).toEqual({ outcome: 'accepted', events: [] });
  });

  it('keeps what it said, and stands again with a later version', () => {
    expect(withdrawn).toEqual({ status: 'withdrawn', content: opened });
    expect(fold(interviewDecider, [withdrawal])).toEqual({ status: 'withdrawn', content: {} });
    for (const content of [opened, { ...opened, ...OFFERED }]) {
      expect(interviewDecider.decide({ type: 'Record', content }, withdrawn)).toMatchObject({
        events: [{ type: 'interviews.InterviewCorrected', data: content }],
      });
    }
  });
});

describe('the duty to interview after a return', () => {
  const REQUIRE = { type: 'RequireInterview', reportRef: 'r', returnedAt: '2016-11-01T10:00:00.000Z' } as const;
  const EXCUSE = {
    type: 'DecideNotRequired',
    reportRef: 'r',
    reason: 'in hospital',
    decidedAt: '2016-11-02T10:00:00.000Z',
  } as const;
  const AGAIN = { type: 'RequireAgain', reportRef: 'r' } as const;

  const after = (...commands: DutyCommand[]): { state: DutyState; events: readonly string[] } => {
    let state = dutyDecider.initial;
    let events: readonly string[] = [];
    for (const command of commands) {
      const decision = dutyDecider.decide(command, state);
      if (decision.outcome === 'refused') return { state, events: [decision.refusal.code] };
      for (const event of decision.events) state = dutyDecider.evolve(state, event);
      events = decision.events.map(({ type }) => type.slice('interviews.Interview'.length));
    }
    return { state, events };
  };

  it('is due 72 elapsed hours after the return', () =>
    expect(dutyDecider.decide({ ...REQUIRE, returnedAt: '2016-10-29T11:00:00.000Z' }, {})).toEqual({
      outcome: 'accepted',
      events: [
        {
          type: 'interviews.InterviewRequired',
          data: { reportRef: 'r', returnedAt: '2016-10-29T11:00:00.000Z', dueAt: '2016-11-01T11:00:00.000Z' },
        },
      ],
    }));

  it.each([
    ['required once', [REQUIRE], ['Required']],
    ['required again for the same return', [REQUIRE, REQUIRE], []],
    [
      'required for another time of return',
      [REQUIRE, { ...REQUIRE, returnedAt: '2016-11-01T11:00:00.000Z' }],
      ['Required'],
    ],
    ['excused with a reason', [REQUIRE, EXCUSE], ['NotRequired']],
    ['excused before it is required', [EXCUSE], ['NotRequired']],
    ['excused without a reason', [REQUIRE, { ...EXCUSE, reason: '  ' }], ['reason-missing']],
    ['excused twice for one reason', [EXCUSE, { ...EXCUSE, decidedAt: '2016-11-03T10:00:00.000Z' }], []],
    ['excused for another reason', [EXCUSE, { ...EXCUSE, reason: 'abroad' }], ['NotRequired']],
    ['excused, and required again', [REQUIRE, EXCUSE, AGAIN], ['RequiredAgain']],
    ['required again when it never was excused', [REQUIRE, AGAIN], []],
    ['required again twice', [REQUIRE, EXCUSE, AGAIN, AGAIN], []],
    ['excused after it was required again', [EXCUSE, AGAIN, EXCUSE], ['NotRequired']],
  ] as [string, DutyCommand[], string[]][])('%s', (_words, commands, events) =>
    expect(after(...commands).events).toEqual(events),
  );

  it('is not lifted without a reason, and says so', () =>
    expect(dutyDecider.decide({ ...EXCUSE, reason: ' ' }, {})).toMatchObject({
      refusal: { message: 'Say why no interview is required. The reason is kept.', field: 'reason' },
    }));

  it('says of which report it is required again', () =>
    expect(dutyDecider.decide(AGAIN, after(EXCUSE).state)).toMatchObject({ events: [{ data: { reportRef: 'r' } }] }));

  it('being excused does not forget the return', () => {
    expect(after(REQUIRE, EXCUSE).state).toEqual({
      returnedAt: REQUIRE.returnedAt,
      excused: { reason: 'in hospital' },
    });
    expect(after(REQUIRE, EXCUSE, AGAIN).state).toEqual({ returnedAt: REQUIRE.returnedAt });
    expect(after(EXCUSE, AGAIN).state).toEqual({});
  });
});

describe('what the log is told', () => {
  const kind = (type: string) => interviewsKinds.find((one) => one.type === `interviews.${type}`);

  it('one record is one stream', () =>
    expect([interviewStream('i'), dutyStream('r')]).toEqual(['interviews.interview-i', 'interviews.duty-r']));

  it('what the child said, and why none was offered or required, is sealed', () => {
    expect(kind('InterviewCompleted')?.personal).toEqual([
      'notOfferedReason',
      'pushFactors',
      'pullFactors',
      'companions',
      'places',
      'childWords',
    ]);
    expect(kind('InterviewNotRequired')?.personal).toEqual(['reason']);
    expect(kind('InterviewCompleted')?.subject({ childId: 'A' })).toBe('child:A');
    expect(kind('InterviewNotRequired')?.subject({ reportRef: 'r' })).toBe('report:r');
  });

  it.each([
    ['InterviewOffered', { offeredAt: 't' }],
    ['InterviewAnswered', { responseAt: 't' }],
    ['InterviewScheduled', { scheduledFor: 't' }],
    ['InterviewCompleted', { completedAt: 't' }],
    ['InterviewRequired', { returnedAt: 't' }],
    ['InterviewNotRequired', { decidedAt: 't' }],
  ])('%s happened at %j', (type, data) => expect(kind(type)?.occurredAt(data)).toBe('t'));
});
