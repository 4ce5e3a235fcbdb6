import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import type { OwnShelf } from './connection.js';

interface Place {
  readonly at: number;
  readonly bytes: number;
}

/** Places are as long as the next multiple of this, so that one that was left fits another text. */
const STEP = 256;

const whole = (wanted: number, moved: number): void => {
  if (moved !== wanted) throw new Error('The shelf of the views could not be read or written to the end');
};

const roomFor = (bytes: number): number => Math.ceil(bytes / STEP) * STEP;

/**
 * A shelf in a file that has no name: it is taken from its folder as soon as it is open, so that what is on the shelf ends
 * with the process, however that ends. The file is made with the first text.
 */
export class FileShelf implements OwnShelf {
  readonly #places = new Map<string, Place[]>();
  /** Places that were left, by their room. */
  readonly #left = new Map<number, number[]>();
  #file: number | undefined;
  #end = 0;
  #buffer = Buffer.allocUnsafe(65_536);

  constructor(private readonly path: string) {}

  has(name: string): boolean {
    return this.#places.has(name);
  }

  put(name: string, text: string): void {
    const bytes = this.#write(text);
    const at = this.#left.get(roomFor(bytes))?.pop() ?? this.#append(bytes);
    whole(bytes, writeSync(this.#opened(), this.#buffer, 0, bytes, at));
    const places = this.#places.get(name);
    if (places) places.push({ at, bytes });
    else this.#places.set(name, [{ at, bytes }]);
  }

  take(name: string): readonly string[] {
    const places = this.#places.get(name) ?? [];
    this.#places.delete(name);
    return places.map((place) => this.#read(place));
  }

  #read({ at, bytes }: Place): string {
    if (this.#buffer.length < bytes) this.#buffer = Buffer.allocUnsafe(roomFor(bytes));
    whole(bytes, readSync(this.#opened(), this.#buffer, 0, bytes, at));
    const room = roomFor(bytes);
    const left = this.#left.get(room);
    if (left) left.push(at);
    else this.#left.set(room, [at]);
    return this.#buffer.toString('utf8', 0, bytes);
  }

  /** Puts the text into the buffer; its length in bytes. */
  #write(text: string): number {
    const most = text.length * 3;
    if (this.#buffer.length < most) this.#buffer = Buffer.allocUnsafe(most);
    return this.#buffer.write(text, 0, 'utf8');
  }

  #append(bytes: number): number {
    const at = this.#end;
    this.#end += roomFor(bytes);
    return at;
  }

  #opened(): number {
    if (this.#file === undefined) {
      rmSync(this.path, { force: true });
      this.#file = openSync(this.path, 'wx+', 0o600);
      rmSync(this.path);
    }
    return this.#file;
  }

  close(): void {
    this.#places.clear();
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }
}
