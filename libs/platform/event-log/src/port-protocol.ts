import type { AppendResult } from '@hub/kernel';
import type { Batch } from './appending.js';
import type { PlainError } from './errors.js';
import type { MessagePort } from 'node:worker_threads';

/** From a thread that appends to the writer's thread. */
export interface AppendMessage {
  readonly batches: readonly { readonly number: number; readonly batch: Batch }[];
}

/** From the writer's thread: the log ends at `head`, and these batches have their answers. */
export interface AnswerMessage {
  readonly head: number;
  readonly answers: readonly (
    | { readonly number: number; readonly results: readonly AppendResult[] }
    | { readonly number: number; readonly error: PlainError }
  )[];
}

/** What the writer's thread is told when it starts. */
export interface WriterSettings {
  readonly file: string;
  readonly authority: string;
}

/** From the thread that started the writer: a further port to listen on, or the end. */
export type ControlMessage = { readonly kind: 'port'; readonly port: MessagePort } | { readonly kind: 'close' };
