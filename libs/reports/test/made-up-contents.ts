import type { AnalysisContent, Drawings, PackContent, PackLine, ProfileContent } from '../src/index.js';
import { drawingsIn } from '../src/index.js';

/**
 * A pack, an analysis and a profile in which everything stands that is drawn in a way of its own: symbols, shares, thousands,
 * long texts, gaps, signals, targets, revisions, what moved. They are written out, so that only the drawing can change.
 */

const KNOWN_AT = '2017-01-20T09:00:00.000Z';
const QUARTERS = ['2016-17Q1', '2016-17Q2', '2016-17Q3'] as const;
const labelOf = (quarter: string): string => quarter.replace('Q', ' Q');

const columns = (shown: readonly (number | 'c' | 'x')[], unit: string) =>
  QUARTERS.map((period, at) => {
    const one = shown[at] ?? null;
    const display = typeof one === 'number' ? `${one.toLocaleString('en-GB')}${unit}` : String(one);
    return { period, label: labelOf(period), shown: one, display, running: false };
  });

const counted: PackLine = {
  id: '8a',
  title: 'Children known to be at risk',
  unit: 'child',
  measure: 'count',
  definition: 'Children at risk on the last day of the quarter.',
  version: '1',
  effectiveFrom: '2014-04-01',
  target: null,
  points: columns([1020, 'c', 1180], ' children'),
  columns: columns([1020, 'c', 1180], ' children'),
  chart: {
    says: 'chart',
    mean: 1100,
    lower: 1000,
    upper: 1150,
    points: [
      { value: 1020, side: 'below', signals: [] },
      { value: 1180, side: 'above', signals: ['outside the limits'] },
    ],
  },
  reading: { verdict: 'concern', inShort: 'A change, which is a concern', sentence: 'The latest value is outside the limits.' },
  cautions: ['1 of 3 quarters are not shown and are left out of the chart and its limits.'],
  completeness: [{ label: 'ethnicity', display: 'c' }],
  display: '1,180 children',
  comment: 'More children are known & named <as such>; =1+1 is no formula.',
  moved: ['2016-17 Q1: first published as 1,000 (Pack 2016-17 Q1, edition 1), now 1,020, since facts came late.'],
};

const share: PackLine = {
  id: '8e',
  title: 'Return interviews within 72 hours',
  unit: 'interview',
  measure: 'percentage',
  definition: 'Interviews held within 72 hours of the return, of all that were due.',
  version: '2',
  effectiveFrom: '2015-04-01',
  target: 90,
  points: columns(['x', 63.4, 71.5], ' %'),
  columns: columns(['x', 63.4, 71.5], ' %'),
  chart: { says: 'cannot be told', values: 2, atLeast: 12 },
  reading: { verdict: 'too few values to tell', inShort: 'Too few values', sentence: 'Twelve values are needed to tell.' },
  againstTarget: 'Consistently misses the target, unless something changes.',
  cautions: [],
  completeness: [],
  display: '71.5 % (123 of 172)',
  comment: null,
  moved: [],
};

const table = {
  title: '8g Gangs',
  head: ['Unit: child', ...QUARTERS.map(labelOf)],
  rows: [
    ['affiliated', 'x', 'c', '14'],
    ['not recorded', 'z', '0', '11.2 %'],
  ],
  note: 'Children with a record of gangs.',
};

/** A pack of the board. */
export const PACK: PackContent = {
  packId: '2016-17Q3.bscb.2',
  name: 'A board',
  council: 'A council',
  marking: 'OFFICIAL-SENSITIVE',
  period: { id: '2016-17Q3', label: '2016-17 Q3', start: '2016-10-01', end: '2017-01-01' },
  edition: 2,
  audience: 'board',
  knownAt: KNOWN_AT,
  logPosition: 7,
  releaseId: 'r',
  revises: { edition: 1, reason: 'A wrong table.' },
  lines: [counted, share],
  themes: [{ name: 'Gangs', tables: [table] }],
  revisions: [
    {
      id: '8a',
      quarters: QUARTERS.map(labelOf),
      rows: [
        { pack: 'Pack 2016-17 Q1, edition 1', cells: ['1,000', 'x', 'x'] },
        { pack: 'This pack', cells: ['1,020', 'c', '1,180'] },
      ],
      moved: [],
    },
  ],
  key: ['c = not shown, so that no child can be found, here or by subtraction'],
};

/** An annual analysis of return interviews. */
export const ANALYSIS: AnalysisContent = {
  council: 'A council',
  marking: 'OFFICIAL-SENSITIVE',
  year: { id: '2015-16', label: '2015-16', start: '2015-04-01', end: '2016-04-01' },
  edition: 1,
  audience: 'board',
  knownAt: KNOWN_AT,
  logPosition: 7,
  releaseId: 'r',
  running: true,
  sentences: ['Most children were with friends.'],
  tables: [
    { id: 'few', title: 'Where they were', head: ['Where', 'Children'], rows: [['with friends', 'c']], note: 'Counted once.' },
    {
      id: 'many',
      title: 'By provider',
      head: ['Provider', ...Array.from({ length: 8 }, (_, at) => `Part ${at + 1}`)],
      rows: [['A provider', '1,234', '12.3 %', 'x', 'z', 'k', '0', '7', '8']],
      note: 'Many columns are printed small.',
    },
  ],
  words: ['“I was at a friend’s.”'],
  key: ['c = not shown, so that no child can be found, here or by subtraction'],
};

/** A problem profile. */
export const PROFILE: ProfileContent = {
  audience: 'director',
  council: 'A council',
  marking: 'OFFICIAL-SENSITIVE',
  period: PACK.period,
  version: 2,
  knownAt: KNOWN_AT,
  logPosition: 7,
  releaseId: null,
  revises: { version: 1, reason: 'More became known.' },
  scope: 'All children of the hub.',
  sections: [
    {
      id: 'victims',
      title: 'Victims',
      text: 'More is known than before.',
      sentences: ['Most are 13 to 15.'],
      tables: [{ title: 'By age', head: ['', 'This quarter', 'Quarter before'], rows: [['13 to 15', '9', 'c']], note: 'Age then.' }],
      trends: [
        {
          id: '8a',
          title: 'Children',
          unit: 'child',
          points: [
            { label: '2016-17 Q2', value: null, display: 'c' },
            { label: '2016-17 Q3', value: 12, display: '12 children' },
          ],
        },
      ],
      maps: [
        {
          layer: 'offences-cse',
          title: 'Offences: sexual exploitation',
          quarter: '2016-17 Q3',
          knownAt: KNOWN_AT,
          cells: 'wards',
          says: 'Some places stand out by more than chance would give.',
          because: ['Few events.'],
          regions: [
            { name: 'A ward', cells: ['W1'], events: 9, children: 7, change: 'up', chance: 'more than chance would give' },
            { name: 'without an exact place', cells: [], events: null, children: null, change: '', chance: '' },
          ],
          geography: 'g',
          approximate: true,
          source: 'made up',
        },
      ],
      hours: [
        {
          title: 'When children went missing',
          reading: 'No hour of the week stands out from chance.',
          weights: Array.from({ length: 7 }, (_d, day) => Array.from({ length: 24 }, (_h, hour) => (day + hour) / 10)),
        },
      ],
    },
  ],
  recommendations: [
    {
      ...{ id: 'r1', text: 'Patrol the park after school.', agency: 'Police', owner: 'Inspector Sample' },
      ...{ due: '2017-01-31', state: 'open', overdue: true, words: null, actionId: null },
    },
  ],
  since: { period: '2016-17 Q2', version: 1 },
  changed: [{ what: '13 to 15', before: '8', now: '9' }],
  key: ['c = not shown, so that no child can be found, here or by subtraction'],
};

const WARD = [
  [0, 51],
  [1, 51],
  [1, 52],
  [0, 52],
  [0, 51],
];

/** Drawings of the one ward of the profile. */
export const profileDrawings = (): Drawings =>
  drawingsIn({ cellsOf: () => new Map([['W1', [[WARD]]]]), joined: (shape) => shape });
