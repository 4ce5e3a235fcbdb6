import fc from 'fast-check';
import {
  addDays,
  addHours,
  birthday,
  epochMs,
  instantOf,
  londonDateOf,
  startOfLondonDay,
  type Envelope,
} from '@hub/kernel';
import { AUTHORITY, Story } from '@hub/testing';

interface Told {
  readonly stream: string;
  readonly type: string;
  readonly data: object;
}

const START = Date.UTC(2016, 2, 1);
const HOUR = 3_600_000;

const child = fc.constantFrom('A', 'A', 'B', 'C');
const report = fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5', 'r6');
const surname = fc.constantFrom('Ash', 'Birch');
const hours = fc.integer({ min: -24 * 100, max: 24 * 60 });
const moment = hours.map((after) => new Date(START + after * HOUR).toISOString());
const date = moment.map((instant) => instant.slice(0, 10));
const rag = fc.constantFrom('red', 'amber', 'green', 'none');
const strand = fc.constantFrom('cse', 'missing', 'trafficking', 'gangs');
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

const record = <T extends object>(
  fields: { [Name in keyof T]: fc.Arbitrary<T[Name]> },
  of: (data: T) => Omit<Told, 'data'>,
): fc.Arbitrary<Told> =>
  fc.record(fields).map((data) => ({
    ...of(data as T),
    data: Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)),
  }));

const withdrawal = (stream: string, type: string, data: object): Told => ({ stream, type, data });

const registered = record(
  {
    childId: child,
    surname,
    forename: fc.constant('Sam'),
    dob: fc.constantFrom('1998-05-20', '2002-02-28', '2002-02-28', '2003-05-06'),
    sex: fc.constant('9'),
    responsibleLa: fc.constantFrom(AUTHORITY, AUTHORITY, AUTHORITY, 'E09000008'),
  },
  ({ childId }) => ({ stream: `children.child-${childId}`, type: 'children.ChildRegistered' }),
);

const reported = record(
  {
    reportRef: report,
    childId: maybe(child),
    surname,
    forename: fc.constant('Sam'),
    dob: fc.constantFrom('2002-02-28', '2003-05-06'),
    category: fc.constantFrom('missing', 'missing', 'absent'),
    lastSeenAt: moment,
    reportedAt: moment,
    laNotifiedAt: maybe(moment),
  },
  ({ reportRef }) => ({ stream: `missing.report-${reportRef}`, type: 'missing.ChildReportedMissing' }),
);

const found = record({ reportRef: report, foundAt: moment, laNotifiedAt: maybe(moment) }, ({ reportRef }) => ({
  stream: `missing.return-${reportRef}`,
  type: 'missing.ChildReturned',
}));

const interview = record(
  {
    interviewId: fc.constantFrom('i1', 'i2', 'i3'),
    childId: child,
    reportRefs: fc.uniqueArray(report, { minLength: 1, maxLength: 3 }),
    providerType: fc.constant('la_team'),
    offeredAt: maybe(moment),
    response: maybe(fc.constantFrom('accepted', 'declined_by_child', 'no_response', 'not_offered')),
    scheduledFor: maybe(moment),
    completedAt: maybe(moment),
  },
  ({ interviewId }) => ({ stream: `interviews.interview-${interviewId}`, type: 'interviews.InterviewOpened' }),
);

const assessed = record(
  {
    assessmentId: fc.constantFrom('a1', 'a2', 'a3', 'a4', 'a5', 'a6'),
    childId: child,
    strand,
    tool: fc.constant('SERAF'),
    assessedAt: moment,
    rag,
    overrideRag: maybe(rag),
    agency: fc.constant('social care'),
    multiAgency: fc.boolean(),
  },
  ({ assessmentId }) => ({ stream: `exploitation.assessment-${assessmentId}`, type: 'exploitation.RiskAssessed' }),
);

const reviewed = record(
  {
    panel: fc.constantFrom('MASE', 'MAP', 'MEGA'),
    meetingDate: date,
    childId: child,
    decision: fc.constantFrom('continue', 'continue', 'escalate', 'close'),
    strands: fc.uniqueArray(strand, { maxLength: 2 }),
    ragAfter: maybe(rag),
  },
  ({ panel, meetingDate, childId }) => ({
    stream: `panels.review-${panel}|${meetingDate}|${childId}`,
    type: 'panels.ChildReviewed',
  }),
);

const spanned = (context: string, type: string): fc.Arbitrary<Told> =>
  record(
    {
      childId: child,
      status: fc.constantFrom('CLA', 'CPP', 'CIN', 'EARLY_HELP'),
      worker: fc.constant('A worker'),
      start: date,
      end: maybe(date),
    },
    ({ childId, status, start }) => ({ stream: `children.${context}-${childId}|${status}|${start}`, type }),
  );

const planned = record(
  {
    planId: fc.constantFrom('p1', 'p2', 'p3'),
    childId: child,
    agreedAt: date,
    endedAt: maybe(date),
    reviewDue: maybe(date),
  },
  ({ planId }) => ({ stream: `exploitation.plan-${planId}`, type: 'exploitation.SafetyPlanAgreed' }),
);

const acted = record(
  {
    actionId: fc.constantFrom('x1', 'x2', 'x3'),
    panel: fc.constant('MASE'),
    meetingDate: date,
    childId: maybe(child),
    ownerAgency: fc.constant('police'),
    action: fc.constant('visit the park'),
    due: date,
    completedAt: maybe(date),
  },
  ({ actionId }) => ({ stream: `panels.action-${actionId}`, type: 'panels.ActionSet' }),
);

const referred = record(
  {
    referralId: fc.constantFrom('f1', 'f2'),
    panel: fc.constantFrom('MASE', 'MAP'),
    childId: child,
    referredAt: date,
    referrerAgency: fc.constantFrom('school', 'health'),
    outcome: maybe(fc.constant('accepted')),
  },
  ({ referralId }) => ({ stream: `panels.referral-${referralId}`, type: 'panels.ChildReferred' }),
);

const placed = record(
  { childId: child, placementType: fc.constant('K2'), hostLa: fc.constantFrom(AUTHORITY, 'E10000016'), start: date },
  ({ childId, start }) => ({
    stream: `placements.placement-${childId}|${start}`,
    type: 'placements.PlacementRecorded',
  }),
);

const died = child.map((childId) => ({
  stream: `children.death-${childId}`,
  type: 'children.DeathRecorded',
  data: { childId, diedOn: '2016-03-01', toldBy: 'the hospital' },
}));

const merged = fc
  .tuple(child, child)
  .filter(([old, kept]) => old !== kept)
  .map(([oldChildId, childId]) => ({
    stream: `children.merge-${oldChildId}`,
    type: 'children.IdsMerged',
    data: { oldChildId, childId, mergedAt: '2016-01-01T00:00:00.000Z' },
  }));

const decided = fc.tuple(report, child).map(([reportRef, childId]) => ({
  stream: `children.match-${reportRef}`,
  type: 'children.ReportMatched',
  data: { reportRef, childId, decidedBy: 'a person', decidedAt: '2016-01-01T00:00:00.000Z' },
}));

const excused = fc.tuple(report, moment).map(([reportRef, decidedAt]) => ({
  stream: `interviews.duty-${reportRef}`,
  type: 'interviews.InterviewNotRequired',
  data: { reportRef, decidedAt, reason: 'in custody' },
}));

const withdrawn = fc.oneof(
  child.map((childId) => withdrawal(`children.death-${childId}`, 'children.DeathWithdrawn', { childId })),
  child.map((childId) => withdrawal(`children.child-${childId}`, 'children.ChildRecordWithdrawn', { childId })),
  child.map((oldChildId) => withdrawal(`children.merge-${oldChildId}`, 'children.IdsUnmerged', { oldChildId })),
  report.map((reportRef) => withdrawal(`missing.report-${reportRef}`, 'missing.ReportWithdrawn', { reportRef })),
  report.map((reportRef) => withdrawal(`missing.return-${reportRef}`, 'missing.ReturnWithdrawn', { reportRef })),
  report.map((reportRef) => withdrawal(`children.match-${reportRef}`, 'children.MatchWithdrawn', { reportRef })),
  fc
    .constantFrom('a1', 'a2', 'a3')
    .map((assessmentId) =>
      withdrawal(`exploitation.assessment-${assessmentId}`, 'exploitation.AssessmentWithdrawn', { assessmentId }),
    ),
);

const told: fc.Arbitrary<Told> = fc.oneof(
  { weight: 6, arbitrary: registered },
  { weight: 8, arbitrary: reported },
  { weight: 5, arbitrary: found },
  { weight: 4, arbitrary: interview },
  { weight: 8, arbitrary: assessed },
  { weight: 6, arbitrary: reviewed },
  { weight: 2, arbitrary: spanned('status', 'children.StatusRecorded') },
  { weight: 2, arbitrary: spanned('keyworker', 'children.KeyWorkerAllocated') },
  { weight: 2, arbitrary: planned },
  { weight: 2, arbitrary: acted },
  { weight: 2, arbitrary: referred },
  { weight: 2, arbitrary: placed },
  { weight: 1, arbitrary: died },
  { weight: 2, arbitrary: merged },
  { weight: 2, arbitrary: decided },
  { weight: 1, arbitrary: excused },
  { weight: 3, arbitrary: withdrawn },
);

const known = (childId: string, more: object = {}): Told => ({
  stream: `children.child-${childId}`,
  type: 'children.ChildRegistered',
  data: { childId, surname: 'Ash', forename: 'Sam', dob: '2002-02-28', sex: '9', responsibleLa: AUTHORITY, ...more },
});

const FIRST: readonly Told[] = [known('A'), known('B', { surname: 'Birch' })];

/**
 * A history of records about a few children, in any order, with corrections, withdrawals, merges and far dates. Two of
 * the children are known from the start.
 */
export const randomHistory = (length = 60): fc.Arbitrary<Envelope[]> =>
  fc
    .array(fc.tuple(told, fc.integer({ min: 0, max: 24 * 4 })), { minLength: 1, maxLength: length, size: 'max' })
    .map((records) => {
      const story = new Story();
      let recorded = START;
      const all = [...FIRST.map((one) => [one, 0] as const), ...records];
      return all.map(([{ stream, type, data }, later]) => {
        recorded += later * HOUR;
        story.recordedAt = new Date(recorded).toISOString();
        return story.event(stream, type, data);
      });
    });

const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g;
const DATE = /"(\d{4}-\d\d-\d\d)"/g;

/** Elapsed hours and calendar days after a fact at which something that is shown changes. */
const TURNS_HOURS = [0, 72, 168];
const TURNS_DAYS = [0, 1, 30, 31, 89, 90, 91];

/** Moments, not before the last event was recorded, around which what is shown may change: those of the facts, and limits. */
export const turningPoints = (events: readonly Envelope[]): string[] => {
  const last = events.at(-1)?.recordedAt ?? '';
  const facts = events.map(({ data }) => JSON.stringify(data)).join('\n');
  const instants = [...facts.matchAll(INSTANT)].map(([instant]) => instant);
  const dates = [...facts.matchAll(DATE)].map(([, date]) => date ?? '').concat(instants.map(londonDateOf));
  const turns = [
    last,
    addHours(last, 24 * 30),
    ...instants.flatMap((instant) => TURNS_HOURS.map((hours) => addHours(instant, hours))),
    ...dates.flatMap((date) => TURNS_DAYS.map((days) => startOfLondonDay(addDays(date, days)))),
    ...dates.map((date) => startOfLondonDay(birthday(date, 18))),
  ];
  const around = turns.flatMap((turn) => [instantOf(epochMs(turn) - 1), turn, instantOf(epochMs(turn) + 1)]);
  return [...new Set(around)].filter((turn) => turn >= last).sort();
};
