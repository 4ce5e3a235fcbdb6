import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { link, node } from '../../test/linked.js';
import { chanceOf, shuffled } from '../numbers/chance.js';
import { betweenness, standings } from './centrality.js';
import { communities } from './communities.js';
import { components, pathBetween, weakPoints } from './connection.js';
import { networkOf, type Link, type LinkNode, type LinkState } from './network.js';

const ids = (nodes: readonly LinkNode[]): string[] => nodes.map(({ id }) => id);

/** A random network of up to twelve nodes. */
const someLinks = fc.array(
  fc.tuple(fc.nat(11), fc.nat(11), fc.constantFrom<LinkState>('confirmed', 'suspected', 'refuted')),
  { maxLength: 30 },
);
const everyone = Array.from({ length: 12 }, (_, number) => node(`${'cpag'.charAt(number % 4)}${number}`));
const linksOf = (pairs: readonly (readonly [number, number, LinkState])[]): Link[] =>
  pairs.map(([a, b, state]) => link(everyone[a]?.id ?? '', everyone[b]?.id ?? '', state));

describe('on any network', () => {
  it('no measure depends on the order in which records came, or on which end was named first', () =>
    fc.assert(
      fc.property(someLinks, fc.nat(), (pairs, seed) => {
        const links = linksOf(pairs);
        const chance = chanceOf(seed);
        const turned = shuffled(links, chance).map(({ a, b, state }) => ({ a: b, b: a, state }));
        const [one, other] = [networkOf(everyone, links), networkOf(shuffled(everyone, chance), turned)];
        for (const measure of [standings, components, weakPoints]) expect(measure(other)).toEqual(measure(one));
        expect(communities(other)).toEqual(communities(one));
        expect(pathBetween(other, 'c0', 'p1')).toEqual(pathBetween(one, 'c0', 'p1'));
      }),
    ));

  it('a cut point is what parts its component when it is taken away, a bridge likewise', () =>
    fc.assert(
      fc.property(someLinks, (pairs) => {
        const links = linksOf(pairs);
        const network = networkOf(everyone, links);
        const { cutPoints, children, bridges } = weakPoints(network);
        const parts = components(network).length;
        const tied = everyone.filter(
          ({ id }) => networkOf(everyone, links).ties[network.nodes.findIndex((one) => one.id === id)]?.length,
        );
        const cuts = tied.filter(
          ({ id }) =>
            components(
              networkOf(
                everyone.filter((one) => one.id !== id),
                links,
              ),
            ).length > parts,
        );
        expect(ids(cutPoints)).toEqual(ids(cuts.filter(({ kind }) => kind !== 'child')).sort());
        expect(children).toBe(cuts.filter(({ kind }) => kind === 'child').length);
        for (const [a, b] of bridges) {
          const left = links.filter((one) => !([one.a, one.b].includes(a.id) && [one.a, one.b].includes(b.id)));
          expect(components(networkOf(everyone, left)).length).toBe(parts + 1);
        }
      }),
    ));

  it('betweenness counts each pair once: it sums to the inner nodes of all shortest paths', () =>
    fc.assert(
      fc.property(someLinks, (pairs) => {
        const network = networkOf(everyone, linksOf(pairs));
        const inner = everyone.flatMap(({ id: a }, index) =>
          everyone.slice(index + 1).map(({ id: b }) => Math.max(0, (pathBetween(network, a, b)?.length ?? 0) - 1)),
        );
        const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
        expect(sum(betweenness(network))).toBeCloseTo(sum(inner), 9);
      }),
    ));

  it('every node is in one group, and the groups are no better than one without ties', () =>
    fc.assert(
      fc.property(someLinks, (pairs) => {
        const network = networkOf(everyone, linksOf(pairs));
        const { groups, modularity, clear } = communities(network);
        expect(ids(groups.flat()).sort()).toEqual(ids(everyone).sort());
        expect(modularity).toBeGreaterThanOrEqual(0);
        expect(modularity).toBeLessThan(1);
        expect(clear).toBe(modularity >= 0.3);
      }),
    ));

  it('without nodes has nothing', () => {
    const none = networkOf([], []);
    expect([standings(none), components(none), communities(none).groups]).toEqual([[], [], []]);
  });
});
