import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CsvSplitter, MAX_CELL_BYTES, MAX_KEPT_BYTES, type CsvRow } from './csv.js';

const split = (content: string | Buffer, chunk = Infinity): CsvRow[] => {
  const bytes = Buffer.from(content);
  const splitter = new CsvSplitter();
  const rows: CsvRow[] = [];
  for (let at = 0; at < bytes.length; at += chunk) rows.push(...splitter.push(bytes.subarray(at, at + chunk)));
  return [...rows, ...splitter.end()];
};

const told = (rows: readonly CsvRow[]): unknown[] =>
  rows.map(({ line, raw, cells, problem }) => ({ line, raw: raw.toString('latin1'), cells, problem }));

const body = (content: string | Buffer): CsvRow[] => split(content).slice(1);
const cellsOf = (content: string): (readonly string[])[] => body(content).map(({ cells }) => cells);
const problems = (content: string | Buffer): (string | undefined)[] =>
  body(content).map(({ problem }) => problem?.reason);

describe('rows and cells', () => {
  it.each([
    ['line feeds', 'a,b\n1,2\n3,4\n'],
    ['carriage return and line feed', 'a,b\r\n1,2\r\n3,4\r\n'],
    ['both mixed', 'a,b\r\n1,2\n3,4\r\n'],
    ['no line end at the end', 'a,b\n1,2\n3,4'],
    ['a carriage return at the end', 'a,b\n1,2\n3,4\r'],
    ['a byte order mark', '\ufeffa,b\n1,2\n3,4\n'],
    ['quoted cells', 'a,b\r\n"1","2"\r\n3,"4"\r\n'],
    ['a quoted cell at the end, then a carriage return', 'a,b\n1,2\n3,"4"\r'],
    ['empty lines, which are no rows', 'a,b\n\n1,2\r\n\r\n\n3,4\n\n'],
    ['empty lines before the header', '\n\r\na,b\n1,2\n3,4'],
  ])('%s', (_, content) => {
    expect(split(content)[0]?.cells).toEqual(['a', 'b']);
    expect(cellsOf(content)).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  it.each([
    ['a comma in quotes', '"1,5",2', ['1,5', '2']],
    ['a doubled quote is one', '"say ""hi""",2', ['say "hi"', '2']],
    ['nothing but a doubled quote', '"""",2', ['"', '2']],
    ['a line feed in quotes', '"1\n2",2', ['1\n2', '2']],
    ['carriage return and line feed in quotes', '"1\r\n2",2', ['1\r\n2', '2']],
    ['a lone carriage return is data', '1\r2,2', ['1\r2', '2']],
    ['a quote inside an unquoted cell is data', `5'10"x,2`, [`5'10"x`, '2']],
    ['a quote after a space is data', ' "1",2', [' "1"', '2']],
    ['empty cells', ',', ['', '']],
    ['empty quoted cells', '"",""', ['', '']],
    ['spaces are kept for the reader to trim', ' 1 ,2', [' 1 ', '2']],
    ['letters beyond ASCII', 'Zoë,Łukasz 🙂', ['Zoë', 'Łukasz 🙂']],
    ['the replacement character itself', '\ufffd,2', ['\ufffd', '2']],
  ])('%s', (_, row, cells) => {
    for (const lineEnd of ['', '\n', '\r\n']) expect(cellsOf(`a,b\n${row}${lineEnd}`)).toEqual([cells]);
  });

  it('a byte order mark in the middle is data', () => expect(cellsOf('a,b\n\ufeff1,2')).toEqual([['\ufeff1', '2']]));

  it('nothing is no row', () => {
    for (const nothing of ['', '\ufeff', '\n', '\r\n\r\n', '\ufeff\n']) expect(split(nothing)).toEqual([]);
  });

  it('a row says the physical line on which it starts, lines inside quotes and empty lines counted', () =>
    expect(body('a,b\n1,2\n\n"x\ny\r\nz",2\r\n3,4\n').map(({ line }) => line)).toEqual([2, 4, 7]));

  it('a row keeps its bytes as they came, without the line end', () =>
    expect(body('a,b\n"1\r\n2", x \r\n').map(({ raw }) => raw.toString())).toEqual(['"1\r\n2", x ']));
});

describe('bad rows do not spoil their neighbours', () => {
  const neighbours = (bad: string | Buffer): CsvRow[] =>
    body(Buffer.concat([Buffer.from('a,b\n1,2\n'), Buffer.from(bad), Buffer.from('\n3,4\n')]));

  it.each([
    ['too few cells', '1', undefined, 'The row has 1 cell and the header has 2'],
    ['too many cells', '1,2,3', undefined, 'The row has 3 cells and the header has 2'],
    ['too many quoted cells', '"1",2,3,4', undefined, 'The row has 4 cells and the header has 2'],
    ['a line of spaces', '   ', undefined, 'The row has 1 cell'],
    ['text after a closing quote', '"1"x,2', 0, 'has text after its closing quote'],
    ['a space after a closing quote', '1,"2" ', 1, 'has text after its closing quote'],
    ['a lone carriage return after a closing quote', '"1"\rx,2', 0, 'has text after its closing quote'],
    ['a lone carriage return between a closing quote and a comma', '"1"\r,2', 0, 'has text after its closing quote'],
    ['a NUL', '1,2\0', 1, 'holds a NUL'],
    ['a NUL in quotes', '"1\0",2', 0, 'holds a NUL'],
    ['bytes that are not UTF-8', Buffer.from([0x31, 0x2c, 0xe9, 0x61]), 1, 'not UTF-8'],
    ['bytes that are not UTF-8, in quotes', Buffer.from([0x22, 0xff, 0x22, 0x2c, 0x32]), 0, 'not UTF-8'],
    ['half a character', Buffer.from([0xe2, 0x82, 0x2c, 0x32]), 0, 'not UTF-8'],
  ])('%s', (_, bad, cell, reason) => {
    const rows = neighbours(bad);
    expect(rows.map(({ line, cells }) => [line, cells])).toEqual([
      [2, ['1', '2']],
      [3, []],
      [4, ['3', '4']],
    ]);
    expect(rows[1]?.problem?.reason).toContain(reason);
    expect(rows[1]?.problem?.cell).toBe(cell);
    expect(rows[1]?.raw).toEqual(Buffer.from(bad));
  });

  it('after text behind a closing quote the next cell may be quoted again, with a line end in it', () => {
    const rows = body('a,b\n"1"x,"2\n3"\n3,4\n');
    expect(rows.map(({ line, cells }) => [line, cells.length])).toEqual([
      [2, 0],
      [4, 2],
    ]);
  });

  it('a quote never closed is one bad row to the end of the file, and the rows before it are good', () => {
    const rows = body('a,b\n1,2\n"never,\n3,4\n5,6\n');
    expect(rows).toHaveLength(2);
    expect(rows[0]?.cells).toEqual(['1', '2']);
    expect(rows[1]).toMatchObject({ line: 3, cells: [] });
    expect(rows[1]?.problem?.reason).toContain('never closed');
    expect(rows[1]?.raw.toString()).toBe('"never,\n3,4\n5,6\n');
  });
});

describe('long cells', () => {
  const long = 'x'.repeat(MAX_CELL_BYTES);
  it.each([
    ['bare', long],
    ['quoted', `"${long}"`],
    ['of letters of two bytes', 'é'.repeat(MAX_CELL_BYTES / 2)],
    ['of doubled quotes, each one byte of the value', `"${'""'.repeat(MAX_CELL_BYTES)}"`],
  ])('a %s cell of just 65,536 bytes is good', (_, cell) => {
    for (const end of ['', '\n', '\r\n']) {
      expect(problems(`a,b\n${cell},1${end}`)).toEqual([undefined]);
      expect(problems(`a,b\n1,${cell}${end}`)).toEqual([undefined]);
    }
  });

  it.each([
    ['bare', `${long}x`],
    ['quoted', `"${long}x"`],
    ['of letters of two bytes', 'é'.repeat(MAX_CELL_BYTES / 2 + 1)],
  ])('a %s cell that is longer makes a bad row, and names the cell', (_, cell) => {
    for (const end of ['', '\n', '\r\n']) {
      const rows = body(`a,b\n${cell},1${end}`);
      expect(rows.map(({ problem }) => problem?.cell)).toEqual([0]);
      expect(rows[0]?.problem?.reason).toContain('65,536');
      expect(rows[0]?.raw.toString()).toBe(`${cell},1`);
      expect(body(`a,b\n1,${cell}${end}`)[0]?.problem?.cell).toBe(1);
    }
  });

  it('of a row that is longer still the first part is kept, and the rows after it are good', () => {
    const rows = split(`a,b\n1,${'y'.repeat(3 * MAX_KEPT_BYTES)}\n3,4\n`, 100_000).slice(1);
    expect(rows[0]?.raw.length).toBe(MAX_KEPT_BYTES);
    expect(rows[1]?.cells).toEqual(['3', '4']);
  });

  it('of a quote never closed the first part is kept', () => {
    const rows = split(`a,b\n1,"${'y\n'.repeat(MAX_KEPT_BYTES)}`, 100_000).slice(1);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.raw.length).toBe(MAX_KEPT_BYTES);
    expect(rows[0]?.problem?.reason).toContain('never closed');
  });

  it('a row of a hundred thousand commas is one bad row', () =>
    expect(problems(`a,b\n${','.repeat(100_000)}\n3,4`)).toEqual([expect.stringContaining('100001 cells'), undefined]));
});

const piece = fc.constantFrom('"', '""', ',', '\n', '\r', '\r\n', 'a', 'é', ' ', '\0', '1,2\n', '"x",');
const anyBytes = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => Buffer.from(pieces.join(''))),
  fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
  fc
    .tuple(fc.array(piece, { maxLength: 20 }), fc.uint8Array({ maxLength: 4 }), fc.array(piece, { maxLength: 20 }))
    .map(([a, b, c]) => Buffer.concat([Buffer.from(a.join('')), Buffer.from(b), Buffer.from(c.join(''))])),
);

describe('whatever the bytes', () => {
  it('the chunks in which they arrive change nothing', () =>
    fc.assert(
      fc.property(anyBytes, fc.integer({ min: 1, max: 7 }), (bytes, chunk) =>
        expect(told(split(bytes, chunk))).toEqual(told(split(bytes))),
      ),
      { numRuns: 500 },
    ));

  it('every byte that is no line end is in a row, in order', () =>
    fc.assert(
      fc.property(anyBytes, (bytes) => {
        const marked = bytes.subarray(0, 3).equals(Buffer.from('\ufeff')) ? bytes.subarray(3) : bytes;
        const strip = (text: string): string => text.replace(/[\r\n]/g, '');
        const rows = split(bytes).map(({ raw }) => raw.toString('latin1'));
        expect(strip(rows.join(''))).toBe(strip(marked.toString('latin1')));
      }),
      { numRuns: 500 },
    ));

  it('what was written by the rules comes back as it was', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), { minLength: 1 }),
        (table) => {
          const clean = table.map((row) => row.map((cell) => cell.replaceAll('\0', '').toWellFormed()));
          const text = clean.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
          expect(split(text).map(({ cells }) => cells)).toEqual(clean);
        },
      ),
    ));
});
