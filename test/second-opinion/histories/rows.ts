import fc from 'fast-check';
import { momentIn, styles, textOf, type Scene } from './scenes.js';

/** One row of a feed, before it is written. */
export interface Told {
  readonly feed: string;
  readonly cells: Readonly<Record<string, string>>;
}

const codes = (...all: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...all);
const maybe = (cell: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(''), cell);

/** The cells of a person: who the child is in the records, or close to it. */
export const personOf = ({ births }: Scene, child: string): Readonly<Record<string, string>> => ({
  surname: ['Ash', 'O\u2019Neil', 'Lee\u2013Jones', 'Birch'][child.charCodeAt(0) - 65] ?? 'Ash',
  forename: 'Sam',
  dob: births[child.charCodeAt(0) - 65] ?? births[4] ?? '',
});

/** Ids of children: D is at times another id of one of them, X is one that nobody knows. */
export const childIds = codes('A', 'A', 'A', 'B', 'B', 'B', 'C', 'C', 'D', 'X');
export const reportRefs = codes(
  'r1',
  'r2',
  'r3',
  'r4',
  'r5',
  'r6',
  'r7',
  'r8',
  'r9',
  'r10',
  'r11',
  'r12',
  'r13',
  'r14',
);
export const strands = codes('cse', 'missing', 'trafficking', 'gangs');

export const disruptionIds = codes('d1', 'd2', 'd3', 'd4');
export const disruptionTools = codes('CAWN', 'SRO', 'SRO', 'CLOSURE_ORDER', 'SOPO', 'PROSECUTION', 'VISIT', 'OTHER');
export const disruptionStatuses = codes(
  ...['considered', 'applied', 'interim', 'refused', 'granted', 'granted', 'served', 'served', 'varied', 'breached'],
  ...['charged', 'convicted', 'acquitted', 'withdrawn', 'discharged', 'expired'],
);

const RAGS = ['red', 'amber', 'green', 'none'];
const PANELS = ['MASE', 'MASE', 'MAP', 'MAP', 'MACE'];
const RESPONSES = ['accepted', 'declined_by_child', 'declined_by_parent', 'no_response', 'not_offered'];
const OUTCOMES = ['accepted', 'not_accepted', 'step_down_early_help', 's47', 'nrm', 'deferred', 'transferred'];
const TYPES = ['home', 'foster', 'childrens_home', 'semi_independent', 'hospital', 'school', 'other'];

/** The columns of each feed, filled at random: most of them fit to nothing else. */
const columnsOf = (scene: Scene): Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<string>>>>> => {
  const moment = fc.tuple(momentIn(scene), styles).map(([at, style]) => textOf(at, style));
  const date = moment.map((text) => text.slice(0, 10));
  const surname = codes('Ash', 'A\u0301SH', 'ash', "O'Neil", 'O\u2018 NEIL', 'Lee-Jones', 'Birch');
  const person = { surname, forename: codes('Sam', 's a m', 'Al'), dob: codes(...scene.births) };
  const list = (of: fc.Arbitrary<string>, minLength: number): fc.Arbitrary<string> =>
    fc.uniqueArray(of, { minLength, maxLength: 3 }).map((all) => all.join(';'));
  const panel = codes(...PANELS);
  const child_id = childIds;
  const own = codes('E09000006', 'E09000006', 'E09000006', 'E09000008', '');
  return {
    children: { child_id: codes('A', 'B', 'C', 'D'), ...person, sex: codes('1', '2', '9'), responsible_la: own },
    child_aliases: {
      old_child_id: codes('A', 'B', 'C', 'D', 'X'),
      child_id: codes('A', 'B', 'C', 'D', 'X'),
      merged_at: moment,
    },
    match_decisions: { report_ref: reportRefs, child_id, decided_by: codes('a person'), decided_at: moment },
    statuses: {
      child_id,
      status: codes('CLA', 'CLA', 'CPP', 'CIN', 'CIN', 'EARLY_HELP', 'CARE_LEAVER'),
      start: date,
      end: maybe(date),
    },
    keyworkers: { child_id, worker: codes('W'), start: date, end: maybe(date) },
    police_missing_reports: {
      report_ref: reportRefs,
      child_id: maybe(child_id),
      ...person,
      category: codes('missing', 'missing', 'absent'),
      missing_from_type: maybe(codes(...TYPES)),
      last_seen_at: moment,
      reported_at: moment,
      la_notified_at: maybe(moment),
    },
    police_found_reports: { report_ref: reportRefs, found_at: moment, la_notified_at: maybe(moment) },
    return_interviews: {
      interview_id: codes('i1', 'i2', 'i3', 'i4'),
      child_id,
      report_refs: list(reportRefs, 1),
      provider_type: codes('commissioned_independent', 'la_team'),
      independent: codes('', 'Y', 'N'),
      offered_at: maybe(moment),
      response: maybe(codes(...RESPONSES)),
      completed_at: maybe(moment),
    },
    risk_assessments: {
      assessment_id: codes('a1', 'a2', 'a3', 'a4', 'a5', 'a6'),
      child_id,
      strand: strands,
      tool: codes('SERAF'),
      assessed_at: moment,
      rag: codes(...RAGS),
      override_rag: codes('', '', ...RAGS),
      override_reason: codes('because', 'because', ''),
      agency: codes('CSC'),
      multi_agency: codes('Y', 'N'),
      gang_link: codes('', 'at_risk', 'affiliated'),
    },
    safety_plans: { plan_id: codes('p1', 'p2', 'p3'), child_id, agreed_at: date, ended_at: maybe(date) },
    panel_referrals: {
      referral_id: codes('f1', 'f2', 'f3', 'f4'),
      panel: codes('MAP', 'MAP', 'MAP', 'MASE'),
      child_id,
      referred_at: date,
      referrer_agency: codes('police'),
      outcome: maybe(codes(...OUTCOMES)),
    },
    panel_reviews: {
      panel,
      meeting_date: date,
      child_id,
      decision: codes('continue', 'continue', 'escalate', 'step_down', 'close'),
      strands: list(strands, 0),
      rag_after: codes('', '', ...RAGS),
    },
    panel_meetings: { panel, meeting_date: date, held: codes('Y', 'Y', 'N', '') },
    panel_challenges: {
      challenge_id: codes('c1', 'c2', 'c3'),
      panel,
      meeting_date: date,
      child_id: maybe(child_id),
      by_agency: codes('CSC'),
      to_agency: codes('police'),
      matter: codes('notices'),
      answered_at: maybe(date),
    },
    panel_actions: {
      action_id: codes('x1', 'x2', 'x3'),
      panel,
      meeting_date: date,
      child_id: maybe(child_id),
      owner_agency: codes('police'),
      action: codes('visit'),
      due: date,
      completed_at: maybe(date),
      cancelled_at: maybe(date),
    },
    disruptions: {
      disruption_id: disruptionIds,
      tool: disruptionTools,
      subject_type: codes('person', 'place'),
      subject_id: codes('PC1'),
      status: disruptionStatuses,
      status_at: date,
      expires: maybe(date),
    },
  };
};

/** Gang links are given for the strand of gangs only. */
const fitting = (cells: Told['cells']): Told['cells'] =>
  cells.gang_link && cells.strand !== 'gangs' ? { ...cells, gang_link: '' } : cells;

/** Any row of any feed; some take their record back. */
export const anyRow = (scene: Scene): fc.Arbitrary<Told[]> =>
  fc.oneof(
    ...Object.entries(columnsOf(scene)).map(([feed, columns]) =>
      fc
        .tuple(fc.record({ ...columns }), fc.constantFrom('Y', '', '', '', '', ''))
        .map(([cells, withdrawn]) => [{ feed, cells: { ...fitting(cells as Told['cells']), withdrawn } }]),
    ),
  );
