import { isFormula } from '@hub/kernel';

/** A cell as a spreadsheet shows it: text that would be a formula is kept one by an apostrophe before it. */
const cell = (value: string | number | boolean | null): string => {
  const text = String(value ?? '');
  const plain = typeof value === 'string' && isFormula(text) ? `'${text}` : text;
  return /[",\r\n\t']/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/** One row of a CSV file, ended as RFC 4180 says. */
export const csvRow = (values: readonly (string | number | boolean | null)[]): string =>
  `${values.map(cell).join(',')}\r\n`;
