import type { MessagePort } from 'node:worker_threads';
import type { AppendResult, Instant } from '@hub/kernel';
import type { Batch } from './appending.js';
import type { Bell } from './doorbell.js';
import type { EncodedAppend, EncodedEvent } from './encoding.js';
import type { PlainError } from './errors.js';
import type { BatchAnswer } from './writer.js';

/** What the writer's thread is told when it starts. */
export interface WriterSettings {
  readonly file: string;
  /** ONS code of the council whose log this is; a log of another council is refused. */
  readonly authority: string;
}

/** From the thread that started the writer: a further port to listen on, or the end. */
export type ControlMessage = { readonly kind: 'port'; readonly port: MessagePort } | { readonly kind: 'close' };

/** A batch or an answer, with the number that joins the two. */
export interface Numbered<T> {
  readonly number: number;
  readonly item: T;
}

/**
 * Between threads everything travels as one flat list of plain values: it is copied four times as fast as the objects
 * it stands for, and the copying is done in the threads that have to stay quick.
 */
export type Packed = readonly unknown[];

/** Reads a packed list from front to back; who packs and who unpacks agree on the order. */
class Unpacker {
  readonly #values: Packed;
  #next = 0;

  constructor(values: Packed) {
    this.#values = values;
  }

  get done(): boolean {
    return this.#next >= this.#values.length;
  }

  take<T>(): T {
    return this.#values[this.#next++] as T;
  }

  times<T>(count: number, one: () => T): T[] {
    const all: T[] = [];
    for (let index = 0; index < count; index += 1) all.push(one());
    return all;
  }
}

/** Batches on their way to the writer. */
export const packBatches = (batches: readonly Numbered<Batch>[]): Packed => {
  const out: unknown[] = [];
  for (const { number, item } of batches) {
    out.push(number, item.recordedAt, item.appends.length);
    for (const { stream, expected, events } of item.appends) {
      out.push(stream, expected, events.length);
      for (const { id, type, version, occurredAt, subject, meta, data } of events) {
        out.push(id, type, version, occurredAt, subject, meta, data);
      }
    }
  }
  return out;
};

/** The batches that `packBatches` packed. */
export const unpackBatches = (packed: Packed): Numbered<Batch>[] => {
  const from = new Unpacker(packed);
  const event = (): EncodedEvent => ({
    id: from.take(),
    type: from.take(),
    version: from.take(),
    occurredAt: from.take(),
    subject: from.take(),
    meta: from.take(),
    data: from.take(),
  });
  const append = (): EncodedAppend => ({
    stream: from.take(),
    expected: from.take(),
    events: from.times(from.take<number>(), event),
  });
  const batches: Numbered<Batch>[] = [];
  while (!from.done) {
    const number = from.take<number>();
    const recordedAt = from.take<Instant | undefined>();
    batches.push({ number, item: { recordedAt, appends: from.times(from.take<number>(), append) } });
  }
  return batches;
};

/** An answer as the other thread gets it: errors as plain values. */
export type PortAnswer = { readonly results: readonly AppendResult[] } | { readonly error: PlainError };

/** From the writer's thread: the log ends at `head`, and these batches have their answers. */
export interface AnswerMessage {
  readonly head: number;
  readonly answers: Packed;
  /** In the first message: to be rung for every message that was sent, and for those that were sent before. */
  readonly bell?: Bell;
}

/** Adds an answer on its way back to a packed list. */
export const packAnswer = (
  out: unknown[],
  number: number,
  answer: BatchAnswer,
  plain: (error: unknown) => PlainError,
): void => {
  if ('error' in answer) {
    out.push(number, plain(answer.error));
    return;
  }
  out.push(number, answer.results.length);
  for (const result of answer.results) {
    if (result.outcome === 'conflict') out.push(result.revision, undefined);
    else out.push(result.revision, result.position, result.recordedAt, result.repeated);
  }
};

/** The answers that `packAnswer` packed. */
export const unpackAnswers = (packed: Packed): Numbered<PortAnswer>[] => {
  const from = new Unpacker(packed);
  const result = (): AppendResult => {
    const revision = from.take<number>();
    const position = from.take<number | undefined>();
    if (position === undefined) return { outcome: 'conflict', revision };
    return { outcome: 'appended', revision, position, recordedAt: from.take(), repeated: from.take() };
  };
  const answers: Numbered<PortAnswer>[] = [];
  while (!from.done) {
    const number = from.take<number>();
    const next = from.take<number | PlainError>();
    const item = typeof next === 'number' ? { results: from.times(next, result) } : { error: next };
    answers.push({ number, item });
  }
  return answers;
};
