import { cseCategories, gangLinks, ragChoices, strandChoices } from '../../words/codes.js';
import { londonDateOf, sayDate, sayTime } from '../../words/london.js';
import { mutationOf, type FormDefinition, type Start } from '../definition.js';
import type { Field } from '../fields.js';
import { fillDate, fillFrom } from '../fill.js';
import {
  AllocateKeyWorker,
  CorrectKeyWorker,
  EndKeyWorker,
  RecordAssessment,
  RecordSafetyPlan,
  WithdrawAssessment,
  WithdrawKeyWorker,
  WithdrawSafetyPlan,
} from '../queries.js';
import { takeBack } from './take-back.js';

const assessed = ({ child, query }: Start) =>
  child?.assessments.find(({ assessmentId }) => assessmentId === query.get('assessment'));

/** A reason that came without a judgement stands by itself, so that a correction does not lose it. */
const reasonAlone = (start: Start): boolean =>
  Boolean(assessed(start)?.overrideReason && !assessed(start)?.overrideRag);

const assessmentFields = (start: Start): readonly Field[] => [
  { kind: 'radios', name: 'strand', label: 'Concern', choices: strandChoices },
  { kind: 'text', name: 'tool', label: 'Tool', hint: 'For example SERAF.', short: true },
  { kind: 'text', name: 'toolVersion', label: 'Version of the tool', optional: true, short: true },
  { kind: 'time', name: 'assessedAt', label: 'Assessed' },
  { kind: 'number', name: 'score', label: 'Score', optional: true },
  { kind: 'radios', name: 'rag', label: 'What the tool says', choices: ragChoices },
  {
    kind: 'radios',
    name: 'overrideRag',
    label: 'Professional judgement',
    hint: 'Only where you judge the risk differently from the tool.',
    choices: [{ value: '', label: 'As the tool says' }, ...ragChoices],
    optional: true,
  },
  {
    kind: 'area',
    name: 'overrideReason',
    label: 'Why you judge it differently',
    optional: reasonAlone(start),
    when: ({ overrideRag }) => Boolean(overrideRag) || reasonAlone(start),
  },
  {
    kind: 'date',
    name: 'overrideUntil',
    label: 'Look at this judgement again after',
    hint: 'After this day the worse of tool and judgement holds until somebody assesses again.',
    optional: true,
    when: ({ overrideRag }) => Boolean(overrideRag),
  },
  {
    kind: 'yesno',
    name: 'multiAgency',
    label: 'Agencies assessed together',
    hint: 'The plan asks for a multi-agency assessment of every child at risk.',
  },
  { kind: 'text', name: 'assessor', label: 'Assessed by', optional: true, short: true },
  { kind: 'text', name: 'agency', label: 'Agency', short: true },
  {
    kind: 'radios',
    name: 'category',
    label: 'Pan-London category',
    choices: cseCategories,
    optional: true,
    when: ({ strand }) => strand === 'CSE',
  },
  {
    kind: 'radios',
    name: 'gangLink',
    label: 'Link to a gang',
    choices: gangLinks,
    optional: true,
    when: ({ strand }) => strand === 'GANGS',
  },
];

/** A risk assessment of one strand: the tool's answer, and the judgement where it differs. */
export const assessment: FormDefinition = {
  title: 'Record an assessment',
  lead: (start) =>
    assessed(start) ? 'You are correcting an assessment. The earlier version stays in history.' : undefined,
  fields: assessmentFields,
  initial: (start) => {
    const one = assessed(start);
    const mine = { assessor: start.me.name.split(',')[0] ?? '', agency: start.me.agency };
    return { ...fillFrom(assessmentFields(start), one), ...(one ? {} : mine) };
  },
  about: (start) => {
    const one = assessed(start);
    return { childId: one?.childId ?? start.childId, assessmentId: one?.assessmentId ?? null };
  },
  basedOn: (start) => assessed(start)?.revision ?? null,
  mutation: mutationOf(RecordAssessment),
  button: 'Record the assessment',
  done: 'The assessment is recorded.',
  takenBackBy: (start) => (assessed(start) ? 'take-back-assessment' : undefined),
};

/** An assessment that was recorded by mistake. */
export const takeBackAssessment = takeBack({
  what: 'an assessment',
  held: assessed,
  key: (start) => ({ assessmentId: assessed(start)?.assessmentId }),
  says: (start) => `${assessed(start)?.tool ?? ''}, assessed ${sayTime(assessed(start)?.assessedAt ?? '')}.`,
  means: 'It will count nowhere: the RAG is that of what remains.',
  mutation: WithdrawAssessment,
});

const planned = ({ child, query }: Start) => child?.safetyPlans.find(({ planId }) => planId === query.get('plan'));

const planFields: readonly Field[] = [
  { kind: 'date', name: 'agreedAt', label: 'Agreed on' },
  { kind: 'date', name: 'reviewDue', label: 'Review due by', optional: true },
  {
    kind: 'date',
    name: 'endedAt',
    label: 'Ended',
    hint: 'The first day on which the plan no longer holds.',
    optional: true,
  },
];

/** A safety plan, agreed or changed. */
export const plan: FormDefinition = {
  title: 'Record a safety plan',
  lead: (start) =>
    planned(start) ? 'You are changing the dates of a plan. The earlier version stays in history.' : undefined,
  fields: () => planFields,
  initial: (start) => fillFrom(planFields, planned(start)),
  about: (start) => {
    const one = planned(start);
    return { childId: one?.childId ?? start.childId, planId: one?.planId ?? null };
  },
  basedOn: (start) => planned(start)?.revision ?? null,
  mutation: mutationOf(RecordSafetyPlan),
  button: 'Record the plan',
  done: 'The safety plan is recorded.',
  takenBackBy: (start) => (planned(start) ? 'take-back-plan' : undefined),
};

/** A safety plan that was recorded by mistake. */
export const takeBackPlan = takeBack({
  what: 'a safety plan',
  held: planned,
  key: (start) => ({ planId: planned(start)?.planId }),
  says: (start) => `The plan agreed ${sayDate(planned(start)?.agreedAt ?? '')}.`,
  means: 'It will count nowhere: without another, this becomes a gap on the sheet.',
  mutation: WithdrawSafetyPlan,
});

const running = ({ child, now }: Start) =>
  child?.keyWorkers.filter(({ end }) => !end || end > londonDateOf(now)).at(-1);

/** A key worker for the child. */
export const keyWorker: FormDefinition = {
  title: 'Name the key worker',
  lead: (start) => {
    const now = running(start);
    return now
      ? `The key worker is ${now.worker}, since ${sayDate(now.start)}.`
      : 'Nobody is key worker at the moment.';
  },
  fields: (start) => [
    { kind: 'text', name: 'worker', label: 'Key worker', short: true },
    { kind: 'text', name: 'team', label: 'Team', optional: true, short: true },
    { kind: 'date', name: 'start', label: 'From' },
    ...(running(start)
      ? [
          {
            kind: 'tick' as const,
            name: 'endPrevious',
            label: `End ${running(start)?.worker ?? ''} on that day`,
            optional: true,
          },
        ]
      : []),
  ],
  initial: (start) => ({ endPrevious: running(start) ? 'yes' : '', ...fillDate('start', londonDateOf(start.now)) }),
  about: ({ childId }) => ({ childId }),
  basedOn: () => null,
  mutation: mutationOf(AllocateKeyWorker),
  button: 'Name the key worker',
  done: 'The key worker is recorded.',
};

const NO_ALLOCATION = 'This allocation is not on record. Go back and choose it again.';

/** The allocation in the address: its first day and, where ids were merged, the id it was recorded under. */
const allocated = ({ child, query }: Start) =>
  child?.keyWorkers.find(
    ({ childId, start }) => start === query.get('start') && (!query.has('of') || childId === query.get('of')),
  );

const whichAllocation = (start: Start) => ({
  childId: allocated(start)?.childId,
  start: allocated(start)?.start,
});

/** The key worker stops. */
export const endKeyWorker: FormDefinition = {
  title: 'End a key worker',
  lead: (start) => {
    const one = allocated(start);
    return (
      one &&
      `${one.worker} is key worker since ${sayDate(one.start)}. Without another, this becomes a gap on the sheet.`
    );
  },
  closed: (start) => (allocated(start) ? undefined : NO_ALLOCATION),
  fields: () => [{ kind: 'date', name: 'end', label: 'Ended', hint: 'The first day on which it no longer holds.' }],
  initial: (start) => fillDate('end', allocated(start)?.end),
  about: whichAllocation,
  basedOn: (start) => allocated(start)?.revision,
  mutation: mutationOf(EndKeyWorker),
  button: 'Record the end',
  done: 'The end is recorded.',
};

const allocationFields: readonly Field[] = [
  { kind: 'text', name: 'worker', label: 'Key worker', short: true },
  { kind: 'text', name: 'team', label: 'Team', optional: true, short: true },
  {
    kind: 'date',
    name: 'end',
    label: 'Ended',
    hint: 'The first day on which it no longer holds. Leave it empty while it goes on.',
    optional: true,
  },
];

/** An allocation on record, put right. */
export const correctKeyWorker: FormDefinition = {
  title: 'Correct a key worker',
  lead: (start) => {
    const one = allocated(start);
    return (
      one &&
      `You are correcting the allocation that began ${sayDate(one.start)}; the earlier version stays in history. ` +
        'If it began on another day, take it back and name the key worker again.'
    );
  },
  closed: (start) => (allocated(start) ? undefined : NO_ALLOCATION),
  fields: () => allocationFields,
  initial: (start) => fillFrom(allocationFields, allocated(start)),
  about: whichAllocation,
  basedOn: (start) => allocated(start)?.revision,
  mutation: mutationOf(CorrectKeyWorker),
  button: 'Save the correction',
  done: 'The key worker is corrected.',
  takenBackBy: () => 'take-back-key-worker',
};

/** An allocation that was recorded by mistake. */
export const takeBackKeyWorker = takeBack({
  what: 'a key worker',
  held: allocated,
  key: whichAllocation,
  says: (start) => `${allocated(start)?.worker ?? ''}, from ${sayDate(allocated(start)?.start ?? '')}.`,
  means: 'It will count nowhere: without another, this becomes a gap on the sheet.',
  mutation: WithdrawKeyWorker,
});
