/** A row of a feed: its columns by their names. */
export type Row = Readonly<Record<string, string>>;

/** Rows by feed. */
export type Rows = Readonly<Record<string, readonly Row[]>>;

/** Something that is recorded as the log holds it, beside what came in with the history. */
export interface Decided {
  readonly stream: string;
  readonly type: string;
  readonly data: object;
}

/** Rows of several sources as those of one delivery. */
export const together = (...parts: readonly Rows[]): Rows => {
  const feeds = [...new Set(parts.flatMap((part) => Object.keys(part)))];
  return Object.fromEntries(feeds.map((feed) => [feed, parts.flatMap((part) => part[feed] ?? [])]));
};

/** The lines of a feed's file. Values hold no commas. */
const linesOf = (rows: readonly Row[]): readonly string[] => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [columns.join(','), ...rows.map((row) => columns.map((column) => row[column] ?? '').join(','))];
};

/** The files of a delivery, by feed; a feed without rows has no file. */
export const feedsOf = (rows: Rows): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([feed, of]) => (of.length === 0 ? [] : [[feed, linesOf(of)] as const])),
  );
