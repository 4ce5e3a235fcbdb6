import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { csvRow } from '../apps/api/src/audit/csv.js';
import { toCsv } from '@hub/charts';
import { Rejects } from '../libs/intake/src/rejects.js';
import { isFormula } from '@hub/kernel';
import { temporaryFolder } from '@hub/testing';
import fc from 'fast-check';

/** The same texts in every run. */
const SEED = 20_260_301;
const RUNS = { seed: SEED, numRuns: 500 };

const folder = temporaryFolder();
afterAll(() => folder.remove());

/** The cells of a CSV text, read as RFC 4180 says, by nothing of the hub. */
const cellsOf = (csv: string): string[] => {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const sign = csv.charAt(at);
    if (quoted && sign === '"' && csv.charAt(at + 1) === '"') cell += csv.charAt((at += 1));
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === ',' || csv.startsWith('\r\n', at))) {
      cells.push(cell);
      cell = '';
      if (sign !== ',') at += 1;
    } else cell += sign;
  }
  return cells;
};

const marks = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  '|',
  '%',
  '\t',
  '\r',
  '＝',
  '＋',
  '－',
  '＠',
  "'",
  '"',
  ',',
  '\n',
  ';',
);
const unseen = fc.constantFrom('', ' ', '\u00a0', '\u200b', '\ufeff', '\u2060', '\u0001');
const words = fc.constantFrom('SUM(A1)', 'cmd|calc!A0', 'HYPERLINK("http://evil.example","x")', 'Robin', '1', '');
const text = fc.array(fc.oneof(unseen, marks, words), { maxLength: 6 }).map((parts) => parts.join(''));
const texts = fc.array(text, { minLength: 1, maxLength: 5 });

/** What each writer of files makes of these texts, one cell each. */
const WRITERS: Readonly<Record<string, (cells: readonly string[]) => readonly string[]>> = {
  'figures and sheets, from the page': (cells) => cellsOf(toCsv([cells])),
  'the audit, from the server': (cells) => cellsOf(csvRow(cells)),
};

describe.each(Object.entries(WRITERS))('%s', (_what, write) => {
  it('no cell is run by a spreadsheet, and none is lost or changed but for an apostrophe before it', () => {
    fc.assert(
      fc.property(texts, (cells) => {
        const written = write(cells);
        expect(written).toHaveLength(cells.length);
        for (const [index, cell] of written.entries()) {
          expect(isFormula(cell) && !/^-?\d+(\.\d+)?$/.test(cell)).toBe(false);
          expect([cells[index], `'${cells[index] ?? ''}`]).toContain(cell);
        }
      }),
      RUNS,
    );
  });
});

it('rejected rows, which hold what came byte by byte, are not run either', async () => {
  const rows = fc.sample(texts, { seed: SEED, numRuns: 200 }).flat();
  const rejects = new Rejects(folder.path);
  for (const [index, raw] of rows.entries()) {
    rejects.add('children', `${raw.replaceAll('"', '')}.csv`, {
      ok: false,
      line: index,
      column: raw,
      reason: raw,
      raw: Buffer.from(raw),
    });
  }
  await rejects.close();
  const written = cellsOf(readFileSync(join(folder.path, 'children.rejects.csv'), 'utf8')).slice(5);
  expect(written).toHaveLength(rows.length * 5);
  for (const cell of written) expect(isFormula(cell)).toBe(false);
});

it.each(['=1+1', ' =1', '\u200b=cmd', '\t1', '＝1', '-cmd', '|calc', '%x'])('%j is a formula', (formula) => {
  expect(isFormula(formula)).toBe(true);
});

it.each(['Robin', '', '1', 'a=b', '44 20', "O'Example", '2016-10-03', '"quoted"'])('%j is none', (words_) => {
  expect(isFormula(words_)).toBe(false);
});
