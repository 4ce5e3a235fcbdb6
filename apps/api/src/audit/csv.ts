/** What a spreadsheet would take for a formula, also behind spaces and marks that cannot be seen. */
const FORMULA =
  /^[\s\u0000-\u001f\u00a0\u00ad\u180e\u200b-\u200f\u2028-\u202f\u205f-\u206f\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]/;

/** A cell as a spreadsheet shows it: text that would be a formula is kept one by an apostrophe before it. */
const cell = (value: string | number | boolean | null): string => {
  const text = String(value ?? '');
  const plain = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n\t']/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/** One row of a CSV file, ended as RFC 4180 says. */
export const csvRow = (values: readonly (string | number | boolean | null)[]): string =>
  `${values.map(cell).join(',')}\r\n`;
