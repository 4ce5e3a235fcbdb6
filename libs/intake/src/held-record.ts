import {
  fold,
  recordChange,
  sameContent,
  type AnyEvent,
  type Envelope,
  type EventKinds,
  type RecordChange,
  type RecordCommand,
  type RecordState,
} from '@hub/kernel';
import type { Feed } from './feed.js';

type Fields = Readonly<Record<string, unknown>>;

const pick = (from: object, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));

/**
 * One record while rows of a batch are judged against it. Events that this very run has written already are replayed,
 * not judged again: so a batch that was cut off half-way counts as if it had not been.
 */
export class HeldRecord {
  readonly #feed: Feed;
  readonly #kinds: EventKinds;
  readonly #history: readonly Envelope[];
  /** What this run has written to this record before, by the ordinal of the row that led to it. */
  readonly #written = new Map<number, Envelope[]>();
  #lastWritten = 0;
  #state: RecordState<object>;

  /** `firstOrdinal` is that of the batch: what the run wrote for earlier rows is history like any other. */
  constructor(
    feed: Feed,
    kinds: EventKinds,
    history: readonly Envelope[],
    correlationId: string,
    firstOrdinal: number,
  ) {
    this.#feed = feed;
    this.#kinds = kinds;
    this.#history = history;
    let before = history.length;
    history.forEach((event, at) => {
      if (event.correlationId !== correlationId) return;
      const ordinal = ordinalOf(event);
      if (ordinal < firstOrdinal) return;
      before = Math.min(before, at);
      this.#lastWritten = Math.max(this.#lastWritten, ordinal);
      this.#written.set(ordinal, [...(this.#written.get(ordinal) ?? []), event]);
    });
    this.#state = this.#fold(history.slice(0, before));
  }

  get state(): RecordState<object> {
    return this.#state;
  }

  /** The revision of the last event in the log; -1 when there is none. */
  get revision(): number {
    return this.#history.at(-1)?.revision ?? -1;
  }

  /** What a row does to the record. `events` are those that are still to be written. */
  judge(ordinal: number, command: RecordCommand<object>): { change: RecordChange; events: readonly AnyEvent[] } {
    const written = this.#written.get(ordinal);
    if (written) return { change: this.#evolve(written), events: [] };
    if (ordinal < this.#lastWritten) return { change: 'unchanged', events: [] };
    if (this.#written.size > 0) {
      this.#written.clear();
      this.#state = this.#fold(this.#history);
    }
    const decision = this.#feed.decider.decide(this.#keeping(command), this.#comparable(command));
    if (decision.outcome === 'refused') throw new Error(`A checked row was refused: ${decision.refusal.message}`);
    return { change: this.#evolve(decision.events), events: decision.events };
  }

  #fold(events: readonly Envelope[]): RecordState<object> {
    return fold(this.#feed.decider, events);
  }

  #evolve(events: readonly AnyEvent[]): RecordChange {
    const change = recordChange(this.#state, events);
    for (const event of events) this.#state = this.#feed.decider.evolve(this.#state, event);
    return change;
  }

  /** Fields that the row does not give stay as they are where the feed says so. */
  #keeping(command: RecordCommand<object>): RecordCommand<object> {
    const { keeps, keepsWhile } = this.#feed;
    if (keeps.length === 0 || command.type === 'Withdraw' || this.#state.status !== 'held') return command;
    const held = this.#state.content;
    if (!sameContent(pick(held, keepsWhile), pick(command.content, keepsWhile))) return command;
    return { type: 'Record', content: { ...pick(held, keeps), ...command.content } };
  }

  /** Of someone whose key was destroyed the personal fields are gone for good: only the others are compared. */
  #comparable(command: RecordCommand<object>): RecordState<object> {
    const state = this.#state;
    if (state.status !== 'held' || command.type === 'Withdraw' || !('$erased' in state.content)) return state;
    const personal = this.#history.flatMap(({ type }) => this.#kinds.get(type)?.personal ?? []);
    const { $erased: _, ...rest } = state.content as Fields;
    return { status: 'held', content: { ...rest, ...pick(command.content, personal) } };
  }
}

/** The id of the command that a row is. Also the causation of its events, so that a run knows its own. */
export const commandIdOf = (correlationId: string, ordinal: number): string => `${correlationId}:${ordinal}`;

const ordinalOf = ({ correlationId, causationId }: Envelope): number =>
  Number(causationId.slice(correlationId.length + 1));
