import { describe, expect, it } from '@jest/globals';
import { nearestLine, type Line } from './nearest-line.js';

const level: Line = { id: 'level', x1: 0, y1: 0, x2: 10, y2: 0 };
const steep: Line = { id: 'steep', x1: 0, y1: 0, x2: 0, y2: 10 };
const point: Line = { id: 'point', x1: 20, y1: 20, x2: 20, y2: 20 };

describe('the line nearest to where a picture was pressed', () => {
  it.each([
    ['beside its middle', 5, 1, 'level'],
    ['beside another', 1, 5, 'steep'],
    ['beyond its end, which is as far as its end is', 13, 0, 'level'],
    ['at a line without length', 19, 20, 'point'],
    ['where two begin, the first', 0, 0, 'level'],
  ])('is told %s', (_where, x, y, id) => {
    expect(nearestLine([level, steep, point], x, y, 3)?.id).toBe(id);
  });

  it.each([
    ['as far as is allowed', 5, 3, 'level'],
    ['farther than that', 5, 3.1, undefined],
  ])('is told %s, or not', (_where, x, y, id) => expect(nearestLine([level], x, y, 3)?.id).toBe(id));

  it('is none where there are no lines', () => expect(nearestLine([], 0, 0, 3)).toBeUndefined());
});
