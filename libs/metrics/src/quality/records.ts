import { heldRecords, type Casebook, type Held, type HeldRecord, type RecordKind } from '@hub/casebook';
import { daysBetween, londonDateOf, type Instant, type LondonDate } from '@hub/kernel';
import { QUALITY_FEEDS, type QualityFeed } from './wanted.js';

/** A record written down more London dates than this after what it is about happened is entered late. */
export const LATE_AFTER_DAYS = 7;

/** One record, with what it leaves out. */
export interface QualityRecord {
  /** The record's stream. */
  readonly key: string;
  readonly feed: string;
  /** The agency that keeps it. */
  readonly source: string;
  /** Absent for what is about no child, or about one that nobody knows yet. */
  readonly childId?: string;
  /** London date by which it belongs to a quarter: when it happened or, where nothing happened, when it was first known. */
  readonly on: LondonDate;
  readonly firstKnownAt: Instant;
  /** Ids of the fields that were asked of it, and of those that are not recorded. */
  readonly asked: readonly string[];
  readonly missing: readonly string[];
  /** London dates from happening to recording; absent where nothing happens on a day. Below 0: recorded beforehand. */
  readonly days?: number;
}

const FEED_OF = new Map<RecordKind, QualityFeed>(QUALITY_FEEDS.map((feed) => [feed.kind, feed]));

const looked = ([kind, held]: HeldRecord, childId: string | undefined): QualityRecord | undefined => {
  const feed = FEED_OF.get(kind);
  if (!feed) return undefined;
  const { content, key, firstKnownAt } = held;
  const known = londonDateOf(firstKnownAt);
  const happened = feed.happened?.(content);
  if (feed.happened && happened === undefined) return undefined;
  const asked = feed.fields.filter((field) => field.asked?.is(content) ?? true);
  return {
    key,
    feed: feed.id,
    source: feed.source(content),
    ...(childId === undefined ? {} : { childId }),
    on: happened ?? known,
    firstKnownAt,
    asked: asked.map(({ id }) => id),
    missing: asked.filter((field) => !field.given(content)).map(({ id }) => id),
    ...(happened === undefined ? {} : { days: daysBetween(happened, known) }),
  };
};

/**
 * Every record whose quality is looked at: of children of all ages and authorities, and of meetings. Whoever was erased is
 * left out: their records say nothing any more, which is no fault of an agency. An interview that was never offered and
 * has no date belongs to no quarter.
 */
export const qualityRecords = (casebook: Casebook): readonly QualityRecord[] => {
  const found: QualityRecord[] = [];
  const take = (kind: RecordKind, held: Held<object>, childId?: string): void => {
    const one = looked([kind, held], childId);
    if (one) found.push(one);
  };
  for (const childCase of casebook.cases.values()) {
    if (childCase.erased) continue;
    for (const [kind, held] of heldRecords(childCase)) take(kind, held, childCase.id);
  }
  for (const { report, return: back } of casebook.queue) {
    take('report', report);
    if (back) take('return', back);
  }
  for (const meeting of casebook.meetings) take('meeting', meeting);
  for (const action of casebook.actions) take('action', action);
  return found;
};

/** Whether a record was entered late. */
export const isLate = ({ days }: QualityRecord): boolean => days !== undefined && days > LATE_AFTER_DAYS;
