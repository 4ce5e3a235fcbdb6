import { describe, expect, it } from '@jest/globals';
import { link, node } from '../../test/linked.js';
import { communities } from './communities.js';
import { layoutOf, type Spot } from './layout.js';
import { networkOf, type Link } from './network.js';

const drawn = (links: readonly Link[], alone: readonly string[] = []): ReadonlyMap<string, Spot> => {
  const ids = new Set([...links.flatMap(({ a, b }) => [a, b]), ...alone]);
  const network = networkOf([...ids].map(node), links);
  return new Map(layoutOf(network, communities(network).groups).map((spot) => [spot.id, spot]));
};

const apart = (spots: ReadonlyMap<string, Spot>, a: string, b: string): number => {
  const [one, other] = [spots.get(a), spots.get(b)] as [Spot, Spot];
  return Math.hypot(one.x - other.x, one.y - other.y);
};

describe('how a network is drawn', () => {
  const star = (middle: string, children: readonly string[]): Link[] => children.map((child) => link(child, middle));
  const two = [...star('p1', ['c1', 'c2', 'c3', 'c4']), ...star('a1', ['c5', 'c6', 'c7', 'c8'])];

  it('is the same for the same links, in whatever order they came', () =>
    expect(drawn([...two].reverse())).toEqual(drawn(two)));

  it('keeps what is tied closer together than what is not', () => {
    const spots = drawn(two);
    for (const child of ['c1', 'c2', 'c3', 'c4'])
      expect(apart(spots, child, 'p1')).toBeLessThan(apart(spots, child, 'a1'));
  });

  it('puts no two nodes on one another', () => {
    const spots = drawn(two, ['p8', 'p9']);
    const ids = [...spots.keys()];
    for (const a of ids) for (const b of ids) if (a < b) expect(apart(spots, a, b)).toBeGreaterThan(0.3);
  });

  it('is drawn also where there is nothing', () => expect(drawn([]).size).toBe(0));
});
