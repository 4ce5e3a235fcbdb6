import type { BoardPackState } from '../gql/graphql.js';

/** How far a pack is. */
export const stateWords: Readonly<Record<BoardPackState, string>> = {
  DRAFTED: 'being written',
  PASSED_ON: 'waits to be checked',
  CHECKED: 'checked, not published yet',
  SEALED: 'sealed, not published yet',
  PUBLISHED: 'published',
  WITHDRAWN: 'withdrawn',
};

/** What somebody has to do next with a pack. */
export const nextWords = (state: BoardPackState, may: readonly string[]): string => {
  if (may.includes('PUBLISH')) return 'publish it';
  if (may.includes('CHECK')) return 'check it';
  return state === 'DRAFTED' ? 'write what its numbers mean, then pass it on' : stateWords[state];
};

/** What each kind of file is for. */
export const fileWords: Readonly<Record<string, string>> = {
  'pack.html': 'To read (HTML)',
  'pack.pdf': 'To print (PDF)',
  'pack.ods': 'Tables (OpenDocument)',
  'pack.xlsx': 'Tables (Excel)',
  'pack.csv': 'Tables (CSV)',
  'pack.json': 'For programs (JSON)',
};

/** A number without what stands in brackets behind it: the first page has no room for both. */
export const short = (display: string): string => display.split(' (')[0] ?? display;

/** Said where something that was given out is withdrawn: why one person may do it, and who hears of it. */
export const withdrawHint =
  'One person is enough: what could point to a child must go at once. The board’s addresses are told by mail that it was withdrawn, not why. Its readers see here what you write: say “a few” instead of a small number, and name nobody.';
