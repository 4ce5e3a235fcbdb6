import { DEVELOPMENT_USERS } from '../../apps/api/src/edge/development-users.js';
import { together, type Decided, type Row, type Rows } from './rows.js';

/**
 * The moment at which the two hubs stand. It lies so far ahead that the log, whose moments never go back, stamps whatever
 * is recorded by command with the moment of its last row: the clock of the machine is in no answer.
 */
export const NOW = '2046-10-04T12:00:00.000Z';

/** A moment of knowledge at which about half of the facts were known. */
export const EARLIER = '2046-09-20T12:00';

/** The London borough whose hub it is. */
const OURS = 'E09000006';

/** Ids of children whom everybody in the pair may know who works with any child at all. */
export const VISIBLE = ['B0000001', 'B0000002', 'B0000003'] as const;

/** The team of the children above: that of the social worker among the made-up users. */
export const TEAM = DEVELOPMENT_USERS.find(({ role }) => role === 'SOCIAL_WORKER')?.team ?? '';

/** The earliest row of all, so that both logs begin at the same moment. */
const FIRST = '2046-08-31T09:00Z';

/** The latest row of all, so that both logs end at the same moment. */
const LAST = '2046-10-04T11:00Z';

const day = (date: number): string => `2046-09-${String(date).padStart(2, '0')}`;

const child = (id: string, surname: string, forename: string, dob: string, more: Row = {}): Row => ({
  child_id: id,
  surname,
  forename,
  dob,
  sex: '1',
  responsible_la: OURS,
  recorded_at: `${day(1)}T09:00Z`,
  ...more,
});

const report = (ref: string, id: string, last: string, more: Row): Row => ({
  report_ref: ref,
  child_id: id,
  category: 'missing',
  risk_grade: 'high',
  missing_from_type: 'home',
  last_seen_at: `${last}T18:00`,
  reported_at: `${last}T20:00`,
  la_notified_at: `${last}T21:00`,
  recorded_at: `${last}T22:00Z`,
  ...more,
});

const robin = { surname: 'Example', forename: 'Robin', dob: '2031-03-14' };
const alex = { surname: 'Sample', forename: 'Alex', dob: '2032-06-15' };

/** Forenames of reports that nobody has matched yet: children with such a name are among those they may be about. */
export const UNKNOWN_FORENAMES = ['Known', 'Robina', 'Alexa', 'Xanthe'] as const;

/** What is recorded of everybody: the same in both worlds of every pair. */
const RECORDS: Rows = {
  children: [
    child('B0000001', robin.surname, robin.forename, robin.dob, { ethnicity: 'WBRI' }),
    child('B0000002', alex.surname, alex.forename, alex.dob, { sex: '2' }),
    child('B0000003', 'Samples', 'Alexis', '2032-06-15', { sex: '2' }),
    child('B0000004', 'Visitor', 'Kim', '2033-01-01', { responsible_la: 'E09000008' }),
  ],
  child_aliases: [
    { old_child_id: 'B0000011', child_id: 'B0000001', merged_at: '2046-09-05T09:00', recorded_at: '2046-09-05T09:00Z' },
  ],
  statuses: [
    { child_id: 'B0000001', status: 'CLA', legal_status: 'C2', start: '2046-01-01', recorded_at: `${day(1)}T09:10Z` },
    { child_id: 'B0000002', status: 'CIN', start: '2046-02-01', recorded_at: `${day(1)}T09:11Z` },
  ],
  placements: [
    {
      child_id: 'B0000001',
      placement_type: 'K2',
      name: 'Test House',
      host_la: 'E10000016',
      start: '2046-08-01',
      host_authority_consulted: 'Y',
      recorded_at: `${day(2)}T09:00Z`,
    },
  ],
  disruptions: [
    {
      disruption_id: 'D1',
      tool: 'SRO',
      subject_type: 'person',
      subject_id: 'PC1',
      child_ids: 'B0000001',
      status: 'granted',
      status_at: day(3),
      recorded_at: `${day(4)}T09:00Z`,
    },
    {
      disruption_id: 'D2',
      tool: 'CLOSURE_ORDER',
      subject_type: 'place',
      subject_id: 'PL1',
      status: 'granted',
      status_at: day(5),
      recorded_at: `${day(6)}T09:00Z`,
    },
  ],
  keyworkers: VISIBLE.map((id) => ({
    child_id: id,
    worker: 'J. Placeholder',
    team: TEAM,
    start: '2046-01-05',
    recorded_at: `${day(1)}T09:20Z`,
  })),
  risk_assessments: [
    ['RA1', 'B0000001', 'cse', 'red'],
    ['RA2', 'B0000002', 'gangs', 'amber'],
    ['RA3', 'B0000003', 'missing', 'green'],
  ].map(([id = '', of = '', strand = '', rag = '']) => ({
    assessment_id: id,
    child_id: of,
    strand,
    tool: 'SERAF',
    assessed_at: `${day(2)}T10:00`,
    score: '9',
    rag,
    agency: 'CSC',
    multi_agency: 'Y',
    recorded_at: `${day(2)}T12:00Z`,
  })),
  police_missing_reports: [
    report('MP1', 'B0000002', day(28), alex),
    report('MP2', 'B0000001', day(29), robin),
    ...UNKNOWN_FORENAMES.map((forename, at) =>
      report(`MP3${at}`, '', day(20), { surname: 'Nobody', forename, dob: '2031-01-01', la_notified_at: '' }),
    ),
    report('MP4', 'B0000003', day(10), { surname: 'Samples', forename: 'Alexis', dob: '2032-06-15' }),
  ],
  police_found_reports: ['MP1', 'MP4'].map((ref) => ({
    report_ref: ref,
    found_at: ref === 'MP1' ? `${day(30)}T10:00` : `${day(11)}T10:00`,
    found_how: 'police',
    recorded_at: `${day(30)}T12:00Z`,
  })),
  return_interviews: [
    {
      interview_id: 'RI1',
      child_id: 'B0000002',
      report_refs: 'MP1',
      provider_type: 'commissioned_independent',
      offered_at: `${day(30)}T13:00`,
      recorded_at: `${day(30)}T14:00Z`,
    },
  ],
  safety_plans: [{ plan_id: 'SP1', child_id: 'B0000001', agreed_at: day(3), recorded_at: `${day(3)}T12:00Z` }],
  panel_referrals: [
    {
      referral_id: 'PR1',
      panel: 'MASE',
      child_id: 'B0000001',
      referred_at: day(4),
      referrer_agency: 'CSC',
      recorded_at: `${day(4)}T12:00Z`,
    },
  ],
  panel_reviews: [
    {
      panel: 'MASE',
      meeting_date: day(15),
      child_id: 'B0000001',
      decision: 'continue',
      recorded_at: `${day(15)}T17:00Z`,
    },
  ],
  panel_challenges: [
    {
      challenge_id: 'PC1',
      panel: 'MASE',
      meeting_date: day(15),
      child_id: 'B0000001',
      by_agency: 'health',
      to_agency: 'police',
      matter: 'late notice',
      recorded_at: `${day(15)}T17:01Z`,
    },
  ],
};

/** Who, where and with whom: the same in both worlds. */
const LINKS: Rows = {
  persons_of_concern: ['PC1', 'PC2'].map((id) => ({
    person_id: id,
    label: `Known as ${id}`,
    review_due: '2046-12-01',
    recorded_at: `${day(4)}T13:00Z`,
  })),
  places: ['PL1', 'PL2'].map((id, at) => ({
    place_id: id,
    name: `Place ${id}`,
    place_type: 'park',
    easting: String(540_300 + at * 1_000),
    northing: '168800',
    precision: 'address',
    recorded_at: `${day(4)}T13:01Z`,
  })),
  links: [
    ['child', 'B0000001', 'met_at', 'place', 'PL1', 'confirmed'],
    ['child', 'B0000002', 'met_at', 'place', 'PL1', 'suspected'],
    ['person', 'PC1', 'uses', 'place', 'PL1', 'confirmed'],
    ['person', 'PC2', 'uses', 'place', 'PL2', 'suspected'],
  ].map(([fromType = '', fromId = '', relation = '', toType = '', toId = '', state = ''], at) => ({
    from_type: fromType,
    from_id: fromId,
    relation,
    to_type: toType,
    to_id: toId,
    state,
    source_agency: 'Police',
    source_ref: `L${at}`,
    handling: 'P',
    last_seen: day(20),
    recorded_at: `${day(20)}T12:00Z`,
  })),
};

/** An action of each agency for the children whom everybody may know, so that each member of the panel works with them. */
const actionsOf = (agencies: readonly string[]): Rows => ({
  panel_actions: agencies.flatMap((agency, at) =>
    VISIBLE.map((id) => ({
      action_id: `PX${at}${id}`,
      panel: 'MASE',
      meeting_date: day(15),
      child_id: id,
      owner_agency: agency,
      action: 'visit the family',
      due: '2046-10-15',
      recorded_at: `${day(15)}T17:10Z`,
    })),
  ),
});

/** The rows with which both histories begin and end. */
const END: Rows = {
  statuses: [{ child_id: 'B0000003', status: 'CIN', start: '2046-02-01', recorded_at: FIRST }],
  safety_plans: [{ plan_id: 'SP2', child_id: 'B0000003', agreed_at: day(30), recorded_at: LAST }],
};

/** What both worlds of a pair hold, when members of these agencies work with the children. */
export const visibleRows = (agencies: readonly string[]): Rows => together(RECORDS, LINKS, actionsOf(agencies), END);

/** A child put on the agenda of the meeting below. */
export const onAgenda = (childId: string): Decided => ({
  stream: 'panels.sitting-MASE|2046-10-04',
  type: 'panels.ChildPutOnAgenda',
  data: { panel: 'MASE', meetingDate: '2046-10-04', childId, rules: '1', reasons: [{ code: 'red' }] },
});

/** The meeting below heard a child and set a next review, or none. */
export const heard = (childId: string, nextReview?: string): Decided => ({
  stream: 'panels.sitting-MASE|2046-10-04',
  type: 'panels.DecisionMade',
  data: {
    panel: 'MASE',
    meetingDate: '2046-10-04',
    childId,
    decision: 'continue',
    strands: [],
    reason: 'the plan holds',
    ...(nextReview === undefined ? {} : { nextReview }),
  },
});

/** The meeting below set a next review of a child, whose day is past. */
export const reviewMissed = (childId: string): Decided => heard(childId, '2046-10-03');

/** A meeting of a panel that has been called, with a child on its agenda whom many may know. */
export const CALLED: readonly Decided[] = [
  {
    stream: 'panels.sitting-MASE|2046-10-04',
    type: 'panels.MeetingCalled',
    data: { panel: 'MASE', meetingDate: '2046-10-04', terms: '1', chair: 'S. Sample', chairAgency: 'Social care' },
  },
  onAgenda('B0000001'),
];
