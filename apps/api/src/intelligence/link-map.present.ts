import {
  communities,
  layoutOf,
  networkOf,
  standings,
  weakPoints,
  type Link,
  type LinkNode as NetworkNode,
  type Network,
  type NodeKind,
} from '@hub/analysis';
import { subjectKey, type LinkType, type Subject } from '@hub/intelligence';
import type { LinkedType, LinkMap, LinkState, LinkTie, NotDrawn } from '../generated/graphql.js';
import type { KnownLinks, KnownTie } from './known-links.js';

/** Which ties take part in a picture. */
export interface Window {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly confirmedOnly?: boolean | null | undefined;
}

const KINDS: Readonly<Record<LinkType, NodeKind>> = {
  child: 'child',
  person: 'adult',
  place: 'place',
  group: 'group',
  vehicle: 'vehicle',
  phone: 'phone',
  online: 'online',
};

/** Groups are looked for from several starts, from fewer in a large picture. */
const SEED = 2008;
const MANY = 500;

const typeOf = (type: LinkType): LinkedType => type.toUpperCase() as LinkedType;

const labelIn = (known: KnownLinks, key: string): string => known.subjects.get(key)?.label ?? key;

const noteIn = (known: KnownLinks, key: string): string | null => known.subjects.get(key)?.note ?? null;

/** A tie as it is shown. */
export const tieOf = (known: KnownLinks, tie: KnownTie): LinkTie => ({
  id: tie.key,
  a: subjectKey(tie.a),
  aLabel: labelIn(known, subjectKey(tie.a)),
  aNote: noteIn(known, subjectKey(tie.a)),
  b: subjectKey(tie.b),
  bLabel: labelIn(known, subjectKey(tie.b)),
  bNote: noteIn(known, subjectKey(tie.b)),
  state: tie.state.toUpperCase() as LinkState,
  relations: [...tie.relations],
  corroboration: tie.corroboration,
  pieces: tie.evidence.length,
  firstSeen: tie.firstSeen ?? null,
  lastSeen: tie.lastSeen ?? null,
});

/** The day a tie was first and last seen; what no source dated counts on the days it became known. */
const daysOf = ({ firstSeen, lastSeen, evidence }: KnownTie): readonly [string, string] => {
  const known = evidence.map(({ knownOn }) => knownOn).sort();
  return [firstSeen ?? known[0] ?? '', lastSeen ?? known.at(-1) ?? ''];
};

const within = (tie: KnownTie, { from, to }: Window): boolean => {
  const [first, last] = daysOf(tie);
  return (!from || last >= from) && (!to || first <= to);
};

/** The ties of a picture, and how many are outside it. */
export const tiesWithin = (
  { ties }: KnownLinks,
  window: Window,
): { readonly shown: readonly KnownTie[]; readonly outside: number } => {
  const shown = ties.filter((tie) => within(tie, window) && !(window.confirmedOnly && tie.state === 'suspected'));
  return { shown, outside: ties.length - shown.length };
};

/** The network that is measured: refuted ties are drawn and take no part in it. */
export const networkWithin = (known: KnownLinks, window: Window): Network => {
  const { shown } = tiesWithin(known, window);
  const keys = new Set(shown.flatMap(({ a, b }) => [subjectKey(a), subjectKey(b)]));
  const nodes = [...keys].map((id): NetworkNode => ({ id, kind: KINDS[id.slice(0, id.indexOf(':')) as LinkType] }));
  const links = shown.map(({ a, b, state }): Link => ({ a: subjectKey(a), b: subjectKey(b), state }));
  return networkOf(nodes, links);
};

const KEPT = 'Pieces of evidence that are kept under the conditions of the agency they came from. Ring that agency.';

/** What is known about somebody or something and left out of their page, and why. */
export const leftOutAbout = (known: KnownLinks, subject: Subject): NotDrawn[] => {
  const count = known.keptAbout(subject);
  return count > 0 ? [{ count, why: KEPT }] : [];
};

const leftOutOf = ({ waiting, expired, keptByAgency }: KnownLinks, outside: number): LinkMap['leftOut'] =>
  [
    { count: outside, why: 'Ties outside the dates or the certainty you chose.' },
    { count: waiting, why: 'Ties that wait: they name somebody or a place that is not on record yet.' },
    { count: expired, why: 'Adults whose record expired or was let go. Review a record to bring it back.' },
    { count: keptByAgency, why: KEPT },
  ].filter(({ count }) => count > 0);

/** What is measured of a network, and where its nodes are drawn. */
const measuresOf = (network: Network) => {
  const { groups, modularity, clear } = communities(network, {
    seed: SEED,
    times: network.nodes.length > MANY ? 2 : 10,
  });
  return {
    modularity,
    clear,
    spots: new Map(layoutOf(network, groups).map((spot) => [spot.id, spot])),
    groupOf: new Map(groups.flatMap((group, number) => group.map(({ id }) => [id, number + 1] as const))),
    weak: weakPoints(network),
    standings: standings(network).filter(({ ties }) => ties > 1),
  };
};

const drawn = (known: KnownLinks, window: Window, about: string): LinkMap => {
  const { shown, outside } = tiesWithin(known, window);
  const network = networkWithin(known, window);
  const { spots, groupOf, weak, modularity, clear, ...of } = measuresOf(network);
  return {
    about,
    nodes: network.nodes.map(({ id }, number) => {
      const own = network.ties[number] ?? [];
      const spot = spots.get(id);
      return {
        id,
        type: typeOf(id.slice(0, id.indexOf(':')) as LinkType),
        label: labelIn(known, id),
        note: noteIn(known, id),
        group: groupOf.get(id) ?? 0,
        ties: own.length,
        children: own.filter(({ to }) => network.nodes[to]?.kind === 'child').length,
        x: Math.round((spot?.x ?? 0) * 100) / 100,
        y: Math.round((spot?.y ?? 0) * 100) / 100,
      };
    }),
    ties: shown.map((tie) => tieOf(known, tie)),
    leftOut: leftOutOf(known, outside),
    standings: of.standings.map(({ node, ties, children: reached, betweenness }) => ({
      id: node.id,
      label: labelIn(known, node.id),
      type: typeOf(node.id.slice(0, node.id.indexOf(':')) as LinkType),
      ties,
      children: reached,
      betweenness,
    })),
    cutPoints: weak.cutPoints.map(({ id }) => id),
    cutChildren: weak.children,
    modularity,
    groupsAreClear: clear,
  };
};

const DRAWN = new WeakMap<KnownLinks, { readonly window: string; readonly map: LinkMap }>();

/** A picture of links with its measures; made once for the same links, until another window is asked for. */
export const linkMapOf = (known: KnownLinks, window: Window, about: string): LinkMap => {
  const { from, to, confirmedOnly } = window;
  const asked = JSON.stringify([from ?? '', to ?? '', confirmedOnly === true, about]);
  const before = DRAWN.get(known);
  if (before?.window === asked) return before.map;
  const map = drawn(known, window, about);
  DRAWN.set(known, { window: asked, map });
  return map;
};
