import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvRow } from './csv.js';

describe('a CSV row', () => {
  it.each([
    ['=1+1', `"'=1+1"\r\n`],
    ['+44 20', `"'+44 20"\r\n`],
    ['-1', `"'-1"\r\n`],
    ['@SUM(A1)', `"'@SUM(A1)"\r\n`],
    ['\u200b=cmd', `"'\u200b=cmd"\r\n`],
    ['\t=cmd', `"'\t=cmd"\r\n`],
    ['\uff1d1', `"'\uff1d1"\r\n`],
    ['a, b', '"a, b"\r\n'],
    ['say "no"', '"say ""no"""\r\n'],
    ['Metropolitan Police', 'Metropolitan Police\r\n'],
    ['', '\r\n'],
  ])('of %j is %j', (text, row) => expect(csvRow([text])).toBe(row));

  it('a number stays a number', () => expect(csvRow([-3, 4, null, true])).toBe('-3,4,,true\r\n'));

  it('no text comes out so that a spreadsheet takes it for a formula', () => {
    const invisible = fc.stringMatching(/^[\s\u00ad\u200b-\u200f\ufeff\u2060]{0,4}$/);
    fc.assert(
      fc.property(
        invisible,
        fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠'),
        fc.string(),
        (before, mark, text) => {
          const [cell = ''] = csvRow([`${before}${mark}${text}`]).split('\r\n');
          expect(cell.replace(/^"/, '')).toMatch(/^'/);
        },
      ),
    );
  });
});
