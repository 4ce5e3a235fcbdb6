import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  BadLetter,
  digestOfLetter,
  fingerprintOf,
  letterKeysOf,
  openLetter,
  sealLetter,
  type Letter,
} from './letter.js';

const keys = () => letterKeysOf(randomBytes(32), randomBytes(32));
const OUTSIDE = { from: 'E09000006', to: 'E09000008', kind: 'package', about: 'HO-1' };
const TEXT = 'Robin Example, born 14 March 2010';

describe('a letter', () => {
  const [from, to, stranger] = [keys(), keys(), keys()];
  const letter = sealLetter(TEXT, OUTSIDE, from, to.public);

  it('is read by whom it is for, and shows nothing outside', () => {
    expect(openLetter(letter, to, from.public)).toBe(TEXT);
    expect(JSON.stringify(letter)).not.toContain('Robin');
    expect(digestOfLetter(letter)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is another each time, so that nobody sees that the same was sent', () => {
    expect(sealLetter(TEXT, OUTSIDE, from, to.public).sealed).not.toBe(letter.sealed);
  });

  it('is read by nobody else, the sender included', () => {
    for (const other of [stranger, from]) expect(() => openLetter(letter, other, from.public)).toThrow(BadLetter);
  });

  it('of somebody who says to be another does not open', () => {
    expect(() => openLetter(sealLetter(TEXT, OUTSIDE, stranger, to.public), to, from.public)).toThrow(
      'is not signed with',
    );
  });

  const half = (text: string): string => text.slice(0, 20) + (text[20] === 'A' ? 'B' : 'A') + text.slice(21);
  it.each<[string, Partial<Letter>]>([
    ['another sender', { from: 'E09000001' }],
    ['another receiver', { to: 'E09000001' }],
    ['another kind', { kind: 'withdrawal' }],
    ['about something else', { about: 'HO-2' }],
    ['a byte inside', { sealed: half(letter.sealed) }],
    ['another key of once', { once: sealLetter(TEXT, OUTSIDE, from, to.public).once }],
    ['no signature', { signature: '' }],
    ['a key that is none', { once: 'AAAA' }],
  ])('changed to %s does not open', (_what, changed) => {
    expect(() => openLetter({ ...letter, ...changed }, to, from.public)).toThrow(BadLetter);
  });

  it('the same secrets give the same keys, and others another fingerprint', () => {
    const [one, two] = [randomBytes(32), randomBytes(32)];
    expect(letterKeysOf(one, two).public).toEqual(letterKeysOf(one, two).public);
    expect(fingerprintOf(from.public)).toMatch(/^(?:[0-9a-f]{4} ){7}[0-9a-f]{4}$/);
    expect(fingerprintOf(from.public)).not.toBe(fingerprintOf(to.public));
  });
});
