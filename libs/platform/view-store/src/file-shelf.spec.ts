import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileShelf } from './file-shelf.js';

let folder: string;
let shelf: FileShelf;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hub-shelf-'));
  shelf = new FileShelf(join(folder, 'shelf'));
});
afterEach(() => {
  shelf.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a shelf in a file', () => {
  it('gives texts back once, in the order in which they were put', () => {
    shelf.put('a child', 'first');
    shelf.put('another child', 'of another');
    shelf.put('a child', 'second, é and 😀');
    expect(shelf.has('a child')).toBe(true);
    expect(shelf.take('a child')).toEqual(['first', 'second, é and 😀']);
    expect(shelf.has('a child')).toBe(false);
    expect(shelf.take('a child')).toEqual([]);
    expect(shelf.take('another child')).toEqual(['of another']);
  });

  it('keeps texts of any length apart, also in places that others left', () => {
    const lengths = [0, 1, 255, 256, 257, 70_000, 300_000];
    for (let round = 0; round < 3; round += 1) {
      for (const length of lengths) shelf.put(`text ${length}`, `${round}`.repeat(length));
      for (const length of lengths) expect(shelf.take(`text ${length}`)).toEqual([`${round}`.repeat(length)]);
    }
  });

  it('leaves no name in its folder, so that nothing of it outlives the process', () => {
    expect(readdirSync(folder)).toEqual([]);
    shelf.put('a child', 'words about a child');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('has nothing on it any more when it was closed', () => {
    shelf.put('a child', 'text');
    shelf.close();
    expect(shelf.has('a child')).toBe(false);
  });
});
