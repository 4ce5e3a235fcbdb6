import type { Column } from './column.js';
import { shown } from './column.js';
import type { CsvRow } from './csv.js';
import type { Declaration } from './declaration.js';
import type { Feed } from './feed.js';

/** Which cell of a row holds what. A column that the file does not have is absent. */
export interface Layout {
  /** The headers, trimmed, in the order of the file. */
  readonly headers: readonly string[];
  readonly columns: readonly { readonly column: Column; readonly cell: number | undefined }[];
  readonly places: readonly {
    readonly prefix: string;
    readonly field: string;
    readonly easting: number | undefined;
    readonly northing: number | undefined;
    readonly precision: number | undefined;
    readonly precisionRequired: boolean;
  }[];
  readonly withdrawn: number | undefined;
  readonly recordedAt: number | undefined;
}

export type CheckedHeader =
  | { readonly ok: true; readonly layout: Layout }
  /** Why the file is refused, in one sentence or two. */
  | { readonly ok: false; readonly reason: string };

/** An optional column of every feed: `Y` takes the record back. */
export const WITHDRAWN = 'withdrawn';

/** The column of a historical load: when the source system learned it. */
export const RECORDED_AT = 'recorded_at';

const refused = (reason: string): CheckedHeader => ({ ok: false, reason });

const quoted = (names: readonly string[]): string => names.map((name) => `"${shown(name)}"`).join(', ');

const namesOf = (feed: Feed): string[] => [
  ...feed.columns.map(({ name }) => name),
  ...feed.places.flatMap(({ prefix }) => [`${prefix}easting`, `${prefix}northing`, `${prefix}precision`]),
  WITHDRAWN,
];

const hintFor = (unknown: string, known: ReadonlySet<string>): string => {
  if (unknown === RECORDED_AT) return ' It is read only in a historical load, with --recorded-at-column.';
  const meant = unknown.toLowerCase().replace(/[\s-]+/g, '_');
  return known.has(meant) ? ` Write it "${meant}".` : '';
};

/**
 * Checks a file's header row against its feed: exact case, trimmed; no unknown column, none twice, every required one
 * there. `recorded_at` is a column only of a historical load; a declared `responsibleLa` serves a missing column.
 */
export const checkHeader = (
  row: CsvRow | undefined,
  feed: Feed,
  declaration: Declaration,
  historical: boolean,
): CheckedHeader => {
  if (!row) return refused('The file is empty. It needs a header row with the names of its columns.');
  const unreadable = 'The header row cannot be read';
  if (row.raw.includes(0)) return refused(`${unreadable}: it looks like UTF-16. Export the file as UTF-8.`);
  if (row.problem) {
    const { cell, reason } = row.problem;
    return refused(`${unreadable}: ${cell === undefined ? reason : `its column ${cell + 1} ${reason}`}.`);
  }
  const headers = row.cells.map((cell) => cell.trim());
  if (headers.some((header) => header.includes('\r'))) {
    return refused(`${unreadable}: its lines end with CR only. Export the file with line ends CRLF or LF.`);
  }
  const nameless = headers.indexOf('');
  if (nameless !== -1) return refused(`${unreadable}: its column ${nameless + 1} has no name. Name or remove it.`);

  const known = new Set(historical ? [...namesOf(feed), RECORDED_AT] : namesOf(feed));
  const unknown = headers.filter((header) => !known.has(header));
  const [first] = unknown;
  if (first !== undefined) {
    const which = unknown.length === 1 ? 'an unknown column' : 'unknown columns';
    return refused(
      `The file has ${which}: ${quoted(unknown)}.${hintFor(first, known)} No row of it was taken; correct the header or leave the column out.`,
    );
  }
  const twice = headers.filter((header, at) => headers.indexOf(header) !== at);
  if (twice.length > 0) return refused(`The file names a column twice: ${quoted([...new Set(twice)])}. Keep one.`);

  const cellOf = (name: string): number | undefined => {
    const at = headers.indexOf(name);
    return at === -1 ? undefined : at;
  };
  const lacking = [
    ...feed.columns
      .filter(({ required, declaredLa }) => required && !(declaredLa && declaration.responsibleLa !== undefined))
      .map(({ name }) => name),
    ...feed.places.filter(({ precisionRequired }) => precisionRequired).map(({ prefix }) => `${prefix}precision`),
  ].filter((name) => cellOf(name) === undefined);
  if (lacking.length > 0) {
    const which = lacking.length === 1 ? 'a required column' : 'required columns';
    return refused(`The file lacks ${which}: ${quoted(lacking)}. Add it and send the file again.`);
  }
  return {
    ok: true,
    layout: {
      headers,
      columns: feed.columns.map((column) => ({ column, cell: cellOf(column.name) })),
      places: feed.places.map(({ prefix, field, precisionRequired }) => ({
        prefix,
        field,
        precisionRequired,
        easting: cellOf(`${prefix}easting`),
        northing: cellOf(`${prefix}northing`),
        precision: cellOf(`${prefix}precision`),
      })),
      withdrawn: cellOf(WITHDRAWN),
      recordedAt: cellOf(RECORDED_AT),
    },
  };
};
