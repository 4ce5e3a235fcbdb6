import { londonDateOf, type RowVersion } from '@hub/kernel';
import { needsWork, PLACEMENTS, presentPlacement, type PlacementRow, type PresentedPlacement } from '@hub/views';
import { asFound, read } from '../edge/reads.js';
import { rowsFor } from '../edge/live-rows.js';
import type { PlacementConnection, PlacementFilter, QueryPlacementsArgs } from '../generated/graphql.js';
import { placementOf } from './placements.present.js';

/** The most placements of one page. */
const MOST = 1_000;

const isWork = (one: PresentedPlacement): boolean => one.own && needsWork(one);

const passes =
  (filter: PlacementFilter | null | undefined) =>
  (one: PresentedPlacement): boolean =>
    (filter?.over === true || one.phase !== 'over') &&
    (filter?.work !== true || isWork(one)) &&
    (filter?.outside !== true || one.outside) &&
    (filter?.childId ?? one.childId) === one.childId;

const byWork = (a: PresentedPlacement, b: PresentedPlacement): number =>
  Number(isWork(b)) - Number(isWork(a)) ||
  a.details.start.localeCompare(b.details.start) ||
  a.placement.localeCompare(b.placement);

/** Where looked-after children are placed. */
export const placements = read({
  subject: 'placements',
  purpose: 'safeguarding',
  find: (_args: Partial<QueryPlacementsArgs>, { hub, moment }) => rowsFor<PlacementRow>(hub, PLACEMENTS.table, moment),
  hydrate: asFound<readonly RowVersion<PlacementRow>[]>,
  rules: (rows, { sight }) => sight.keepRows(rows),
  present: (rows, args, { hub, sight, moment }): PlacementConnection => {
    const today = londonDateOf(moment.at);
    const all = rows.map(({ row }) => presentPlacement(row, today, hub.settings.authority));
    const kept = all.filter(passes(args.filter)).sort(byWork);
    const from = args.after ? kept.findIndex(({ placement }) => placement === args.after) + 1 : 0;
    const page = kept.slice(from, from + Math.min(Math.max(1, args.first ?? 200), MOST));
    const hidden = sight.hiddenParts.has('placementPlace');
    const edges = page.map((one) => ({ cursor: one.placement, node: placementOf(one, hidden) }));
    const current = all.filter(({ phase }) => phase !== 'over');
    return {
      edges,
      pageInfo: { hasNextPage: from + page.length < kept.length, endCursor: edges.at(-1)?.cursor ?? null },
      total: kept.length,
      summary: {
        placed: current.length,
        outside: current.filter(({ outside }) => outside).length,
        work: current.filter(isWork).length,
      },
      at: moment.at,
    };
  },
  names: ({ edges }) => new Set(edges.map(({ node }) => node.childId)),
});
