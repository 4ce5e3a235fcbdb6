import { providerTypes, responses } from '../../words/codes.js';
import { sayTime } from '../../words/london.js';
import { mutationOf, type FormDefinition, type Start } from '../definition.js';
import type { Field } from '../fields.js';
import { fillFrom, fillTime } from '../fill.js';
import {
  AnswerInterview,
  CompleteInterview,
  CorrectInterview,
  DecideInterviewNotRequired,
  OfferInterview,
  RequireInterviewAgain,
  ScheduleInterview,
  WithdrawInterview,
} from '../queries.js';
import { takeBack } from './take-back.js';

const interviewId = ({ query }: Start): string => query.get('interview') ?? '';
const interview = (start: Start) =>
  start.child?.interviews.find((one) => one.interviewId === interviewId(start)) ?? undefined;
const due = (start: Start) => start.due.find((one) => one.interviewId === interviewId(start));

const revision = (start: Start): number | undefined =>
  interview(start)?.revision ?? due(start)?.interviewRevision ?? undefined;
const NOT_THERE = 'This interview is not on record. Go back and choose it from the list.';

const notThere = (start: Start): string | undefined => (revision(start) === undefined ? NOT_THERE : undefined);

const returns = (start: Start): readonly { value: string; label: string }[] => {
  if (!start.child) {
    return start.due.flatMap(({ reportRefs, returnedAt }) =>
      reportRefs.map((ref) => ({ value: ref, label: `${ref}, returned ${sayTime(returnedAt)}` })),
    );
  }
  return start.child.episodes.flatMap(({ reports }) =>
    reports.map(({ reportRef, return: back }) => ({
      value: reportRef,
      label: back ? `${reportRef}, returned ${sayTime(back.foundAt)}` : `${reportRef}, return not recorded yet`,
    })),
  );
};

const offeredBy: readonly Field[] = [
  { kind: 'radios', name: 'providerType', label: 'Who offers it', choices: providerTypes },
  {
    kind: 'yesno',
    name: 'independent',
    label: 'The interviewer is independent of the child’s care',
    optional: true,
  },
];

/** A return home interview is offered. */
export const offer: FormDefinition = {
  title: 'Record the offer of an interview',
  lead: () => 'One interview may cover several reports. Declined and later accepted is a new offer.',
  closed: (start) => (returns(start).length === 0 ? 'No police report of this child is on record.' : undefined),
  fields: (start) => [
    {
      kind: 'ticks',
      name: 'reportRefs',
      label: 'Reports it covers',
      choices: returns(start),
    },
    ...offeredBy,
    { kind: 'time', name: 'offeredAt', label: 'Offered' },
  ],
  initial: ({ query }) => ({
    reportRefs: query.get('reports')?.split(',').join('\n') ?? '',
    ...fillTime('offeredAt', null),
  }),
  about: ({ childId }) => ({ childId }),
  basedOn: () => undefined,
  mutation: mutationOf(OfferInterview),
  button: 'Record the offer',
  done: 'The offer is recorded.',
};

/** What the child or parent said to the offer. */
export const answer: FormDefinition = {
  title: 'Record the answer to an offer',
  closed: notThere,
  fields: () => [
    { kind: 'radios', name: 'response', label: 'The answer', choices: responses },
    {
      kind: 'area',
      name: 'notOfferedReason',
      label: 'Why it was not offered',
      when: ({ response }) => response === 'not_offered',
    },
    {
      kind: 'time',
      name: 'responseAt',
      label: 'When they answered',
      optional: true,
      when: ({ response }) => response !== 'not_offered',
    },
  ],
  initial: (start) => ({
    response: interview(start)?.response ?? '',
    notOfferedReason: interview(start)?.notOfferedReason ?? '',
    ...fillTime('responseAt', interview(start)?.responseAt),
  }),
  about: (start) => ({ interviewId: interviewId(start) }),
  basedOn: revision,
  mutation: mutationOf(AnswerInterview),
  button: 'Record the answer',
  done: 'The answer is recorded.',
};

/** When the interview is to be. */
export const schedule: FormDefinition = {
  title: 'Book an interview',
  closed: notThere,
  fields: () => [{ kind: 'time', name: 'scheduledFor', label: 'Booked for' }],
  initial: (start) => fillTime('scheduledFor', interview(start)?.scheduledFor ?? due(start)?.scheduledFor),
  about: (start) => ({ interviewId: interviewId(start) }),
  basedOn: revision,
  mutation: mutationOf(ScheduleInterview),
  button: 'Book the interview',
  done: 'The interview is booked.',
};

const heard: readonly Field[] = [
  { kind: 'area', name: 'childWords', label: 'In the child’s words', optional: true },
  { kind: 'lines', name: 'pushFactors', label: 'What pushed the child away', hint: 'One a line.', optional: true },
  { kind: 'lines', name: 'pullFactors', label: 'What drew the child', hint: 'One a line.', optional: true },
  { kind: 'lines', name: 'companions', label: 'Who was with the child', hint: 'One a line.', optional: true },
  { kind: 'lines', name: 'places', label: 'Where the child was', hint: 'One a line.', optional: true },
  { kind: 'yesno', name: 'harmDisclosed', label: 'The child told of harm', optional: true },
  { kind: 'time', name: 'intelligenceSharedAt', label: 'Shared with police', optional: true },
  { kind: 'number', name: 'quality', label: 'Quality of the interview, 0 to 5', optional: true },
];
const completed: readonly Field[] = [{ kind: 'time', name: 'completedAt', label: 'Took place' }, ...heard];

/** The interview took place, and what was heard. */
export const complete: FormDefinition = {
  title: 'Record a completed interview',
  lead: () => 'Write what the child said in the child’s own words where you can.',
  closed: notThere,
  fields: () => completed,
  initial: (start) => fillFrom(completed, interview(start)),
  about: (start) => ({ interviewId: interviewId(start) }),
  basedOn: revision,
  mutation: mutationOf(CompleteInterview),
  button: 'Record the interview',
  done: 'The interview is recorded.',
};

/** Every field of an interview; of its reports also those that are not on record for this child. */
const whole = (start: Start): readonly Field[] => {
  const known = returns(start);
  const others = (interview(start)?.reportRefs ?? []).filter((ref) => known.every(({ value }) => value !== ref));
  return [
    {
      kind: 'ticks',
      name: 'reportRefs',
      label: 'Reports it covers',
      choices: [...known, ...others.map((value) => ({ value, label: `${value}, not on record for this child` }))],
    },
    ...offeredBy,
    { kind: 'time', name: 'offeredAt', label: 'Offered', optional: true },
    { kind: 'radios', name: 'response', label: 'The answer', choices: responses, optional: true },
    { kind: 'time', name: 'responseAt', label: 'When they answered', optional: true },
    { kind: 'area', name: 'notOfferedReason', label: 'Why it was not offered', optional: true },
    { kind: 'time', name: 'scheduledFor', label: 'Booked for', optional: true },
    { kind: 'time', name: 'completedAt', label: 'Took place', optional: true },
    ...heard,
  ];
};

/** An interview on record, put right: the whole of it, so that a part of it can also be taken away. */
export const correctInterview: FormDefinition = {
  title: 'Correct an interview',
  lead: () => 'You are correcting the whole record of this interview. The earlier version stays in history.',
  closed: (start) => (interview(start) ? undefined : NOT_THERE),
  fields: whole,
  initial: (start) => fillFrom(whole(start), interview(start)),
  about: (start) => ({ interviewId: interviewId(start) }),
  basedOn: revision,
  mutation: mutationOf(CorrectInterview),
  button: 'Save the correction',
  done: 'The interview is corrected.',
  takenBackBy: () => 'take-back-interview',
};

/** An interview that was recorded by mistake. */
export const takeBackInterview = takeBack({
  what: 'an interview',
  held: interview,
  key: (start) => ({ interviewId: interviewId(start) }),
  says: (start) => `The interview for ${interview(start)?.reportRefs.join(', ') ?? ''}.`,
  means: 'It will count nowhere: its returns wait for an interview again.',
  mutation: WithdrawInterview,
});

/** Why a manager decided that the return of the report in the address needs no interview. */
const excused = ({ child, query }: Start): string | undefined =>
  child?.episodes.flatMap(({ reports }) => reports).find(({ reportRef }) => reportRef === query.get('report'))
    ?.notRequiredReason ?? undefined;

/** A manager decides that no interview is required. */
export const notRequired: FormDefinition = {
  title: 'Record that no interview is required',
  lead: () =>
    'Only a manager decides this, and says why. The return stays in the figures: it counts as not interviewed.',
  closed: (start) => (returns(start).length === 0 ? 'No police report of this child is on record.' : undefined),
  fields: (start) => [
    { kind: 'radios', name: 'reportRef', label: 'Which return', choices: returns(start) },
    { kind: 'area', name: 'reason', label: 'Why no interview is required' },
  ],
  initial: (start) => ({
    reportRef: start.query.get('report') ?? '',
    reason: excused(start) ?? '',
  }),
  about: () => ({}),
  basedOn: () => undefined,
  mutation: mutationOf(DecideInterviewNotRequired),
  button: 'Record the decision',
  done: 'The decision is recorded.',
};

/** A manager takes that decision back. */
export const requireAgain: FormDefinition = {
  title: 'Record that an interview is required after all',
  lead: (start) =>
    `Only a manager decides this. It takes back the decision that the return of report ${start.query.get('report') ?? ''} ` +
    `needs no interview, made because: ${excused(start) ?? ''}`,
  closed: (start) => (excused(start) === undefined ? 'An interview is required for this return already.' : undefined),
  fields: () => [],
  initial: () => ({}),
  about: ({ query }) => ({ reportRef: query.get('report') }),
  basedOn: () => undefined,
  mutation: mutationOf(RequireInterviewAgain),
  button: 'An interview is required',
  done: 'The decision is taken back: an interview is required.',
};
