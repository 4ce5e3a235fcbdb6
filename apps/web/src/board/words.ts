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
