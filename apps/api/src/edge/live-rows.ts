import { NOW, type RowsAsked, type RowVersion } from '@hub/kernel';
import { inFewSpans } from '@hub/sharing';
import {
  access,
  areaChecks,
  disruptions,
  followUps,
  handovers,
  INVOLVEMENT,
  intelligenceViews,
  KEYED_BY_CASE,
  panelMeetings,
  receivedHandovers,
  type InvolvementRow,
} from '@hub/views';
import type { Hub, ViewsChange } from '@hub/worker';
import type { Moment } from './moment.js';

/** How many past positions are remembered, for people who page through an earlier day. */
const PAST_POSITIONS = 3;

/** How rows of the past are held: read, or as they are stored. */
type PastForm = 'read' | 'stored';

interface Past {
  readonly table: string;
  readonly position: number;
  readonly form: PastForm;
  readonly rows: Promise<readonly RowVersion[]>;
}

/** Tables whose rows belong to no case: they are read anew as a whole. */
const WITHOUT_CASES = new Set<string>([
  access.table,
  areaChecks.table,
  disruptions.table,
  followUps.table,
  handovers.table,
  panelMeetings.table,
  receivedHandovers.table,
  ...intelligenceViews.map(({ table }) => table),
]);

/** What is wanted of the rows of a table that is held. Who holds the same one is given the same rows. */
export type HeldForm = NonNullable<RowsAsked['form']>;

const NOBODY: InvolvementRow['keyWorkers'] = [];

/** Who works with a child is held of every child there ever was: in as few spans as it can be told in. */
const FORMS: ReadonlyMap<string, HeldForm> = new Map([
  [
    INVOLVEMENT.table,
    (row: InvolvementRow): InvolvementRow => ({
      ...row,
      keyWorkers: row.keyWorkers.length === 0 ? NOBODY : inFewSpans(row.keyWorkers),
    }),
  ],
]);

/** How one list of rows became another. */
export interface RowsChange {
  /** The list before: kept by whoever uses it, so that lists do not hang on each other for ever. */
  readonly from: WeakRef<readonly RowVersion[]>;
  readonly gone: readonly RowVersion[];
  readonly come: readonly RowVersion[];
}

const CHANGES = new WeakMap<readonly unknown[], RowsChange>();

/** How a list of rows came out of the one before it; undefined when it was read as a whole. */
export const changeTo = (rows: readonly unknown[]): RowsChange | undefined => CHANGES.get(rows);

const ownerOf = (row: unknown): string => (row as { readonly owner?: string }).owner ?? '';

/** The id of the child or report of a case: `c:` or `r:` before it says which. */
const keyOf = (owner: string): string => owner.slice(2);

const formed = (form: HeldForm | undefined): RowsAsked => (form ? { form } : {});

/** The rows that hold now of one table, read once and then only where something changed. */
class LiveTable {
  #rows: Map<string, RowVersion> | undefined;
  #list: readonly RowVersion[] | undefined;
  /** What changed since the list that was given out last. */
  #since: { from: WeakRef<readonly RowVersion[]>; gone: RowVersion[]; come: RowVersion[] } | undefined;
  #busy: Promise<void> = Promise.resolve();
  #wanted: Set<string> | 'all' | undefined = 'all';

  constructor(
    private readonly hub: Hub,
    private readonly table: string,
    private readonly form: HeldForm | undefined,
  ) {}

  changed({ owners, tables }: ViewsChange): void {
    if (this.#wanted === 'all') return;
    if (WITHOUT_CASES.has(this.table)) {
      if (tables.includes(this.table)) this.#wanted = 'all';
    } else if (owners === undefined) this.#wanted = 'all';
    else if (tables.includes(this.table)) {
      this.#wanted ??= new Set();
      for (const owner of owners) this.#wanted.add(owner);
    }
  }

  async rows(): Promise<readonly RowVersion[]> {
    if (this.#wanted !== undefined) {
      this.#busy = this.#busy.catch(() => undefined).then(() => this.#refresh());
    }
    await this.#busy;
    if (this.#list === undefined) {
      this.#list = [...(this.#rows ?? new Map<string, RowVersion>()).values()];
      if (this.#since) CHANGES.set(this.#list, this.#since);
      this.#since = undefined;
    }
    return this.#list;
  }

  async #refresh(): Promise<void> {
    const wanted = this.#wanted;
    if (wanted === undefined) return;
    this.#wanted = undefined;
    try {
      if (wanted === 'all' || this.#rows === undefined) {
        const rows = await this.hub.views.rowsAt(this.table, NOW, formed(this.form));
        this.#rows = new Map(rows.map((row) => [row.key, row]));
        this.#since = undefined;
      } else {
        const fresh = await this.#fresh(wanted);
        if (this.#list) this.#since = { from: new WeakRef(this.#list), gone: [], come: [] };
        const since = this.#since;
        for (const [key, version] of this.#heldOf(wanted, this.#rows)) {
          this.#rows.delete(key);
          since?.gone.push(version);
          if (since) since.come = since.come.filter((one) => one !== version);
        }
        for (const version of fresh) {
          this.#rows.set(version.key, version);
          since?.come.push(version);
        }
      }
      this.#list = undefined;
    } catch (error) {
      this.#wanted = 'all';
      throw error;
    }
  }

  /** The rows of these cases as the view holds them now: by their keys where the table is keyed by case, which is indexed. */
  async #fresh(owners: ReadonlySet<string>): Promise<readonly RowVersion[]> {
    const where = KEYED_BY_CASE.has(this.table) ? { key: [...owners].map(keyOf) } : { owner: [...owners] };
    const found = await this.hub.views.rowsAt(this.table, NOW, { where, ...formed(this.form) });
    return found.filter(({ row }) => owners.has(ownerOf(row)));
  }

  /** The rows of these cases that are held so far. */
  #heldOf(owners: ReadonlySet<string>, rows: ReadonlyMap<string, RowVersion>): readonly [string, RowVersion][] {
    const held = KEYED_BY_CASE.has(this.table)
      ? [...owners].map(keyOf).flatMap((key): [string, RowVersion][] => {
          const version = rows.get(key);
          return version ? [[key, version]] : [];
        })
      : [...rows];
    return held.filter(([, { row }]) => owners.has(ownerOf(row)));
  }
}

/**
 * Rows of views by table and moment: those that hold now are kept in memory and follow the views; of past positions the
 * last few asked for are remembered.
 */
class LiveRows {
  /** By the form in which they are held, or by the table where they are held whole. */
  readonly #tables = new Map<HeldForm | string, LiveTable>();
  #past: Past[] = [];

  constructor(private readonly hub: Hub) {
    hub.onViewsChanged((change) => {
      // The past itself changes only when somebody is erased: then every view was built anew.
      if (change.owners === undefined) this.#past = [];
      for (const table of this.#tables.values()) table.changed(change);
    });
  }

  /** The rows that hold now. */
  now(table: string, form?: HeldForm): Promise<readonly RowVersion[]> {
    const held = form ?? table;
    let live = this.#tables.get(held);
    if (!live) {
      live = new LiveTable(this.hub, table, form ?? FORMS.get(table));
      this.#tables.set(held, live);
    }
    return live.rows();
  }

  /** The rows that held at a position. */
  past(table: string, position: number, form: PastForm): Promise<readonly RowVersion[]> {
    const known = this.#past.find((one) => one.table === table && one.position === position && one.form === form);
    if (known) return known.rows;
    const { views } = this.hub;
    const rows = form === 'read' ? views.rowsAt(table, position) : views.storedRowsAt(table, position);
    rows.catch(() => {
      this.#past = this.#past.filter((one) => one.rows !== rows);
    });
    this.#past = [...this.#past.slice(1 - PAST_POSITIONS), { table, position, form, rows }];
    return rows;
  }
}

const OF_HUB = new WeakMap<Hub, LiveRows>();

const liveRowsOf = (hub: Hub): LiveRows => {
  let live = OF_HUB.get(hub);
  if (!live) {
    live = new LiveRows(hub);
    OF_HUB.set(hub, live);
  }
  return live;
};

const rowsAs = (hub: Hub, table: string, moment: Moment, form: PastForm): Promise<readonly RowVersion[]> =>
  moment.isNow ? liveRowsOf(hub).now(table) : liveRowsOf(hub).past(table, moment.position, form);

/** The rows of a table as known at a moment. */
export const rowsFor = async <R>(hub: Hub, table: string, moment: Moment): Promise<readonly RowVersion<R>[]> =>
  (await rowsAs(hub, table, moment, 'read')) as readonly RowVersion<R>[];

/**
 * The same for a question that keeps little of the rows: those of a past moment are held as they are stored, and each is
 * read again whenever its `row` is asked for.
 */
export const storedRowsFor = async <R>(hub: Hub, table: string, moment: Moment): Promise<readonly RowVersion<R>[]> =>
  (await rowsAs(hub, table, moment, 'stored')) as readonly RowVersion<R>[];

/**
 * What a form makes of the rows of a table that hold now: held beside the rows themselves, which need not be. A form keeps
 * the `owner` of a row, is of one table, and is the same function each time.
 */
export const partsOfRows = async <R>(hub: Hub, table: string, form: HeldForm): Promise<readonly RowVersion<R>[]> =>
  (await liveRowsOf(hub).now(table, form)) as readonly RowVersion<R>[];
