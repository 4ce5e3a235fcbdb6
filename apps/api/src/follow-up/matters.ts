import { isErased, londonDateOf, type Instant, type LondonDate, type RowVersion } from '@hub/kernel';
import {
  silenceRulesOn,
  stuckOn,
  type ActionDetails,
  type ChallengeDetails,
  type Matter,
  type MatterKind,
  type Stuck,
} from '@hub/panels';
import { followUps, RECORDS, type FollowUpRow, type RecordVersion } from '@hub/views';
import type { Hub } from '@hub/worker';
import { rowsFor } from '../edge/live-rows.js';
import type { Moment } from '../edge/moment.js';

/** An action or a challenge on record, with what followed it. */
export interface MatterFound {
  readonly matter: Matter;
  readonly id: string;
  /** As it was recorded; undefined for what is about no child. */
  readonly childId: string | undefined;
  readonly followUp: FollowUpRow | undefined;
  /** The London date on which anything was last said of it. */
  readonly movedOn: LondonDate;
  /** Only of an action. */
  readonly stuck: Stuck | undefined;
}

const laterOf = (a: Instant, b: Instant | undefined): Instant => (b !== undefined && b > a ? b : a);

const matterIn = ({ kind, content }: RecordVersion): Matter =>
  kind === 'action'
    ? { kind, record: content as ActionDetails }
    : { kind: 'challenge', record: content as ChallengeDetails };

const found = (row: RecordVersion, followUp: FollowUpRow | undefined, today: LondonDate): MatterFound => {
  const matter = matterIn(row);
  const movedOn = londonDateOf(laterOf(row.knownAt, followUp?.movedAt));
  return {
    matter,
    id: matter.kind === 'action' ? matter.record.actionId : matter.record.challengeId,
    childId: matter.record.childId,
    followUp,
    movedOn,
    stuck: matter.kind === 'action' ? stuckOn(matter.record, movedOn, today, silenceRulesOn(today)) : undefined,
  };
};

const followedAt = async (hub: Hub, moment: Moment): Promise<ReadonlyMap<string, FollowUpRow>> => {
  const rows = await rowsFor<FollowUpRow>(hub, followUps.table, moment);
  return new Map(rows.map(({ row }) => [`${row.matter}|${row.matterId}`, row]));
};

const keyOf = ({ kind, content }: RecordVersion): string => {
  const { actionId, challengeId } = content as { readonly actionId?: string; readonly challengeId?: string };
  return `${kind}|${actionId ?? challengeId ?? ''}`;
};

/**
 * Every action and challenge on record at a moment, except those taken back and those of people who were erased; with ids of
 * a child, those about that child.
 */
export const mattersAt = async (
  hub: Hub,
  moment: Moment,
  childIds?: readonly string[],
): Promise<readonly MatterFound[]> => {
  const kinds: readonly MatterKind[] = ['action', 'challenge'];
  const rows: readonly RowVersion<RecordVersion>[] = await hub.views.rowsAt<RecordVersion>(
    RECORDS.table,
    moment.position,
    { where: { kind: [...kinds], ...(childIds ? { child: [...childIds] } : {}) } },
  );
  const followed = await followedAt(hub, moment);
  const today = londonDateOf(moment.at);
  return rows
    .filter(({ row }) => !row.withdrawn && !isErased(row.content))
    .map(({ row }) => found(row, followed.get(keyOf(row)), today));
};

/** Whether anything is left to do: an action not done or cancelled, a challenge whose answer was not accepted. */
export const isOpen = ({ matter }: MatterFound): boolean =>
  matter.kind === 'action'
    ? matter.record.completedAt === undefined && matter.record.cancelledAt === undefined
    : matter.record.accepted !== true && matter.record.escalatedTo === undefined;
