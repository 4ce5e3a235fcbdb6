import { describe, expect, it } from '@jest/globals';
import type { CellFinding } from '@hub/analysis';
import type { MapEvent } from '@hub/views';
import { hotAreas } from './hot-areas.js';

/** Six cells in a row. */
const STUDY = { ids: ['a', 'b', 'c', 'd', 'e', 'f'], neighbours: [[1], [0, 2], [1, 3], [2, 4], [3, 5], [4]] };

const found = (...hot: readonly number[]): CellFinding[] =>
  STUDY.ids.map((_, cell) => ({ cell, verdict: hot.includes(cell) ? 'hot' : 'none' }) as unknown as CellFinding);

const happened = (...in_: readonly (readonly [cell: number, child: string])[]) => ({
  events: in_.map(([, child]) => ({ childIds: [child] }) as unknown as MapEvent),
  cells: Int32Array.from(in_, ([cell]) => cell),
});

describe('hot areas', () => {
  it('are the hot cells that touch, as one, the busiest cell first; an empty hot cell is part of what it lies beside', () => {
    const all = happened([0, 'A'], [1, 'A'], [1, 'B'], [5, 'C'], [3, 'D']);
    expect(hotAreas(found(0, 1, 2, 5), STUDY, all)).toEqual([
      { cells: ['b', 'a', 'c'], events: 3, children: 2 },
      { cells: ['f'], events: 1, children: 1 },
    ]);
  });

  it('are none where nothing stands out', () => expect(hotAreas(found(), STUDY, happened([0, 'A']))).toEqual([]));
});
