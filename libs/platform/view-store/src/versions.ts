import { expressionBuilder, sql, type Expression, type SqlBool } from 'kysely';
import type { RowCondition, RowsAsked, RowValue, RowVersion } from '@hub/kernel';
import { HOLDS, columnName, requirePlain, storable } from './names.js';
import { write, type TableName, type VersionColumns } from './sql.js';

/** A version as a query of `selectVersions` answers it. */
export type VersionRecord = readonly [key: string, knownFrom: number, knownTo: number, body: string];

/** The version of a row in such a record, in the form that is asked for. */
export const versionOf = <R>(
  [key, knownFrom, knownTo, body]: VersionRecord,
  form: RowsAsked['form'],
): RowVersion<R> => {
  const whole: unknown = JSON.parse(body);
  const row = (form ? form(whole as never) : whole) as R;
  return knownTo === HOLDS ? { key, row, knownFrom } : { key, row, knownFrom, knownTo };
};

/** A version whose row is read out of its text each time it is asked for. */
class StoredVersion<R> implements RowVersion<R> {
  readonly key: string;
  readonly knownFrom: number;
  readonly knownTo?: number;
  readonly #body: string;

  constructor([key, knownFrom, knownTo, body]: VersionRecord) {
    this.key = key;
    this.knownFrom = knownFrom;
    if (knownTo !== HOLDS) this.knownTo = knownTo;
    this.#body = body;
  }

  get row(): R {
    return JSON.parse(this.#body) as R;
  }
}

/** The version in such a record, with its row as it is stored. */
export const storedVersionOf = <R>(record: VersionRecord): RowVersion<R> => new StoredVersion(record);

/** Half a character: only texts with one are ordered otherwise by their bytes than by their halves. */
const HALF = /[\ud800-\udfff]/;

/**
 * Puts all versions found in the order of the bytes of their keys. An engine that is asked for that order reads along the
 * index of keys, every version that ever was, instead of along that of those that hold.
 */
export const inKeyOrder = <R>(found: RowVersion<R>[]): RowVersion<R>[] => {
  if (!found.some(({ key }) => HALF.test(key))) return found.sort((a, b) => (a.key < b.key ? -1 : 1));
  return found.sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
};

/** The versions that meet every condition, at whatever position. Throws when a name is none. */
export const selectVersions = (table: string, asked: RowsAsked) => {
  let query = write.selectFrom(requirePlain(table) as TableName).select(['key', 'known_from', 'known_to', 'body']);
  for (const [field, condition] of Object.entries(asked.where ?? {})) {
    const column = requirePlain(columnName(field));
    query = query.where(comparison(column, condition));
    if (isLookup(condition)) query = query.where(column, '<>', sql.lit(''));
  }
  return query;
};

/** Lookup columns are indexed where they hold something. */
const isLookup = (condition: RowCondition): boolean =>
  (Array.isArray(condition) ? condition : [condition]).every((value) => typeof value === 'string' && value !== '');

const comparison = (column: string, condition: RowCondition): Expression<SqlBool> => {
  const { eb } = expressionBuilder<Record<TableName, VersionColumns>, TableName>();
  if (typeof condition === 'string' || typeof condition === 'number') return eb(column, '=', stored(condition));
  if ('atLeast' in condition) return eb(column, '>=', stored(condition.atLeast));
  if (!('contains' in condition)) {
    return condition.length === 0 ? sql<SqlBool>`1 = 0` : eb(column, 'in', padded(condition).map(stored));
  }
  const pattern = `%${stored(inSmallLetters(condition.contains)).replace(/[!%_]/g, '!$&')}%`;
  return sql<SqlBool>`lower(${sql.ref(column)}) like ${pattern} escape '!'`;
};

const stored = <Value extends RowValue>(value: Value): Value =>
  (typeof value === 'string' ? storable(value) : value) as Value;

/** As both engines do it: the letters A to Z only. */
const inSmallLetters = (text: string): string => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** A list filled up to a round length with its last value, so that lists of any length make few different statements. */
const padded = (values: readonly RowValue[]): readonly RowValue[] => {
  const last = values.at(-1);
  if (last === undefined) return values;
  const length = 2 ** Math.ceil(Math.log2(values.length));
  return [...values, ...Array.from({ length: length - values.length }, () => last)];
};
