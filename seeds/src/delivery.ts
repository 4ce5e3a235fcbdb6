import { mkdir, open, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { commonColumns, feedColumns, feeds, keyColumns, type Cells, type Feed } from './feeds.js';
import { instantText, type Moment } from './moments.js';

/** One state of a record, and when the source system learned of it. */
export interface Version<F extends Feed> {
  readonly knownAt: Moment;
  readonly cells: Cells<F>;
}

/** Where the generators of each theme put their rows. */
export interface Sink {
  /**
   * Writes the versions of one record, oldest first. A later version is known at least a minute after the one before;
   * one that says nothing new, or that is known only after the end of the history, is left out.
   */
  record<F extends Feed>(feed: F, versions: readonly Version<F>[]): void;
}

/** The cells that take a record back: its key and `withdrawn`, nothing else. */
export const takenBack = <F extends Feed>(feed: F, cells: Cells<F>): Cells<F> => {
  const all: Readonly<Record<string, string | undefined>> = cells;
  return { ...Object.fromEntries(keyColumns(feed).map((column) => [column, all[column] ?? ''])), withdrawn: 'Y' };
};

/** A cell as RFC 4180 wants it. */
export const csvCell = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

const CHUNK = 65_536;

/** A delivery folder that is being written; nothing but one chunk a feed is kept in memory. */
export interface DeliveryFolder extends Sink {
  /** Hands full chunks to the files. Call it often. */
  drain(): Promise<void>;
  /** Writes what is left, closes the files and says how many rows each feed got. */
  close(): Promise<Record<Feed, number>>;
}

/**
 * Opens the CSV files of a delivery and writes their header rows. Rows known at or after `knownBefore` are not written:
 * the history ends there.
 */
export const openDelivery = async (
  folder: string,
  source: string,
  knownBefore: Moment,
  only: readonly Feed[] = feeds,
): Promise<DeliveryFolder> => {
  await mkdir(folder, { recursive: true });
  const declaration = { responsibleLa: 'E09000006', source };
  await writeFile(join(folder, 'delivery.json'), `${JSON.stringify(declaration, null, 2)}\n`);
  const files = new Map<Feed, FileHandle>();
  const chunks = new Map<Feed, string>();
  const rows = Object.fromEntries(feeds.map((feed) => [feed, 0])) as Record<Feed, number>;
  for (const feed of only) {
    files.set(feed, await open(join(folder, `${feed}.csv`), 'w'));
    chunks.set(feed, `${[...feedColumns[feed], ...commonColumns].join(',')}\r\n`);
  }

  const put = (feed: Feed, cells: Readonly<Record<string, string | undefined>>, knownAt: Moment): void => {
    const line = [...feedColumns[feed], 'withdrawn'].map((column) => csvCell(cells[column] ?? '')).join(',');
    chunks.set(feed, `${chunks.get(feed) ?? ''}${line},${instantText(knownAt)}\r\n`);
    rows[feed] += 1;
  };

  const flush = async (least: number): Promise<void> => {
    for (const [feed, file] of files) {
      const chunk = chunks.get(feed) ?? '';
      if (chunk.length < least) continue;
      await file.write(chunk);
      chunks.set(feed, '');
    }
  };

  return {
    record(feed, versions) {
      let last = -Infinity;
      let before = '';
      for (const { knownAt, cells } of versions) {
        const at = Math.max(Math.round(knownAt), last + 1);
        const content = JSON.stringify(cells);
        if (at >= knownBefore) return;
        if (content === before) continue;
        put(feed, cells, at);
        last = at;
        before = content;
      }
    },
    drain: () => flush(CHUNK),
    async close() {
      await flush(1);
      for (const file of files.values()) await file.close();
      return rows;
    },
  };
};
