import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyColumns, type Feed } from '@hub/seeds';

/** One file of a delivery: its header cells and its rows as they stand, without the recorded_at column. */
interface File {
  readonly feed: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const cellsOf = (line: string): string[] => {
  const cells: string[] = [];
  for (const match of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
    cells.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
  }
  return cells;
};

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const linesOf = (text: string): string[] => {
  const lines: string[] = [];
  let open = '';
  for (const line of text.split(/\r?\n/)) {
    open = open === '' ? line : `${open}\n${line}`;
    if ((open.match(/"/g)?.length ?? 0) % 2 === 1) continue;
    if (open !== '') lines.push(open);
    open = '';
  }
  return lines;
};

/** The last version of every record of a historical load, as an ordinary delivery would bring it. */
export const lastVersions = (folder: string): File[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => {
      const feed = name.slice(0, -'.csv'.length);
      const [head = '', ...lines] = linesOf(readFileSync(join(folder, name), 'utf8'));
      const heads = cellsOf(head);
      const at = heads.indexOf('recorded_at');
      const key = keyColumns(feed as Feed).map((column) => heads.indexOf(column));
      const rows = lines.map(cellsOf).sort((a, b) => (a[at] ?? '').localeCompare(b[at] ?? ''));
      const last = new Map(rows.map((row) => [key.map((cell) => row[cell]).join('|'), row]));
      const without = (row: readonly string[]): string[] => row.filter((_, cell) => cell !== at);
      return { feed, heads: without(heads), rows: [...last.values()].map(without) };
    });

const write = (folder: string, { feed, heads }: File, rows: File['rows']): void => {
  mkdirSync(folder, { recursive: true });
  const lines = [heads, ...rows].map((row) => row.map(quoted).join(','));
  writeFileSync(join(folder, `${feed}.csv`), `${lines.join('\n')}\n`);
};

/** A chance that is always the same, from 0 to 1. */
const chance = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
};

/** Writes the delivery as it is, or with the rows of each file in another order. */
export const writeDelivery = (folder: string, files: readonly File[], shuffle?: number): void => {
  const next = chance(shuffle ?? 0);
  for (const file of files) {
    const order = file.rows.map((row) => [shuffle === undefined ? 0 : next(), row] as const);
    write(
      folder,
      file,
      order.sort(([a], [b]) => a - b).map(([, row]) => row),
    );
  }
};

/** Writes the delivery in as many parts, its rows dealt out to them; the later feeds come first. */
export const writeParts = (folder: string, files: readonly File[], parts: number): string[] => {
  const folders = Array.from({ length: parts }, (_, part) => join(folder, `part-${part}`));
  const next = chance(7);
  for (const file of [...files].reverse()) {
    const dealt = folders.map((): (readonly string[])[] => []);
    for (const row of file.rows) dealt[Math.floor(next() * parts)]?.push(row);
    folders.forEach((path, part) => write(path, file, dealt[part] ?? []));
  }
  return folders;
};

/** Puts the declaration of one delivery beside another. */
export const declareAs = (from: string, ...folders: readonly string[]): void => {
  for (const folder of folders) {
    mkdirSync(folder, { recursive: true });
    cpSync(join(from, 'delivery.json'), join(folder, 'delivery.json'));
  }
};
