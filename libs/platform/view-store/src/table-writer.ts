import { sql } from 'kysely';
import type { KeyedRow, ViewTable } from '@hub/kernel';
import type { Connection } from './connection.js';
import { HOLDS, columnName } from './names.js';
import { textOf, write, type VersionColumns } from './sql.js';

type TableName = `${string}_v${number}`;

/** A version that begins in the batch at hand. */
interface Version {
  readonly from: number;
  to: number;
  values: readonly (string | number)[];
  row: object;
  body: string;
}

const ROWS_AT_ONCE = [32, 8, 1] as const;

const asStored = (value: unknown): string | number => {
  if (typeof value === 'string' || typeof value === 'number') return value;
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
  readonly #ended: (Version & { readonly key: string })[] = [];
  readonly #begun = new Map<string, Version>();
  readonly #closed = new Map<string, number>();
  readonly #inserts = new Map<number, string>();
  readonly #closes = new Map<number, string>();

  constructor(
    private readonly db: Connection,
    readonly view: ViewTable,
    private readonly name: TableName,
  ) {
    this.#fields = Object.keys(view.columns);
    this.#columns = ['key', 'known_from', 'known_to', ...this.#fields.map(columnName), 'body'];
  }

  /** This row holds from the position on. */
  put(key: string, row: object, body: string, position: number, replaces: boolean): void {
    const values = this.#fields.map((field) => asStored((row as Record<string, unknown>)[field]));
    const open = this.#begun.get(key);
    if (open?.from === position) {
      Object.assign(open, { values, row, body });
      return;
    }
    if (replaces) this.#end(key, open, position);
    this.#begun.set(key, { from: position, to: HOLDS, values, row, body });
  }

  /** The row of this key holds no more from the position on. */
  close(key: string, position: number): void {
    const open = this.#begun.get(key);
    this.#begun.delete(key);
    if (open?.from === position) return;
    this.#end(key, open, position);
  }

  #end(key: string, open: Version | undefined, position: number): void {
    if (open) this.#ended.push({ ...open, key, to: position });
    else this.#closed.set(key, position);
  }

  /** The rows that hold now and whose column has this value, those of the batch at hand included; in the order of keys. */
  current(where: string, is: string): Iterable<KeyedRow> {
    const stored = this.#stored(where, is);
    if (this.#begun.size === 0 && this.#closed.size === 0) return stored;
    return this.#withBatch(stored, where, is);
  }

  *#stored(where: string, is: string): Iterable<KeyedRow> {
    let query = write.selectFrom(this.name).select(['key', 'body']).where('known_to', '=', sql.lit(HOLDS));
    if (where === 'key') {
      query = query.where('key', '=', is).orderBy('known_from', 'desc').limit(1);
    } else {
      const column = columnName(where);
      query = query.where(column, '=', is).orderBy('key');
      if (this.view.lookups?.includes(where)) query = query.where(column, '<>', sql.lit(''));
    }
    const { sql: text, parameters } = textOf(query);
    for (const [key, body] of this.db.rows<[string, string]>(text, parameters)) {
      yield { key, row: JSON.parse(body) as object };
    }
  }

  #withBatch(stored: Iterable<KeyedRow>, where: string, is: string): Iterable<KeyedRow> {
    if (where === 'key') {
      const begun = this.#begun.get(is);
      if (begun) return [{ key: is, row: begun.row }];
      return this.#closed.has(is) ? [] : stored;
    }
    const found: KeyedRow[] = [];
    for (const kept of stored) if (!this.#closed.has(kept.key) && !this.#begun.has(kept.key)) found.push(kept);
    const index = this.#fields.indexOf(where);
    for (const [key, { row, values }] of this.#begun) if (values[index] === is) found.push({ key, row });
    return found.sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  /** Keys that the batch changed. */
  changedKeys(): string[] {
    return [...new Set([...this.#closed.keys(), ...this.#begun.keys(), ...this.#ended.map(({ key }) => key)])];
  }

  /** Writes the batch. Part of a transaction. */
  flush(): void {
    this.#endClosed();
    const rows: (Version & { readonly key: string })[] = [...this.#ended];
    for (const [key, version] of this.#begun) rows.push({ ...version, key });
    rows.sort((a, b) => a.from - b.from);
    this.#insert(rows);
    this.forget();
  }

  /** Ends the versions that held before the batch. */
  #endClosed(): void {
    const closed = [...this.#closed];
    let done = 0;
    for (const count of ROWS_AT_ONCE) {
      for (; closed.length - done >= count; done += count) {
        const ended = this.db.run(this.#closeText(count), closed.slice(done, done + count).flat());
        if (ended !== count) throw new Error(`${this.name} lacks a row that was to be closed: build the views again`);
      }
    }
  }

  #closeText(count: number): string {
    let text = this.#closes.get(count);
    if (text === undefined) {
      const pairs = Array.from({ length: count }, () => sql`(cast(${''} as text), cast(${0} as bigint))`);
      const table = sql.table(this.name);
      text = sql`
        with closing (key, position) as (values ${sql.join(pairs)})
        update ${table} set known_to = closing.position from closing
        where ${table}.key = closing.key
          and known_from = (select max(known_from) from ${table} as latest where latest.key = closing.key)
      `.compile(write).sql;
      this.#closes.set(count, text);
    }
    return text;
  }

  /** Drops what was not written. */
  forget(): void {
    this.#ended.length = 0;
    this.#begun.clear();
    this.#closed.clear();
  }

  #insert(rows: readonly (Version & { readonly key: string })[]): void {
    let done = 0;
    for (const count of ROWS_AT_ONCE) {
      const text = this.#insertText(count);
      for (; rows.length - done >= count; done += count) {
        const parameters: (string | number)[] = [];
        for (let index = done; index < done + count; index += 1) {
          const { key, from, to, values, body } = rows[index] as Version & { readonly key: string };
          parameters.push(key, from, to, ...values, body);
        }
        this.db.run(text, parameters);
      }
    }
  }

  #insertText(count: number): string {
    let text = this.#inserts.get(count);
    if (text === undefined) {
      const row = Object.fromEntries(this.#columns.map((column) => [column, ''])) as VersionColumns;
      text = textOf(write.insertInto(this.name).values(Array.from({ length: count }, () => row))).sql;
      this.#inserts.set(count, text);
    }
    return text;
  }
}
