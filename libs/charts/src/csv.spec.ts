import { describe, expect, it } from '@jest/globals';
import { toCsv } from './csv.js';

describe('a table as CSV', () => {
  it('keeps commas, quotes and line breaks inside their cell', () => {
    expect(toCsv([['a,b', 'say "no"', 'two\nlines', null, 3.5]])).toBe('"a,b","say ""no""","two\nlines",,3.5\r\n');
  });

  it('prefixes words that a spreadsheet would take for a formula, and leaves numbers alone', () => {
    expect(toCsv([['=1+1', '-5', '@x', '+44 20', -5]])).toBe("'=1+1,-5,'@x,'+44 20,-5\r\n");
  });
});
