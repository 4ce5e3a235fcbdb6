import type { Envelope, KeyedRow, Projector, Reading, RowChanges, RowsWanted, ViewGroup } from '@hub/kernel';
import type { Connection } from './connection.js';
import { ViewsMovedOn, withoutWords } from './errors.js';
import { newName } from './names.js';
import { textOf, write } from './sql.js';
import { createTable } from './table-schema.js';
import { TableWriter } from './table-writer.js';

type TableName = `${string}_v${number}`;

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
  readonly changes: Change[] = [];
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

export const readCheckpoint = (db: Connection, name: string): Checkpoint | undefined => {
  const query = textOf(write.selectFrom('checkpoints').selectAll().where('group_name', '=', name));
  const [row] = db.all<[string, number, string, string, number, number, string]>(query.sql, query.parameters);
  if (!row) return undefined;
  const [, position, eventId, tables, built, stoppedAt, stoppedBy] = row;
  return {
    position,
    eventId,
    tables,
    built,
    ...(stoppedAt === 0 ? {} : { stopped: { position: stoppedAt, error: stoppedBy } }),
  };
};

/** Name under which the checkpoint of a group is kept while it is built beside the one that is read. */
export const besideName = (group: string): string => `new:${group}`;

/** Keeps the tables of one group up with the log. */
export class GroupKeeper {
  readonly #writers = new Map<string, TableWriter>();
  readonly #checkpointName: string;
  #projector!: Projector;
  #position: number;
  #eventId: string;
  #written: number;
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
    this.#checkpointName = beside ? besideName(group.name) : group.name;
    this.#position = checkpoint.position;
    this.#written = checkpoint.position;
    this.#eventId = checkpoint.eventId;
    for (const view of group.tables) {
      const name = beside ? newName(view.table) : view.table;
      this.#writers.set(view.table, new TableWriter(db, view, name));
    }
  }

  /** Goes on from the checkpoint, or makes the tables and starts at the beginning of the log. */
  static open(db: Connection, group: ViewGroup, beside: boolean): GroupKeeper {
    const name = beside ? besideName(group.name) : group.name;
    const found = readCheckpoint(db, name);
    const checkpoint = found ?? makeTables(db, group, name, beside);
    const keeper = new GroupKeeper(db, group, beside, checkpoint);
    keeper.#begin(checkpoint.position === 0);
    return keeper;
  }

  #begin(empty: boolean): void {
    this.#projector = this.group.start({ empty, parked: this.#readParked() });
    if (!empty) this.#drive(this.#projector.load());
  }

  #readParked(): { table: string; key: string }[] {
    const query = textOf(
      write.selectFrom('parked_events').select(['table_name', 'key']).where('group_name', '=', this.#checkpointName),
    );
    return this.db.all<[string, string]>(query.sql, query.parameters).map(([table, key]) => ({ table, key }));
  }

  get position(): number {
    return this.#position;
  }

  get eventId(): string {
    return this.#eventId;
  }

  /** Set when an event could not be taken in: the group stands still just before it until the program is mended. */
  get stopped(): Stop | undefined {
    return this.#stop;
  }

  /** Takes in the events after its position, up to and including the last one it can. Nothing is written yet. */
  take(batch: readonly Envelope[]): void {
    for (const event of batch) {
      if (this.#stop) return;
      if (event.position <= this.#position) continue;
      const recorder = new Recorder();
      try {
        const reading = this.#projector.apply(event, recorder);
        if (reading) this.#drive(reading);
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

  #drive(reading: Reading): void {
    for (let step = reading.next(); step.done !== true;) step = reading.next(this.#find(step.value));
  }

  #find({ table, where, is }: RowsWanted): Iterable<KeyedRow> {
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

  /** Writes what was taken in, with the checkpoint. Part of a transaction; call `written` after it. */
  write(): GroupChanges {
    this.#writeCheckpoint();
    const tables: TableChange[] = [];
    for (const [table, writer] of this.#writers) {
      const keys = writer.changedKeys();
      if (keys.length > 0) tables.push({ table, keys });
      writer.flush();
    }
    this.#writeParked();
    const owners = [...this.#owners];
    this.#owners = new Set();
    return { tables, owners };
  }

  #writeParked(): void {
    const group_name = this.#checkpointName;
    for (const { table, key } of [...this.#unparked.values(), ...this.#parked.values()]) {
      const query = textOf(
        write
          .deleteFrom('parked_events')
          .where('group_name', '=', group_name)
          .where('table_name', '=', table)
          .where('key', '=', key),
      );
      this.db.run(query.sql, query.parameters);
    }
    for (const { table, key, position, type, error } of this.#parked.values()) {
      const query = textOf(
        write
          .insertInto('parked_events')
          .values({ group_name, table_name: table, key, position, event_type: type, error }),
      );
      this.db.run(query.sql, query.parameters);
    }
    this.#parked = new Map();
    this.#unparked = new Map();
  }

  #writeCheckpoint(): void {
    const query = textOf(
      write
        .updateTable('checkpoints')
        .set({
          position: this.#position,
          event_id: this.#eventId,
          stopped_at: this.#stop?.position ?? 0,
          stopped_by: this.#stop?.error ?? '',
        })
        .where('group_name', '=', this.#checkpointName)
        .where('position', '=', this.#written),
    );
    if (this.db.run(query.sql, query.parameters) !== 1) throw new ViewsMovedOn(this.group.name);
  }

  /** The transaction is done: the checkpoint stands. */
  written(): void {
    this.#written = this.#position;
  }
}

const isOfTheStore = (error: unknown): boolean => error instanceof Error && 'rawCode' in error;

const makeTables = (db: Connection, group: ViewGroup, name: string, beside: boolean): Checkpoint => {
  const tables = tablesOf(group);
  const built = (readCheckpoint(db, group.name)?.built ?? 0) + 1;
  db.transaction(() => {
    for (const view of group.tables) db.exec(createTable(view, beside ? newName(view.table) : view.table, built));
    const row = { group_name: name, position: 0, event_id: '', tables, built, stopped_at: 0, stopped_by: '' };
    const query = textOf(write.insertInto('checkpoints').values(row));
    db.run(query.sql, query.parameters);
  });
  return { ...START, tables, built };
};

/** The tables of a group under their own names or beside them. */
export const tableNames = (tables: string, beside: boolean): TableName[] =>
  tables
    .split(' ')
    .filter((table) => table !== '')
    .map((table) => (beside ? newName(table) : (table as TableName)));
