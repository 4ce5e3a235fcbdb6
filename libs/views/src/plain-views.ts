import type {
  AnyEvent,
  Envelope,
  KeyedRow,
  Projector,
  ProjectorStart,
  Reading,
  Row,
  RowChanges,
  View,
  ViewGroup,
} from '@hub/kernel';

type AnyView = View<Row, AnyEvent>;

/** Rows kept in memory between events. */
const MOST_ROWS = 10_000;

const firstOf = (rows: Iterable<KeyedRow>): Row | undefined => {
  for (const { row } of rows) return row as Row;
  return undefined;
};

class PlainProjector implements Projector {
  readonly #rows = new Map<string, Row | undefined>();
  readonly #parked: Set<string>;
  readonly #concerned = new Map<string, readonly AnyView[]>();

  constructor(
    private readonly views: readonly AnyView[],
    start: ProjectorStart,
  ) {
    this.#parked = new Set(start.parked.map(({ table, key }) => `${table} ${key}`));
  }

  *load(): Reading {
    return undefined;
  }

  apply(event: Envelope, changes: RowChanges): Reading | undefined {
    const concerned = this.#concernedBy(event.type);
    return concerned.length === 0 ? undefined : this.#take(concerned, event, changes);
  }

  /** The views that events of this type matter to: there are few types, and most matter to none of a group. */
  #concernedBy(type: string): readonly AnyView[] {
    let concerned = this.#concerned.get(type);
    if (!concerned) {
      concerned = this.views.filter(({ on }) => type in on);
      this.#concerned.set(type, concerned);
    }
    return concerned;
  }

  *#take(views: readonly AnyView[], event: Envelope, changes: RowChanges): Reading {
    if (this.#rows.size > MOST_ROWS) this.#rows.clear();
    for (const view of views) {
      const key = view.key(event);
      const name = `${view.table} ${key}`;
      if (this.#parked.has(name)) continue;
      if (!this.#rows.has(name)) {
        this.#rows.set(name, firstOf(yield { table: view.table, where: 'key', is: key }));
      }
      this.#fold(view, event, key, changes);
    }
  }

  #fold({ table, on }: AnyView, event: Envelope, key: string, changes: RowChanges): void {
    const name = `${table} ${key}`;
    const before = this.#rows.get(name);
    try {
      const after = on[event.type]?.(event, before);
      const body = after && JSON.stringify(after);
      this.#rows.set(name, after);
      if (after === undefined || body === undefined) {
        if (before !== undefined) changes.close(table, key);
      } else if (before === undefined || JSON.stringify(before) !== body) {
        changes.put(table, key, after, body, before !== undefined);
      }
    } catch (error) {
      this.#parked.add(name);
      changes.park(table, key, error);
    }
  }
}

/**
 * Plain views as one group. A row whose event cannot be folded is parked: it stays as it was, takes in no later event,
 * and is right again after the program is mended and the group is built anew.
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a view of any row and any events
export const plainViews = (name: string, views: readonly View<any, any>[]): ViewGroup => ({
  name,
  tables: views.map(({ table, columns }) => ({
    table,
    columns: Object.fromEntries(columns.map((column) => [column, 'text' as const])),
    wholeAtPosition: true,
  })),
  start: (from) => new PlainProjector(views, from),
});
