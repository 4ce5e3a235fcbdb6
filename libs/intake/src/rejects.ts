import { mkdir, open, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { isFormula } from '@hub/kernel';
import type { BadRow } from './row-reader.js';

/** A row that was not taken, as it is told. */
export interface Reject {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly reason: string;
}

/** The rejects of one feed. */
export interface FeedRejects {
  readonly feed: string;
  readonly rows: number;
  /** The first of them. */
  readonly first: readonly Reject[];
  /** Where all of them are written; absent in a dry run. */
  readonly path?: string;
}

const HEADER = 'line,column,reason,row,file\r\n';
const SHOWN = 20;
const FLUSH_BYTES = 262_144;

/** So far into a cell it is looked for a formula: what stands before one is short. */
const LOOKED_AT = 64;

const doubled = (bytes: Buffer): Buffer =>
  bytes.includes(34) ? Buffer.from(bytes.toString('latin1').replaceAll('"', '""'), 'latin1') : bytes;

/** A cell in quotes; what a spreadsheet would run as a formula gets an apostrophe before it. */
const quotedCell = (bytes: Buffer): Buffer[] => [
  Buffer.from(isFormula(bytes.toString('utf8', 0, LOOKED_AT)) ? `"'` : '"'),
  doubled(bytes),
  Buffer.from('"'),
];

const linesOf = (file: string, { line, column, reason, raw }: BadRow): Buffer[] => {
  const comma = Buffer.from(',');
  return [
    Buffer.from(`${line},`),
    ...quotedCell(Buffer.from(column)),
    comma,
    ...quotedCell(Buffer.from(reason)),
    comma,
    ...quotedCell(raw),
    comma,
    ...quotedCell(Buffer.from(file)),
    Buffer.from('\r\n'),
  ];
};

interface FeedFile {
  readonly path: string | undefined;
  handle: FileHandle | undefined;
  pieces: Buffer[];
  bytes: number;
  rows: number;
  readonly first: Reject[];
}

/**
 * Keeps rejected rows as `<feed>.rejects.csv`: line, column, reason, the row byte by byte as it came (in one cell, so
 * that a row broken as CSV breaks nothing else), and its file. Without a folder nothing is written and only the first
 * rejects are remembered.
 */
export class Rejects {
  readonly #folder: string | undefined;
  readonly #feeds = new Map<string, FeedFile>();

  constructor(folder: string | undefined) {
    this.#folder = folder;
  }

  /** Removes what an earlier intake of the same delivery left. */
  async begin(feeds: Iterable<string>): Promise<void> {
    if (this.#folder === undefined) return;
    for (const feed of feeds) await rm(this.#pathOf(feed, this.#folder), { force: true });
  }

  add(feed: string, file: string, row: BadRow): void {
    const own = this.#of(feed);
    own.rows += 1;
    if (own.first.length < SHOWN) {
      const { line, column, reason } = row;
      own.first.push({ file, line, column, reason });
    }
    if (own.path === undefined) return;
    for (const piece of linesOf(file, row)) {
      own.pieces.push(piece);
      own.bytes += piece.length;
    }
  }

  /** Writes out what has gathered. Call it often. */
  async drain(least = FLUSH_BYTES): Promise<void> {
    for (const own of this.#feeds.values()) {
      if (own.path === undefined || own.bytes < least || own.bytes === 0) continue;
      if (!own.handle) {
        await mkdir(this.#folder as string, { recursive: true });
        own.handle = await open(own.path, 'w', 0o600);
        await own.handle.write(HEADER);
      }
      await own.handle.writeFile(Buffer.concat(own.pieces));
      own.pieces = [];
      own.bytes = 0;
    }
  }

  /** Writes the rest and closes the files. */
  async close(): Promise<void> {
    await this.drain(0);
    for (const own of this.#feeds.values()) {
      await own.handle?.close();
      own.handle = undefined;
    }
  }

  /** What was rejected so far, by feed. */
  summary(): FeedRejects[] {
    return [...this.#feeds].map(([feed, { rows, first, path }]) => ({
      feed,
      rows,
      first,
      ...(path === undefined ? {} : { path }),
    }));
  }

  #pathOf(feed: string, folder: string): string {
    return join(folder, `${feed}.rejects.csv`);
  }

  #of(feed: string): FeedFile {
    let own = this.#feeds.get(feed);
    if (!own) {
      const path = this.#folder === undefined ? undefined : this.#pathOf(feed, this.#folder);
      own = { path, handle: undefined, pieces: [], bytes: 0, rows: 0, first: [] };
      this.#feeds.set(feed, own);
    }
    return own;
  }
}
