import type {
  Envelope,
  EventLog,
  KeyedRow,
  Projector,
  ProjectorStart,
  Reading,
  RowChanges,
  ViewGroup,
} from '@hub/kernel';

/** What the toy group is told: a key has a value and a colour, or is gone; some keys are trouble. */
export interface Told {
  readonly key: string;
  readonly value?: number;
  readonly colour?: string;
}

const TABLE = 'toys_v1' as const;

class Toys implements Projector {
  constructor(
    private readonly table: string,
    private readonly from: ProjectorStart,
    private readonly seen: (asked: string) => void,
  ) {}

  *load(): Reading {
    for (const { key } of yield { table: this.table, where: 'colour', is: 'red' }) this.seen(`loaded ${key}`);
  }

  apply(event: Envelope, changes: RowChanges): Reading | undefined {
    return event.stream.startsWith('toys-') ? this.#take(event.data as Told, changes) : undefined;
  }

  *#take({ key, value, colour = '' }: Told, changes: RowChanges): Reading {
    if (key === 'poison') throw new TypeError('Robin Example cannot be folded');
    const held: KeyedRow[] = [...(yield { table: this.table, where: 'key', is: key })];
    const before = held.length > 0;
    if (key === 'stuck') {
      changes.park(this.table, key, new RangeError('Robin Example'));
    } else if (key === 'mended') {
      changes.unpark(this.table, 'stuck');
    } else if (value !== undefined) {
      const row = { key, value, colour };
      changes.concerns(`c:${key}`);
      changes.put(this.table, key, row, JSON.stringify(row), before);
    } else if (before) {
      changes.close(this.table, key);
    }
  }
}

/** A group of one table, for the specs of the store. */
export const toys = (
  table: `${string}_v${number}` = TABLE,
  seen: (asked: string) => void = () => undefined,
): ViewGroup => ({
  name: 'toys',
  tables: [
    {
      table,
      columns: { value: 'integer', colour: 'text' },
      lookups: ['colour'],
      currentLookups: ['value'],
      wholeAtPosition: true,
    },
  ],
  start: (from) => new Toys(table, from, seen),
});

type Handler = (batch: readonly Envelope[]) => Promise<void>;

/** A log of these events that hands them out as asked; what is added later is handed to those who follow. */
export const logOf = (events: readonly Envelope[]): EventLog & { add(more: readonly Envelope[]): Promise<void> } => {
  const all = [...events];
  const followers = new Set<Handler>();
  const handOver = (handler: Handler, onError: (error: unknown) => void): Handler => {
    const follower: Handler = (batch) =>
      handler(batch).catch((error: unknown) => {
        followers.delete(follower);
        onError(error);
        throw error;
      });
    followers.add(follower);
    return follower;
  };
  const refuse = (): never => {
    throw new Error('This log is only read');
  };
  return {
    append: refuse,
    appendAll: refuse,
    readStream: refuse,
    readStreams: refuse,
    readAll: (after, limit = 1_000) => Promise.resolve(all.slice(after, after + limit)),
    subscribeAll: (_after, handler, onError) => {
      const follower = handOver(handler, onError);
      return {
        close: () => {
          followers.delete(follower);
          return Promise.resolve();
        },
      };
    },
    head: () => Promise.resolve({ position: all.length, recordedAt: all.at(-1)?.recordedAt }),
    positionAt: (knownAt) => Promise.resolve(all.filter(({ recordedAt }) => recordedAt <= knownAt).length),
    close: () => Promise.resolve(),
    add: async (more) => {
      all.push(...more);
      for (const follower of [...followers]) await follower(more);
    },
  };
};
