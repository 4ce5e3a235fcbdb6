import { keptAsWords, toCsv } from '@hub/charts';
import { columns, metaOf } from './columns.js';
import { cellText } from './cell-text.js';
import { groupsOf } from './groups.js';
import type { Row } from './reading.js';
import type { SheetView } from './view.js';

/** The table that is on screen, as plain text: the same columns, the same rows in the same order, and the ids. */
export const tableOf = (rows: readonly Row[], view: SheetView): readonly (readonly string[])[] => {
  const shown = columns.filter(({ id }) => !view.hidden.includes(id as SheetView['hidden'][number]));
  const byId = new Map(rows.map((row) => [row.id, row] as const));
  const groups = view.group ? groupsOf(rows, view.group) : [{ label: '', ids: rows.map(({ id }) => id) }];
  const head = [
    ...(view.group ? ['Group'] : []),
    'Id',
    ...shown.map((column) => metaOf({ columnDef: column }).label),
    'Status',
  ];
  const lines = groups.flatMap(({ label, ids }) =>
    ids.flatMap((id) => {
      const row = byId.get(id);
      if (!row) return [];
      const cells = shown.map((column) => cellText(row, column.id as SheetView['hidden'][number]));
      return [[...(view.group ? [label] : []), row.id, ...cells, row.statuses.join(' ')]];
    }),
  );
  return [head, ...lines];
};

/** A tab or a line break would make two cells of one; what a spreadsheet would take for a formula stays words, as in a file. */
const pasted = (cell: string): string => keptAsWords(cell.replace(/[\t\r\n]+/g, ' '));

/** The table as a spreadsheet takes it from the clipboard. */
export const toPaste = (table: readonly (readonly string[])[]): string =>
  table.map((cells) => cells.map(pasted).join('\t')).join('\n');

/** The table as a CSV file; the mark in front tells spreadsheets that names may have accents. */
export const toFile = (table: readonly (readonly string[])[]): string => `\ufeff${toCsv(table)}`;
