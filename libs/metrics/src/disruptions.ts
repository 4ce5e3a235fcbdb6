import type { Held } from '@hub/casebook';
import {
  TOOLS,
  inForceOn,
  lifeOf,
  stepsUntil,
  termsOf,
  type DisruptionLife,
  type Status,
  type StepDetails,
} from '@hub/disruption';
import { count, metric, type Judged } from './metric.js';
import { countText } from './rounding.js';
import type { Scope } from './scope.js';
import { dateText } from './words.js';

/** One disruption, as far as it had come by the last date of the period. */
interface Known {
  readonly life: DisruptionLife;
  readonly records: readonly Held<StepDetails>[];
  readonly isNew: boolean;
  readonly inForce: boolean;
  readonly has: (status: Status) => boolean;
}

const livesIn = ({ casebook }: Scope): readonly (readonly Held<StepDetails>[])[] => {
  const byId = new Map<string, Held<StepDetails>[]>();
  for (const step of casebook.steps) {
    const held = byId.get(step.content.disruptionId);
    if (held) held.push(step);
    else byId.set(step.content.disruptionId, [step]);
  }
  return [...byId.keys()].sort().map((id) => byId.get(id) ?? []);
};

const knownIn = (scope: Scope): readonly Known[] =>
  livesIn(scope).flatMap((records) => {
    const life = lifeOf(records.map(({ content }) => content));
    if (!life) return [];
    const steps = stepsUntil(life, scope.at.lastDate);
    const [first] = steps;
    if (!first) return [];
    const inPeriod = new Set(steps.filter(({ statusAt }) => scope.hasDate(statusAt)).map(({ status }) => status));
    return [
      {
        life: { ...life, steps },
        records,
        isNew: scope.hasDate(first.statusAt),
        inForce: inForceOn(life, scope.at.lastDate),
        has: (status: Status) => inPeriod.has(status),
      },
    ];
  });

const COLUMNS: readonly (readonly [label: string, counts: (known: Known) => boolean])[] = [
  ['new', ({ isNew }) => isNew],
  ['in force', ({ inForce }) => inForce],
  ['breached', ({ has }) => has('breached')],
  ['charged', ({ has }) => has('charged')],
  ['convicted', ({ has }) => has('convicted')],
];

const judge = ({ life, records, inForce }: Known): Judged => {
  const last = life.steps.at(-1);
  const words = termsOf(life.tool, last?.statusAt ?? '').words;
  return {
    ref: life.disruptionId,
    outcome: inForce ? 'counted' : 'not counted',
    tell: () => ({
      reason: inForce
        ? `${words}: in force on the last day.`
        : `${words}: not in force on the last day. It stood at "${last?.status ?? ''}".`,
      records,
      facts: { tool: life.tool, status: last?.status ?? null, since: last ? dateText(last.statusAt) : null },
    }),
  };
};

/**
 * Indicator definition D1: disruption by tool, in distinct disruptions.
 *
 * New = its first status is dated in the period. In force = on the last day granted or served, no later expired, discharged
 * or withdrawn, and not past the latest expiry given; visits, prosecutions and "other" never. Breached, charged and
 * convicted count a disruption once, however often in the period. The tool is that of its last step.
 */
export const disruptions = metric(
  {
    id: 'D1',
    title: 'Disruption',
    unit: 'disruption',
    definition:
      'Distinct disruptions by tool: new in the period by their first status; in force on the last day: granted or served, not ended since and not past their expiry, visits, prosecutions and others never; breached, charged and convicted in the period.',
  },
  (scope) => {
    const known = knownIn(scope);
    const counts = COLUMNS.map(([, counted]) => known.filter(counted).length);
    const [isNew = 0, inForce = 0, breached = 0, charged = 0, convicted = 0] = counts;
    return {
      numerator: inForce,
      denominator: null,
      display: `${countText(inForce, 'disruption')} in force`,
      parts: [
        count('new', 'new in the period', isNew),
        count('inForce', 'in force on the last day', inForce),
        count('breached', 'breached in the period', breached),
        count('charged', 'charged in the period', charged),
        count('convicted', 'convicted in the period', convicted),
      ],
      breakdowns: [
        {
          title: 'By tool',
          columns: COLUMNS.map(([label]) => label),
          rows: TOOLS.map((tool) => ({
            name: tool,
            values: COLUMNS.map(([, counted]) => known.filter((one) => one.life.tool === tool && counted(one)).length),
          })),
        },
      ],
      judged: known.map(judge),
    };
  },
);
