import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { epochMs, parseTime } from '@hub/kernel';
import { keyColumns, type Feed } from './feeds.js';

/** A row as it stands in a file, by column. */
export type RawRow = Readonly<Record<string, string>>;

/** Splits CSV text (RFC 4180) into records. Meant for files that fit in memory: tests and summaries. */
export const parseCsv = (text: string): string[][] => {
  const records: string[][] = [];
  let record: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|$)/gy;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    if (record.length > 1 || record[0] !== '') records.push(record);
    record = [];
    if (match[3] === '') break;
  }
  return records;
};

const textOf = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });

/** The header and rows of one feed of a delivery folder; none when the folder has no such file. */
export const readFeed = async (
  folder: string,
  feed: Feed,
): Promise<{ header: readonly string[]; rows: readonly RawRow[] }> => {
  const [header = [], ...records] = parseCsv(await textOf(join(folder, `${feed}.csv`)));
  return {
    header,
    rows: records.map((record) => Object.fromEntries(header.map((column, i) => [column, record[i] ?? '']))),
  };
};

export const keyOf = (feed: Feed, row: RawRow): string =>
  keyColumns(feed)
    .map((column) => row[column] ?? '')
    .join('|');

/** The rows that hold at the end: of each key the version learned last, unless it takes the record back. */
export const rowsInForce = (feed: Feed, rows: readonly RawRow[]): RawRow[] => {
  const last = new Map<string, RawRow>();
  for (const row of rows) {
    const key = keyOf(feed, row);
    const before = last.get(key);
    if (!before || (row['recorded_at'] ?? '') >= (before['recorded_at'] ?? '')) last.set(key, row);
  }
  return [...last.values()].filter((row) => row['withdrawn'] !== 'Y');
};

/** Hours since 1970 of a time cell; `undefined` when the cell is empty or no time. */
export const hoursOf = (cell: string | undefined): number | undefined => {
  if (!cell) return undefined;
  const time = parseTime(cell);
  return time.ok ? epochMs(time.instant) / 3_600_000 : undefined;
};
