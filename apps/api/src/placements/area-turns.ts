import type { Instant, Place } from '@hub/kernel';
import { turned, type AreaFound } from '@hub/placements';
import type { AreaCheckRow } from '@hub/views';
import { momentAsked } from '../edge/moment.js';
import type { ReadContext } from '../edge/reads.js';
import { foundNear, knownArea, type KnownArea } from './area-found.js';

type AreaAt = (at: Instant) => Promise<KnownArea>;

/** What was known at moments, each worked out once for all checks that were told at it. */
export const areasOf = (context: ReadContext): AreaAt => {
  const known = new Map<Instant, Promise<KnownArea>>();
  return (at) => {
    let area = known.get(at);
    if (!area) {
      area = momentAsked(context.hub, at).then((moment) => knownArea({ ...context, moment }));
      known.set(at, area);
    }
    return area;
  };
};

/**
 * What was told, to whom it was told. Whoever else sees the check sees what they themselves would have been told at that
 * moment: the one who asked may know more than they do.
 */
const toldTo = async (row: AreaCheckRow, place: Place, { user }: ReadContext, areaAt: AreaAt): Promise<AreaFound> =>
  row.toldTo === user.person ? row.told : foundNear(await areaAt(row.toldAt), place);

/** What was near a checked place when it was told last, and what is near it now. */
export const comparedAt = async (
  row: AreaCheckRow,
  place: Place,
  context: ReadContext,
  areaAt: AreaAt,
): Promise<{ readonly now: AreaFound; readonly told: AreaFound }> => ({
  told: await toldTo(row, place, context, areaAt),
  now: foundNear(await areaAt(context.moment.at), place),
});

/** Whether the area of any of these checks that are watched has turned. */
export const hasTurned = async (rows: readonly AreaCheckRow[], context: ReadContext): Promise<boolean> => {
  const areaAt = areasOf(context);
  for (const row of rows) {
    if (!row.watched || !row.place) continue;
    const { now, told } = await comparedAt(row, row.place, context, areaAt);
    if (turned(now, told).length > 0) return true;
  }
  return false;
};
