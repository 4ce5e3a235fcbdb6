import type { Envelope, KeyedRow, Projector, Reading, RowChanges, RowsWanted, ViewGroup } from '@hub/kernel';
import { allRows, type Connection, type Found, type OwnShelf, type Step } from './connection.js';
import { ViewsMovedOn, isOfTheStore, withoutWords } from './errors.js';
import { newName } from './names.js';
import { write, type TableName } from './sql.js';
import { createIndexes, createTable } from './table-schema.js';
import { TableWriter } from './table-writer.js';

/** What a batch of events changed in one table. */
export interface TableChange {
  readonly table: string;
  readonly keys: readonly string[];
}

/** What a batch of events changed. */
export interface GroupChanges {
  readonly tables: readonly TableChange[];
  /** The cases that the events concern. */
  readonly owners: readonly string[];
}

interface Parked {
  readonly table: string;
  readonly key: string;
  readonly position: number;
  readonly type: string;
  readonly error: string;
}

type Change =
  | {
      readonly what: 'put';
      readonly table: string;
      readonly key: string;
      readonly row: object;
      readonly body: string;
      readonly replaces: boolean;
    }
  | { readonly what: 'close'; readonly table: string; readonly key: string }
  | { readonly what: 'park'; readonly table: string; readonly key: string; readonly error: unknown }
  | { readonly what: 'unpark'; readonly table: string; readonly key: string };

/** Collects what one event changes, so that nothing of it is kept when the event cannot be taken in. */
class Recorder implements RowChanges {
  changes: Change[] = [];
  readonly owners = new Set<string>();

  put(table: string, key: string, row: object, body: string, replaces: boolean): void {
    this.changes.push({ what: 'put', table, key, row, body, replaces });
  }
  close(table: string, key: string): void {
    this.changes.push({ what: 'close', table, key });
  }
  park(table: string, key: string, error: unknown): void {
    this.changes.push({ what: 'park', table, key, error });
  }
  unpark(table: string, key: string): void {
    this.changes.push({ what: 'unpark', table, key });
  }
  concerns(owner: string): void {
    this.owners.add(owner);
  }
  /** Ready for the next event: most events change nothing in most groups, so one recorder serves them all. */
  forget(): void {
    if (this.changes.length > 0) this.changes = [];
    if (this.owners.size > 0) this.owners.clear();
  }
}

/** How far a group has come. */
export interface Checkpoint {
  readonly position: number;
  /** Id of the event at that position, so that another log is noticed. */
  readonly eventId: string;
  readonly tables: string;
  readonly built: number;
  readonly stopped?: Stop;
}

/** Where a group stopped, and why. */
export interface Stop {
  /** The event that could not be taken in. */
  readonly position: number;
  readonly error: string;
}

const START: Omit<Checkpoint, 'tables' | 'built'> = { position: 0, eventId: '' };

/** The names of a group's tables as one text: another text means that they are to be built anew. */
export const tablesOf = (group: ViewGroup): string => group.tables.map(({ table }) => table).join(' ');

type CheckpointRecord = readonly [string, number, string, string, number, number, string];

const checkpointOf = ([, position, eventId, tables, built, stoppedAt, stoppedBy]: CheckpointRecord): Checkpoint => ({
  position,
  eventId,
  tables,
  built,
  ...(stoppedAt === 0 ? {} : { stopped: { position: stoppedAt, error: stoppedBy } }),
});

/** How far the group of this name has come; undefined when it was never begun. */
export const readCheckpoint = async (db: Connection, name: string): Promise<Checkpoint | undefined> => {
  const query = write.selectFrom('checkpoints').selectAll().where('group_name', '=', name);
  const [record] = await allRows<CheckpointRecord>(db, db.dialect.text(query));
  return record && checkpointOf(record);
};

/** How far every group has come, in the order of their names. */
export const readCheckpoints = async (db: Connection): Promise<ReadonlyMap<string, Checkpoint>> => {
  const query = write.selectFrom('checkpoints').selectAll().orderBy('group_name');
  const records = await allRows<CheckpointRecord>(db, db.dialect.text(query));
  return new Map(records.map((record) => [record[0], checkpointOf(record)]));
};

/** Name under which the checkpoint of a group is kept while it is built beside the one that is read. */
export const besideName = (group: string): string => `new:${group}`;

/** Keeps the tables of one group up with the log. */
export class GroupKeeper {
  readonly #writers = new Map<string, TableWriter>();
  readonly #shelf: OwnShelf | undefined;
  readonly #built: number;
  /** Name under which its checkpoint is kept. */
  readonly checkpointName: string;
  #projector!: Projector;
  #position: number;
  #eventId: string;
  #lastWritten: number;
  #stop: Stop | undefined;
  #owners = new Set<string>();
  #parked = new Map<string, Parked>();
  #unparked = new Map<string, Pick<Parked, 'table' | 'key'>>();

  private constructor(
    private readonly db: Connection,
    readonly group: ViewGroup,
    /** Built beside the tables that are read, to take their place. */
    readonly beside: boolean,
    checkpoint: Checkpoint,
  ) {
    this.checkpointName = beside ? besideName(group.name) : group.name;
    this.#position = checkpoint.position;
    this.#lastWritten = checkpoint.position;
    this.#eventId = checkpoint.eventId;
    this.#built = checkpoint.built;
    this.#shelf = db.shelf?.(this.checkpointName.replace(':', '-'));
    for (const view of group.tables) {
      const name = beside ? newName(view.table) : view.table;
      this.#writers.set(view.table, new TableWriter(db, view, name));
    }
  }

  /** Goes on from the checkpoint, or makes the tables and starts at the beginning of the log. */
  static async open(db: Connection, group: ViewGroup, beside: boolean): Promise<GroupKeeper> {
    const name = beside ? besideName(group.name) : group.name;
    const found = await readCheckpoint(db, name);
    const checkpoint = found ?? (await makeTables(db, group, name, beside));
    const keeper = new GroupKeeper(db, group, beside, checkpoint);
    if (checkpoint.position > 0) await keeper.makeIndexes();
    await keeper.#begin(checkpoint.position === 0);
    return keeper;
  }

  /**
   * Makes the indexes that are not there yet. A group with a shelf, which begins with empty tables and so asks them for
   * nothing, is given them when it has caught up with the log: made at once from all rows they cost a fraction.
   */
  async makeIndexes(): Promise<void> {
    if (!this.#shelf) return;
    const texts = [...this.#writers.values()].map(({ view, name }) => createIndexes(view, name, this.#built));
    const missing = texts.filter((text) => text !== '');
    if (missing.length > 0) await this.db.reshape(missing.map((text) => ({ sql: text })));
  }

  async #begin(empty: boolean): Promise<void> {
    this.#projector = this.group.start({
      empty,
      parked: await this.#readParked(),
      ...(this.#shelf ? { shelf: this.#shelf } : {}),
    });
    if (!empty) await this.#drive(this.#projector.load());
  }

  async #readParked(): Promise<{ table: string; key: string }[]> {
    const query = this.db.dialect.text(
      write.selectFrom('parked_events').select(['table_name', 'key']).where('group_name', '=', this.checkpointName),
    );
    return (await allRows<[string, string]>(this.db, query)).map(([table, key]) => ({ table, key }));
  }

  get position(): number {
    return this.#position;
  }

  /** The position of its last commit. */
  get written(): number {
    return this.#lastWritten;
  }

  get eventId(): string {
    return this.#eventId;
  }

  /** Set when an event could not be taken in: the group stands still just before it until the program is mended. */
  get stopped(): Stop | undefined {
    return this.#stop;
  }

  /** Takes in the events after its position, up to and including the last one it can. Nothing is written yet. */
  async take(batch: readonly Envelope[]): Promise<void> {
    const recorder = new Recorder();
    for (const event of batch) {
      if (this.#stop) return;
      if (event.position <= this.#position) continue;
      recorder.forget();
      try {
        const reading = this.#projector.apply(event, recorder);
        if (reading) await this.#drive(reading);
      } catch (error) {
        if (isOfTheStore(error)) throw error;
        this.#stop = { position: event.position, error: withoutWords(error) };
        return;
      }
      this.#keep(recorder, event);
      this.#position = event.position;
      this.#eventId = event.id;
    }
  }

  async #drive(reading: Reading): Promise<void> {
    for (let step = reading.next(); step.done !== true;) {
      const found = this.#find(step.value);
      step = reading.next(found instanceof Promise ? await found : found);
    }
  }

  #find({ table, where, is }: RowsWanted): Found<KeyedRow> {
    return this.#writer(table).current(where, is);
  }

  #writer(table: string): TableWriter {
    const writer = this.#writers.get(table);
    if (!writer) throw new Error(`The group ${this.group.name} has no table ${table}`);
    return writer;
  }

  #keep({ changes, owners }: Recorder, { position, type }: Envelope): void {
    for (const change of changes) {
      const { table, key } = change;
      switch (change.what) {
        case 'put':
          this.#writer(table).put(key, change.row, change.body, position, change.replaces);
          break;
        case 'close':
          this.#writer(table).close(key, position);
          break;
        case 'park':
          this.#parked.set(`${table} ${key}`, { table, key, position, type, error: withoutWords(change.error) });
          this.#unparked.delete(`${table} ${key}`);
          break;
        case 'unpark':
          this.#unparked.set(`${table} ${key}`, { table, key });
          this.#parked.delete(`${table} ${key}`);
      }
    }
    for (const owner of owners) this.#owners.add(owner);
  }

  /** What was taken in since the last commit. */
  changes(): GroupChanges {
    const tables = [...this.#writers].map(([table, writer]) => ({ table, keys: writer.changedKeys() }));
    return { tables: tables.filter(({ keys }) => keys.length > 0), owners: [...this.#owners] };
  }

  /** What writes it, with the checkpoint, as parts of a transaction; call `settle` when they were taken or written. */
  *steps(): Iterable<Step> {
    yield this.#checkpointStep();
    for (const writer of this.#writers.values()) yield* writer.steps();
    yield* this.#parkedSteps();
  }

  *#parkedSteps(): Iterable<Step> {
    const { text } = this.db.dialect;
    const group_name = this.checkpointName;
    for (const { table, key } of [...this.#unparked.values(), ...this.#parked.values()]) {
      yield text(
        write
          .deleteFrom('parked_events')
          .where('group_name', '=', group_name)
          .where('table_name', '=', table)
          .where('key', '=', key),
      );
    }
    for (const { table, key, position, type, error } of this.#parked.values()) {
      yield text(
        write
          .insertInto('parked_events')
          .values({ group_name, table_name: table, key, position, event_type: type, error }),
      );
    }
  }

  #checkpointStep(): Step {
    const update = write
      .updateTable('checkpoints')
      .set({
        position: this.#position,
        event_id: this.#eventId,
        stopped_at: this.#stop?.position ?? 0,
        stopped_by: this.#stop?.error ?? '',
      })
      .where('group_name', '=', this.checkpointName)
      .where('position', '=', this.#lastWritten);
    const otherwise = (): Error => new ViewsMovedOn(this.group.name);
    return { ...this.db.dialect.text(update), changes: { rows: 1, otherwise } };
  }

  /** It takes in no more. */
  close(): void {
    this.#shelf?.close();
  }

  /** What was taken in is written or about to be: what comes next follows on it. */
  settle(): void {
    this.#lastWritten = this.#position;
    this.#owners = new Set();
    this.#parked = new Map();
    this.#unparked = new Map();
    for (const writer of this.#writers.values()) writer.forget();
  }
}

const makeTables = async (db: Connection, group: ViewGroup, name: string, beside: boolean): Promise<Checkpoint> => {
  const tables = tablesOf(group);
  const built = ((await readCheckpoint(db, group.name))?.built ?? 0) + 1;
  const row = { group_name: name, position: 0, event_id: '', tables, built, stopped_at: 0, stopped_by: '' };
  const named = group.tables.map((view) => ({ view, as: beside ? newName(view.table) : view.table }));
  await db.reshape([
    ...named.map(({ view, as }) => ({ sql: createTable(view, as, db.dialect) })),
    ...(db.shelf ? [] : named.map(({ view, as }) => ({ sql: createIndexes(view, as, built) }))),
    db.dialect.text(write.insertInto('checkpoints').values(row)),
  ]);
  return { ...START, tables, built };
};

/** The tables of a group under their own names or beside them. */
export const tableNames = (tables: string, beside: boolean): TableName[] =>
  tables
    .split(' ')
    .filter((table) => table !== '')
    .map((table) => (beside ? newName(table) : (table as TableName)));
