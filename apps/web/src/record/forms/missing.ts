import { categories, foundHows, missingFromTypes, riskGrades } from '../../words/codes.js';
import { sayTime } from '../../words/london.js';
import { mutationOf, type FormDefinition, type Start } from '../definition.js';
import { fillTime } from '../fill.js';
import { RecordReturn, ReportMissing } from '../queries.js';

const openReports = ({ child }: Start) =>
  (child?.episodes ?? []).flatMap(({ reports }) => reports.filter((report) => !report.return));

/** A police report that the child is missing or absent. */
export const report: FormDefinition = {
  title: 'Record a police report',
  lead: () => 'One report of police that this child is missing or absent. Use the reference police gave it.',
  fields: () => [
    { kind: 'text', name: 'reportRef', label: 'Police reference', hint: 'For example MER-16-1234.', short: true },
    { kind: 'text', name: 'cadRef', label: 'CAD reference', optional: true, short: true },
    { kind: 'radios', name: 'category', label: 'How police record it', choices: categories },
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
    {
      kind: 'select',
      name: 'missingFromType',
      label: 'Missing from',
      choices: missingFromTypes,
      optional: true,
    },
    { kind: 'text', name: 'missingFromName', label: 'Name of the place', optional: true },
    { kind: 'yesno', name: 'cseFlag', label: 'Police mark a concern about sexual exploitation', optional: true },
    { kind: 'yesno', name: 'gangFlag', label: 'Police mark a concern about gangs', optional: true },
    { kind: 'yesno', name: 'traffickingFlag', label: 'Police mark a concern about trafficking', optional: true },
    { kind: 'area', name: 'circumstances', label: 'What happened', optional: true },
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
    { kind: 'time', name: 'foundAt', label: 'Came back or was found' },
    { kind: 'time', name: 'laNotifiedAt', label: 'When police told us of the return', optional: true },
    { kind: 'radios', name: 'foundHow', label: 'How the child came back', choices: foundHows, optional: true },
    { kind: 'text', name: 'foundPlaceType', label: 'Where: kind of place', optional: true, short: true },
    {
      kind: 'time',
      name: 'preventionInterviewAt',
      label: 'Police prevention interview',
      hint: 'The police check that the child is safe. It is not the return home interview.',
      optional: true,
    },
    { kind: 'yesno', name: 'harm', label: 'The child came to harm', optional: true },
  ],
  initial: (start) => ({
    reportRef:
      start.query.get('report') ?? (openReports(start).length === 1 ? (openReports(start)[0]?.reportRef ?? '') : ''),
    ...fillTime('foundAt', null),
  }),
  about: () => ({}),
  basedOn: () => null,
  mutation: mutationOf(RecordReturn),
  button: 'Record the return',
  done: 'The return is recorded. The 72 hours for the interview run from it.',
};
