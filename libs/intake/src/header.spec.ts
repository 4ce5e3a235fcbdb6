import { describe, expect, it } from '@jest/globals';
import { csv, sample } from '../test/samples.js';
import { feedNamed } from './all-feeds.js';
import { CsvSplitter } from './csv.js';
import type { Declaration } from './declaration.js';
import type { Feed } from './feed.js';
import { checkHeader, type CheckedHeader } from './header.js';

const children = feedNamed('children') as Feed;

const check = (content: string | Buffer, declaration: Declaration = {}, historical = false): CheckedHeader => {
  const splitter = new CsvSplitter();
  const [header] = [...splitter.push(Buffer.from(content)), ...splitter.end()];
  return checkHeader(header, children, declaration, historical);
};

const refusal = (...args: Parameters<typeof check>): string => {
  const checked = check(...args);
  return checked.ok ? 'accepted' : checked.reason;
};

const whole = csv([sample('children')]);
const lines = whole.split('\r\n');
const header = lines[0] as string;

describe('a header', () => {
  it('with every column is good', () => expect(check(whole).ok).toBe(true));
  it('with only the required columns is good', () =>
    expect(check('child_id,surname,forename,dob,responsible_la\n').ok).toBe(true));
  it('in any order, quoted, with spaces around, is good', () => {
    const checked = check('"dob", surname ,child_id,"forename",responsible_la\n');
    expect(checked.ok && checked.layout.headers).toEqual(['dob', 'surname', 'child_id', 'forename', 'responsible_la']);
    expect(checked.ok && checked.layout.columns.find(({ column }) => column.name === 'child_id')?.cell).toBe(2);
  });
  it('may have the column withdrawn', () => expect(check(`${header},withdrawn\n`).ok).toBe(true));

  it.each([
    ['an unknown column', `${header},shoe_size`, '"shoe_size"'],
    ['an unknown column, which it tells with others', `${header},shoe_size,hat`, '"shoe_size", "hat"'],
    ['a column in other case', header.replace('child_id', 'Child_ID'), 'Write it "child_id"'],
    ['a column with spaces in its name', header.replace('child_id', 'child id'), 'Write it "child_id"'],
    ['recorded_at without the flag', `${header},recorded_at`, '--recorded-at-column'],
    ['a missing required column', header.replace('surname,', ''), 'lacks a required column: "surname"'],
    ['several missing', 'child_id,dob,responsible_la', '"surname", "forename"'],
    ['the authority missing and not declared', header.replace('responsible_la,', ''), '"responsible_la"'],
    ['a column named twice', `${header},dob`, 'names a column twice: "dob"'],
    ['a column without a name', `${header},`, 'column 15 has no name'],
    ['a quote never closed', header.replace('dob', '"dob'), 'cannot be read'],
    ['text after a closing quote', header.replace('dob', '"dob"x'), 'cannot be read: its column 6 has text after'],
    ['bytes that are not UTF-8', Buffer.from([0x63, 0xe9, 0x2c, 0x64]), 'cannot be read: its column 1 holds bytes'],
    ['a NUL', `${header}\0`, 'cannot be read'],
    ['lines that end with CR only', whole.replaceAll('\r\n', '\r'), 'CRLF or LF'],
    ['UTF-16 without a mark', Buffer.from(whole, 'utf16le'), 'UTF-16'],
    ['another separator', header.replaceAll(',', ';'), 'unknown column'],
    ['nothing at all', '', 'is empty'],
    ['only empty lines', '\n\r\n', 'is empty'],
    ['two thousand columns', 'x,'.repeat(2_000), 'cannot be read'],
  ])('with %s is refused', (_, content, words) => expect(refusal(content)).toContain(words));

  it('recorded_at is a column of a historical load', () =>
    expect(check(`${header},recorded_at\n`, {}, true).ok).toBe(true));
  it('a declared authority serves a missing column', () =>
    expect(check(header.replace('responsible_la,', ''), { responsibleLa: 'E09000006' }).ok).toBe(true));
  it('a declared authority serves no other missing column', () =>
    expect(refusal(header.replace('dob,', ''), { responsibleLa: 'E09000006' })).toContain('"dob"'));
});
