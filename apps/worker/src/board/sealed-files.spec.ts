import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DRAWN_FORM, madeFile, type MadeFile } from '@hub/reports';
import { temporaryFolder } from '@hub/testing';
import { DrawnOtherwise, PackFileBroken } from './pack-files.js';
import { filesAgain, sealedFile, type SealedFiles } from './sealed-files.js';

const around = temporaryFolder();
afterAll(() => around.remove());
const folder = join(around.path, 'pack');

const THEN = [madeFile('pack.pdf', 'drawn then'), madeFile('pack.html', 'drawn then'), madeFile('pack.csv', '1,2')];
const NOW = [madeFile('pack.pdf', 'drawn now'), madeFile('pack.html', 'drawn now'), madeFile('pack.csv', '1,2')];

const sealed = (made: readonly MadeFile[], form?: number): SealedFiles => ({
  folder,
  seal: { files: THEN.map(({ name, bytes, sha256 }) => ({ name, bytes: bytes.length, sha256 })), form },
  again: () => Promise.resolve(made),
});

const kept = (): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
const ALL = { 'pack.pdf': 'drawn then', 'pack.html': 'drawn then', 'pack.csv': '1,2' };

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const { name, bytes } of THEN) writeFileSync(join(folder, name), bytes);
});

const again = async (of: SealedFiles) => (await filesAgain(of)).map(({ name, found }) => `${name} ${found}`);

describe('files of something sealed, made again', () => {
  it('in the form that is drawn now are the same, or are not', async () => {
    expect(await again(sealed(THEN, DRAWN_FORM))).toEqual(['pack.pdf same', 'pack.html same', 'pack.csv same']);
    expect(await again(sealed(NOW, DRAWN_FORM))).toEqual(['pack.pdf changed', 'pack.html changed', 'pack.csv same']);
  });

  it.each([undefined, DRAWN_FORM + 1])(
    'in another form (%s): drawings are looked at where they are kept, numbers have no excuse',
    async (form) => {
      expect(await again(sealed(THEN, form))).toEqual(['pack.pdf same', 'pack.html same', 'pack.csv same']);
      expect(await again(sealed(NOW, form))).toEqual(['pack.pdf kept', 'pack.html kept', 'pack.csv same']);
      writeFileSync(join(folder, 'pack.html'), 'something else');
      rmSync(join(folder, 'pack.pdf'));
      expect(await again(sealed(NOW, form))).toEqual(['pack.pdf lost', 'pack.html changed', 'pack.csv same']);
      expect(await again(sealed([madeFile('pack.csv', '1,3')], form))).toContain('pack.csv changed');
    },
  );
});

describe('a file of something sealed', () => {
  it('that was lost is made again, and no other is touched, whatever else was made', async () => {
    rmSync(join(folder, 'pack.csv'));
    const file = await sealedFile(sealed(NOW), 'pack.csv');
    expect(Buffer.from(file ?? []).toString()).toBe('1,2');
    expect(kept()).toEqual(ALL);
    expect(readdirSync(around.path)).toEqual(['pack']);
    rmSync(folder, { recursive: true });
    await sealedFile(sealed(THEN), 'pack.pdf');
    expect(kept()).toEqual(ALL);
  });

  it('that was lost and cannot be drawn any more is said to be so, in words for whoever asked', async () => {
    rmSync(join(folder, 'pack.pdf'));
    const asked = sealedFile(sealed(NOW), 'pack.pdf');
    await expect(asked).rejects.toThrow(DrawnOtherwise);
    await expect(asked).rejects.toThrow(
      `it was drawn in form 1, and now form ${DRAWN_FORM} is drawn. The numbers are the same in the CSV and JSON files.`,
    );
    expect(kept()).toEqual({ 'pack.html': 'drawn then', 'pack.csv': '1,2' });
  });

  it('that is not what was sealed is not given out, kept or made again', async () => {
    rmSync(join(folder, 'pack.pdf'));
    await expect(sealedFile(sealed(NOW, DRAWN_FORM), 'pack.pdf')).rejects.toThrow(PackFileBroken);
    writeFileSync(join(folder, 'pack.csv'), '1,3');
    await expect(sealedFile(sealed(THEN), 'pack.csv')).rejects.toThrow(PackFileBroken);
    expect(await sealedFile(sealed(THEN), 'pack.exe')).toBeUndefined();
  });
});
