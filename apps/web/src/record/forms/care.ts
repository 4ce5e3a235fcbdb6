import { cseCategories, gangLinks, ragChoices, strandChoices } from '../../words/codes.js';
import { londonDateOf, sayDate } from '../../words/london.js';
import { mutationOf, type FormDefinition, type Start } from '../definition.js';
import { fillDate, fillTime, fillYesNo } from '../fill.js';
import { AllocateKeyWorker, EndKeyWorker, RecordAssessment, RecordSafetyPlan } from '../queries.js';

const assessed = ({ child, query }: Start) =>
  child?.assessments.find(({ assessmentId }) => assessmentId === query.get('assessment'));

/** A risk assessment of one strand: the tool's answer, and the judgement where it differs. */
export const assessment: FormDefinition = {
  title: 'Record an assessment',
  lead: (start) =>
    assessed(start) ? 'You are correcting an assessment. The earlier version stays in history.' : undefined,
  fields: () => [
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
  ],
  initial: (start) => {
    const one = assessed(start);
    return {
      strand: one?.strand ?? '',
      tool: one?.tool ?? '',
      toolVersion: one?.toolVersion ?? '',
      ...fillTime('assessedAt', one?.assessedAt),
      score: one?.score === null || one?.score === undefined ? '' : String(one.score),
      rag: one?.rag ?? '',
      overrideRag: one?.overrideRag ?? '',
      overrideReason: one?.overrideReason ?? '',
      multiAgency: fillYesNo(one?.multiAgency),
      assessor: one ? (one.assessor ?? '') : (start.me.name.split(',')[0] ?? ''),
      agency: one?.agency ?? start.me.agency,
      category: one?.category ?? '',
      gangLink: one?.gangLink ?? '',
    };
  },
  about: (start) => ({ childId: start.childId, assessmentId: assessed(start)?.assessmentId ?? null }),
  basedOn: (start) => assessed(start)?.revision ?? null,
  mutation: mutationOf(RecordAssessment),
  button: 'Record the assessment',
  done: 'The assessment is recorded.',
};

const planned = ({ child, query }: Start) => child?.safetyPlans.find(({ planId }) => planId === query.get('plan'));

/** A safety plan, agreed or changed. */
export const plan: FormDefinition = {
  title: 'Record a safety plan',
  lead: (start) =>
    planned(start) ? 'You are changing the dates of a plan. The earlier version stays in history.' : undefined,
  fields: () => [
    { kind: 'date', name: 'agreedAt', label: 'Agreed on' },
    { kind: 'date', name: 'reviewDue', label: 'Review due by', optional: true },
    {
      kind: 'date',
      name: 'endedAt',
      label: 'Ended',
      hint: 'The first day on which the plan no longer holds.',
      optional: true,
    },
  ],
  initial: (start) => {
    const one = planned(start);
    return {
      ...fillDate('agreedAt', one?.agreedAt),
      ...fillDate('reviewDue', one?.reviewDue),
      ...fillDate('endedAt', one?.endedAt),
    };
  },
  about: (start) => ({ childId: start.childId, planId: planned(start)?.planId ?? null }),
  basedOn: (start) => planned(start)?.revision ?? null,
  mutation: mutationOf(RecordSafetyPlan),
  button: 'Record the plan',
  done: 'The safety plan is recorded.',
};

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

const ending = ({ child, query }: Start) => child?.keyWorkers.find(({ start }) => start === query.get('start'));

/** The key worker stops. */
export const endKeyWorker: FormDefinition = {
  title: 'End a key worker',
  lead: (start) => {
    const one = ending(start);
    return (
      one &&
      `${one.worker} is key worker since ${sayDate(one.start)}. Without another, this becomes a gap on the sheet.`
    );
  },
  closed: (start) => (ending(start) ? undefined : 'This allocation is not on record. Go back and choose it again.'),
  fields: () => [{ kind: 'date', name: 'end', label: 'Ended', hint: 'The first day on which it no longer holds.' }],
  initial: (start) => fillDate('end', ending(start)?.end),
  about: (start) => ({ childId: start.childId, start: ending(start)?.start }),
  basedOn: (start) => ending(start)?.revision,
  mutation: mutationOf(EndKeyWorker),
  button: 'Record the end',
  done: 'The end is recorded.',
};
