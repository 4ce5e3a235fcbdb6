import type { Instant, RowVersion } from '@hub/kernel';
import { turned, type AreaFound } from '@hub/placements';
import { areaChecks as view, CHILDREN, type AreaCheckRow, type ChildRow } from '@hub/views';
import { momentAsked } from '../edge/moment.js';
import { asFound, read, type ReadContext } from '../edge/reads.js';
import { rowsFor } from '../edge/live-rows.js';
import { scopeInWords } from '../edge/scope.words.js';
import type { AreaCheck, AreaChecks, QueryAreaChecksArgs } from '../generated/graphql.js';
import { foundNear, knownArea, type KnownArea } from './area-found.js';
import { foundInWords, turnsInWords } from './area.words.js';

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

/**
 * What was told, to whom it was told. Whoever else sees the check sees what they themselves would have been told at that
 * moment: the one who asked may know more than they do.
 */
const toldTo = async (row: AreaCheckRow, context: ReadContext, areaAt: AreaAt): Promise<AreaFound | undefined> =>
  row.toldTo === context.user.person || !row.place ? row.told : foundNear(await areaAt(row.toldAt), row.place);

type AreaAt = (at: Instant) => Promise<KnownArea>;

/** Works out what was known at a moment once for all checks told at that moment. */
const areasOf = (context: ReadContext): AreaAt => {
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

const judged = async ({ checks, children }: Records, context: ReadContext): Promise<readonly Judged[]> => {
  const byId = new Map(children.map(({ row }) => [row.childId, row]));
  const areaAt = areasOf(context);
  const found: Judged[] = [];
  for (const { row } of checks) {
    const child = byId.get(context.sight.idOf(row.childId));
    if (!row.place || !row.watched) found.push({ row, child });
    else {
      const told = await toldTo(row, context, areaAt);
      const now = foundNear(await areaAt(context.moment.at), row.place);
      found.push({ row, child, now, ...(told ? { told } : {}) });
    }
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
