import type { RowVersion, ViewReader } from '@hub/kernel';
import type { RecordRow } from '@hub/casebook';
import { RECORDS, type RecordVersion } from '../records/record-version.js';

const PAGE = 1_000;
const MOST_TEXTS = 200_000;

/** Shorter texts than this are one in memory already when they are parsed. */
const LONG = 11;

/**
 * One text in memory for equal ones: ids, references and moments stand in many records, and half of what a casebook takes
 * up is text. Those of contents are left as they are: looking each up took a quarter of the time for a sixteenth of the room.
 */
class Texts {
  readonly #held = new Map<string, string>();

  one(text: string): string {
    if (text.length < LONG) return text;
    const held = this.#held.get(text);
    if (held !== undefined) return held;
    if (this.#held.size >= MOST_TEXTS) this.#held.clear();
    this.#held.set(text, text);
    return text;
  }
}

/** What a casebook needs of a record. */
const slim = (row: RecordVersion, texts: Texts): RecordRow => ({
  key: row.key,
  kind: row.kind,
  child: texts.one(row.child),
  report: texts.one(row.report),
  withdrawn: row.withdrawn,
  content: row.content,
  knownAt: texts.one(row.knownAt),
  firstKnownAt: texts.one(row.firstKnownAt),
  position: row.position,
  revision: row.revision,
  correlationId: texts.one(row.correlationId),
});

/**
 * Hands over every record that holds at a position, page by page: there may be a million. They come in the order in which
 * these versions began, which is that of the table on disk; an event brings one version of one record at most.
 */
export const takeEveryRecord = async (
  reader: ViewReader,
  position: number,
  take: (row: RecordRow) => void,
  pageOf = PAGE,
): Promise<void> => {
  const texts = new Texts();
  for (let after = 0; ;) {
    const page: readonly RowVersion<RecordVersion>[] = await reader.versionsBegun(RECORDS.table, after, position, {
      limit: pageOf,
    });
    for (const { row, knownTo } of page) if (knownTo === undefined || knownTo > position) take(slim(row, texts));
    const last = page.at(-1);
    if (!last || page.length < pageOf) return;
    after = last.knownFrom;
  }
};
