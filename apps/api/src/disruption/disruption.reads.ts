import { londonDateOf, type RowVersion } from '@hub/kernel';
import { CHILDREN, disruptions as view, type ChildRow, type DisruptionRow } from '@hub/views';
import { allOfIt, asFound, nobody, read, type ReadContext } from '../edge/reads.js';
import { rowsFor } from '../edge/live-rows.js';
import type {
  DisruptionConnection,
  QueryDisruptionsArgs,
  QueryDisruptionsExportArgs,
  QueryDisruptionToolsArgs,
} from '../generated/graphql.js';
import { knownRows, standing } from './disruption.known.js';
import { disruptionOf, inOrder, passes, summaryOf, toolsOn } from './disruption.present.js';

/** The most disruptions of one page. */
const MOST = 1_000;

interface Known {
  readonly rows: readonly RowVersion<DisruptionRow>[];
  readonly children: readonly RowVersion<ChildRow>[];
}

const find = async (_args: object, { hub, moment }: ReadContext): Promise<Known> => ({
  rows: await rowsFor<DisruptionRow>(hub, view.table, moment),
  children: await rowsFor<ChildRow>(hub, CHILDREN.table, moment),
});

const rules = ({ rows, children }: Known, { sight }: ReadContext): Known => ({
  rows: knownRows(rows, sight),
  children: sight.keepRows(children),
});

const namesOf = (children: readonly RowVersion<ChildRow>[]): ReadonlyMap<string, string> =>
  new Map(
    children.flatMap(({ row }) => row.ids.map((id): [string, string] => [id, `${row.surname}, ${row.forename}`])),
  );

const present = (
  { rows, children }: Known,
  args: Partial<QueryDisruptionsArgs>,
  { moment }: ReadContext,
): DisruptionConnection => {
  const today = londonDateOf(moment.at);
  const all = rows.flatMap(({ row }) => standing(row, today) ?? []);
  const kept = inOrder(all.filter(passes(args.filter)));
  const at = args.after ? kept.findIndex(({ disruptionId }) => disruptionId === args.after) + 1 : 0;
  const first = Math.min(Math.max(1, args.first ?? 200), MOST);
  const page = kept.slice(at, at + first);
  const names = namesOf(children);
  const edges = page.map((one) => ({
    cursor: one.disruptionId,
    node: disruptionOf(one, (childId) => names.get(childId)),
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

/** The register of disruption. */
export const disruptions = read({
  subject: 'disruptions',
  purpose: 'safeguarding',
  find,
  hydrate: asFound<Known>,
  rules,
  present,
  names,
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
