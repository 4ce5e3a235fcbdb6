import type { Envelope, Instant, LondonDate, View } from '@hub/kernel';
import {
  breachesOf,
  byLife,
  lifeOf,
  standingOn,
  type Breach,
  type DisruptionLife,
  type Standing,
  type StepDetails,
  type StepEvent,
} from '@hub/disruption';

/** One step of a disruption, with where it comes from. */
export interface DisruptionStep extends Omit<StepDetails, 'assumed' | 'disruptionId'> {
  /** Stream of the step: what a form names to put it right. */
  readonly key: string;
  readonly revision: number;
  readonly knownAt: Instant;
  readonly correlationId: string;
}

/** A disruption: every step of it that stands, in the order of its life. */
export interface DisruptionRow {
  readonly [column: string]: unknown;
  readonly disruptionId: string;
  readonly tool: StepDetails['tool'];
  readonly subjectType: StepDetails['subjectType'];
  readonly subjectId: string;
  readonly steps: readonly DisruptionStep[];
}

type Recorded = Extract<StepEvent, { readonly type: 'disruption.StepRecorded' | 'disruption.StepCorrected' }>;

const rowOf = (disruptionId: string, steps: readonly DisruptionStep[]): DisruptionRow | undefined => {
  const sorted = [...steps].sort(byLife);
  const last = sorted.at(-1);
  if (!last) return undefined;
  const { tool, subjectType, subjectId } = last;
  return { disruptionId, tool, subjectType, subjectId, steps: sorted };
};

const others = (row: DisruptionRow | undefined, stream: string): readonly DisruptionStep[] =>
  (row?.steps ?? []).filter(({ key }) => key !== stream);

const recorded = (
  { data, stream, revision, recordedAt, correlationId }: Envelope<Recorded>,
  row: DisruptionRow | undefined,
): DisruptionRow | undefined => {
  const { assumed: _assumed, disruptionId, ...step } = data;
  const held: DisruptionStep = { ...step, key: stream, revision, knownAt: recordedAt, correlationId };
  return rowOf(disruptionId, [...others(row, stream), held]);
};

/** What is done against whom, and how far has it come? Key: the disruption. The order in which steps come changes nothing. */
export const disruptions: View<DisruptionRow, StepEvent> = {
  table: 'disruptions_v1',
  columns: ['tool', 'subjectType', 'subjectId'],
  key: ({ data }) => data.disruptionId,
  on: {
    'disruption.StepRecorded': recorded,
    'disruption.StepCorrected': recorded,
    'disruption.StepWithdrawn': ({ data, stream }, row) => rowOf(data.disruptionId, others(row, stream)),
  },
};

/** A disruption as it stands on a London date, with its steps as they are on record. */
export interface PresentedDisruption extends DisruptionLife, Standing {
  readonly held: readonly DisruptionStep[];
  readonly breaches: readonly Breach[];
  /** The date of its first step. */
  readonly begunOn: LondonDate;
}

/** How a disruption stands on a London date; `undefined` when none of its steps had come by then. */
export const presentDisruption = (
  { disruptionId, steps }: DisruptionRow,
  on: LondonDate,
): PresentedDisruption | undefined => {
  const held = steps.filter(({ statusAt }) => statusAt <= on);
  const life = lifeOf(held.map((step) => ({ ...step, disruptionId })));
  const [first] = held;
  if (!life || !first) return undefined;
  return { ...life, ...standingOn(life, on), held, breaches: breachesOf(life), begunOn: first.statusAt };
};
