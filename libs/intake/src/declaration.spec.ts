import { describe, expect, it } from '@jest/globals';
import { feedsWithEnd } from './all-feeds.js';
import { readDeclaration } from './declaration.js';

const read = (content: unknown) =>
  readDeclaration(typeof content === 'string' ? content : JSON.stringify(content), feedsWithEnd);
const refusal = (content: unknown): string => {
  const answer = read(content);
  return answer.ok ? 'accepted' : answer.reason;
};

describe('delivery.json', () => {
  it('may declare everything', () => {
    const all = {
      dateFormat: 'dd/mm/yyyy',
      ambiguous: 'first',
      inclusiveEnd: ['statuses'],
      responsibleLa: 'E09000006',
      source: 'CareFirst',
    };
    expect(read(all)).toEqual({ ok: true, declaration: all });
  });
  it('may declare nothing', () => expect(read('{}')).toEqual({ ok: true, declaration: {} }));
  it('may begin with a byte order mark', () => expect(read('\ufeff{}').ok).toBe(true));
  it.each(['statuses', 'keyworkers', 'placements', 'safety_plans', 'disruptions'])('%s has an end', (feed) =>
    expect(read({ inclusiveEnd: [feed] }).ok).toBe(true),
  );
  it('an empty list of inclusive ends is one', () => expect(read({ inclusiveEnd: [] }).ok).toBe(true));

  it.each([
    [{ dateformat: 'dd/mm/yyyy' }, 'unknown key "dateformat"'],
    [{ separator: ';' }, 'unknown key "separator"'],
    [{ toString: 1 }, 'unknown key "toString"'],
    ['{"__proto__": 1}', 'unknown key "__proto__"'],
    [{ dateFormat: 'mm/dd/yyyy' }, 'dateFormat as "mm/dd/yyyy"'],
    [{ dateFormat: null }, 'dateFormat as null'],
    [{ ambiguous: 'third' }, 'ambiguous as "third"'],
    [{ ambiguous: true }, 'ambiguous as true'],
    [{ inclusiveEnd: 'statuses' }, 'inclusiveEnd as "statuses"'],
    [{ inclusiveEnd: ['statuses', 'children'] }, '"children" is no such feed'],
    [{ inclusiveEnd: ['status'] }, '"status" is no such feed'],
    [{ inclusiveEnd: [1] }, '1 is no such feed'],
    [{ responsibleLa: 'Bromley' }, 'responsibleLa as "Bromley"'],
    [{ responsibleLa: 6 }, 'responsibleLa as 6'],
    [{ source: ' ' }, 'source as " "'],
    [{ source: ['CareFirst'] }, 'source as ["CareFirst"]'],
    ['', 'cannot be read as JSON'],
    ['{', 'cannot be read as JSON'],
    ["{'dateFormat': 'dd/mm/yyyy'}", 'cannot be read as JSON'],
    ['[]', 'must hold one object'],
    ['null', 'must hold one object'],
    ['"dd/mm/yyyy"', 'must hold one object'],
    [{ dateFormat: 'x'.repeat(500) }, 'x…'],
  ])('%j is refused and named', (content, words) => expect(refusal(content)).toContain(words));
});
