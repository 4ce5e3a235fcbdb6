import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boxOf, labelSpots, type Named } from './label-spots.js';

it('a name stands right of its point, and left of it where something is in the way', () => {
  const spots = labelSpots(
    [
      { id: 'a', x: 0, y: 0, text: 'High Street shop' },
      { id: 'b', x: 60, y: 0, text: 'Known as Jay' },
    ],
    10,
  );
  expect([spots.get('a')?.anchor, spots.get('b')?.anchor]).toEqual(['end', 'start']);
});

it('no name lies on another name, or on another point, wherever the points are', () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 15 })), {
        maxLength: 30,
        selector: String,
      }),
      (points) => {
        const all = points.map(([x, y], at): Named => ({
          id: `${at}`,
          x: x * 38,
          y: y * 38,
          text: 'A name of some size',
        }));
        const spots = labelSpots(all, 10);
        const boxes = all.flatMap((one) => {
          const spot = spots.get(one.id);
          return spot ? [{ id: one.id, ...boxOf(one, spot) }] : [];
        });
        for (const box of boxes) {
          for (const other of boxes) {
            if (other.id === box.id) continue;
            expect(
              box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
            ).toBe(false);
          }
          for (const { id, x, y } of all) {
            const inside = box.left < x + 10 && x - 10 < box.right && box.top < y + 10 && y - 10 < box.bottom;
            expect(id !== box.id && inside).toBe(false);
          }
        }
      },
    ),
  ));
