import type { Child, Draw } from './child.js';
import type { Sink } from './delivery.js';
import type { Cells } from './feeds.js';
import { HOUR, dateOf, officeHours, startOfDay, type Day } from './moments.js';
import type { RiskCase } from './risk.js';
import type { Rng } from './rng.js';

type Cell = Cells<'disruptions'>;
type Status = string;

/** A step so many days after the one before, with the days for which it holds where it has a term. */
type Step = readonly [status: Status, after: readonly [number, number], holds?: number];

interface Path {
  readonly tool: string;
  readonly subject: 'person' | 'place';
  readonly weight: number;
  readonly steps: readonly Step[];
}

const YEAR = 365;

/**
 * Ways in which a disruption goes. Abduction warning notices are by far the most used, orders are few, and prosecutions
 * fewer still (IICSA, child sexual exploitation by organised networks, part I.2).
 */
const paths: readonly Path[] = [
  {
    tool: 'CAWN',
    subject: 'person',
    weight: 34,
    steps: [
      ['considered', [0, 9]],
      ['served', [3, 20]],
    ],
  },
  {
    tool: 'CAWN',
    subject: 'person',
    weight: 10,
    steps: [
      ['served', [0, 9]],
      ['breached', [20, 90]],
    ],
  },
  {
    tool: 'CAWN',
    subject: 'person',
    weight: 6,
    steps: [
      ['considered', [0, 9]],
      ['withdrawn', [10, 40]],
    ],
  },
  {
    tool: 'SRO',
    subject: 'person',
    weight: 5,
    steps: [
      ['applied', [0, 20]],
      ['interim', [5, 20], 60],
      ['granted', [30, 58], 2 * YEAR + 1],
    ],
  },
  {
    tool: 'SRO',
    subject: 'person',
    weight: 3,
    steps: [
      ['applied', [0, 20]],
      ['refused', [30, 90]],
    ],
  },
  { tool: 'SHPO', subject: 'person', weight: 3, steps: [['granted', [30, 200], 5 * YEAR + 2]] },
  {
    tool: 'GANG_INJUNCTION',
    subject: 'person',
    weight: 2,
    steps: [
      ['applied', [0, 20]],
      ['granted', [20, 60], 2 * YEAR],
      ['breached', [30, 200]],
    ],
  },
  {
    tool: 'CLOSURE_ORDER',
    subject: 'place',
    weight: 5,
    steps: [
      ['applied', [0, 9]],
      ['granted', [2, 9], 90],
    ],
  },
  { tool: 'HOTEL_NOTICE', subject: 'place', weight: 6, steps: [['served', [0, 20], 180]] },
  {
    tool: 'LICENCE_REVIEW',
    subject: 'place',
    weight: 5,
    steps: [
      ['considered', [0, 20]],
      ['applied', [10, 40]],
      ['granted', [30, 90]],
    ],
  },
  { tool: 'DISPERSAL', subject: 'place', weight: 4, steps: [['granted', [0, 20], 2]] },
  { tool: 'VISIT', subject: 'place', weight: 12, steps: [['served', [0, 30]]] },
  {
    tool: 'PROSECUTION',
    subject: 'person',
    weight: 5,
    steps: [
      ['charged', [20, 200]],
      ['convicted', [120, 300]],
    ],
  },
  {
    tool: 'PROSECUTION',
    subject: 'person',
    weight: 2,
    steps: [
      ['charged', [20, 200]],
      ['acquitted', [120, 300]],
    ],
  },
];

/** Share of exploited children for whom something is done against somebody. */
const DISRUPTED = 0.3;

/** People and places that are named in more than one disruption: about one for every other. */
const subjectOf = (rng: Rng, kind: Path['subject']): string =>
  kind === 'person' ? `PC${String(rng.int(1, 10)).padStart(5, '0')}` : `PL${String(rng.int(1, 6)).padStart(5, '0')}`;

const writePath = (rng: Rng, draw: Draw, sink: Sink, child: Child, from: Day): void => {
  const path = rng.weighted(paths.map((one) => [one, one.weight] as const));
  const id = `DS${draw.number('disruption')}`;
  const subject = subjectOf(rng, path.subject);
  let day = from;
  for (const [status, [least, most], holds] of path.steps) {
    day += rng.int(least, most);
    if (day >= draw.window.end) return;
    const cells: Cell = {
      disruption_id: id,
      tool: path.tool,
      subject_type: path.subject,
      subject_id: subject,
      child_ids: child.id,
      status,
      status_at: dateOf(day),
      expires: holds === undefined ? '' : dateOf(day + holds),
    };
    sink.record('disruptions', [{ knownAt: officeHours(startOfDay(day) + rng.int(10, 200) * HOUR), cells }]);
  }
};

/** Writes what was done against those who exploit a child at risk of exploitation: nothing for most. */
export const writeDisruptions = (rng: Rng, draw: Draw, sink: Sink, child: Child, riskCase: RiskCase): void => {
  if (!riskCase.strands.some((strand) => strand !== 'missing') || !rng.chance(DISRUPTED)) return;
  writePath(rng, draw, sink, child, riskCase.from + rng.int(5, 60));
};

/** Orders made before the history that run on under the law of their time. */
export const writeLegacyOrders = (draw: Draw, sink: Sink): void => {
  const knownAt = draw.window.startAt + HOUR;
  const orders = [
    ['SOPO', 'PC00001', '2014-06-02', ''],
    ['SOPO', 'PC00002', '2012-11-19', '2027-11-19'],
    ['RSHO', 'PC00003', '2014-09-15', '2029-09-15'],
  ] as const;
  for (const [tool, subject_id, status_at, expires] of orders) {
    const cells: Cell = {
      disruption_id: `DS${draw.number('disruption')}`,
      tool,
      subject_type: 'person',
      subject_id,
      status: 'granted',
      status_at,
      expires,
    };
    sink.record('disruptions', [{ knownAt, cells }]);
  }
};
