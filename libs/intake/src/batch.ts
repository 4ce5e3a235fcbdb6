import type { Append, AppendOptions, Instant, NewEvent, RecordChange, RecordCommand } from '@hub/kernel';
import type { Counts } from './counts.js';
import type { DifferenceList } from './differences.js';
import type { Feed } from './feed.js';
import { HeldRecord, commandIdOf } from './held-record.js';
import type { DeliveryRun, IntakePorts } from './ports.js';
import { DeliveryBusy, PURPOSE } from './run.js';

/** A good row with its place in the order of taking, from 1. */
export interface NumberedRow {
  readonly ordinal: number;
  readonly feed: Feed;
  readonly file: string;
  readonly line: number;
  readonly stream: string;
  readonly command: RecordCommand<object>;
  /** Given only in a historical load. */
  readonly recordedAt?: Instant;
}

/** What the batch before came to, written in one commit with the rows of this one. */
export interface PendingNote {
  readonly append: Append;
  readonly options: AppendOptions;
}

/** Appends that share a moment of recording. */
interface Group {
  readonly options: AppendOptions;
  readonly streams: Map<string, { readonly expected: number; readonly events: NewEvent[] }>;
  note?: Append;
}

interface Judged {
  readonly row: NumberedRow;
  readonly change: RecordChange;
  readonly before: HeldRecord['state'];
}

const ATTEMPTS = 20;

/** How a moment of recording is told to the log. */
export const recordedAtOption = (recordedAt: Instant | undefined): AppendOptions =>
  recordedAt === undefined ? {} : { recordedAt };

const appendsOf = ({ streams, note }: Group): Append[] => {
  const appends: Append[] = [...streams].map(([stream, { expected, events }]) => ({ stream, expected, events }));
  return note ? [note, ...appends] : appends;
};

/** Judges rows against what the log holds now, and writes what they lead to. */
export class Batches {
  readonly #ports: IntakePorts;
  readonly #run: DeliveryRun;
  readonly #counts: Counts;
  readonly #differences: DifferenceList | undefined;

  constructor(ports: IntakePorts, run: DeliveryRun, counts: Counts, differences: DifferenceList | undefined) {
    this.#ports = ports;
    this.#run = run;
    this.#counts = counts;
    this.#differences = differences;
  }

  /**
   * Takes rows, in their order, and counts them once they are in the log. When someone else has written to a record
   * meanwhile, its rows are judged again. Throws `DeliveryBusy` when it is another intake of the same delivery.
   */
  async take(rows: readonly NumberedRow[], note: PendingNote | undefined): Promise<void> {
    let pending = rows;
    let noteToWrite = note;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const { judged, groups } = await this.#judge(pending);
      if (noteToWrite) {
        groups[0] ??= { options: noteToWrite.options, streams: new Map() };
        groups[0].note = noteToWrite.append;
        noteToWrite = undefined;
      }
      await this.#prepareKeys(groups);
      const lost = await this.#write(groups);
      for (const { row, change, before } of judged) {
        if (lost.has(row.stream)) continue;
        this.#counts.judged(row.feed.name, change);
        if (change === 'corrected' && before.status !== 'none') this.#differences?.add(row.feed, row, before);
      }
      if (lost.size === 0) return;
      pending = pending.filter(({ stream }) => lost.has(stream));
      if (pending.some(({ recordedAt }) => recordedAt !== undefined)) throw new DeliveryBusy();
    }
    throw new Error(`A record changed ${ATTEMPTS} times while a row was being taken in. Take the delivery in again.`);
  }

  async #judge(rows: readonly NumberedRow[]): Promise<{ judged: Judged[]; groups: Group[] }> {
    const streams = [...new Set(rows.map(({ stream }) => stream))];
    const histories = streams.length === 0 ? new Map() : await this.#ports.log.readStreams(streams);
    const records = new Map<string, HeldRecord>();
    const judged: Judged[] = [];
    const groups: Group[] = [];
    const written = new Map<string, number>();
    const { correlationId } = this.#run;
    const firstOrdinal = rows[0]?.ordinal ?? 0;
    for (const row of rows) {
      let record = records.get(row.stream);
      if (!record) {
        const history = histories.get(row.stream) ?? [];
        record = new HeldRecord(row.feed, this.#ports.kinds, history, correlationId, firstOrdinal);
        records.set(row.stream, record);
      }
      const before = record.state;
      const { change, events } = record.judge(row.ordinal, row.command);
      judged.push({ row, change, before });
      if (events.length === 0) continue;
      const commandId = commandIdOf(correlationId, row.ordinal);
      const fresh = this.#ports.newEvents(events, {
        commandId,
        by: this.#ports.by,
        purpose: PURPOSE,
        correlationId,
        causationId: commandId,
      });
      const already = written.get(row.stream) ?? 0;
      written.set(row.stream, already + fresh.length);
      let group = groups.at(-1);
      if (!group || group.options.recordedAt !== row.recordedAt) {
        group = { options: recordedAtOption(row.recordedAt), streams: new Map() };
        groups.push(group);
      }
      const append = group.streams.get(row.stream);
      if (append) append.events.push(...fresh);
      else group.streams.set(row.stream, { expected: record.revision + already, events: [...fresh] });
    }
    return { judged, groups };
  }

  async #prepareKeys(groups: readonly Group[]): Promise<void> {
    if (!this.#ports.prepareKeys) return;
    const subjects = new Set<string>();
    for (const { events } of groups.flatMap(({ streams }) => [...streams.values()])) {
      for (const { type, subject, data } of events) {
        const personal = this.#ports.kinds.get(type)?.personal ?? [];
        if (personal.some((name) => (data as Readonly<Record<string, unknown>>)[name] !== undefined))
          subjects.add(subject);
      }
    }
    if (subjects.size > 0) await this.#ports.prepareKeys([...subjects]);
  }

  /**
   * Hands all groups to the log in order, so that they can share its commits, and waits for all. Answers the streams
   * to which someone else had written.
   */
  async #write(groups: readonly Group[]): Promise<ReadonlySet<string>> {
    const answers = await Promise.allSettled(
      groups.map((group) => this.#ports.log.appendAll(appendsOf(group), group.options)),
    );
    const lost = new Set<string>();
    answers.forEach((answer, at) => {
      if (answer.status === 'rejected') throw answer.reason;
      const { streams, note } = groups[at] as Group;
      const lostAt = (index: number): boolean => answer.value[index]?.outcome !== 'appended';
      if (note && lostAt(0)) throw new DeliveryBusy();
      [...streams.keys()].forEach((stream, index) => {
        if (lostAt(index + (note ? 1 : 0))) lost.add(stream);
      });
    });
    return lost;
  }
}
