import { sql, type OperationNodeSource } from 'kysely';
import type { KeyedRow, ViewTable } from '@hub/kernel';
import type { Connection, Found, Step } from './connection.js';
import { HOLDS, columnName, storable } from './names.js';
import { write, type TableName, type VersionColumns } from './sql.js';

/** A version that begins in the batch at hand. */
interface Version {
  readonly key: string;
  readonly from: number;
  to: number;
  values: readonly (string | number)[];
  body: string;
}

const asStored = (value: unknown): string | number => {
  if (typeof value === 'string') return storable(value);
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return '';
};

/**
 * Writes the versions of one table, a batch of events at a time. A version that begins and ends within a batch is
 * written closed; one that begins twice at the same position is written once.
 */
export class TableWriter {
  readonly #fields: readonly string[];
  readonly #columns: readonly string[];
  readonly #ended: Version[] = [];
  readonly #begun = new Map<string, Version>();
  readonly #closed = new Map<string, number>();
  readonly #inserts = new Map<number, string>();
  readonly #closes = new Map<number, string>();
  readonly #lookups = new Map<string, string>();
  /** By column and value, the keys whose versions of this batch have or had it: for the columns that were asked for. */
  readonly #keysBy = new Map<string, Map<string | number, Set<string>>>();

  constructor(
    private readonly db: Connection,
    readonly view: ViewTable,
    readonly name: TableName,
  ) {
    this.#fields = Object.keys(view.columns);
    this.#columns = ['key', 'known_from', 'known_to', ...this.#fields.map(columnName), 'body'];
  }

  /** This row holds from the position on. */
  put(key: string, row: object, body: string, position: number, replaces: boolean): void {
    const values = this.#fields.map((field) => asStored((row as Record<string, unknown>)[field]));
    const open = this.#begun.get(key);
    if (open?.from === position) {
      open.values = values;
      open.body = body;
      this.#noteValues(key, values);
      return;
    }
    if (replaces) this.#end(key, open, position);
    this.#begun.set(key, { key, from: position, to: HOLDS, values, body });
    this.#noteValues(key, values);
  }

  #noteValues(key: string, values: Version['values']): void {
    for (const [field, keys] of this.#keysBy) addTo(keys, values[this.#fields.indexOf(field)] ?? '', key);
  }

  /** The row of this key holds no more from the position on. */
  close(key: string, position: number): void {
    const open = this.#begun.get(key);
    this.#begun.delete(key);
    if (open?.from === position) return;
    this.#end(key, open, position);
  }

  #end(key: string, open: Version | undefined, position: number): void {
    if (open) {
      open.to = position;
      this.#ended.push(open);
    } else {
      this.#closed.set(key, position);
    }
  }

  /** The rows that hold now and whose column has this value, those of the batch at hand included; in the order of keys. */
  current(where: string, is: string): Found<KeyedRow> {
    if (where === 'key') {
      const begun = this.#begun.get(is);
      if (begun) return keyed([[is, begun.body]]);
      return this.#closed.has(is) ? [] : this.#stored(where, is);
    }
    const stored = this.#stored(where, is);
    if (this.#begun.size === 0 && this.#closed.size === 0) return stored;
    return stored instanceof Promise
      ? stored.then((rows) => this.#withBatch(rows, where, is))
      : this.#withBatch(stored, where, is);
  }

  #stored(where: string, is: string): Found<KeyedRow> {
    let sqlText = this.#lookups.get(where);
    if (sqlText === undefined) {
      sqlText = this.#lookupText(where);
      this.#lookups.set(where, sqlText);
    }
    const parameters = [where === 'key' ? is : storable(is)];
    const found = this.db.rows<[string, string]>({ sql: sqlText, parameters });
    return found instanceof Promise ? found.then(keyed) : keyed(found);
  }

  /** The text of a look-up, with the value sought as its only parameter. */
  #lookupText(where: string): string {
    let query = write.selectFrom(this.name).select(['key', 'body']).where('known_to', '=', sql.lit(HOLDS));
    if (where === 'key') {
      query = query.where('key', '=', '').orderBy('known_from', 'desc').limit(sql.lit(1));
    } else {
      const column = columnName(where);
      query = query.where(column, '=', '').orderBy('key');
      if (this.view.lookups?.includes(where)) query = query.where(column, '<>', sql.lit(''));
    }
    return this.db.dialect.text(query).sql;
  }

  #withBatch(stored: Iterable<KeyedRow>, where: string, is: string): Iterable<KeyedRow> {
    const found: KeyedRow[] = [];
    for (const kept of stored) if (!this.#closed.has(kept.key) && !this.#begun.has(kept.key)) found.push(kept);
    const index = this.#fields.indexOf(where);
    const value = storable(is);
    for (const key of this.#keysOf(where).get(value) ?? []) {
      const version = this.#begun.get(key);
      if (version?.values[index] === value) found.push({ key, row: JSON.parse(version.body) as object });
    }
    return found.sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  #keysOf(field: string): ReadonlyMap<string | number, ReadonlySet<string>> {
    let keys = this.#keysBy.get(field);
    if (!keys) {
      keys = new Map();
      const index = this.#fields.indexOf(field);
      for (const [key, { values }] of this.#begun) addTo(keys, values[index] ?? '', key);
      this.#keysBy.set(field, keys);
    }
    return keys;
  }

  /** Keys that the batch changed. */
  changedKeys(): string[] {
    return [...new Set([...this.#closed.keys(), ...this.#begun.keys(), ...this.#ended.map(({ key }) => key)])];
  }

  /** What writes the batch, as parts of a transaction. */
  *steps(): Iterable<Step> {
    yield* this.#endClosed();
    const rows = [...this.#ended, ...this.#begun.values()];
    rows.sort((a, b) => a.from - b.from);
    yield* this.#insert(rows);
  }

  /** The batch was written, or is dropped. */
  forget(): void {
    this.#ended.length = 0;
    this.#begun.clear();
    this.#closed.clear();
    this.#keysBy.clear();
  }

  /** Ends the versions that held before the batch. */
  *#endClosed(): Iterable<Step> {
    const closed = [...this.#closed];
    const otherwise = (): Error => new Error(`${this.name} lacks a row that was to be closed: build the views again`);
    let done = 0;
    for (const rows of this.db.dialect.rowsAtOnce) {
      for (; closed.length - done >= rows; done += rows) {
        const parameters = closed.slice(done, done + rows).flat();
        yield { sql: this.#closeText(rows), parameters, changes: { rows, otherwise } };
      }
    }
  }

  #closeText(count: number): string {
    return this.#text(this.#closes, count, () => {
      const pairs = Array.from({ length: count }, () => sql`(cast(${''} as text), cast(${0} as bigint))`);
      const table = sql.table(this.name);
      return sql`
        with closing (key, position) as (values ${sql.join(pairs)})
        update ${table} set known_to = closing.position from closing
        where ${table}.key = closing.key
          and known_from = (select max(known_from) from ${table} as latest where latest.key = closing.key)
      `;
    });
  }

  *#insert(rows: readonly Version[]): Iterable<Step> {
    let done = 0;
    for (const count of this.db.dialect.rowsAtOnce) {
      for (; rows.length - done >= count; done += count) {
        const parameters: (string | number)[] = [];
        for (let index = done; index < done + count; index += 1) {
          const { key, from, to, values, body } = rows[index] as Version;
          parameters.push(key, from, to, ...values, body);
        }
        yield { sql: this.#insertText(count), parameters };
      }
    }
  }

  #insertText(count: number): string {
    return this.#text(this.#inserts, count, () => {
      const row = Object.fromEntries(this.#columns.map((column) => [column, ''])) as VersionColumns;
      return write.insertInto(this.name).values(Array.from({ length: count }, () => row));
    });
  }

  /** The text for so many rows, made once. */
  #text(known: Map<number, string>, count: number, make: () => OperationNodeSource): string {
    let text = known.get(count);
    if (text === undefined) {
      text = this.db.dialect.text(make()).sql;
      known.set(count, text);
    }
    return text;
  }
}

const addTo = (keys: Map<string | number, Set<string>>, value: string | number, key: string): void => {
  const found = keys.get(value);
  if (found) found.add(key);
  else keys.set(value, new Set([key]));
};

function* keyed(rows: Iterable<[string, string]>): Iterable<KeyedRow> {
  for (const [key, body] of rows) yield { key, row: JSON.parse(body) as object };
}
