import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seal, unseal } from './sealing.js';

const key = randomBytes(32);

describe('sealing', () => {
  it('gives back what was sealed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (plain, context) => {
        expect(unseal(key, seal(key, plain, context), context).toString()).toBe(plain);
      }),
    );
  });

  it('never seals the same thing twice alike', () => {
    const sealed = Array.from({ length: 3_000 }, () => seal(key, 'same', 'context').toString('base64'));
    expect(new Set(sealed).size).toBe(3_000);
  });

  it('does not open with another key or another context', () => {
    const sealed = seal(key, 'secret', 'event-1 sample.Noted');
    expect(() => unseal(randomBytes(32), sealed, 'event-1 sample.Noted')).toThrow();
    expect(() => unseal(key, sealed, 'event-2 sample.Noted')).toThrow();
  });

  it('does not open when any byte was changed', () => {
    const sealed = seal(key, 'secret', 'context');
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => unseal(key, changed, 'context')).toThrow();
    }
  });

  it('does not open a shortened tag', () => {
    expect(() => unseal(key, seal(key, '', 'context').subarray(0, 20), 'context')).toThrow();
  });
});
