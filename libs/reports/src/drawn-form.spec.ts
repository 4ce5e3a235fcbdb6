import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ANALYSIS, PACK, PROFILE, profileDrawings } from '../test/made-up-contents.js';
import {
  analysisDocument,
  analysisFiles,
  boardPackDocument,
  boardPackFiles,
  DRAWN_ALIKE_SINCE,
  DRAWN_FORM,
  drawnOtherwise,
  formOfSeal,
  madeFile,
  profileDocument,
  profileTexts,
  typstData,
} from './index.js';

const PRINTED = { by: 'A council', at: '20 January 2017, 09:00' };

/** Packages that turn what is drawn here into PDF and points, each in the version that is pinned. */
const PRESSES = ['@myriaddreamin/typst-ts-node-compiler', '@expo-google-fonts/inter', '@resvg/resvg-js'] as const;

/**
 * What is drawn of the same contents, by its digest, and since which form. An entry is never changed, as files were sealed in
 * it: a drawing that changed is a form of its own.
 */
const DRAWN: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  2: {
    'pack.html': 'e32db35669e27214',
    'pack.ods': '5fca5bdcf4847f91',
    'pack.xlsx': 'ded91dabd3ecc6e2',
    'analysis.html': 'bcb41a3cf8245525',
    'analysis.ods': 'a88764e30e926325',
    'profile.html': 'b65a9d66a5ecc56a',
    'slide-01-8a-children.svg': '82a7f2e693c1a363',
    'slide-02-offences-sexual-exploitation.svg': '095cdf5b8f9a0174',
    'slide-03-when-children-went-missing.svg': 'ae86fca3686f39dd',
    'pack.pdf': '6e88decc46a947e2',
    'analysis.pdf': '418246eb5a2f1942',
    'profile.pdf': 'c193e5c95fbdfc2f',
    'document.typ': '185fa31ae14bbf26',
    'packages that print': '0.7.0 0.4.2 2.6.2',
  },
};

/** What numbers are given in. Sealed ones are compared with these in whatever form the rest was drawn. */
const NUMBERS: Readonly<Record<string, string>> = {
  'pack.json': '587d385e83a16f77',
  'pack.csv': 'b98971ee4924c9ef',
  'analysis.json': '0d3161f041f89621',
  'analysis.csv': '77029c2688ee8f55',
  'profile.json': '3100ab04b81a51b9',
  'profile.csv': '3e36d6207284a541',
  'profile.geojson': 'beda9553f9f1c6b6',
};

const short = (digest: string): string => digest.slice(0, 16);
const digestOf = (text: string): string => short(createHash('sha256').update(text).digest('hex'));
const fileOf = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

const filesDrawn = (): Readonly<Record<string, string>> => {
  const drawings = profileDrawings();
  const files = [
    ...boardPackFiles(PACK),
    ...analysisFiles(ANALYSIS),
    ...[...profileTexts(PROFILE, drawings)].map(([name, make]) => madeFile(name, make())),
  ];
  return Object.fromEntries(files.map(({ name, sha256 }) => [name, short(sha256)]));
};

const printed = (): Readonly<Record<string, string>> => {
  const { dependencies } = JSON.parse(fileOf('../../../apps/worker/package.json')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return {
    'pack.pdf': digestOf(typstData(boardPackDocument(PACK), PRINTED)),
    'analysis.pdf': digestOf(typstData(analysisDocument(ANALYSIS), PRINTED)),
    'profile.pdf': digestOf(typstData(profileDocument(PROFILE, profileDrawings()), PRINTED)),
    'document.typ': digestOf(fileOf('../typst/document.typ')),
    'packages that print': PRESSES.map((name) => dependencies[name]).join(' '),
  };
};

/** Files of the made-up contents whose bytes may differ from form to form, or may not. */
const namesThat = (drawn: boolean): ((entry: readonly [string, string]) => boolean) => {
  const otherForm = DRAWN_FORM + 1;
  return ([name]) => drawnOtherwise(name, otherForm) === drawn;
};

describe('the form in which sealed documents are drawn', () => {
  it('is raised when anything is drawn otherwise', () => {
    const now = { ...Object.fromEntries(Object.entries(filesDrawn()).filter(namesThat(true))), ...printed() };
    const wanted = DRAWN[DRAWN_ALIKE_SINCE] ?? {};
    const otherwise = Object.keys({ ...wanted, ...now }).filter((name) => now[name] !== wanted[name]);
    const say =
      otherwise.length === 0
        ? 'drawn as before'
        : `Drawn otherwise than in form ${DRAWN_ALIKE_SINCE}: ${otherwise.join(', ')}. Files were sealed in that form. Raise the form: DRAWN_FORM and DRAWN_ALIKE_SINCE in drawn-form.ts, and here an entry of its own: ${JSON.stringify(now, null, 2)}`;
    expect(say).toBe('drawn as before');
  });

  it('does not bear on the files of numbers: those are the same in every form', () => {
    const now = Object.fromEntries(Object.entries(filesDrawn()).filter(namesThat(false)));
    const otherwise = Object.keys({ ...NUMBERS, ...now }).filter((name) => now[name] !== NUMBERS[name]);
    const say =
      otherwise.length === 0
        ? 'the same'
        : `Not the same as in what was sealed: ${otherwise.join(', ')}. No form excuses it: write these files as they were. ${JSON.stringify(now, null, 2)}`;
    expect(say).toBe('the same');
  });

  it('has an entry for each form that draws otherwise than the one before, and no two of them draw the same', () => {
    const forms = Object.keys(DRAWN).map(Number);
    expect(forms.at(-1)).toBe(DRAWN_ALIKE_SINCE);
    expect(DRAWN_ALIKE_SINCE).toBeLessThanOrEqual(DRAWN_FORM);
    expect(new Set(Object.values(DRAWN).map((drawn) => JSON.stringify(drawn))).size).toBe(forms.length);
  });

  it('is the first where a seal names none', () => {
    expect([formOfSeal({}), formOfSeal({ form: 5 })]).toEqual([1, 5]);
    const forms = [1, DRAWN_ALIKE_SINCE, DRAWN_FORM, DRAWN_FORM + 1];
    expect(forms.map((form) => drawnOtherwise('pack.pdf', form))).toEqual([true, false, false, true]);
    expect(['pack.csv', 'pack.json', 'board-profile.geojson'].map((name) => drawnOtherwise(name, 1))).toEqual([
      false,
      false,
      false,
    ]);
  });
});
