import { describe, it, expect } from '@jest/globals';
import { link, node } from '../../test/linked.js';
import * as karate from '../../test/karate-club.js';
import { betweenness, degrees, standings } from './centrality.js';
import { communities } from './communities.js';
import { components, pathBetween, weakPoints } from './connection.js';
import { networkOf, type Link, type LinkNode } from './network.js';

const member = (number: number): string => String(number).padStart(2, '0');
const club = networkOf(
  karate.degree.map((_, index) => ({ id: member(index + 1), kind: 'adult' as const })),
  karate.edges.map(([a = 0, b = 0]) => ({ a: member(a), b: member(b), state: 'confirmed' as const })),
);

describe('the karate club is what igraph measures', () => {
  it('degree', () => expect(degrees(club)).toEqual(karate.degree));

  it('betweenness', () =>
    expect(betweenness(club)).toEqual(karate.betweenness.map((number) => expect.closeTo(number, 9))));

  it('the best modularity of Louvain groups', () =>
    expect(communities(club).modularity).toBeCloseTo(karate.louvainModularity, 9));

  it('the one member whose absence parts it, and that of the one who hangs on by a tie', () => {
    const { cutPoints, bridges } = weakPoints(club);
    expect(cutPoints.map(({ id }) => Number(id))).toEqual(karate.articulationPoints);
    expect(bridges.map((ends) => ends.map(({ id }) => Number(id)))).toEqual([[1, 12]]);
  });
});

const nodesOf = (links: readonly Link[]): LinkNode[] => [...new Set(links.flatMap(({ a, b }) => [a, b]))].map(node);
const made = (links: readonly Link[]) => networkOf(nodesOf(links), links);
const ids = (nodes: readonly LinkNode[]): string[] => nodes.map(({ id }) => id);

describe('what is a tie', () => {
  it('is not a refuted link, a link to what is hidden, or to itself; each is counted as left out', () => {
    const links = [link('c1', 'a1'), link('c1', 'p1', 'refuted'), link('c1', 'a9'), link('a1', 'a1')];
    const network = networkOf(['c1', 'a1', 'p1'].map(node), links);
    expect(network.tieCount).toBe(1);
    expect(network.leftOut).toEqual({ refuted: 1, suspected: 0, hiddenEnd: 1, toItself: 1 });
  });

  it('is one tie however many links, confirmed if any is, and a refuted one takes nothing from it', () => {
    const twice = [
      link('c1', 'a1', 'suspected'),
      link('a1', 'c1'),
      link('c1', 'a1', 'suspected'),
      link('c1', 'a1', 'refuted'),
    ];
    expect(made(twice).ties).toEqual([[{ to: 1, state: 'confirmed' }], [{ to: 0, state: 'confirmed' }]]);
  });

  it('is not a suspected link where only confirmed ones count', () => {
    const links = [link('c1', 'a1'), link('c1', 'p1', 'suspected')];
    const network = networkOf(nodesOf(links), links, 'confirmed');
    expect([network.tieCount, network.leftOut.suspected]).toEqual([1, 1]);
  });
});

describe('a refuted link leaves every measure', () => {
  const held = [link('c1', 'p1'), link('c2', 'p1'), link('c2', 'a1'), link('a1', 'p2'), link('c3', 'p2')];
  const refuted = [link('c1', 'a1', 'refuted'), link('c3', 'p1', 'refuted'), link('c1', 'c3', 'refuted')];
  const [without, with_] = [networkOf(nodesOf(held), held), networkOf(nodesOf(held), [...refuted, ...held])];

  it.each([
    ['degree', degrees],
    ['betweenness', betweenness],
    ['standings', standings],
    ['components', components],
    ['weak points', weakPoints],
    ['communities', (network: typeof without) => communities(network)],
    ['how two are linked', (network: typeof without) => pathBetween(network, 'c1', 'c3')],
  ] as const)('%s', (_, measure) => expect(measure(with_)).toEqual(measure(without)));
});

describe('the planted network: five children through two places and three adults', () => {
  const planted = [
    ...['c1', 'c2', 'c3'].map((child) => link(child, 'p1')),
    ...['c3', 'c4', 'c5'].map((child) => link(child, 'p2')),
    ...['p1', 'p2'].map((place) => link('a1', place)),
    link('a2', 'c1'),
    link('a2', 'a1', 'suspected'),
    link('a3', 'c5'),
    link('a3', 'a1'),
  ];
  const decoys = [link('c6', 'p3'), link('c7', 'a4'), link('c8', 'p3', 'refuted')];
  const network = networkOf([...nodesOf(planted), ...nodesOf(decoys)], [...decoys, ...planted]);

  it('hangs together as one, and the decoys do not hang on it', () => {
    const [largest, ...others] = components(network);
    expect(ids(largest ?? [])).toEqual(['a1', 'a2', 'a3', 'c1', 'c2', 'c3', 'c4', 'c5', 'p1', 'p2']);
    expect(others.map(ids)).toEqual([['a4', 'c7'], ['c6', 'p3'], ['c8']]);
  });

  it('ranks places and adults and never a child', () => {
    const ranked = standings(network);
    expect(ranked.map((one) => one.node.kind)).not.toContain('child');
    expect(
      ranked
        .slice(0, 3)
        .map((one) => one.node.id)
        .sort(),
    ).toEqual(['a1', 'p1', 'p2']);
    expect(ranked.find((one) => one.node.id === 'p1')).toMatchObject({ ties: 4, children: 3 });
  });

  it('names the places that hold it together and counts children who do without naming them', () => {
    const { cutPoints, children, bridges } = weakPoints(network);
    expect(ids(cutPoints)).toEqual(['p1', 'p2']);
    expect(children).toBe(0);
    expect(bridges.map(ids)).toEqual([
      ['a4', 'c7'],
      ['c2', 'p1'],
      ['c4', 'p2'],
      ['c6', 'p3'],
    ]);
    expect(weakPoints(made([link('c1', 'a1'), link('c1', 'a2')]))).toMatchObject({ cutPoints: [], children: 1 });
  });

  it('says how two children are linked, by the surest of the shortest ways', () => {
    const steps = pathBetween(network, 'c1', 'a3') ?? [];
    expect(steps.map(({ from, to, state }) => [from.id, to.id, state])).toEqual([
      ['c1', 'p1', 'confirmed'],
      ['p1', 'a1', 'confirmed'],
      ['a1', 'a3', 'confirmed'],
    ]);
    expect(pathBetween(network, 'c2', 'c6')).toBeUndefined();
    expect(pathBetween(network, 'c2', 'c2')).toEqual([]);
    expect(pathBetween(network, 'c2', 'nobody')).toBeUndefined();
  });
});
