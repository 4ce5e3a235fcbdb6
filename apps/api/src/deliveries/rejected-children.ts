import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { NOW } from '@hub/kernel';
import { CHILDREN, type ChildRow } from '@hub/views';
import type { Hub } from '@hub/worker';
import { rowsFor } from '../edge/live-rows.js';

/** Ids of children on record that stand anywhere in a file of rejected rows: whose records are taken out with it. */
export const childrenIn = async (hub: Hub, path: string): Promise<readonly string[]> => {
  const rows = await rowsFor<ChildRow>(hub, CHILDREN.table, { at: hub.now(), position: NOW, isNow: true });
  const known = new Set(rows.map(({ row }) => row.childId));
  const found = new Set<string>();
  for await (const line of createInterface({ input: createReadStream(path) })) {
    for (const word of line.split(/[^\w-]+/)) if (known.has(word)) found.add(word);
  }
  return [...found];
};
