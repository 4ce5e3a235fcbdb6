import { keyUnder } from '@hub/disclosure';
import type { Block, TableBlock } from '../document.js';
import { symbolsIn } from './plain-table.js';

/** A table of numbers, and under it what the symbols mean that stand in it. */
export const keyedTable = (table: TableBlock): readonly Block[] => {
  const key = keyUnder(symbolsIn([table]));
  return key.length === 0 ? [table] : [table, { is: 'note', text: key.join('\n') }];
};
