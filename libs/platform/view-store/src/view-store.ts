import { createHash } from 'node:crypto';
import { expressionBuilder, sql, type Expression, type SqlBool } from 'kysely';
import type { RowCondition, RowsAsked, RowValue, RowVersion, ViewGroup, ViewReader } from '@hub/kernel';
import { NOW } from '@hub/kernel';
import { openToRead, openToWrite, type Connection } from './connection.js';
import { ViewNotThere } from './errors.js';
import {
  GroupKeeper,
  besideName,
  readCheckpoint,
  tableNames,
  tablesOf,
  type GroupChanges,
  type Stop,
} from './group-keeper.js';
import { HOLDS, columnName, requirePlain } from './names.js';
import { textOf, write, type VersionColumns } from './sql.js';
import { STORE_TABLES } from './table-schema.js';

type TableName = `${string}_v${number}`;
type VersionRecord = readonly [key: string, knownFrom: number, knownTo: number, body: string];

/** How a group of views stands. */
export interface GroupProgress {
  readonly group: string;
  /** The last event that its tables include. */
  readonly position: number;
  readonly tables: readonly string[];
  /** It stands still before an event that could not be taken in: an alert. */
  readonly stopped?: Stop;
  /** It is being built anew beside these tables: how far that has come. */
  readonly building?: number;
}

/** A row that could not be worked out: it stays as it was before this event, and that must be said wherever it is shown. */
export interface ParkedEvent {
  readonly group: string;
  readonly table: string;
  /** Key of the row, or the case (`c:<child id>`, `r:<report ref>`) whose rows are meant. */
  readonly key: string;
  readonly position: number;
  readonly type: string;
  /** Name of the error and where in the program it arose; no words of the data. */
  readonly error: string;
}

/** A row that differs between two positions. */
export interface RowDifference<R> {
  readonly key: string;
  readonly before?: RowVersion<R>;
  readonly after?: RowVersion<R>;
}

export interface ViewStoreOptions {
  /** The SQLite file; made, readable by its owner only, unless it is only read. */
  readonly file: string;
  readonly readOnly?: boolean;
}

const versionOf = <R>([key, knownFrom, knownTo, body]: VersionRecord): RowVersion<R> => ({
  key,
  row: JSON.parse(body) as R,
  knownFrom,
  ...(knownTo === HOLDS ? {} : { knownTo }),
});

const selectVersions = (table: string, asked: RowsAsked) => {
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
  Array.isArray(condition) ? !condition.includes('') : typeof condition === 'string' && condition !== '';

const comparison = (column: string, condition: RowCondition): Expression<SqlBool> => {
  const { eb } = expressionBuilder<Record<TableName, VersionColumns>, TableName>();
  if (typeof condition === 'string' || typeof condition === 'number') return eb(column, '=', condition);
  if ('atLeast' in condition) return eb(column, '>=', condition.atLeast);
  if (!('contains' in condition)) return eb(column, 'in', padded(condition));
  const pattern = `%${condition.contains.replace(/[!%_]/g, '!$&')}%`;
  return sql<SqlBool>`${sql.ref(column)} like ${pattern} escape '!'`;
};

/** A list filled up to a round length with its last value, so that lists of any length make few different statements. */
const padded = (values: readonly RowValue[]): readonly RowValue[] => {
  const last = values.at(-1);
  if (last === undefined) return values;
  const length = 2 ** Math.ceil(Math.log2(values.length));
  return [...values, ...Array.from({ length: length - values.length }, () => last)];
};

/**
 * The views on disk, each row with the positions of the log between which it holds. One process writes; any number read,
 * each through a store of its own.
 */
export class ViewStore implements ViewReader {
  readonly #db: Connection;

  private constructor(
    db: Connection,
    readonly readOnly: boolean,
  ) {
    this.#db = db;
  }

  /** Opens the file. Throws when it is only to be read and is not there. */
  static open({ file, readOnly = false }: ViewStoreOptions): ViewStore {
    const db = readOnly ? openToRead(file) : openToWrite(file);
    if (!readOnly) db.exec(STORE_TABLES);
    return new ViewStore(db, readOnly);
  }

  rowsAt<R>(table: string, position: number, asked: RowsAsked = {}): Promise<readonly RowVersion<R>[]> {
    let query = selectVersions(table, asked);
    query =
      position >= NOW
        ? query.where('known_to', '=', sql.lit(HOLDS))
        : query.where('known_from', '<=', position).where('known_to', '>', position);
    return this.#versions(table, query, asked);
  }

  async rowAt<R>(table: string, key: string, position: number): Promise<RowVersion<R> | undefined> {
    const query = selectVersions(table, {})
      .where('key', '=', key)
      .where('known_from', '<=', position)
      .orderBy('known_from', 'desc')
      .limit(1);
    const [version] = await this.#versions<R>(table, query, {});
    return version && (version.knownTo ?? HOLDS) > position ? version : undefined;
  }

  versionsUpTo<R>(table: string, position: number, asked: RowsAsked = {}): Promise<readonly RowVersion<R>[]> {
    return this.#versions(
      table,
      selectVersions(table, asked).where('known_from', '<=', position).orderBy('known_from'),
      asked,
    );
  }

  /** The rows of a view that differ between two positions, the earlier first. */
  async changesBetween<R>(table: string, from: number, to: number): Promise<readonly RowDifference<R>[]> {
    const before = new Map((await this.rowsAt<R>(table, from)).map((version) => [version.key, version]));
    const after = new Map((await this.rowsAt<R>(table, to)).map((version) => [version.key, version]));
    const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
    return keys.flatMap((key) => {
      const one = before.get(key);
      const other = after.get(key);
      if (one?.knownFrom === other?.knownFrom) return [];
      return [{ key, ...(one ? { before: one } : {}), ...(other ? { after: other } : {}) }];
    });
  }

  async #versions<R>(
    table: string,
    query: ReturnType<typeof selectVersions>,
    { orderBy, limit }: RowsAsked,
  ): Promise<readonly RowVersion<R>[]> {
    let ordered = query;
    if (orderBy !== undefined) {
      const down = orderBy.startsWith('-');
      ordered = ordered.orderBy(requirePlain(columnName(down ? orderBy.slice(1) : orderBy)), down ? 'desc' : 'asc');
    }
    ordered = ordered.orderBy('key');
    if (limit !== undefined) ordered = ordered.limit(limit);
    const { sql: text, parameters } = textOf(ordered);
    try {
      const found: RowVersion<R>[] = [];
      for (const record of this.#db.rows<VersionRecord>(text, parameters)) found.push(versionOf(record));
      return found;
    } catch (error) {
      if (error instanceof Error && error.message.includes(`no such table: ${table}`)) throw new ViewNotThere(table);
      throw error;
    }
  }

  /** How far each group has come, and which stand still. */
  progress(): readonly GroupProgress[] {
    const names = this.#db.all<[string]>(
      textOf(write.selectFrom('checkpoints').select('group_name').orderBy('group_name')).sql,
    );
    return names
      .map(([name]) => name)
      .filter((name) => !name.startsWith(besideName('')))
      .flatMap((group) => {
        const checkpoint = readCheckpoint(this.#db, group);
        const building = readCheckpoint(this.#db, besideName(group))?.position;
        if (!checkpoint) return [];
        const { position, tables, stopped } = checkpoint;
        return {
          group,
          position,
          tables: tables.split(' '),
          ...(stopped ? { stopped } : {}),
          ...(building === undefined ? {} : { building }),
        };
      });
  }

  /** The position up to which every view is made up; 0 when none has run. */
  position(): number {
    const positions = this.progress().map(({ position }) => position);
    return positions.length === 0 ? 0 : Math.min(...positions);
  }

  /** Every row that could not be worked out. Should be none. */
  parked(): readonly ParkedEvent[] {
    const query = textOf(
      write.selectFrom('parked_events').selectAll().orderBy('position').orderBy('table_name').orderBy('key'),
    );
    return this.#db
      .all<[string, string, string, number, string, string]>(query.sql)
      .filter(([group]) => !group.startsWith(besideName('')))
      .map(([group, table, key, position, type, error]) => ({ group, table, key, position, type, error }));
  }

  /** SHA-256 over every version of a view, in the order of keys and positions: equal digests, equal views. */
  digest(table: string): string {
    const hash = createHash('sha256');
    const query = textOf(
      write
        .selectFrom(requirePlain(table) as TableName)
        .selectAll()
        .orderBy('key')
        .orderBy('known_from'),
    );
    for (const record of this.#db.rows(query.sql)) hash.update(`${JSON.stringify(record)}\n`);
    return hash.digest('hex');
  }

  /** Keeps a group up from its checkpoint; one whose tables have other names is built beside the old ones. */
  keeper(group: ViewGroup): GroupKeeper {
    const checkpoint = readCheckpoint(this.#db, group.name);
    const beside = checkpoint !== undefined && checkpoint.tables !== tablesOf(group);
    const unfinished = readCheckpoint(this.#db, besideName(group.name));
    if (unfinished && (!beside || unfinished.tables !== tablesOf(group))) this.#dropBeside(group.name);
    return GroupKeeper.open(this.#db, group, beside);
  }

  /** Builds a group anew beside the tables that are read. */
  keeperBeside(group: ViewGroup): GroupKeeper {
    this.#dropBeside(group.name);
    return GroupKeeper.open(this.#db, group, true);
  }

  #dropBeside(group: string): void {
    const unfinished = readCheckpoint(this.#db, besideName(group));
    if (!unfinished) return;
    this.#db.forget();
    this.#db.transaction(() => {
      for (const table of tableNames(unfinished.tables, true)) this.#db.exec(`drop table if exists ${table}`);
      this.#deleteGroup(besideName(group));
    });
  }

  #deleteGroup(name: string): void {
    for (const table of ['checkpoints', 'parked_events'] as const) {
      const query = textOf(write.deleteFrom(table).where('group_name', '=', name));
      this.#db.run(query.sql, query.parameters);
    }
  }

  /** Writes what the keepers took in, in one transaction. */
  commit(keepers: readonly GroupKeeper[]): GroupChanges {
    const changes = this.#db.transaction(() => keepers.map((keeper) => keeper.write()));
    for (const keeper of keepers) keeper.written();
    return {
      tables: changes.flatMap(({ tables }) => tables),
      owners: [...new Set(changes.flatMap(({ owners }) => owners))],
    };
  }

  /** Puts the tables that were built beside in the place of those that were read, and goes on with them. */
  takeOver(keeper: GroupKeeper): GroupKeeper {
    const { name } = keeper.group;
    const old = readCheckpoint(this.#db, name);
    const built = readCheckpoint(this.#db, besideName(name));
    if (!built) throw new Error(`Nothing was built beside the views of ${name}`);
    this.#db.forget();
    this.#db.transaction(() => {
      for (const table of tableNames(old?.tables ?? '', false)) this.#db.exec(`drop table if exists ${table}`);
      for (const table of tableNames(built.tables, false)) {
        this.#db.exec(`alter table ${tableNames(table, true)[0] ?? ''} rename to ${table}`);
      }
      this.#deleteGroup(name);
      for (const table of ['checkpoints', 'parked_events'] as const) {
        const query = textOf(
          write.updateTable(table).set({ group_name: name }).where('group_name', '=', besideName(name)),
        );
        this.#db.run(query.sql, query.parameters);
      }
    });
    return GroupKeeper.open(this.#db, keeper.group, false);
  }

  close(): void {
    this.#db.close();
  }
}
