import { isUtf8 } from 'node:buffer';

/** The longest cell that is taken, in bytes of its value (intake formats, "Bad row"). */
export const MAX_CELL_BYTES = 65_536;

/** Of a row that cannot be read, so much is kept for the rejects; a longer one is cut off there. */
export const MAX_KEPT_BYTES = 1_048_576;

const MAX_HEADER_CELLS = 1_000;

const LF = 10;
const CR = 13;
const QUOTE = 34;
const COMMA = 44;

/** What is wrong with a row as CSV. `cell` counts from 0, when one cell is to blame. */
export interface CsvProblem {
  readonly cell?: number;
  readonly reason: string;
}

/** One row of a CSV file, good or bad. */
export interface CsvRow {
  /** The physical line on which the row starts, from 1. Every LF ends a line, inside quotes too. */
  readonly line: number;
  /** The bytes of the row without its line end; at most `MAX_KEPT_BYTES` when the row could not be read. */
  readonly raw: Buffer;
  /** The values of the cells, not trimmed; empty when there is a problem. */
  readonly cells: readonly string[];
  readonly problem?: CsvProblem;
}

const START = 0;
const BARE = 1;
const QUOTED = 2;
const CLOSED = 3;
const CLOSED_CR = 4;
const SPOILED = 5;

const firstNotUtf8 = (raw: Buffer): number => {
  for (let cell = 0, from = 0; ; cell += 1) {
    const comma = raw.indexOf(COMMA, from);
    if (comma === -1 || !isUtf8(raw.subarray(from, comma))) return cell;
    from = comma + 1;
  }
};

const notUtf8 = (cell: number): CsvProblem => ({
  cell,
  reason: 'holds bytes that are not UTF-8. Export the file as UTF-8',
});

const hasNul = (cell: number): CsvProblem => ({
  cell,
  reason: 'holds a NUL character. Remove it in the source system and export again',
});

/** What is wrong with the bytes of a row that was decoded to this text and these cells. */
const badBytes = (
  text: string,
  raw: Buffer,
  cells: readonly string[],
  cellNotUtf8: (raw: Buffer) => number,
): CsvProblem | undefined => {
  if (text.includes('\ufffd') && !isUtf8(raw)) return notUtf8(cellNotUtf8(raw));
  if (text.includes('\0')) return hasNul(cells.findIndex((cell) => cell.includes('\0')));
  return undefined;
};

const textAfterQuote = (cell: number): CsvProblem => ({
  cell,
  reason: 'has text after its closing quote. Write a quote inside a quoted cell twice',
});

const tooLong = (cell: number): CsvProblem => ({
  cell,
  reason: `is longer than ${MAX_CELL_BYTES.toLocaleString('en-GB')} bytes. Shorten it in the source system`,
});

const NEVER_CLOSED: CsvProblem = {
  reason:
    'A quote is opened in this row and never closed, so everything from here to the end of the file was read as one row. Close the quote and send the rows again',
};

/** Stands for `wrongCount` until all cells have been counted. */
const TOO_MANY_CELLS: CsvProblem = { reason: '' };

const wrongCount = (found: number, width: number): CsvProblem => ({
  reason: `The row has ${found} ${found === 1 ? 'cell' : 'cells'} and the header has ${width}. Check for a missing or unquoted comma`,
});

/**
 * Splits the bytes of a CSV file (RFC 4180) into rows, chunk by chunk, holding no more than one row.
 *
 * Lines end with CRLF or LF; a lone CR is data. A quote is special only as the first byte of a cell; elsewhere in an
 * unquoted cell it is data. Empty lines are no rows. The first row is the header and says how many cells every row
 * must have. A byte order mark at the start is skipped.
 */
export class CsvSplitter {
  #width = 0;
  #line = 1;
  #atFileStart = true;
  #head: Buffer | undefined;

  // The row in hand, when it did not end in the chunk it began in, or holds a quote.
  #state = START;
  #kept: Buffer[] = [];
  #keptBytes = 0;
  #rowBytes = 0;
  #lineEnds = 0;
  #bounds: number[] = [];
  #cells = 0;
  #cellStart = 0;
  #cellBytes = 0;
  #doubled = false;
  #problem: CsvProblem | undefined;

  /** The rows that end in this chunk. The rows refer to the chunk's bytes: do not write to it again. */
  push(chunk: Buffer): CsvRow[] {
    const rows: CsvRow[] = [];
    let from = 0;
    let bytes = chunk;
    if (this.#atFileStart) {
      bytes = this.#head ? Buffer.concat([this.#head, chunk]) : chunk;
      if (bytes.length < 3) {
        this.#head = bytes;
        return rows;
      }
      this.#atFileStart = false;
      this.#head = undefined;
      if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) from = 3;
    }
    let quote = bytes.indexOf(QUOTE, from);
    while (from < bytes.length) {
      const end = this.#rowBytes === 0 ? bytes.indexOf(LF, from) : -1;
      if (quote !== -1 && quote < from) quote = bytes.indexOf(QUOTE, from);
      if (end !== -1 && end - from <= MAX_CELL_BYTES && (quote === -1 || quote > end)) {
        const stop = end > from && bytes[end - 1] === CR ? end - 1 : end;
        if (stop > from) this.#emitPlain(bytes.subarray(from, stop), rows);
        this.#line += 1;
        from = end + 1;
      } else {
        from = this.#scan(bytes, from, rows);
      }
    }
    return rows;
  }

  /** The row that the end of the file ends, if there is one. */
  end(): CsvRow[] {
    const rows: CsvRow[] = [];
    if (this.#atFileStart && this.#head) {
      this.#atFileStart = false;
      rows.push(...this.push(this.#head));
    }
    if (this.#rowBytes === 0) return rows;
    if (this.#state === QUOTED) this.#problem = NEVER_CLOSED;
    this.#endCell(this.#state, this.#rowBytes - (this.#state === CLOSED_CR ? 1 : 0));
    this.#emitScanned(rows);
    return rows;
  }

  #emitPlain(raw: Buffer, rows: CsvRow[]): void {
    const text = raw.toString('utf8');
    const cells = text.split(',');
    rows.push(this.#rowOf(raw, cells, this.#problemOf(cells) ?? badBytes(text, raw, cells, firstNotUtf8)));
  }

  /** A row has as many cells as the header; the first row is the header. */
  #problemOf(cells: readonly string[]): CsvProblem | undefined {
    if (this.#width === 0) this.#width = cells.length;
    return cells.length === this.#width ? undefined : wrongCount(cells.length, this.#width);
  }

  #rowOf(raw: Buffer, cells: readonly string[], problem: CsvProblem | undefined): CsvRow {
    return problem ? { line: this.#line, raw, cells: [], problem } : { line: this.#line, raw, cells };
  }

  /** Reads on byte by byte until the row ends or the chunk does. Answers where to go on. */
  #scan(bytes: Buffer, from: number, rows: CsvRow[]): number {
    const base = this.#rowBytes - from;
    let state = this.#state;
    let cellBytes = this.#cellBytes;
    for (let i = from; i < bytes.length; i += 1) {
      const byte = bytes[i] as number;
      if (state === QUOTED) {
        if (byte === QUOTE) {
          state = CLOSED;
          continue;
        }
        if (byte === LF) this.#lineEnds += 1;
        cellBytes += 1;
        if (cellBytes > MAX_CELL_BYTES) this.#cellTooLong(byte, cellBytes);
        continue;
      }
      if (byte === COMMA || byte === LF) {
        const withCr = byte === LF && (state === CLOSED_CR || this.#endsWithCr(bytes, from, i));
        if (state === CLOSED_CR && byte === COMMA) this.#condemn(textAfterQuote(this.#cells));
        this.#endCell(state, base + i - (withCr ? 1 : 0));
        state = START;
        cellBytes = 0;
        this.#cellStart = base + i + 1;
        if (byte === COMMA) continue;
        this.#keep(bytes.subarray(from, i));
        this.#emitScanned(rows);
        this.#line += 1;
        return i + 1;
      }
      if (state === START && byte === QUOTE) {
        this.#cellStart = base + i;
        state = QUOTED;
      } else if (state === CLOSED && byte === QUOTE) {
        this.#doubled = true;
        cellBytes += 1;
        if (cellBytes > MAX_CELL_BYTES) this.#cellTooLong(byte, cellBytes);
        state = QUOTED;
      } else if (state === CLOSED && byte === CR) {
        state = CLOSED_CR;
      } else if (state === CLOSED || state === CLOSED_CR) {
        this.#condemn(textAfterQuote(this.#cells));
        state = SPOILED;
      } else if (state !== SPOILED) {
        state = BARE;
        cellBytes += 1;
        if (cellBytes > MAX_CELL_BYTES) this.#cellTooLong(byte, cellBytes);
      }
    }
    this.#state = state;
    this.#cellBytes = cellBytes;
    this.#keep(bytes.subarray(from));
    return bytes.length;
  }

  #endsWithCr(bytes: Buffer, from: number, end: number): boolean {
    if (end > from) return bytes[end - 1] === CR;
    return this.#kept.at(-1)?.at(-1) === CR;
  }

  /** A carriage return may be half of a line end, so that one byte more is forgiven until the next is seen. */
  #cellTooLong(byte: number, cellBytes: number): void {
    if (this.#problem || (byte === CR && cellBytes === MAX_CELL_BYTES + 1)) return;
    this.#condemn(tooLong(this.#cells));
  }

  #condemn(problem: CsvProblem): void {
    this.#problem ??= problem;
    this.#bounds = [];
  }

  #endCell(state: number, end: number): void {
    const quoted = state === QUOTED || state === CLOSED || state === CLOSED_CR;
    if (!this.#problem) {
      if (quoted) this.#bounds.push(this.#cellStart + 1, end - 1, this.#doubled ? 1 : 0);
      else this.#bounds.push(this.#cellStart, end, 0);
    }
    this.#cells += 1;
    this.#doubled = false;
    const most = this.#width === 0 ? MAX_HEADER_CELLS : this.#width;
    if (this.#cells > most && !this.#problem) this.#condemn(TOO_MANY_CELLS);
  }

  #keep(piece: Buffer): void {
    this.#rowBytes += piece.length;
    const room = this.#problem ? MAX_KEPT_BYTES - this.#keptBytes : piece.length;
    if (room <= 0 || piece.length === 0) return;
    const part = piece.length > room ? piece.subarray(0, room) : piece;
    this.#kept.push(part);
    this.#keptBytes += part.length;
  }

  #emitScanned(rows: CsvRow[]): void {
    const whole = this.#kept.length === 1 ? (this.#kept[0] as Buffer) : Buffer.concat(this.#kept);
    const problem = this.#problem === TOO_MANY_CELLS ? wrongCount(this.#cells, this.#width) : this.#problem;
    const withoutCr = whole.length === this.#rowBytes && whole.at(-1) === CR ? whole.subarray(0, -1) : whole;
    const raw = problem ? withoutCr.subarray(0, MAX_KEPT_BYTES) : withoutCr;
    if (problem) rows.push(this.#rowOf(raw, [], problem));
    else if (raw.length > 0) rows.push(this.#boundedRow(raw));
    this.#line += this.#lineEnds;
    this.#kept = [];
    this.#keptBytes = 0;
    this.#rowBytes = 0;
    this.#lineEnds = 0;
    this.#bounds = [];
    this.#cells = 0;
    this.#cellStart = 0;
    this.#cellBytes = 0;
    this.#doubled = false;
    this.#problem = undefined;
    this.#state = START;
  }

  #boundedRow(raw: Buffer): CsvRow {
    const bounds = this.#bounds;
    const text = raw.toString('utf8');
    const oneByteEach = text.length === raw.length;
    const cells: string[] = [];
    for (let i = 0; i < bounds.length; i += 3) {
      const start = bounds[i] as number;
      const end = bounds[i + 1] as number;
      const cell = oneByteEach ? text.slice(start, end) : raw.toString('utf8', start, end);
      cells.push(bounds[i + 2] === 1 ? cell.replaceAll('""', '"') : cell);
    }
    const cellNotUtf8 = (): number =>
      cells.findIndex((_, at) => !isUtf8(raw.subarray(bounds[3 * at], bounds[3 * at + 1])));
    return this.#rowOf(raw, cells, this.#problemOf(cells) ?? badBytes(text, raw, cells, cellNotUtf8));
  }
}
