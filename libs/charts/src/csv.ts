/** A cell that a spreadsheet would take for a formula is prefixed, so that it stays words. */
const plain = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)) ? `'${cell}` : cell);

const cell = (value: string | number | null): string => {
  const written = typeof value === 'number' ? String(value) : plain(value ?? '');
  return /[",\r\n]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
};

/** A table as CSV (RFC 4180, CRLF): one line a row. Empty cells for null. Words that look like a formula are prefixed. */
export const toCsv = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
