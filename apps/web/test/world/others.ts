import { worldNow, type WorldChild } from './children.js';

const before = (hours: number): string => new Date(Date.parse(worldNow) - hours * 3_600_000).toISOString();

const quarter = (year: number, q: number) => {
  const starts = [`${year}-04-01`, `${year}-07-01`, `${year}-10-01`, `${year + 1}-01-01`, `${year + 1}-04-01`];
  const label = `${year}-${String(year + 1).slice(2)}`;
  return { id: `${label}Q${q}`, label: `${label} Q${q}`, start: starts[q - 1], end: starts[q], kind: 'quarter' };
};

export const periods = [
  quarter(2016, 3),
  quarter(2016, 2),
  quarter(2016, 1),
  { id: '2016-17', label: '2016-17', start: '2016-04-01', end: '2017-04-01', kind: 'year' },
  quarter(2015, 4),
  quarter(2015, 3),
  quarter(2015, 2),
  quarter(2015, 1),
  { id: '2015-16', label: '2015-16', start: '2015-04-01', end: '2016-04-01', kind: 'year' },
  quarter(2014, 4),
  quarter(2014, 3),
];

const eight = periods
  .filter(({ kind }) => kind === 'quarter')
  .slice(0, 8)
  .reverse();

const indicators = [
  ['8a', 'Children known to be at risk', 'child', null, 'count'],
  ['8b', 'Referrals to MAP', 'referral', null, 'count'],
  ['8e', 'Return home interviews within 72 hours', 'return', 80, 'share'],
  ['8f', 'CIN and CPP children with missing episodes', 'child', null, 'share'],
  ['8i', 'The four safeguards', 'child', 100, 'share'],
  ['T1', 'Police told us the same day: missing', 'report', null, 'share'],
  ['T3', 'Hours to notice', 'report', null, 'hours'],
  ['R3', 'Missing now', 'episode', null, 'count'],
] as const;

export const indicatorFigures = (period: string) =>
  indicators.map(([id, title, unit, target, kind], at) => {
    const shares = [31, 28, 44, 48, 52, 61, 66, 63].map((n) => Math.min(99.9, n + at * 3.3));
    const value = (quarterAt: number) => {
      if (kind === 'share') {
        const denominator = 30 + ((quarterAt * 7 + at) % 20);
        const numerator = Math.round((denominator * (shares[quarterAt] ?? 50)) / 100);
        const percentage = Math.round((1000 * numerator) / denominator) / 10;
        return {
          numerator,
          denominator,
          percentage,
          display: `${percentage} % (${numerator} of ${denominator} ${unit}s)`,
        };
      }
      const numerator = kind === 'hours' ? 3.5 + quarterAt / 2 : 90 + quarterAt * 5;
      return {
        numerator,
        denominator: null,
        percentage: null,
        display: `${numerator} ${kind === 'hours' ? 'h (median)' : ''}`,
      };
    };
    const now = value(
      Math.max(
        0,
        eight.findIndex((one) => one.id === period),
      ),
    );
    const outcomes = ['COUNTED', 'NOT_COUNTED', 'EXCLUDED'] as const;
    const reasons = {
      COUNTED: 'Interview completed 31 h after the return.',
      NOT_COUNTED: 'No interview offered: reason not recorded.',
      EXCLUDED: 'Still pending: less than 72 h since the return.',
    };
    return {
      __typename: 'Figure',
      id,
      title,
      unit,
      definition: `${title}: counted by the ${unit}, as the plan’s indicator ${id} says. Everything recorded up to the moment shown counts.`,
      version: '1',
      effectiveFrom: '2016-04-01',
      period: periods.find((one) => one.id === period) ?? periods[0],
      knownAt: worldNow,
      running: period === periods[0]?.id,
      ...now,
      target,
      meetsTarget: target === null || now.percentage === null ? null : now.percentage >= target,
      hosted: id === '8e' ? 3 : null,
      assumedTimes: id === '8e' ? 1 : 0,
      note: null,
      parts: [
        { name: 'offered', label: 'Of those offered', value: 38, display: '68.4 % (26 of 38)' },
        { name: 'accepted', label: 'Of those accepted', value: 30, display: '86.7 % (26 of 30)' },
      ],
      trend: () =>
        eight
          .map((one, index) => ({
            period: one,
            value: null,
            running: index === 7,
            ...value(index),
          }))
          .map((point) => ({ ...point, value: point.percentage ?? point.numerator })),
      explanation: ({ outcome }: { outcome?: (typeof outcomes)[number] }) => ({
        edges: outcomes
          .filter((one) => !outcome || one === outcome)
          .flatMap((one) =>
            Array.from({ length: 4 }, (_, index) => ({
              cursor: `${one}${index}`,
              node: {
                outcome: one,
                unit,
                childId: index === 3 ? null : `B000100${index}`,
                childName: index === 3 ? null : `Example, Robin`,
                ref: `MB000100${index}-1`,
                reason: reasons[one],
                assumed: index === 2,
                facts: [
                  { name: 'Returned', value: '1 Oct 2016, 21:40' },
                  { name: 'Interview', value: '3 Oct 2016, 04:40' },
                ],
              },
            })),
          ),
        pageInfo: { hasNextPage: false, endCursor: null },
        counted: 4,
        notCounted: 4,
        excluded: 4,
      }),
    };
  });

export const queue = (children: readonly WorldChild[]) =>
  [0, 1, 2].map((index) => {
    const likely = children.slice(index * 5, index * 5 + (index === 2 ? 0 : 2));
    return {
      reportRef: `MER-16-00${index}7`,
      revision: 1,
      surname: likely[0]?.surname ?? 'Unknown',
      forename: 'Robyn',
      dob: '2001-04-12',
      sex: index === 1 ? null : '2',
      category: 'missing',
      lastSeenAt: before(30 + index),
      reportedAt: before(28 + index),
      foundAt: index === 1 ? before(10) : null,
      missingFromType: 'home',
      circumstances: 'Went to the shop at 16:00 and did not come back. Phone goes to voicemail.',
      knownAt: before(20),
      reason: likely.length > 0 ? 'Two children could be meant.' : 'No child has this name and date of birth.',
      candidates: likely.map((child, at) => ({
        childId: child.id,
        surname: child.surname,
        forename: child.forename,
        dob: at === 0 ? '2001-04-12' : '2001-12-04',
        age: child.age,
        badges: child.statuses,
        agrees: [...(at === 0 ? ['surname', 'date of birth'] : ['surname']), ...(index === 1 ? [] : ['sex'])],
        notRecorded: index === 1 ? ['sex: not recorded in the report'] : [],
        differs:
          at === 0
            ? [`forename: Robyn on the report, ${child.forename} on the record`]
            : [
                'date of birth: 12 Apr 2001 on the report, 4 Dec 2001 on the record',
                `forename: Robyn, ${child.forename}`,
              ],
        exact: false,
      })),
    };
  });

export const mergeList = [
  {
    key: 'alias:B0009001',
    revision: 1,
    oldChildId: 'B0009001',
    childId: 'B0001002',
    mergedAt: before(400),
    knownAt: before(399),
    withdrawn: false,
    problem: null,
  },
  {
    key: 'alias:B0009002',
    revision: 2,
    oldChildId: 'B0009002',
    childId: 'B0001004',
    mergedAt: before(900),
    knownAt: before(880),
    withdrawn: true,
    problem: null,
  },
  {
    key: 'alias:B0009003',
    revision: 1,
    oldChildId: 'B0009003',
    childId: 'B0009004',
    mergedAt: before(200),
    knownAt: before(199),
    withdrawn: false,
    problem: 'Waiting: no child with the id B0009004 is known yet.',
  },
];

export const findings = (children: readonly WorldChild[]) => [
  {
    kind: 'CONFLICT',
    code: 'found-before-seen',
    message:
      'The child was found (2 Oct 2016, 09:00) before they were last seen (2 Oct 2016, 21:00). Ask police which is right.',
    key: 'return:MER-16-0044',
    recordKind: 'return',
    childId: children[2]?.id ?? null,
    reportRef: 'MER-16-0044',
    knownAt: before(20),
  },
  {
    kind: 'WAITING',
    code: 'unknown-report',
    message: 'Interview RHI-77 is for report MER-16-0090, which has not arrived yet.',
    key: 'interview:RHI-77',
    recordKind: 'interview',
    childId: null,
    reportRef: 'MER-16-0090',
    knownAt: before(30),
  },
  {
    kind: 'NOTE',
    code: 'dob-differs',
    message: 'Report MER-16-0012 gives another date of birth than the record.',
    key: 'report:MER-16-0012',
    recordKind: 'report',
    childId: children[5]?.id ?? null,
    reportRef: 'MER-16-0012',
    knownAt: before(90),
  },
];

export const deliveries = [
  {
    id: 'D2',
    run: 2,
    state: 'taken',
    source: 'CareFirst',
    historical: false,
    openedAt: before(5),
    takenAt: before(4.9),
    by: 'A. Analyst',
    read: 1204,
    new: 1100,
    corrected: 20,
    unchanged: 80,
    rejected: 4,
    waiting: 2,
    matchQueue: 3,
    conflicts: 1,
    feeds: [
      { feed: 'children', read: 300, new: 280, corrected: 10, unchanged: 10, rejected: 0 },
      { feed: 'police_missing_reports', read: 904, new: 820, corrected: 10, unchanged: 70, rejected: 4 },
    ],
    rejects: [
      { feed: 'police_missing_reports', rows: 4, href: '/intake/rejects/D2/police_missing_reports.rejects.csv' },
    ],
  },
  {
    id: 'D1',
    run: 1,
    state: 'taken',
    source: 'CareFirst',
    historical: true,
    openedAt: before(5000),
    takenAt: before(4999),
    by: 'A. Analyst',
    read: 48_211,
    new: 48_211,
    corrected: 0,
    unchanged: 0,
    rejected: 0,
    waiting: 0,
    matchQueue: 0,
    conflicts: 0,
    feeds: [],
    rejects: [],
  },
];
