import type { LinkType } from '@hub/intelligence';
import { londonDateOf, type RowVersion } from '@hub/kernel';
import { isOther, judge } from '@hub/sharing';
import { CHILDREN, disruptions as view, type ChildRow, type DisruptionRow } from '@hub/views';
import { allOfIt, asFound, nobody, read, type ReadContext } from '../edge/reads.js';
import { rowsFor } from '../edge/live-rows.js';
import type {
  DisruptionConnection,
  QueryDisruptionsArgs,
  QueryDisruptionsExportArgs,
  QueryDisruptionToolsArgs,
} from '../generated/graphql.js';
import { knownLinks, linkRecords, ownSubjects, withinReach, type LinkRecords } from '../intelligence/known-links.js';
import { openLinks } from '../intelligence/open-links.js';
import { knownRows, standing } from './disruption.known.js';
import { disruptionOf, inOrder, passes, summaryOf, toolsOn, type Names } from './disruption.present.js';

/** The most disruptions of one page. */
const MOST = 1_000;

interface Known {
  readonly rows: readonly RowVersion<DisruptionRow>[];
  readonly children: readonly RowVersion<ChildRow>[];
  /** Whom and what disruptions are aimed at; undefined for who may know of no adult and no place by name. */
  readonly links: LinkRecords | undefined;
}

const find = async (_args: object, context: ReadContext): Promise<Known> => {
  const { hub, user, moment } = context;
  const namesThem = judge(user.role, 'safeguarding', 'intelligence', hub.settings.roles).allowed;
  return {
    rows: await rowsFor<DisruptionRow>(hub, view.table, moment),
    children: await rowsFor<ChildRow>(hub, CHILDREN.table, moment),
    links: namesThem ? await linkRecords(context) : undefined,
  };
};

const rules = ({ rows, children, links }: Known, context: ReadContext): Known => ({
  rows: knownRows(rows, context.sight),
  children: context.sight.keepRows(children),
  links: links && openLinks(links, context),
});

/** What adults, places and groups are called, as far as somebody may know them. */
const subjectsOf = (links: LinkRecords | undefined, { user, moment, sight }: ReadContext): Names['subject'] => {
  if (!links) return () => undefined;
  const known = withinReach(knownLinks(links, moment.at), sight, ownSubjects(links, user.person));
  // An adult whose record left the live lists is still called by its name where an order stands against them.
  const adults = new Map(links.persons.map(({ key, row }) => [key, row.details?.label]));
  return (type, id) => {
    const stands = known.idOf({ type: type as LinkType, id });
    const label = known.subjects.get(`${type}:${stands}`)?.label;
    return label ?? (type === 'person' && known.standings.has(stands) ? adults.get(stands) : undefined);
  };
};

const namesOf = (children: readonly RowVersion<ChildRow>[]): ReadonlyMap<string, string> =>
  new Map(
    children.flatMap(({ row }) => row.ids.map((id): [string, string] => [id, `${row.surname}, ${row.forename}`])),
  );

const present = (
  { rows, children, links }: Known,
  args: Partial<QueryDisruptionsArgs>,
  context: ReadContext,
): DisruptionConnection => {
  const { moment } = context;
  const today = londonDateOf(moment.at);
  const all = rows.flatMap(({ row }) => standing(row, today) ?? []);
  const kept = inOrder(all.filter(passes(args.filter)));
  const at = args.after ? kept.findIndex(({ disruptionId }) => disruptionId === args.after) + 1 : 0;
  const first = Math.min(Math.max(1, args.first ?? 200), MOST);
  const page = kept.slice(at, at + first);
  const ofChildren = namesOf(children);
  const names: Names = { child: (childId) => ofChildren.get(childId), subject: subjectsOf(links, context) };
  const edges = page.map((one) => ({
    cursor: one.disruptionId,
    node: disruptionOf(one, names),
  }));
  return {
    edges,
    pageInfo: { hasNextPage: at + page.length < kept.length, endCursor: edges.at(-1)?.cursor ?? null },
    total: kept.length,
    summary: summaryOf(all),
    at: moment.at,
  };
};

const names = ({ edges }: DisruptionConnection): readonly string[] => [
  ...new Set(edges.flatMap(({ node }) => node.children.map(({ id }) => id))),
];

/** Adults, places and groups at whom they are aimed. */
const others = ({ edges }: DisruptionConnection): readonly string[] =>
  edges.map(({ node }) => `${node.subjectType}:${node.subjectId}`).filter(isOther);

/** The register of disruption. */
export const disruptions = read({
  subject: 'disruptions',
  purpose: 'safeguarding',
  find,
  hydrate: asFound<Known>,
  rules,
  present,
  names,
  others,
});

/** The register to be taken away, under the rules of the register itself. */
export const disruptionsExport = read({
  subject: 'disruptions-export',
  purpose: 'safeguarding',
  takesOut: true,
  find,
  hydrate: asFound<Known>,
  rules,
  present: (known, args: Partial<QueryDisruptionsExportArgs>, context) =>
    present(known, { ...args, first: MOST }, context),
  names,
  others,
});

/** The tools as the law stands on a date: nobody's record. */
export const disruptionTools = read({
  subject: 'disruptions',
  purpose: 'safeguarding',
  find: (args: Partial<QueryDisruptionToolsArgs>, { moment }) =>
    Promise.resolve(toolsOn(args.on ?? londonDateOf(moment.at))),
  hydrate: asFound,
  rules: allOfIt,
  present: asFound,
  names: nobody,
});
