import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { joined, turnOf } from './joined.js';

/** A square of side one, turning with the clock, as no file may have it. */
const square = (x: number, y: number) => [
  [
    [x, y],
    [x, y + 1],
    [x + 1, y + 1],
    [x + 1, y],
    [x, y],
  ],
];
const squares = (places: readonly (readonly [number, number])[]) => places.map(([x, y]) => square(x, y));
const areaOf = (shape: ReturnType<typeof joined>): number =>
  shape.flat().reduce((sum, ring) => sum + turnOf(ring) / 2, 0);

describe('areas side by side, as one shape', () => {
  it('have one line around them, against the clock, without the edge that they share', () => {
    const [[line = []] = [], ...more] = joined(squares([[0, 0], [1, 0]])); // prettier-ignore
    expect(more).toEqual([]);
    expect(turnOf(line)).toBe(4);
    expect(line).toHaveLength(7);
  });

  it('that surround another area have a hole, with the clock', () => {
    const around = [0, 1, 2]
      .flatMap((x) => [0, 1, 2].map((y) => [x, y] as const))
      .filter(([x, y]) => x !== 1 || y !== 1);
    const [[outer = [], hole = []] = []] = joined(squares(around));
    expect([turnOf(outer), turnOf(hole)]).toEqual([18, -2]);
  });

  it('that touch in a corner only stay two', () =>
    expect(joined(squares([[0, 0], [1, 1]])).map((rings) => rings.length)).toEqual([1, 1])); // prettier-ignore

  it('lie around the hole that is theirs', () => {
    const ring = (at: number) =>
      [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => [at + x, y] as const)).filter(([x, y]) => x !== at + 1 || y !== 1);
    expect(joined(squares([...ring(0), ...ring(10)])).map((rings) => rings.length)).toEqual([2, 2]);
  });

  it('by itself only turns the way it should', () => expect(areaOf(joined(squares([[3, 4]])))).toBe(1));

  it('keep their area, and no edge is there twice', () => {
    const places = fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(6)), { selector: ([x, y]) => 7 * x + y, minLength: 1 });
    fc.assert(
      fc.property(places, (some) => {
        const shape = joined(squares(some));
        expect(areaOf(shape)).toBe(some.length);
        const edges = shape.flat().flatMap((ring) => ring.slice(1).map((to, at) => [String(ring[at]), String(to)]));
        const ends = edges.map((edge) => [...edge].sort().join(' '));
        expect(new Set(ends).size).toBe(ends.length);
        for (const line of shape.flat()) {
          const corners = line.slice(1).map(String);
          expect(new Set(corners).size).toBe(corners.length);
        }
      }),
    );
  });
});
