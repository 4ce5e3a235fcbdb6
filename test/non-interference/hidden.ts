import fc from 'fast-check';
import type { Decided, Row, Rows } from './rows.js';
import { UNKNOWN_FORENAMES } from './visible.js';

/** The child whom somebody may not know, and the id it had before it was merged. */
export const HIDDEN = 'B0000500';
export const HIDDEN_BEFORE = 'B0000501';

/** The record of each kind that every hidden child has, so that it can be asked for by its exact reference. */
export const HIDDEN_IDS = {
  report: 'HP1',
  interview: 'HI1',
  assessment: 'HA1',
  plan: 'HS1',
  referral: 'HR1',
  challenge: 'HC1',
  action: 'HX1',
} as const;

const day = fc.integer({ min: 1, max: 30 }).map((date) => `2046-09-${String(date).padStart(2, '0')}`);
const noted = fc.tuple(day, fc.integer({ min: 0, max: 23 })).map(([date, hour]) => `${date}T${pad(hour)}:30Z`);
const pad = (number: number): string => String(number).padStart(2, '0');
const words = fc.constantFrom('hidden words one', 'hidden words two', 'hidden words three');
const maybe = (of: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.option(of, { nil: '', freq: 2 });
/** Agencies that no user of the hub belongs to. */
const agency = fc.constantFrom('Housing', 'Fire Brigade', 'Youth Club');

/** Names close to those whom everybody may know, and some of their own. */
export const person: fc.Arbitrary<Row> = fc.record({
  surname: fc.constantFrom('Example', 'Examples', 'Sampson', 'Quillfeather', 'Nobody'),
  forename: fc.constantFrom(...UNKNOWN_FORENAMES),
  dob: fc.constantFrom('2030-11-02', '2032-06-15', '2034-02-28'),
});

const childRow = (name: Row): fc.Arbitrary<Row> =>
  fc
    .record({
      sex: fc.constantFrom('1', '2', '9'),
      ethnicity: fc.constantFrom('WBRI', 'BAFR', 'MWBC'),
      responsible_la: fc.constantFrom('E09000006', 'E09000006', 'E09000008'),
      recorded_at: noted,
    })
    .map((row) => ({ child_id: HIDDEN, ...name, ...row }));

/** So many records of a kind, the first of them under the id that every hidden child has. */
const several = (prefix: string, count: number, row: fc.Arbitrary<Row>, id: string): fc.Arbitrary<readonly Row[]> =>
  fc
    .array(row, { minLength: count, maxLength: count })
    .map((rows) => rows.map((one, at) => ({ [id]: `${prefix}${at + 1}`, child_id: HIDDEN, ...one })));

/** The second report, if there is one, is of a child who is still missing. */
const STILL_AWAY = { category: 'missing', last_seen_at: '2046-10-02T18:00', reported_at: '2046-10-02T20:00' };

const reports = (name: Row, count: number): fc.Arbitrary<readonly Row[]> =>
  several(
    'HP',
    count,
    fc
      .record({
        at: day,
        recorded_at: noted,
        category: fc.constantFrom('missing', 'missing', 'absent'),
        risk_grade: fc.constantFrom('high', 'medium', 'low'),
        missing_from_type: fc.constantFrom('home', 'foster', 'childrens_home'),
        circumstances: words,
      })
      .map(({ at, ...row }) => ({ ...name, ...row, last_seen_at: `${at}T18:00`, reported_at: `${at}T20:00` })),
    'report_ref',
  ).map(([first = {}, second, ...others]) => [
    { ...first, category: 'missing' },
    ...(second ? [{ ...second, ...STILL_AWAY }] : []),
    ...others,
  ]);

/** A return of the first report, and of the third one before the last sighting: a conflict that somebody is told of. */
const returnsOf = (of: readonly Row[]): fc.Arbitrary<readonly Row[]> =>
  fc.tuple(...of.map(() => noted)).map((drawn) =>
    drawn.flatMap((recorded_at, at) => {
      const last = of[at]?.['last_seen_at']?.slice(0, 10) ?? '';
      const found = at === 0 ? `${last}T23:00` : `${last}T09:00`;
      return at === 1 ? [] : [{ report_ref: `HP${at + 1}`, found_at: found, recorded_at }];
    }),
  );

/** An interview that took place on the day on which it was offered. */
const heldOn = (date: string): Row => ({ response: 'accepted', completed_at: `${date}T15:00` });

const interviews = several(
  'HI',
  1,
  fc
    .record({
      ...{ offered: day, recorded_at: noted, held: fc.boolean() },
      ...{ child_words: words, places: words, push_factors: words },
    })
    .map(({ offered, held, ...row }) => ({
      ...row,
      report_refs: HIDDEN_IDS.report,
      provider_type: 'la_team',
      offered_at: `${offered}T12:00`,
      ...(held ? heldOn(offered) : {}),
    })),
  'interview_id',
);

const assessments = (count: number): fc.Arbitrary<readonly Row[]> =>
  several(
    'HA',
    count,
    fc
      .record({
        score: fc.constantFrom('5', '9', '15'),
        strand: fc.constantFrom('cse', 'missing', 'trafficking', 'gangs'),
        rag: fc.constantFrom('red', 'amber', 'green', 'none'),
        at: day,
        recorded_at: noted,
        override_reason: words,
      })
      .map(({ at, ...row }) => ({
        ...row,
        tool: 'SERAF',
        assessed_at: `${at}T10:00`,
        agency: 'CSC',
        multi_agency: 'N',
      })),
    'assessment_id',
  );

const dated = (column: string, more: Record<string, fc.Arbitrary<string>>): fc.Arbitrary<Row> =>
  fc.record({ [column]: day, recorded_at: noted, ...more }) as fc.Arbitrary<Row>;

/** A panel on which no agency of a user sits in these worlds. */
const PANEL = { panel: fc.constant('MACE') };

const keyWorkers = fc
  .record({ worker: fc.constantFrom('H. Worker', 'K. Other'), team: fc.constantFrom('Boreas', 'Castor'), noted })
  .map(({ worker, team, noted: recorded_at }) => [
    { child_id: HIDDEN, worker, team, start: '2046-01-05', recorded_at },
  ]);

const statuses = fc
  .record({ status: fc.constantFrom('CLA', 'CIN', 'CPP'), recorded_at: noted })
  .map((row) => [{ child_id: HIDDEN, ...row, start: '2046-03-01' }]);

/** A place and an adult that others know of too, with whom every hidden child is linked. */
const ALWAYS_LINKED: readonly string[] = ['place PL2', 'person PC2'];

/**
 * Whom and where the hidden child is linked with: places and adults that others know of too, and some of its own. What the
 * child's own case shares with theirs is told by its own door; here nothing may be.
 */
const links = (count: number): fc.Arbitrary<readonly Row[]> =>
  fc
    .array(
      fc.record({
        to: fc.constantFrom('place PL2', 'person PC2', 'place HPL1', 'person HPC1', 'child B0000001'),
        state: fc.constantFrom('confirmed', 'suspected', 'refuted'),
        last_seen: day,
        recorded_at: noted,
      }),
      { minLength: count + ALWAYS_LINKED.length, maxLength: count + ALWAYS_LINKED.length },
    )
    .map((rows) =>
      rows.map(({ to: drawn, ...row }, at) => {
        const to = ALWAYS_LINKED[at] ?? drawn;
        const [toType = '', toId = ''] = to.split(' ');
        const relation = toType === 'place' ? 'met_at' : 'associates_with';
        const ends = { from_type: 'child', from_id: HIDDEN, relation, to_type: toType, to_id: toId };
        return { ...ends, ...row, source_agency: 'Police', source_ref: `HL${at + 1}`, handling: 'P' };
      }),
    );

const aliases = noted.map((recorded_at) => [
  { old_child_id: HIDDEN_BEFORE, child_id: HIDDEN, merged_at: '2046-09-01T09:00', recorded_at },
]);

const placements = (count: number): fc.Arbitrary<readonly Row[]> =>
  fc
    .array(
      fc.record({
        placement_type: fc.constantFrom('K2', 'U6', 'H5'),
        host_la: fc.constantFrom('E10000016', 'E06000035', 'E09000006'),
        name: words,
        easting: fc.constantFrom('575000', '540000'),
        northing: fc.constantFrom('160000', '170000'),
        host_authority_consulted: fc.constantFrom('Y', 'N', ''),
        recorded_at: noted,
      }),
      { minLength: count, maxLength: count },
    )
    .map((rows) => rows.map((row, at) => ({ child_id: HIDDEN, start: `2046-0${at + 2}-01`, ...row })));

/** What is done to protect this child and nobody else. */
const disruptions = (count: number): fc.Arbitrary<readonly Row[]> =>
  fc
    .array(
      fc.record({
        tool: fc.constantFrom('CAWN', 'VISIT', 'OTHER'),
        subject_id: fc.constantFrom('PC900', 'PC901'),
        status_at: day,
        recorded_at: noted,
      }),
      { minLength: count, maxLength: count },
    )
    .map((rows) =>
      rows.map((row, at) => ({
        disruption_id: `HD${at + 1}`,
        subject_type: 'person',
        child_ids: HIDDEN,
        status: 'served',
        ...row,
      })),
    );

/** How many records of a kind there are. */
export interface Counts {
  readonly reports: number;
  readonly assessments: number;
  readonly others: number;
}

/** Numbers of records, the same in both worlds: how many rows a delivery had is known to whoever may see deliveries. */
export const counts: fc.Arbitrary<Counts> = fc.record({
  reports: fc.integer({ min: 1, max: 3 }),
  assessments: fc.integer({ min: 1, max: 4 }),
  others: fc.integer({ min: 1, max: 2 }),
});

/**
 * Everything that can be recorded of a child of this name, drawn anew: how it went missing, what was assessed, planned,
 * said, decided and asked. No agency of a user is tied to it, no team of one, and no panel on which all of them sit.
 */
export const childNamed = (name: Row, counts: Counts): fc.Arbitrary<Rows> =>
  fc
    .record({
      children: childRow(name).map((row) => [row]),
      child_aliases: aliases,
      statuses,
      keyworkers: keyWorkers,
      police_missing_reports: reports(name, counts.reports),
      return_interviews: interviews,
      risk_assessments: assessments(counts.assessments),
      links: links(counts.others),
      safety_plans: several('HS', counts.others, dated('agreed_at', {}), 'plan_id'),
      placements: placements(counts.others),
      disruptions: disruptions(counts.others),
      panel_referrals: several(
        'HR',
        counts.others,
        dated('referred_at', { ...PANEL, referrer_agency: agency }),
        'referral_id',
      ),
      panel_challenges: several(
        'HC',
        counts.others,
        dated('meeting_date', { ...PANEL, by_agency: agency, to_agency: agency, matter: words }),
        'challenge_id',
      ),
      panel_actions: several(
        'HX',
        counts.others,
        dated('meeting_date', { ...PANEL, owner_agency: agency, action: words, due: day, completed_at: maybe(day) }),
        'action_id',
      ),
    })
    .chain((rows) => returnsOf(rows.police_missing_reports).map((found) => ({ ...rows, police_found_reports: found })));

/**
 * The same child with an interview that was held, so that there are words of it, and with a second return after which one is
 * still due.
 */
export const interviewedAndDue = (rows: Rows): Rows => {
  const [report = {}] = rows.police_missing_reports ?? [];
  const again = { ...report, report_ref: 'HP9', recorded_at: '2046-10-01T20:30Z' };
  return {
    ...rows,
    return_interviews: (rows.return_interviews ?? []).map((row) => ({
      ...row,
      ...heldOn((row['offered_at'] ?? '').slice(0, 10)),
    })),
    police_missing_reports: [
      ...(rows.police_missing_reports ?? []),
      { ...again, last_seen_at: '2046-10-01T18:00', reported_at: '2046-10-01T20:00' },
    ],
    police_found_reports: [
      ...(rows.police_found_reports ?? []),
      { report_ref: 'HP9', found_at: '2046-10-01T23:00', recorded_at: '2046-10-01T23:30Z' },
    ],
  };
};

/** A child of any name, with everything that can be recorded of it. */
export const hiddenChild = (counts: Counts): fc.Arbitrary<Rows> => person.chain((name) => childNamed(name, counts));

const GROUNDS = {
  movedOn: '2046-09-28',
  responsibility: 'moves',
  gateway: 'CA_2004_S10',
  parts: ['assessments', 'plans'],
};

/** The child came from another authority, was taken on, and is to go to a third. */
export const HANDED_OVER: readonly Decided[] = [
  {
    stream: 'sharing.received-E09000008.HO-1',
    type: 'sharing.HandoverReceived',
    data: {
      ...GROUNDS,
      ...{ receivedId: 'E09000008.HO-1', fromAuthority: 'E09000008', fromName: 'Another council', fromKey: 'a key' },
      ...{ digest: 'a digest', position: 7, records: 1, content: '{}', receivedAt: '2046-10-01T09:00:00.000Z' },
    },
  },
  {
    stream: 'sharing.received-E09000008.HO-1',
    type: 'sharing.HandoverTakenOver',
    data: {
      ...{ receivedId: 'E09000008.HO-1', childId: HIDDEN, takenBy: 'somebody-else' },
      records: [
        {
          stream: `children.child-${HIDDEN}`,
          theirStream: 'children.child-B9',
          theirRevision: 0,
          theyKnewAt: '2046-09-01T09:00:00.000Z',
        },
      ],
      takenAt: '2046-10-01T10:00:00.000Z',
    },
  },
  {
    stream: 'sharing.handover-HO-1',
    type: 'sharing.HandoverProposed',
    data: {
      ...GROUNDS,
      ...{
        handoverId: 'HO-1',
        childId: HIDDEN,
        toAuthority: 'E09000007',
        toName: 'A third council',
        toKey: 'their key',
      },
      ...{ restrictedToo: true, reason: 'the family moves on', proposedBy: 'somebody-else' },
      proposedAt: '2046-10-02T09:00:00.000Z',
    },
  },
];
