/** The rule of the kernel on formulas, written here again because a chart brings nothing else into a page. */
const FORMULA =
  /^[\s\u0000-\u001f\u00a0\u00ad\u180e\u200b-\u200f\u2028-\u202f\u205f-\u206f\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/;

/** A cell that a spreadsheet would take for a formula is prefixed, so that it stays words. A number is none. */
export const keptAsWords = (cell: string): string =>
  FORMULA.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell;

const cell = (value: string | number | null): string => {
  const written = typeof value === 'number' ? String(value) : keptAsWords(value ?? '');
  return /[",\r\n]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
};

/** A table as CSV (RFC 4180, CRLF): one line a row. Empty cells for null. Words that look like a formula are prefixed. */
export const toCsv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
