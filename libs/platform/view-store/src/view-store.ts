import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { RowsAsked, RowVersion, ViewGroup, ViewReader } from '@hub/kernel';
import { NOW } from '@hub/kernel';
import { allRows, type Connection, type Step, type ViewsLease } from './connection.js';
import { StoreFailed, ViewNotThere, ViewsMovedOn } from './errors.js';
import { followViews, type FollowOptions, type FollowedViews } from './follow-views.js';
import {
  GroupKeeper,
  besideName,
  readCheckpoint,
  readCheckpoints,
  tableNames,
  tablesOf,
  type GroupChanges,
  type Stop,
} from './group-keeper.js';
import { HOLDS, columnName, requirePlain } from './names.js';
import { connectToRead, connectToWrite } from './postgres-connection.js';
import type { PostgresPlace } from './postgres-address.js';
import { openToRead, openToWrite } from './sqlite-connection.js';
import { write, type TableName } from './sql.js';
import { inKeyOrder, selectVersions, storedVersionOf, versionOf, type VersionRecord } from './versions.js';

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

/** A commit that goes on beside what its keepers take in meanwhile. */
export interface BesideCommit {
  readonly changed: GroupChanges;
  /** Settles when it is in the tables. */
  readonly written: Promise<void>;
}

/** Where a group's checkpoint was left by the commit before. */
interface Place {
  readonly group: string;
  readonly checkpoint: string;
  readonly position: number;
}

const placeOf = ({ group, checkpointName, written }: GroupKeeper): Place => ({
  group: group.name,
  checkpoint: checkpointName,
  position: written,
});

const changesOf = (keepers: readonly GroupKeeper[]): GroupChanges => {
  const changes = keepers.map((keeper) => keeper.changes());
  return {
    tables: changes.flatMap(({ tables }) => tables),
    owners: [...new Set(changes.flatMap(({ owners }) => owners))],
  };
};

/** Of the versions those that hold at a position. */
const heldAt = (versions: ReturnType<typeof selectVersions>, position: number): ReturnType<typeof selectVersions> =>
  position >= NOW
    ? versions.where('known_to', '=', sql.lit(HOLDS))
    : versions.where('known_from', '<=', position).where('known_to', '>', position);

/** Where the views are kept: an SQLite file, made, readable by its owner only, unless it is only read; or PostgreSQL. */
export type ViewPlace = { readonly file: string } | { readonly postgres: PostgresPlace };

export type ViewStoreOptions = ViewPlace & { readonly readOnly?: boolean };

const connectionTo = async (place: ViewPlace, readOnly: boolean): Promise<Connection> => {
  if ('postgres' in place) return readOnly ? connectToRead(place.postgres) : connectToWrite(place.postgres);
  return readOnly ? openToRead(place.file) : openToWrite(place.file);
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

  /** Opens the place. Throws when it is only to be read and nothing is there. */
  static async open({ readOnly = false, ...place }: ViewStoreOptions): Promise<ViewStore> {
    const db = await connectionTo(place, readOnly);
    const store = new ViewStore(db, readOnly);
    if (readOnly) await store.#requireViews();
    return store;
  }

  async #requireViews(): Promise<void> {
    try {
      await this.progress();
    } catch (error) {
      await this.#db.close();
      throw this.#db.lacks(error, 'checkpoints') ? new Error(`There are no views at ${this.#db.where}`) : error;
    }
  }

  rowsAt<R>(table: string, position: number, asked: RowsAsked = {}): Promise<readonly RowVersion<R>[]> {
    const query = heldAt(selectVersions(table, asked), position);
    const whole = asked.orderBy === undefined && asked.limit === undefined;
    return whole ? this.#read<R>(table, query, asked).then(inKeyOrder) : this.#versions(table, query, asked);
  }

  storedRowsAt<R>(table: string, position: number): Promise<readonly RowVersion<R>[]> {
    return this.#read<R>(table, heldAt(selectVersions(table, {}), position), {}, storedVersionOf).then(inKeyOrder);
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

  versionsBegun<R>(
    table: string,
    after: number,
    upTo: number,
    asked: RowsAsked = {},
  ): Promise<readonly RowVersion<R>[]> {
    const begun = selectVersions(table, asked).where('known_from', '>', after).where('known_from', '<=', upTo);
    return this.#versions(table, begun.orderBy('known_from'), asked);
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
    asked: RowsAsked,
  ): Promise<readonly RowVersion<R>[]> {
    const { orderBy, limit } = asked;
    let ordered = query;
    if (orderBy !== undefined) {
      const down = orderBy.startsWith('-');
      ordered = ordered.orderBy(requirePlain(columnName(down ? orderBy.slice(1) : orderBy)), down ? 'desc' : 'asc');
    }
    ordered = ordered.orderBy('key');
    if (limit !== undefined) ordered = ordered.limit(limit);
    return this.#read(table, ordered, asked);
  }

  async #read<R>(
    table: string,
    query: ReturnType<typeof selectVersions>,
    { form }: RowsAsked,
    version: (record: VersionRecord, form: RowsAsked['form']) => RowVersion<R> = versionOf,
  ): Promise<RowVersion<R>[]> {
    const found: RowVersion<R>[] = [];
    try {
      await this.#db.each<VersionRecord>(this.#db.dialect.text(query), (record) => found.push(version(record, form)));
      return found;
    } catch (error) {
      throw this.#db.lacks(error, table) ? new ViewNotThere(table) : error;
    }
  }

  /** How far each group has come, and which stand still. */
  async progress(): Promise<readonly GroupProgress[]> {
    const checkpoints = await readCheckpoints(this.#db);
    return [...checkpoints].flatMap(([group, { position, tables, stopped }]) => {
      if (group.startsWith(besideName(''))) return [];
      const building = checkpoints.get(besideName(group))?.position;
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
  async position(): Promise<number> {
    const positions = (await this.progress()).map(({ position }) => position);
    return positions.length === 0 ? 0 : Math.min(...positions);
  }

  /** Every row that could not be worked out. Should be none. */
  async parked(): Promise<readonly ParkedEvent[]> {
    const query = this.#db.dialect.text(
      write.selectFrom('parked_events').selectAll().orderBy('position').orderBy('table_name').orderBy('key'),
    );
    return (await allRows<[string, string, string, number, string, string]>(this.#db, query))
      .filter(([group]) => !group.startsWith(besideName('')))
      .map(([group, table, key, position, type, error]) => ({ group, table, key, position, type, error }));
  }

  /** SHA-256 over every version of a view, in the order of keys and positions: equal digests, equal views, in any engine. */
  async digest(table: string): Promise<string> {
    const hash = createHash('sha256');
    const query = write
      .selectFrom(requirePlain(table) as TableName)
      .selectAll()
      .orderBy('key')
      .orderBy('known_from');
    await this.#db.each(this.#db.dialect.text(query), (record) => hash.update(`${JSON.stringify(record)}\n`));
    return hash.digest('hex');
  }

  /** Keeps a group up from its checkpoint; one whose tables have other names is built beside the old ones. */
  async keeper(group: ViewGroup): Promise<GroupKeeper> {
    const checkpoint = await readCheckpoint(this.#db, group.name);
    const beside = checkpoint !== undefined && checkpoint.tables !== tablesOf(group);
    const unfinished = await readCheckpoint(this.#db, besideName(group.name));
    if (unfinished && (!beside || unfinished.tables !== tablesOf(group))) await this.#dropBeside(group.name);
    return GroupKeeper.open(this.#db, group, beside);
  }

  /** Builds a group anew beside the tables that are read. */
  async keeperBeside(group: ViewGroup): Promise<GroupKeeper> {
    await this.#dropBeside(group.name);
    return GroupKeeper.open(this.#db, group, true);
  }

  async #dropBeside(group: string): Promise<void> {
    const unfinished = await readCheckpoint(this.#db, besideName(group));
    if (!unfinished) return;
    await this.#db.reshape([
      ...tableNames(unfinished.tables, true).map((table) => ({ sql: `drop table if exists ${table}` })),
      ...this.#deleteGroup(besideName(group)),
    ]);
  }

  #deleteGroup(name: string): Step[] {
    return (['checkpoints', 'parked_events'] as const).map((table) =>
      this.#db.dialect.text(write.deleteFrom(table).where('group_name', '=', name)),
    );
  }

  /** Writes what the keepers took in, in one transaction. */
  async commit(keepers: readonly GroupKeeper[]): Promise<GroupChanges> {
    const changed = changesOf(keepers);
    const left = keepers.map(placeOf);
    await this.#asTold(this.#db.write(this.#stepsOf(keepers, changed)), left);
    for (const keeper of keepers) keeper.settle();
    return changed;
  }

  /**
   * The same beside what goes on here: the keepers may take in more as soon as this returns, and what they ask waits. When it
   * could not be written, they are ahead of the tables and of no more use.
   */
  commitBeside(keepers: readonly GroupKeeper[]): BesideCommit {
    const changed = changesOf(keepers);
    const left = keepers.map(placeOf);
    const written = this.#asTold(this.#db.writeBeside(this.#stepsOf(keepers, changed)), left);
    for (const keeper of keepers) keeper.settle();
    return { changed, written };
  }

  /** Nothing is written beside for now. */
  restBeside(): Promise<void> {
    return this.#db.restBeside();
  }

  async #asTold(written: Promise<void>, left: readonly Place[]): Promise<void> {
    try {
      await written;
    } catch (error) {
      throw error instanceof ViewsMovedOn ? await this.#whatBecameOf(error, left) : error;
    }
  }

  /** A checkpoint that lies further back than it was left: the server came back without its last commits. */
  async #whatBecameOf(movedOn: ViewsMovedOn, left: readonly Place[]): Promise<Error> {
    const place = left.find(({ group }) => group === movedOn.group);
    const found = place && (await readCheckpoint(this.#db, place.checkpoint));
    if (!found || found.position >= place.position) return movedOn;
    return new StoreFailed(`The views at ${this.#db.where} came back without their last commits`, true);
  }

  *#stepsOf(keepers: readonly GroupKeeper[], { tables, owners }: GroupChanges): Iterable<Step> {
    for (const keeper of keepers) yield* keeper.steps();
    const read = keepers.filter(({ beside }) => !beside);
    if (read.length === 0) return;
    const position = Math.min(...read.map((keeper) => keeper.position));
    yield* this.#db.dialect.notice({ position, tables: tables.map(({ table }) => table), owners });
  }

  /** Puts the tables that were built beside in the place of those that were read, and goes on with them. */
  async takeOver(keeper: GroupKeeper): Promise<GroupKeeper> {
    const { name } = keeper.group;
    await keeper.makeIndexes();
    keeper.close();
    const old = await readCheckpoint(this.#db, name);
    const built = await readCheckpoint(this.#db, besideName(name));
    if (!built) throw new Error(`Nothing was built beside the views of ${name}`);
    const tables = tableNames(built.tables, false);
    await this.#db.reshape([
      ...tableNames(old?.tables ?? '', false).map((table) => ({ sql: `drop table if exists ${table}` })),
      ...tables.map((table) => ({ sql: `alter table ${tableNames(table, true)[0] ?? ''} rename to ${table}` })),
      ...this.#deleteGroup(name),
      ...(['checkpoints', 'parked_events'] as const).map((table) =>
        this.#db.dialect.text(
          write.updateTable(table).set({ group_name: name }).where('group_name', '=', besideName(name)),
        ),
      ),
      ...this.#db.dialect.notice({ position: built.position, tables }),
    ]);
    return GroupKeeper.open(this.#db, keeper.group, false);
  }

  /** Follows the views while another process keeps them up. Throws where only this process hears of its commits. */
  follow(options: FollowOptions): FollowedViews {
    const db = this.#db;
    if (!db.listen || !db.movesAfter) {
      throw new Error(`Views at ${db.where} cannot be followed from another process: PostgreSQL can`);
    }
    const [listen, movesAfter] = [db.listen.bind(db), db.movesAfter.bind(db)];
    return followViews({ listen, movesAfter, position: () => this.position() }, options);
  }

  /**
   * Waits until no other process keeps the views of this place, and holds that right from then on: while it is held the
   * views may be kept, and what is written after another process got it fails with `LeaseLost`. Opened to write. Rejects
   * when the signal is given, and with `StoreFailed` when the server cannot be reached; throws where only one process can
   * keep the views anyway.
   */
  lease(signal: AbortSignal): Promise<ViewsLease> {
    const db = this.#db;
    if (!db.lease) throw new Error(`Views at ${db.where} have no lease: the log's own holds for them`);
    return db.lease(signal);
  }

  /** Leaves nothing in the engine's files of rows and tables that are gone. Opened to write; takes as long as a copy. */
  scrub(): Promise<void> {
    return this.#db.scrub();
  }

  close(): Promise<void> {
    return this.#db.close();
  }
}
