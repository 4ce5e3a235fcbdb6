import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DateField, InstantField, type Instant, type LondonDate } from '@hub/kernel';
import { BadBoundaries, keepText, keptTexts, stampOf } from './loaded.js';

/** How many children live in each ward, from a date on. */
export interface Population {
  /** Who counted them, as it must be shown beside the rates. */
  readonly source: string;
  /** Whom it counts, for example "children of 10 to 17". */
  readonly who: string;
  readonly from: LondonDate;
  /** By the code of the ward. */
  readonly of: ReadonlyMap<string, number>;
}

const PopulationFile = z.object({
  source: z.string().min(1),
  who: z.string().min(1),
  from: DateField,
  loadedAt: InstantField,
  of: z.record(z.string(), z.number().int().min(0)),
});

/** A population to load. */
export interface PopulationGiven {
  /** CSV with a heading: one line a ward. */
  readonly csv: string;
  /** Headings of the columns with the code of the ward and the number of children. */
  readonly columns: { readonly code: string; readonly count: string };
  readonly source: string;
  readonly who: string;
  readonly from: LondonDate;
}

const MOST_FAULTS = 10;

const cellsOf = (line: string): string[] => line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));

/** The numbers of a file, or what is wrong with it. Codes and whole numbers hold no comma: a line is split at each. */
const readPopulation = ({ csv, columns }: PopulationGiven, wards: readonly string[]): Record<string, number> => {
  const [head = '', ...lines] = csv
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const heads = cellsOf(head);
  const [code, count] = [heads.indexOf(columns.code), heads.indexOf(columns.count)];
  if (code < 0 || count < 0) {
    const lacking = code < 0 ? columns.code : columns.count;
    throw new BadBoundaries([
      `The file has no column "${lacking}". It has: ${heads.join(', ')}. Name the right ones with --code and --count.`,
    ]);
  }
  const faults: string[] = [];
  const of: Record<string, number> = {};
  lines.forEach((line, at) => {
    const cells = cellsOf(line);
    const [ward = '', number = ''] = [cells[code], cells[count]];
    if (!/^\d{1,7}$/.test(number)) faults.push(`Line ${at + 2}: "${number}" is no whole number of children.`);
    else if (of[ward] !== undefined) faults.push(`Line ${at + 2}: ${ward} is in the file twice.`);
    else of[ward] = Number(number);
  });
  const lacking = wards.filter((ward) => of[ward] === undefined);
  if (faults.length === 0 && lacking.length > 0) {
    faults.push(
      `Nothing is said of ${lacking.slice(0, MOST_FAULTS).join(', ')}. Each ward of the boundaries needs a line.`,
    );
  }
  if (faults.length > 0) throw new BadBoundaries(faults.slice(0, MOST_FAULTS));
  return Object.fromEntries(wards.map((ward) => [ward, of[ward] as number]));
};

const folderOf = (geography: string): string => join(geography, 'population');

/**
 * Keeps how many children live in each of these wards; earlier numbers stay. Lines of other areas are left out. Throws
 * `BadBoundaries`, and then nothing was kept.
 */
export const loadPopulation = (
  geography: string,
  given: PopulationGiven,
  wards: readonly string[],
  loadedAt: Instant,
): Population => {
  const of = readPopulation(given, wards);
  const { source, who, from } = given;
  keepText(folderOf(geography), from, JSON.stringify({ source, who, from, loadedAt, of }));
  return { source, who, from, of: new Map(Object.entries(of)) };
};

/** The same as long as the same populations are there. */
export const populationsStamp = (geography: string): string => stampOf(folderOf(geography));

/** The populations of a hub, the earliest first; of two from one date the one loaded last. */
export const loadedPopulations = (geography: string): readonly Population[] => {
  const folder = folderOf(geography);
  if (!existsSync(folder)) return [];
  const files = keptTexts(folder)
    .map(({ text }) => PopulationFile.parse(JSON.parse(text)))
    .sort((a, b) => (`${a.from} ${a.loadedAt}` < `${b.from} ${b.loadedAt}` ? -1 : 1));
  const byDate = new Map(files.map((one) => [one.from, one]));
  return [...byDate.values()].map(({ source, who, from, of }) => ({
    source,
    who,
    from,
    of: new Map(Object.entries(of)),
  }));
};
