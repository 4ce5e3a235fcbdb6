import { describe, it, expect } from '@jest/globals';
import { declaredEvents, problemsOf } from '../scripts/lib/catalogue.mjs';

const source = `
import { eventKind } from '@hub/kernel';
const helper = eventKind('missing.Helper', 1, {});
/** A list. */
export const CATEGORIES = ['missing'];
/** The child was found. Does not say by whom. */
export const ChildFound = eventKind('missing.ChildFound', 1, {});
// Not a comment of the catalogue.
export const ChildSeen = eventKind('missing.ChildSeen', 1, {});
`;

describe('the event catalogue', () => {
  it('lists exported events only, with the comment above each', () =>
    expect(declaredEvents('x.events.ts', source)).toEqual([
      { name: 'ChildFound', meaning: 'The child was found. Does not say by whom.' },
      { name: 'ChildSeen', meaning: '' },
    ]));

  const found = { name: 'ChildFound', meaning: 'Found.', path: 'x.events.ts' };
  const kinds = new Map([['ChildFound', { type: 'missing.ChildFound' }]]);

  it('has nothing to say about an event with a comment, exported under its stored name', () =>
    expect(problemsOf('missing', [found], kinds)).toEqual([]));

  it('refuses an event without a comment', () =>
    expect(problemsOf('missing', [{ ...found, meaning: '' }], kinds)).toEqual([
      expect.stringContaining('ChildFound has no comment'),
    ]));

  it('refuses an event that the context does not show', () =>
    expect(problemsOf('missing', [found], new Map())).toEqual([expect.stringContaining('not exported')]));

  it('refuses an event that is stored under another name', () =>
    expect(problemsOf('children', [found], kinds)).toEqual([
      expect.stringContaining('ChildFound is stored as missing.ChildFound'),
    ]));
});
