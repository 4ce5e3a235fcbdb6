import { londonDateOf, type LondonDate, type RowVersion } from '@hub/kernel';
import { nextReviewsOf, type HeardAt, type NextReview, type ReviewDetails } from '@hub/panels';
import { CHILDREN, panelMeetings, RECORDS, type ChildRow, type PanelMeetingRow, type RecordVersion } from '@hub/views';
import type { Hub } from '@hub/worker';
import { rowsFor } from '../edge/live-rows.js';
import type { Moment } from '../edge/moment.js';
import type { NextReview as NextReviewShown } from '../generated/graphql.js';

/** As many children as are looked up in one go. */
const AT_ONCE = 500;

/** Every id under which a living child is known, with the one that holds. */
const livingAt = async (hub: Hub, moment: Moment): Promise<ReadonlyMap<string, string>> => {
  const children = await rowsFor<ChildRow>(hub, CHILDREN.table, moment);
  return new Map(
    children.flatMap(({ row }) => (row.diedOn === undefined ? row.ids.map((id) => [id, row.childId] as const) : [])),
  );
};

/** What records of reviews say of when children were heard, also at meetings that were not held in the hub. */
const heardByRecords = async (
  hub: Hub,
  ids: readonly string[],
  { position }: Moment,
): Promise<readonly ReviewDetails[]> => {
  const heard: ReviewDetails[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const where = { kind: 'review', child: ids.slice(from, from + AT_ONCE) };
    const rows: readonly RowVersion<RecordVersion>[] = await hub.views.rowsAt(RECORDS.table, position, { where });
    heard.push(...rows.filter(({ row }) => !row.withdrawn).map(({ row }) => row.content as ReviewDetails));
  }
  return heard;
};

/**
 * The next reviews that stand of each child, by the id that holds: set by the decisions of meetings, met when the panel
 * heard the child again. Of a child who died none stands. Nothing is taken away here that a reader may not know.
 */
export const nextReviewsAt = async (
  hub: Hub,
  moment: Moment,
  only?: readonly string[],
): Promise<ReadonlyMap<string, readonly NextReview[]>> => {
  const living = await livingAt(hub, moment);
  const asked = only && new Set(only);
  const heard = new Map<string, HeardAt[]>();
  for (const { row } of await rowsFor<PanelMeetingRow>(hub, panelMeetings.table, moment)) {
    for (const { childId, ...set } of row.nextReviews) {
      const id = living.get(childId);
      if (id === undefined || (asked && !asked.has(childId))) continue;
      heard.set(id, [...(heard.get(id) ?? []), { panel: row.panel, meetingDate: row.meetingDate, ...set }]);
    }
  }
  const ids = [...living].filter(([, holds]) => heard.has(holds)).map(([id]) => id);
  for (const { childId, panel, meetingDate } of await heardByRecords(hub, ids, moment)) {
    heard.get(living.get(childId) ?? childId)?.push({ panel, meetingDate });
  }
  return new Map(
    [...heard].map(([childId, of]) => [childId, nextReviewsOf(of)] as const).filter(([, of]) => of.length > 0),
  );
};

const overdue = ({ due }: NextReview, today: LondonDate): boolean => due < today;

/** The next reviews of a child as the child's page shows them. */
export const nextReviewsShown = (standing: readonly NextReview[], { at }: Moment): NextReviewShown[] =>
  standing.map((one) => ({
    panel: one.panel,
    setOn: one.setOn,
    due: one.due,
    overdue: overdue(one, londonDateOf(at)),
  }));

/** Next reviews whose day is past, each with the child. */
export const reviewsOverdue = async (
  hub: Hub,
  moment: Moment,
): Promise<readonly (NextReview & { readonly childId: string })[]> => {
  const today = londonDateOf(moment.at);
  return [...(await nextReviewsAt(hub, moment))].flatMap(([childId, standing]) =>
    standing.filter((one) => overdue(one, today)).map((one) => ({ ...one, childId })),
  );
};
