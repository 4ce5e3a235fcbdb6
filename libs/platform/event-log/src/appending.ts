import type { AppendResult, Instant } from '@hub/kernel';
import { EventIdReused, HistoryGoesBackwards } from './errors.js';
import type { EncodedAppend } from './encoding.js';

/** Where an event lies. */
export interface Place {
  readonly stream: string;
  readonly revision: number;
  readonly position: number;
  readonly recordedAt: Instant;
}

/** What an engine must be able to do for the rules of appending, which are written once, below. */
export interface AppendStore {
  readonly position: number;
  readonly lastRecordedAt: Instant | undefined;
  /** The revision of the last event of a stream, -1 when it is empty. */
  revisionOf(stream: string): number;
  placeOf(id: string): Place | undefined;
  /** Adds the events from a revision on; false, and nothing added, when an id was known already. */
  insert(append: EncodedAppend, firstRevision: number, recordedAt: Instant): boolean;
}

/** Appends that belong together: one commit, one moment of recording. */
export interface Batch {
  readonly appends: readonly EncodedAppend[];
  /** Given only by a historical load. */
  readonly recordedAt: Instant | undefined;
}

/** The answer these events got when they were stored; undefined when none of them is known. */
const originalAnswer = (store: AppendStore, append: EncodedAppend): AppendResult | undefined => {
  let last: Place | undefined;
  let known = 0;
  for (const { id } of append.events) {
    const place = store.placeOf(id);
    if (place === undefined) continue;
    if (place.stream !== append.stream) throw new EventIdReused(append.stream, [id]);
    known += 1;
    if (last === undefined || place.revision > last.revision) last = place;
  }
  if (last === undefined) return undefined;
  if (known < append.events.length) {
    throw new EventIdReused(
      append.stream,
      append.events.map(({ id }) => id).filter((id) => store.placeOf(id) !== undefined),
    );
  }
  const { revision, position, recordedAt } = last;
  return { outcome: 'appended', revision, position, recordedAt, repeated: true };
};

const appendOne = (store: AppendStore, append: EncodedAppend, recordedAt: Instant): AppendResult => {
  const current = store.revisionOf(append.stream);
  const fits = append.expected === 'any' || append.expected === current;
  if (fits && store.insert(append, current + 1, recordedAt)) {
    const revision = current + append.events.length;
    return { outcome: 'appended', revision, position: store.position, recordedAt, repeated: false };
  }
  const original = originalAnswer(store, append);
  if (original !== undefined) return original;
  if (fits) throw new Error(`The store refused new events of ${append.stream}: another program has written to it`);
  return { outcome: 'conflict', revision: current };
};

/**
 * Applies a batch to a store: for each append the revision check, then the insert, or the original answer when its ids
 * are known. Throws on ids in use elsewhere and on history that goes backwards; the caller then undoes the whole batch.
 */
export const applyBatch = (store: AppendStore, batch: Batch, now: Instant): AppendResult[] => {
  const last = store.lastRecordedAt;
  const { recordedAt } = batch;
  if (recordedAt !== undefined && last !== undefined && recordedAt < last) {
    return batch.appends.map((append) => {
      const original = originalAnswer(store, append);
      if (original === undefined) throw new HistoryGoesBackwards(recordedAt, last);
      return original;
    });
  }
  const moment = recordedAt ?? (last !== undefined && last > now ? last : now);
  return batch.appends.map((append) => appendOne(store, append, moment));
};
