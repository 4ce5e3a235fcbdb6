import type { Envelope, KeyedRow, RowChanges, ViewGroup } from '@hub/kernel';

/** Feeds events to a group and keeps its rows in memory. */
export const followed = (
  group: ViewGroup,
  events: readonly Envelope[],
  empty = true,
): { rows: Map<string, object>; parked: Set<string> } => {
  const rows = new Map<string, object>();
  const parked = new Set<string>();
  const changes: RowChanges = {
    put: (table, key, _row, body) => rows.set(`${table} ${key}`, JSON.parse(body) as object),
    close: (table, key) => rows.delete(`${table} ${key}`),
    park: (table, key) => parked.add(`${table} ${key}`),
    unpark: (table, key) => parked.delete(`${table} ${key}`),
    concerns: () => undefined,
  };
  const projector = group.start({ empty, parked: [] });
  for (const event of events) {
    const reading = projector.apply(event, changes);
    for (let step = reading?.next(); step && step.done !== true;) {
      const { table, where, is } = step.value;
      const found: KeyedRow[] = [...rows]
        .filter(
          ([name, row]) =>
            name.startsWith(`${table} `) &&
            (where === 'key' ? name === `${table} ${is}` : (row as Record<string, unknown>)[where] === is),
        )
        .map(([name, row]) => ({ key: name.slice(table.length + 1), row }));
      step = reading?.next(found);
    }
  }
  return { rows, parked };
};
