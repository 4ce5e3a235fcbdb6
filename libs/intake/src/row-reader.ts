import { PRECISIONS, addDays, isDate, type Instant, type RecordCommand } from '@hub/kernel';
import { Problem, shown, type Column, type RowNotes } from './column.js';
import type { CsvRow } from './csv.js';
import type { Declaration } from './declaration.js';
import type { Feed } from './feed.js';
import { RECORDED_AT, WITHDRAWN, type Layout } from './header.js';
import { time } from './parsers.js';

/** A row that is a command. */
export interface GoodRow {
  readonly ok: true;
  readonly line: number;
  readonly stream: string;
  readonly command: RecordCommand<object>;
  /** When the source system learned it; absent = at intake. */
  readonly recordedAt?: Instant;
  /** How many of its times were assumed. */
  readonly assumed: number;
  readonly unknownCodes: readonly { readonly column: string; readonly code: string }[];
}

/** A row that cannot be taken, and why. */
export interface BadRow {
  readonly ok: false;
  readonly line: number;
  /** The first column to blame; empty when it is the row as a whole. */
  readonly column: string;
  /** What is wrong and what to do, in sentences. */
  readonly reason: string;
  readonly raw: Buffer;
}

export type ReadRow = GoodRow | BadRow;

const MOST_REASONS = 5;

const EMPTY_KEY: Readonly<Record<string, string>> = {};

const sentence = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);

const RECORDED_AT_COLUMN: Column = {
  name: RECORDED_AT,
  field: 'recordedAt',
  words: 'recorded at',
  required: false,
  parse: time,
  isEnd: false,
  declaredLa: false,
};

/** Turns the rows of one file into commands, by the rules of its feed and what the delivery declares. */
export class RowReader {
  readonly #feed: Feed;
  readonly #layout: Layout;
  readonly #declaration: Declaration;
  readonly #notAfter: Instant | undefined;
  readonly #inclusiveEnd: boolean;
  readonly #keyColumns: readonly Column[];

  #problems: { readonly column: string; readonly reason: string }[] = [];
  #assumed: string[] = [];
  #unknown: { readonly column: string; readonly code: string }[] = [];
  readonly #notes: RowNotes;

  /** `notAfter` is the moment of a historical load: what the source system learned cannot lie after it. */
  constructor(feed: Feed, layout: Layout, declaration: Declaration, notAfter?: Instant) {
    this.#feed = feed;
    this.#layout = layout;
    this.#declaration = declaration;
    this.#notAfter = notAfter;
    this.#inclusiveEnd = declaration.inclusiveEnd?.includes(feed.name) ?? false;
    this.#keyColumns = feed.columns.filter(({ field }) => feed.key.includes(field));
    this.#notes = {
      declaration,
      assume: (field) => this.#assumed.push(field),
      unknownCode: (column, code) => this.#unknown.push({ column, code }),
    };
  }

  /** The command that a row is, or why it cannot be taken. */
  read(row: CsvRow): ReadRow {
    this.#problems = [];
    this.#assumed = [];
    this.#unknown = [];
    if (row.problem) {
      const { cell, reason } = row.problem;
      const column = cell === undefined ? '' : (this.#layout.headers[cell] ?? '');
      const words = this.#feed.columns.find(({ name }) => name === column)?.words ?? column.replaceAll('_', ' ');
      const whole = cell === undefined ? reason : `${words === '' ? `cell ${cell + 1}` : words} ${reason}`;
      return { ok: false, line: row.line, column, reason: sentence(whole), raw: row.raw };
    }
    const cells = row.cells;
    const withdrawn = this.#readWithdrawn(cells);
    const recordedAt = this.#readRecordedAt(cells);
    const command = withdrawn ? this.#withdraw(cells) : this.#record(cells);
    const [first] = this.#problems;
    if (first) {
      const reasons = this.#problems.slice(0, MOST_REASONS).map(({ reason }) => sentence(reason));
      return { ok: false, line: row.line, column: first.column, reason: reasons.join(' Also: '), raw: row.raw };
    }
    const key = command.type === 'Withdraw' ? command.key : (command.content as Record<string, string>);
    return {
      ok: true,
      line: row.line,
      stream: this.#feed.stream(key),
      command,
      assumed: this.#assumed.length,
      unknownCodes: this.#unknown,
      ...(recordedAt === undefined ? {} : { recordedAt }),
    };
  }

  #fault(column: string, reason: string): void {
    this.#problems.push({ column, reason });
  }

  #textOf(cells: readonly string[], cell: number | undefined): string {
    return cell === undefined ? '' : (cells[cell] as string).trim();
  }

  #readWithdrawn(cells: readonly string[]): boolean {
    const text = this.#textOf(cells, this.#layout.withdrawn);
    if (text !== '' && text !== 'Y' && text !== 'N') {
      this.#fault(WITHDRAWN, `withdrawn ${shown(text)} is neither Y nor N. Y takes the record back`);
    }
    return text === 'Y';
  }

  #readRecordedAt(cells: readonly string[]): Instant | undefined {
    const text = this.#textOf(cells, this.#layout.recordedAt);
    if (text === '') return undefined;
    const value = this.#parse(RECORDED_AT_COLUMN, text) as Instant | undefined;
    if (value !== undefined && this.#notAfter !== undefined && value > this.#notAfter) {
      this.#fault(RECORDED_AT, `recorded at ${shown(text)} lies in the future. Check the time`);
    }
    return value;
  }

  #parse(column: Column, text: string): unknown {
    const value = column.parse(text, column, this.#notes);
    if (!(value instanceof Problem)) return value;
    this.#fault(column.name, `${column.words} ${shown(text)} ${value.reason}`);
    return undefined;
  }

  #missing({ name, words }: Pick<Column, 'name' | 'words'>): void {
    this.#fault(name, `${words} is missing. It is required: fill it in in the source system`);
  }

  #withdraw(cells: readonly string[]): RecordCommand<object> {
    const key: Record<string, string> = {};
    for (const { column, cell } of this.#layout.columns) {
      if (!this.#keyColumns.includes(column)) continue;
      const text = this.#textOf(cells, cell);
      if (text === '') this.#missing(column);
      else key[column.field] = this.#parse(column, text) as string;
    }
    return { type: 'Withdraw', key: this.#problems.length > 0 ? EMPTY_KEY : key };
  }

  #record(cells: readonly string[]): RecordCommand<object> {
    const content: Record<string, unknown> = {};
    for (const { column, cell } of this.#layout.columns) {
      const value = this.#valueOf(column, this.#textOf(cells, cell));
      if (value !== undefined) content[column.field] = value;
    }
    for (const place of this.#layout.places) {
      const value = this.#placeOf(place, cells);
      if (value !== undefined) content[place.field] = value;
    }
    const assumed = this.#assumed.filter((field) => field !== RECORDED_AT_COLUMN.field);
    if (assumed.length > 0) content['assumed'] = assumed;
    if (this.#problems.length === 0) this.#obey(content);
    if (this.#problems.length === 0 && this.#inclusiveEnd) this.#moveEnds(content);
    return { type: 'Record', content };
  }

  #valueOf(column: Column, cell: string): unknown {
    const text = cell === '' && column.declaredLa ? (this.#declaration.responsibleLa ?? '') : cell;
    if (text === '') {
      if (column.required) this.#missing(column);
      return column.empty;
    }
    const value = this.#parse(column, text);
    if (column.required && Array.isArray(value) && value.length === 0) this.#missing(column);
    return Array.isArray(value) && value.length === 0 ? column.empty : value;
  }

  /** The rules that the decider has for the record by itself. An inclusive end is judged as it was written. */
  #obey(content: Record<string, unknown>): void {
    const { decider, columns } = this.#feed;
    const decision = decider.decide({ type: 'Record', content }, decider.initial);
    if (decision.outcome === 'accepted') return;
    const { field, message } = decision.refusal;
    this.#fault(columns.find((column) => column.field === field)?.name ?? '', message);
  }

  /** An inclusive end names the last day; the record keeps the first day after it. */
  #moveEnds(content: Record<string, unknown>): void {
    for (const column of this.#feed.columns) {
      const last = column.isEnd ? (content[column.field] as string | undefined) : undefined;
      if (last === undefined) continue;
      const end = addDays(last, 1);
      if (isDate(end)) content[column.field] = end;
      else
        this.#fault(
          column.name,
          `${column.words} ${last} is too late to be kept. Leave it empty while no end is known`,
        );
    }
  }

  #placeOf(place: Layout['places'][number], cells: readonly string[]): object | undefined {
    const easting = this.#metres(`${place.prefix}easting`, this.#textOf(cells, place.easting), 700_000);
    const northing = this.#metres(`${place.prefix}northing`, this.#textOf(cells, place.northing), 1_300_000);
    const precision = this.#textOf(cells, place.precision);
    if (precision === '' && place.precisionRequired) {
      this.#missing({ name: `${place.prefix}precision`, words: `${place.prefix.replaceAll('_', ' ')}precision` });
    }
    if (precision !== '' && !(PRECISIONS as readonly string[]).includes(precision)) {
      const name = `${place.prefix}precision`;
      this.#fault(name, `${name.replaceAll('_', ' ')} ${shown(precision)} is not one of ${PRECISIONS.join(', ')}`);
    }
    if (easting === 'bad' || northing === 'bad') return undefined;
    if (easting === undefined && northing === undefined) return undefined;
    if (easting === undefined || northing === undefined) {
      const [lacks, given] = easting === undefined ? ['easting', 'northing'] : ['northing', 'easting'];
      this.#fault(
        `${place.prefix}${lacks}`,
        `${place.prefix.replaceAll('_', ' ')}${lacks} is missing although the ${given} is given. Give both or neither`,
      );
      return undefined;
    }
    return precision === '' ? { easting, northing } : { easting, northing, precision };
  }

  #metres(name: string, text: string, most: number): number | 'bad' | undefined {
    if (text === '') return undefined;
    if (/^\d{1,9}$/.test(text) && Number(text) <= most) return Number(text);
    this.#fault(
      name,
      `${name.replaceAll('_', ' ')} ${shown(text)} is not a whole number of metres from 0 to ${most} on the British National Grid`,
    );
    return 'bad';
  }
}
