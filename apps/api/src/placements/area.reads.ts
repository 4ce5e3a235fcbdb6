import type { RowVersion } from '@hub/kernel';
import { foundInWords, turned, turnsInWords, type AreaFound } from '@hub/placements';
import { areaChecks as view, CHILDREN, type AreaCheckRow, type ChildRow } from '@hub/views';
import { asFound, read, type ReadContext } from '../edge/reads.js';
import { rowsFor } from '../edge/live-rows.js';
import { scopeInWords } from '../edge/scope.words.js';
import type { AreaCheck, AreaChecks, QueryAreaChecksArgs } from '../generated/graphql.js';
import { areasOf, comparedAt } from './area-turns.js';

interface Records {
  readonly checks: readonly RowVersion<AreaCheckRow>[];
  readonly children: readonly RowVersion<ChildRow>[];
}

interface Judged {
  readonly row: AreaCheckRow;
  readonly child: ChildRow | undefined;
  /** What was near when it was told last, and what is near now; absent when the place was erased. */
  readonly told?: AreaFound;
  readonly now?: AreaFound;
}

const judged = async ({ checks, children }: Records, context: ReadContext): Promise<readonly Judged[]> => {
  const byId = new Map(children.map(({ row }) => [row.childId, row]));
  const areaAt = areasOf(context);
  const found: Judged[] = [];
  for (const { row } of checks) {
    const child = byId.get(context.sight.idOf(row.childId));
    if (!row.place || !row.watched) found.push({ row, child });
    else found.push({ row, child, ...(await comparedAt(row, row.place, context, areaAt)) });
  }
  return found;
};

const checkOf = ({ row, child, told, now }: Judged, context: ReadContext): AreaCheck => {
  const hidden = context.sight.hiddenParts.has('placementPlace');
  const parts = told && now ? turned(now, told) : [];
  return {
    id: row.checkId,
    childId: context.sight.idOf(row.childId),
    forename: child?.forename ?? '',
    surname: child?.surname ?? row.childId,
    place: hidden || !row.place ? null : { ...row.place, precision: row.place.precision ?? null },
    reason: row.reason ?? null,
    checkedAt: row.checkedAt,
    checkedBy: row.by,
    toldAt: row.toldAt,
    watched: row.watched,
    near: now ? foundInWords(now) : [],
    turned: turnsInWords(parts),
    forYou: row.by === context.user.person || !context.sight.borough,
    looks: row.looks.map(({ at, by, done }) => ({ at, by, done: done ?? null })),
  };
};

const byTurn = (a: AreaCheck, b: AreaCheck): number =>
  Number(b.turned.length > 0) - Number(a.turned.length > 0) ||
  Number(b.forYou) - Number(a.forYou) ||
  b.checkedAt.localeCompare(a.checkedAt) ||
  a.id.localeCompare(b.id);

/** Addresses that were checked for children, and what has turned near them. */
export const areaChecks = read({
  subject: 'placements',
  purpose: 'safeguarding',
  find: async (_args: Partial<QueryAreaChecksArgs>, { hub, moment }): Promise<Records> => ({
    checks: await rowsFor<AreaCheckRow>(hub, view.table, moment),
    children: await rowsFor<ChildRow>(hub, CHILDREN.table, moment),
  }),
  hydrate: asFound<Records>,
  rules: ({ checks, children }, { sight }): Records => ({
    checks: checks.filter(({ row }) => sight.opens(row.childId)),
    children: children.filter(({ row }) => sight.opens(row.childId)),
  }),
  present: async ({ checks, children }, { childId, ended }, context): Promise<AreaChecks> => {
    const asked = checks.filter(
      ({ row }) =>
        (ended === true || row.watched) &&
        (childId ?? context.sight.idOf(row.childId)) === context.sight.idOf(row.childId),
    );
    const all = (await judged({ checks: asked, children }, context)).map((one) => checkOf(one, context));
    return {
      checks: all.sort(byTurn),
      about: scopeInWords(context.hub.settings.roles[context.user.role].scope),
    };
  },
  names: ({ checks }) => new Set(checks.map(({ childId }) => childId)),
});
