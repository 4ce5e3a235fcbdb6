import { addDays, daysBetween, type LondonDate } from '@hub/kernel';
import type { Authority, Outcome, Status, SubjectType, Tool } from './codes.js';
import { contradictionsIn, type Contradiction } from './contradictions.js';
import type { Measure } from './measures.js';
import { byLife, type Step } from './order.js';
import { termsOf } from './tool-terms.js';

/** A disruption as its steps tell it, in whatever order they came. */
export interface DisruptionLife {
  readonly disruptionId: string;
  readonly tool: Tool;
  /** What "other" stands for. */
  readonly measure?: Measure;
  readonly subjectType: SubjectType;
  readonly subjectId: string;
  /** Every child that a step names as protected, each once, in order. */
  readonly childIds: readonly string[];
  /** In the order of the life: by date, and on one date by the order of statuses. */
  readonly steps: readonly Step[];
  /** What does not fit together; it is shown, and nothing is lost by it. */
  readonly contradictions: readonly Contradiction[];
}

/** The steps on or before a date, in the order of the life. */
export const stepsUntil = ({ steps }: Pick<DisruptionLife, 'steps'>, on: LondonDate): readonly Step[] =>
  steps.filter(({ statusAt }) => statusAt <= on);

/**
 * The life of one disruption. The tool and the subject are those of its last step: an earlier one that says otherwise is
 * a contradiction. `undefined` when no step stands.
 */
export const lifeOf = (given: readonly Step[]): DisruptionLife | undefined => {
  const steps = [...given].sort(byLife);
  const last = steps.at(-1);
  if (!last) return undefined;
  return {
    disruptionId: last.disruptionId,
    tool: last.tool,
    ...(last.measure === undefined ? {} : { measure: last.measure }),
    subjectType: last.subjectType,
    subjectId: last.subjectId,
    childIds: [...new Set(steps.flatMap(({ childIds }) => childIds ?? []))].sort(),
    steps,
    contradictions: contradictionsIn(steps),
  };
};

const ENDS: readonly Status[] = ['withdrawn', 'discharged', 'expired'];

/** The latest expiry that a step on or before the date gives; `undefined` when none does. */
export const expiryOn = (life: Pick<DisruptionLife, 'steps'>, on: LondonDate): LondonDate | undefined =>
  stepsUntil(life, on).findLast(({ expires }) => expires !== undefined)?.expires;

const holds = (life: DisruptionLife, on: LondonDate, by: readonly Status[], until: readonly Status[]): boolean => {
  const steps = stepsUntil(life, on);
  const begun = steps.findLastIndex(({ status }) => by.includes(status));
  if (begun === -1 || steps.findLastIndex(({ status }) => until.includes(status)) > begun) return false;
  const expires = expiryOn(life, on);
  return expires === undefined || on < expires;
};

/**
 * Whether it is in force on a date (indicator definition D1): granted or served, no later expired, discharged or
 * withdrawn, and not past the latest expiry given. Visits, prosecutions and "other" never are.
 */
export const inForceOn = (life: DisruptionLife, on: LondonDate): boolean =>
  !termsOf(life.tool, on).neverInForce && holds(life, on, ['granted', 'served'], ENDS);

/** Whether an interim order holds on a date: it is not yet decided, and is not counted as in force. */
export const interimOn = (life: DisruptionLife, on: LondonDate): boolean =>
  !termsOf(life.tool, on).neverInForce &&
  !inForceOn(life, on) &&
  holds(life, on, ['interim'], [...ENDS, 'granted', 'refused']);

/** Whether a measure holds on a date that the indicator does not count: an order of the High Court, a notice. */
const measureHoldsOn = (life: DisruptionLife, on: LondonDate): boolean =>
  life.measure !== undefined && holds(life, on, ['interim', 'granted', 'served'], ENDS);

const heldOn = (life: DisruptionLife, on: LondonDate): boolean =>
  inForceOn(life, on) || interimOn(life, on) || measureHoldsOn(life, on);

/** How it stands on a date. */
export interface Standing {
  readonly status?: Status;
  readonly since?: LondonDate;
  readonly inForce: boolean;
  readonly interim: boolean;
  /** The first date on which it no longer holds, while it holds. */
  readonly expires?: LondonDate;
  /** Whole days until then. */
  readonly daysLeft?: number;
  /** It ran out by its date, and nobody has said so yet. */
  readonly ranOut: boolean;
}

/** How a disruption stands on a London date. */
export const standingOn = (life: DisruptionLife, on: LondonDate): Standing => {
  const last = stepsUntil(life, on).at(-1);
  const inForce = inForceOn(life, on);
  const interim = interimOn(life, on);
  const expires = expiryOn(life, on);
  const held = heldOn(life, on);
  const dayBefore = expires === undefined ? undefined : addDays(expires, -1);
  const ranOut =
    !held && expires !== undefined && expires <= on && dayBefore !== undefined && stillHeldBut(life, dayBefore, on);
  return {
    ...(last ? { status: last.status, since: last.statusAt } : {}),
    inForce,
    interim,
    ...(held && expires !== undefined ? { expires, daysLeft: daysBetween(on, expires) } : {}),
    ranOut,
  };
};

/** Held the day before it ran out, and no end has been said since. */
const stillHeldBut = (life: DisruptionLife, dayBefore: LondonDate, on: LondonDate): boolean =>
  heldOn(life, dayBefore) &&
  !stepsUntil(life, on).some(({ status, statusAt }) => ENDS.includes(status) && statusAt > dayBefore);

/** A breach on record, with what came of it. */
export interface Breach {
  readonly on: LondonDate;
  readonly outcome?: Outcome;
  readonly authority?: Authority;
}

/** The breaches of a life, the first first. */
export const breachesOf = ({ steps }: Pick<DisruptionLife, 'steps'>): readonly Breach[] =>
  steps
    .filter(({ status }) => status === 'breached')
    .map(({ statusAt, outcome, authority }) => ({
      on: statusAt,
      ...(outcome === undefined ? {} : { outcome }),
      ...(authority === undefined ? {} : { authority }),
    }));
