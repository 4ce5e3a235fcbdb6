import { categories, foundHows, missingFromTypes, riskGrades } from '../../words/codes.js';
import { sayTime } from '../../words/london.js';
import { mutationOf, type FormDefinition, type RecordReport, type Start } from '../definition.js';
import type { Field } from '../fields.js';
import { fillFrom } from '../fill.js';
import { RecordReturn, ReportMissing, WithdrawReport, WithdrawReturn } from '../queries.js';
import { takeBack } from './take-back.js';

const GRID = 'On the British National Grid, in metres, as police give it. Leave it empty when it is not known.';
const LASTING =
  'The earlier version stays in history. Ask police to put it right as well: a file of theirs that still has the old ' +
  'values brings them back.';
const NO_REPORT = 'This report is not on record for this child. Go back and choose it again.';
const NO_RETURN = 'This return is not on record for this child. Go back and choose it again.';

const reportsOf = ({ child }: Start): readonly RecordReport[] =>
  (child?.episodes ?? []).flatMap(({ reports }) => reports);
const backOf = (one: RecordReport | undefined) => one?.return ?? one?.conflictingReturn ?? undefined;
const openReports = (start: Start) => reportsOf(start).filter((one) => !backOf(one));
const named = (start: Start) => reportsOf(start).find(({ reportRef }) => reportRef === start.query.get('report'));

const references: readonly Field[] = [
  { kind: 'text', name: 'cadRef', label: 'CAD reference', optional: true, short: true },
  { kind: 'radios', name: 'category', label: 'How police record it', choices: categories },
];

const rest: readonly Field[] = [
  { kind: 'radios', name: 'riskGrade', label: 'Risk, as police grade it', choices: riskGrades, optional: true },
  { kind: 'time', name: 'lastSeenAt', label: 'Last seen' },
  { kind: 'time', name: 'reportedAt', label: 'Reported to police' },
  {
    kind: 'time',
    name: 'laNotifiedAt',
    label: 'When police told us',
    hint: 'Leave empty when they have not: the clock says so until it is filled in.',
    optional: true,
  },
  { kind: 'select', name: 'missingFromType', label: 'Missing from', choices: missingFromTypes, optional: true },
  { kind: 'text', name: 'missingFromName', label: 'Name of the place', optional: true },
  { kind: 'place', name: 'lastSeenPlace', label: 'Where the child was last seen', hint: GRID, optional: true },
  { kind: 'yesno', name: 'cseFlag', label: 'Police mark a concern about sexual exploitation', optional: true },
  { kind: 'yesno', name: 'gangFlag', label: 'Police mark a concern about gangs', optional: true },
  { kind: 'yesno', name: 'traffickingFlag', label: 'Police mark a concern about trafficking', optional: true },
  { kind: 'area', name: 'circumstances', label: 'What happened', optional: true },
];

/** A police report that the child is missing or absent. */
export const report: FormDefinition = {
  title: 'Record a police report',
  lead: () => 'One report of police that this child is missing or absent. Use the reference police gave it.',
  fields: () => [
    { kind: 'text', name: 'reportRef', label: 'Police reference', hint: 'For example MER-16-1234.', short: true },
    ...references,
    ...rest,
  ],
  initial: () => ({ category: 'missing' }),
  about: ({ child, childId }) => ({
    childId,
    surname: child?.surname,
    forename: child?.forename,
    dob: child?.dob,
    sex: child?.sex,
  }),
  basedOn: () => null,
  mutation: mutationOf(ReportMissing),
  button: 'Record the report',
  done: 'The police report is recorded.',
};

const corrected: readonly Field[] = [
  { kind: 'text', name: 'surname', label: 'Surname, as police have it', short: true },
  { kind: 'text', name: 'forename', label: 'Forename, as police have it', short: true },
  { kind: 'date', name: 'dob', label: 'Date of birth, as police have it', longAgo: true },
  {
    kind: 'radios',
    name: 'sex',
    label: 'Sex, as police have it',
    choices: [
      { value: '1', label: 'Male' },
      { value: '2', label: 'Female' },
      { value: '9', label: 'Police say it is not known' },
    ],
    optional: true,
  },
  ...references,
  {
    kind: 'time',
    name: 'categoryChangedAt',
    label: 'When an absence became missing',
    hint: 'Only where police recorded an absence first, under the same reference.',
    optional: true,
  },
  ...rest,
];

/** A police report on record, put right. */
export const correctReport: FormDefinition = {
  title: 'Correct a police report',
  lead: (start) => {
    const one = named(start);
    const byName =
      one?.matchedBy === 'name'
        ? ' The report found its child by name and date of birth: with others it may be about another child, or wait to be matched.'
        : '';
    return one && `You are correcting report ${one.reportRef}. ${LASTING}${byName}`;
  },
  closed: (start) => (named(start) ? undefined : NO_REPORT),
  fields: () => corrected,
  initial: (start) => fillFrom(corrected, named(start)),
  about: (start) => ({ reportRef: named(start)?.reportRef, childId: named(start)?.childId ?? null }),
  basedOn: (start) => named(start)?.revision,
  mutation: mutationOf(ReportMissing),
  button: 'Save the correction',
  done: 'The police report is corrected.',
  takenBackBy: () => 'take-back-report',
};

/** A police report that was recorded by mistake. */
export const takeBackReport = takeBack({
  what: 'a police report',
  held: named,
  key: (start) => ({ reportRef: named(start)?.reportRef }),
  says: (start) => `Report ${named(start)?.reportRef ?? ''}, last seen ${sayTime(named(start)?.lastSeenAt ?? '')}.`,
  means: 'The report and its return will count nowhere, and no interview will count for it.',
  mutation: WithdrawReport,
});

const came: readonly Field[] = [
  { kind: 'time', name: 'foundAt', label: 'Came back or was found' },
  { kind: 'time', name: 'laNotifiedAt', label: 'When police told us of the return', optional: true },
  { kind: 'radios', name: 'foundHow', label: 'How the child came back', choices: foundHows, optional: true },
  { kind: 'text', name: 'foundPlaceType', label: 'Where: kind of place', optional: true, short: true },
  { kind: 'place', name: 'foundPlace', label: 'Where the child was found', hint: GRID, optional: true },
  {
    kind: 'time',
    name: 'preventionInterviewAt',
    label: 'Police prevention interview',
    hint: 'The police check that the child is safe. It is not the return home interview.',
    optional: true,
  },
  { kind: 'yesno', name: 'harm', label: 'The child came to harm', optional: true },
];

/** The child came back or was found. */
export const returned: FormDefinition = {
  title: 'Record a return',
  lead: () => 'The child came back or was found. A return home interview is due within 72 hours of this time.',
  closed: (start) =>
    openReports(start).length === 0 ? 'Every police report of this child has its return already.' : undefined,
  fields: (start) => [
    {
      kind: 'radios',
      name: 'reportRef',
      label: 'Which report',
      choices: openReports(start).map(({ reportRef, lastSeenAt }) => ({
        value: reportRef,
        label: `${reportRef}, last seen ${sayTime(lastSeenAt)}`,
      })),
    },
    ...came,
  ],
  initial: (start) => {
    const open = openReports(start);
    return {
      ...fillFrom(came, undefined),
      reportRef: start.query.get('report') ?? (open.length === 1 ? (open[0]?.reportRef ?? '') : ''),
    };
  },
  about: () => ({}),
  basedOn: () => null,
  mutation: mutationOf(RecordReturn),
  button: 'Record the return',
  done: 'The return is recorded. The 72 hours for the interview run from it.',
};

const back = (start: Start) => backOf(named(start));

/** A return on record, put right. */
export const correctReturn: FormDefinition = {
  title: 'Correct a return',
  lead: (start) => {
    const one = named(start);
    const before = one?.conflictingReturn
      ? ` It counts nowhere now, because it lies before the child was last seen (${sayTime(one.lastSeenAt)}).`
      : '';
    return one && `You are correcting the return of report ${one.reportRef}. ${LASTING}${before}`;
  },
  closed: (start) => (back(start) ? undefined : NO_RETURN),
  fields: () => came,
  initial: (start) => fillFrom(came, back(start)),
  about: (start) => ({ reportRef: named(start)?.reportRef }),
  basedOn: (start) => back(start)?.revision,
  mutation: mutationOf(RecordReturn),
  button: 'Save the correction',
  done: 'The return is corrected. The 72 hours for the interview run from it.',
  takenBackBy: () => 'take-back-return',
};

/** A return that was recorded by mistake. */
export const takeBackReturn = takeBack({
  what: 'a return',
  held: back,
  key: (start) => ({ reportRef: named(start)?.reportRef }),
  says: (start) => `The return of report ${named(start)?.reportRef ?? ''}, ${sayTime(back(start)?.foundAt ?? '')}.`,
  means: 'The child will count as not back from this report.',
  mutation: WithdrawReturn,
});
