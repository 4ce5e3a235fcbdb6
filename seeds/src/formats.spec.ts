import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { isDate, parseTime } from '@hub/kernel';
import { writeBorough } from './borough.js';
import { feeds, keyColumns, type Feed } from './feeds.js';
import { writeInspectionScenario } from './inspection.js';
import { readFeed, type RawRow } from './read-delivery.js';

const codes: Readonly<Record<string, readonly string[]>> = {
  sex: ['1', '2', '9'],
  status: ['EARLY_HELP', 'CIN', 'CPP', 'CLA', 'CARE_LEAVER'],
  category: ['missing', 'absent', '1', '2', '3'],
  risk_grade: ['high', 'medium', 'low', 'none'],
  missing_from_type: ['home', 'foster', 'childrens_home', 'semi_independent', 'hospital', 'school', 'other'],
  home_precision: ['address', 'street', 'postcode', 'outcode', 'ward', 'unknown'],
  last_seen_precision: ['address', 'street', 'postcode', 'outcode', 'ward', 'unknown'],
  found_precision: ['address', 'street', 'postcode', 'outcode', 'ward', 'unknown'],
  found_how: ['returned_self', 'police', 'carer', 'family', 'other'],
  provider_type: ['commissioned_independent', 'la_team', 'social_worker', 'youth_worker', 'other'],
  response: ['accepted', 'declined_by_child', 'declined_by_parent', 'no_response', 'not_offered'],
  quality: ['0', '1', '2', '3', '4', '5'],
  strand: ['cse', 'missing', 'trafficking', 'gangs'],
  rag: ['red', 'amber', 'green', 'none'],
  override_rag: ['red', 'amber', 'green', 'none'],
  rag_after: ['red', 'amber', 'green', 'none'],
  category_after: ['1', '2', '3'],
  gang_link: ['at_risk', 'affiliated'],
  panel: ['MAP', 'MASE', 'MACE', 'MEGA'],
  from_type: ['child', 'person', 'place', 'group', 'vehicle', 'phone', 'online'],
  to_type: ['child', 'person', 'place', 'group', 'vehicle', 'phone', 'online'],
  state: ['confirmed', 'suspected', 'refuted'],
  source_grade: ['1', '2', '3'],
  info_grade: ['A', 'B', 'C', 'D', 'E'],
  handling: ['P', 'C'],
  precision: ['address', 'street', 'postcode', 'outcode', 'ward', 'unknown'],
  outcome: ['accepted', 'not_accepted', 'step_down_early_help', 's47', 'nrm', 'deferred', 'transferred'],
  theme: ['cse', 'trafficking', 'gangs', 'county_lines', 'serious_violence'],
  decision: ['continue', 'escalate', 'step_down', 'close'],
};

/** Codes of one feed, where another has a column of that name. */
const codesOf: Readonly<Partial<Record<Feed, Readonly<Record<string, readonly string[]>>>>> = {
  disruptions: {
    status: [
      'considered',
      'applied',
      'interim',
      'refused',
      'granted',
      'served',
      'breached',
      'charged',
      'convicted',
      'acquitted',
      'withdrawn',
    ],
    tool: [
      'CAWN',
      'SHPO',
      'SOPO',
      'SRO',
      'RSHO',
      'GANG_INJUNCTION',
      'CLOSURE_ORDER',
      'HOTEL_NOTICE',
      'LICENCE_REVIEW',
      'DISPERSAL',
      'PROSECUTION',
      'VISIT',
    ],
    subject_type: ['person', 'place', 'group'],
  },
};

const booleans = [
  'cse_flag',
  'gang_flag',
  'trafficking_flag',
  'harm',
  'independent',
  'harm_disclosed',
  'multi_agency',
  'held',
  'accepted',
  'withdrawn',
  'host_authority_consulted',
  'exploitation_risk_checked',
  'health_education_checked',
];

const dates = [
  'dob',
  'start',
  'end',
  'agreed_at',
  'review_due',
  'ended_at',
  'referred_at',
  'outcome_at',
  'meeting_date',
  'answered_at',
  'due',
  'first_seen',
  'last_seen',
  'cancelled_at',
  'status_at',
  'expires',
];

/** Of panel actions a date; of interviews a time. */
const isDateColumn = (feed: Feed, column: string): boolean =>
  dates.includes(column) || (feed === 'panel_actions' && column === 'completed_at');

const required: Readonly<Record<Feed, readonly string[]>> = {
  children: ['surname', 'forename', 'dob', 'sex', 'responsible_la'],
  child_aliases: ['child_id', 'merged_at'],
  match_decisions: ['child_id', 'decided_by', 'decided_at'],
  statuses: [],
  keyworkers: ['worker'],
  police_missing_reports: ['surname', 'forename', 'dob', 'category', 'last_seen_at', 'reported_at'],
  police_found_reports: ['found_at'],
  return_interviews: ['child_id', 'report_refs', 'provider_type'],
  risk_assessments: ['child_id', 'strand', 'tool', 'assessed_at', 'rag', 'agency', 'multi_agency'],
  safety_plans: ['child_id', 'agreed_at'],
  panel_referrals: ['panel', 'child_id', 'referred_at', 'referrer_agency'],
  panel_meetings: [],
  panel_reviews: ['decision'],
  panel_challenges: ['panel', 'meeting_date', 'by_agency', 'to_agency', 'matter'],
  panel_actions: ['panel', 'meeting_date', 'owner_agency', 'action', 'due'],
  persons_of_concern: ['label', 'review_due'],
  places: ['name', 'place_type', 'precision'],
  links: ['state', 'source_agency'],
  placements: ['placement_type', 'host_la'],
  disruptions: ['tool', 'subject_type', 'subject_id'],
  offences: ['theme', 'offence_type', 'occurred_from', 'precision'],
};

const instant = (cell: string | undefined): string => {
  const time = parseTime(cell ?? '');
  return time.ok ? time.instant : '';
};

const cellProblem = (feed: Feed, column: string, cell: string): string | undefined => {
  if (cell === '') return undefined;
  if (isDateColumn(feed, column)) return isDate(cell) ? undefined : 'no date';
  if (column.endsWith('_at') || column.startsWith('occurred_')) return parseTime(cell).ok ? undefined : 'no time';
  if (booleans.includes(column)) return ['Y', 'N'].includes(cell) ? undefined : 'neither Y nor N';
  if (column.endsWith('_easting')) return Number(cell) >= 0 && Number(cell) <= 700_000 ? undefined : 'no easting';
  if (column.endsWith('_northing')) return Number(cell) >= 0 && Number(cell) <= 1_300_000 ? undefined : 'no northing';
  // What became of an offence is free text.
  if (feed === 'offences' && column === 'outcome') return undefined;
  const known = codesOf[feed]?.[column] ?? codes[column];
  return known && !known.includes(cell) ? 'no such code' : undefined;
};

const paired = (row: RawRow, east: string, north: string): boolean => (row[east] === '') === (row[north] === '');

/** Scores that a tool's bands give to each RAG (domain reference, sections 4.1 and 4.2). */
const scoreBands: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  SERAF: { none: [0, 5], green: [6, 10], amber: [11, 15], red: [16, 99] },
  MERSEYSIDE_CCE: { green: [0, 18], amber: [19, 34], red: [35, 54] },
};

const rowProblems = (feed: Feed, row: RawRow): (string | false)[] => {
  const cell = (column: string): string => row[column] ?? '';
  const band = scoreBands[cell('tool')]?.[cell('rag')];
  return [
    cell('end') !== '' && cell('end') <= cell('start') && 'end not after start',
    feed === 'safety_plans' && cell('ended_at') !== '' && cell('ended_at') < cell('agreed_at') && 'ended before agreed',
    feed === 'police_missing_reports' &&
      instant(cell('reported_at')) < instant(cell('last_seen_at')) &&
      'reported before last seen',
    'home_easting' in row && !paired(row, 'home_easting', 'home_northing') && 'half a place',
    'found_easting' in row && !paired(row, 'found_easting', 'found_northing') && 'half a place',
    'last_seen_easting' in row && !paired(row, 'last_seen_easting', 'last_seen_northing') && 'half a place',
    feed === 'offences' &&
      cell('occurred_to') !== '' &&
      instant(cell('occurred_to')) < instant(cell('occurred_from')) &&
      'over before it began',
    cell('override_rag') !== '' && cell('override_reason') === '' && 'override without reason',
    cell('gang_link') !== '' && cell('strand') !== 'gangs' && 'gang link of another strand',
    feed === 'risk_assessments' && cell('category') !== '' && cell('strand') !== 'cse' && 'category of another strand',
    band !== undefined &&
      (cell('score') === '' || Number(cell('score')) < band[0] || Number(cell('score')) > band[1]) &&
      'score outside its band',
  ];
};

/** What is wrong with a row by the rules of its feed; nothing in a good row. A row taken back needs only its key. */
const problemsOf = (feed: Feed, row: RawRow): string[] => {
  const cells = Object.entries(row).flatMap(([column, cell]) => {
    const problem = cellProblem(feed, column, cell);
    return problem ? [`${column} ${JSON.stringify(cell)}: ${problem}`] : [];
  });
  const needed = row['withdrawn'] === 'Y' ? keyColumns(feed) : [...keyColumns(feed), ...required[feed]];
  const absent = needed.filter((column) => (row[column] ?? '').trim() === '').map((column) => `${column} is empty`);
  return [...cells, ...absent, ...rowProblems(feed, row).filter((problem) => problem !== false)];
};

jest.setTimeout(60_000);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'formats-'));
  await writeBorough(join(folder, 'borough'), { seed: 3, end: '2026-11-21', scale: 0.4 });
  await writeInspectionScenario(join(folder, 'inspection'));
});

afterAll(() => rm(folder, { recursive: true }));

const problemsIn = async (delivery: string, feed: Feed): Promise<string[]> => {
  const { rows } = await readFeed(join(folder, delivery), feed);
  return rows.flatMap((row, i) => problemsOf(feed, row).map((problem) => `row ${i + 1}: ${problem}`));
};

describe('every row obeys the intake formats', () => {
  it.each(feeds)('of %s in the borough', async (feed) => {
    expect(await problemsIn('borough', feed)).toEqual([]);
    expect((await readFeed(join(folder, 'borough'), feed)).rows.length).toBeGreaterThan(10);
  });

  it('of the inspection scenario', async () => {
    for (const feed of feeds) expect(await problemsIn('inspection', feed)).toEqual([]);
  });
});

describe('the rules used here', () => {
  const good: RawRow = {
    child_id: 'B1',
    status: 'CIN',
    legal_status: '',
    start: '2026-01-01',
    end: '',
    withdrawn: '',
    recorded_at: '2026-01-02T09:00Z',
  };

  it.each([
    ['a code not in the list', { status: 'LAC' }],
    ['a date that does not exist', { start: '2026-02-30' }],
    ['an end before the start', { end: '2025-12-31' }],
    ['an empty key', { child_id: ' ' }],
    ['a time without hours', { recorded_at: '2026-01-02' }],
  ])('refuse %s', (_, change) => {
    expect(problemsOf('statuses', good)).toEqual([]);
    expect(problemsOf('statuses', { ...good, ...change })).not.toEqual([]);
  });
});
