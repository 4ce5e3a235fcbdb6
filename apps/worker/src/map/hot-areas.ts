import type { CellFinding, Neighbours } from '@hub/analysis';
import type { MapEvent } from '@hub/views';
import { childrenOf } from './events-asked.js';
import type { MapArea } from './map-answer.js';

/** Cells that stand out and touch each other, as lists of their places. */
const touching = (hot: ReadonlySet<number>, neighbours: Neighbours): readonly (readonly number[])[] => {
  const seen = new Set<number>();
  const groups: number[][] = [];
  for (const start of hot) {
    if (seen.has(start)) continue;
    seen.add(start);
    const group = [start];
    for (const cell of group) {
      for (const beside of neighbours[cell] ?? []) {
        if (!hot.has(beside) || seen.has(beside)) continue;
        seen.add(beside);
        group.push(beside);
      }
    }
    groups.push(group);
  }
  return groups;
};

/**
 * Hot cells that touch, as one area each, most events first: a hotspot is a part of town and not a hexagon. A cell with
 * nothing in it can be hot by what lies beside it; its area says what happened there.
 */
export const hotAreas = (
  findings: Iterable<CellFinding>,
  { neighbours, ids }: { readonly neighbours: Neighbours; readonly ids: readonly string[] },
  { events, cells }: { readonly events: readonly MapEvent[]; readonly cells: Int32Array },
): readonly MapArea[] => {
  const hot = new Set([...findings].flatMap(({ verdict, cell }) => (verdict === 'hot' ? [cell] : [])));
  if (hot.size === 0) return [];
  const groups = touching(hot, neighbours);
  const groupOf = new Map(groups.flatMap((group, number) => group.map((cell) => [cell, number] as const)));
  const inGroups = groups.map(() => ({ events: 0, children: new Set<string>(), byCell: new Map<number, number>() }));
  events.forEach((event, at) => {
    const cell = cells[at] as number;
    const held = inGroups[groupOf.get(cell) ?? -1];
    if (!held) return;
    held.events += 1;
    held.byCell.set(cell, (held.byCell.get(cell) ?? 0) + 1);
    for (const child of childrenOf(event)) held.children.add(child);
  });
  return groups
    .map((group, number): MapArea => {
      const { events: count = 0, children, byCell } = inGroups[number] ?? {};
      const busiest = [...group].sort((a, b) => (byCell?.get(b) ?? 0) - (byCell?.get(a) ?? 0) || a - b);
      return { cells: busiest.map((cell) => ids[cell] ?? ''), events: count, children: children?.size ?? 0 };
    })
    .sort((a, b) => b.events - a.events || ((a.cells[0] ?? '') < (b.cells[0] ?? '') ? -1 : 1));
};
