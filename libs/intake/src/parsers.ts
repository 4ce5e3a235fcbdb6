import { isDate, parseTime, type Instant, type LondonDate } from '@hub/kernel';
import { isKnownCode, type CodeList } from './codes.js';
import { Problem, type Parser } from './column.js';

/** Any text. */
export const text: Parser<string> = (cell) => cell;

/** One of the codes of the format, in exact case. */
export const oneOf =
  <const Code extends string>(codes: readonly Code[]): Parser<Code> =>
  (cell) =>
    (codes as readonly string[]).includes(cell)
      ? (cell as Code)
      : new Problem(`is not one of ${codes.join(', ')}. Codes are written exactly so`);

/** A code of a list that others keep: never refused, but told when we do not know it. */
export const externalCode =
  (list: CodeList): Parser<string> =>
  (cell, column, notes) => {
    if (!isKnownCode(list, cell)) notes.unknownCode(column.name, cell);
    return cell;
  };

/** `Y` or `N`. An empty cell is not recorded, never "no". */
export const yesNo: Parser<boolean> = (cell) =>
  cell === 'Y'
    ? true
    : cell === 'N'
      ? false
      : new Problem('is neither Y nor N. Leave it empty when it is not recorded');

/** Several values separated by `;`. Parts are trimmed, empty ones dropped, and one that comes twice counts once. */
export const listOf =
  <Value>(part: Parser<Value>): Parser<Value[]> =>
  (cell, column, notes) => {
    const values = new Set<Value>();
    for (const piece of cell.split(';')) {
      const trimmed = piece.trim();
      if (trimmed === '') continue;
      const value = part(trimmed, column, notes);
      if (value instanceof Problem) return new Problem(`holds ${trimmed}, which ${value.reason}`);
      values.add(value);
    }
    return [...values];
  };

/** A decimal number. */
export const decimal: Parser<number> = (cell) =>
  /^-?\d{1,15}(\.\d{1,15})?$/.test(cell) ? Number(cell) : new Problem('is not a number. Write it like 12 or 12.5');

/** A whole number within limits. */
export const wholeNumber =
  (least: number, most: number): Parser<number> =>
  (cell) =>
    /^\d{1,15}$/.test(cell) && Number(cell) >= least && Number(cell) <= most
      ? Number(cell)
      : new Problem(`is not a whole number from ${least} to ${most}`);

const SLASHED = /^(\d{2})\/(\d{2})\/(\d{4})$/;
const SLASHED_TIME = /^(\d{2})\/(\d{2})\/(\d{4}) (\d{2}:\d{2}(?::\d{2})?)$/;
const DASHED = /^\d{4}-\d{2}-\d{2}$/;
const ISO_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

const NO_SUCH_DAY = 'does not exist. Put it right in the source system';

const looksSlashed = (cell: string): boolean => /^\d{1,2}\/\d{1,2}\/\d{2,4}/.test(cell);
const HINT_SLASHED = 'or declare "dateFormat": "dd/mm/yyyy" in delivery.json';

/** A London date: `YYYY-MM-DD`, or only `dd/mm/yyyy` when the delivery declares it. */
export const date: Parser<LondonDate> = (cell, _column, { declaration }) => {
  if (declaration.dateFormat === 'dd/mm/yyyy') {
    const parts = SLASHED.exec(cell);
    if (!parts) return new Problem('is not a date in the form dd/mm/yyyy, which delivery.json declares');
    const iso = `${parts[3]}-${parts[2]}-${parts[1]}`;
    return isDate(iso) ? iso : new Problem(NO_SUCH_DAY);
  }
  if (DASHED.test(cell)) return isDate(cell) ? cell : new Problem(NO_SUCH_DAY);
  const slashed = SLASHED.exec(cell);
  if (slashed && !isDate(`${slashed[3]}-${slashed[2]}-${slashed[1]}`)) return new Problem(NO_SUCH_DAY);
  return new Problem(
    `is not a date in the form YYYY-MM-DD. Write it so${looksSlashed(cell) ? `, ${HINT_SLASHED}` : ''}`,
  );
};

const timeProblem = (cell: string, problem: 'not-a-time' | 'does-not-exist' | 'exists-twice', slashed: boolean) => {
  if (problem === 'does-not-exist') {
    return new Problem('does not exist: the clocks went forward over it. Check the time, or give it with its offset');
  }
  if (problem === 'exists-twice') {
    return new Problem(
      'exists twice: the clocks went back over it. Give it with its offset, or declare "ambiguous": "first" or "second" in delivery.json',
    );
  }
  if (DASHED.test(cell) || (slashed && SLASHED.test(cell))) {
    return new Problem('is a date without a time. Give the time too, like 2026-01-31T14:30');
  }
  if (ISO_TIME.test(cell) || (slashed && SLASHED_TIME.test(cell))) return new Problem(NO_SUCH_DAY);
  const form = slashed ? 'dd/mm/yyyy HH:MM or YYYY-MM-DDTHH:MM' : 'YYYY-MM-DDTHH:MM';
  return new Problem(
    `is not a time in the form ${form}. Write it so${!slashed && looksSlashed(cell) ? `, ${HINT_SLASHED}` : ''}`,
  );
};

/**
 * A moment: wall time in Europe/London, or an instant with `Z` or an offset. With `dd/mm/yyyy` declared also
 * `dd/mm/yyyy HH:MM`. A wall time that exists twice is read as the delivery declares, and noted as assumed.
 */
export const time: Parser<Instant> = (cell, column, notes) => {
  const { dateFormat, ambiguous } = notes.declaration;
  const slashed = dateFormat === 'dd/mm/yyyy';
  const parts = slashed ? SLASHED_TIME.exec(cell) : null;
  const parsed = parseTime(parts ? `${parts[3]}-${parts[2]}-${parts[1]}T${parts[4]}` : cell, ambiguous ?? 'reject');
  if (!parsed.ok) return timeProblem(cell, parsed.problem, slashed);
  if (!INSTANT.test(parsed.instant)) return new Problem('lies outside the years that can be kept. Check the year');
  if (parsed.assumed) notes.assume(column.field);
  return parsed.instant;
};
