import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Many } from './many.js';

describe('several texts under one key', () => {
  it('are held, added and dropped as in a set for each key', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), fc.constantFrom('k', 'l'), fc.constantFrom('a', 'b', 'c'))),
        (steps) => {
          const many = new Many();
          const sets = { k: new Set<string>(), l: new Set<string>() };
          for (const [adds, key, text] of steps) {
            if (adds) {
              many.add(key, text);
              sets[key].add(text);
            } else {
              many.drop(key, text);
              sets[key].delete(text);
            }
            expect([...many.of(key)].sort()).toEqual([...sets[key]].sort());
          }
        },
      ),
    ));

  it('under a key never heard of there is none', () => expect([...new Many().of('k')]).toEqual([]));
});
