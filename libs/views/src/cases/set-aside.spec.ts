import { describe, expect, it } from '@jest/globals';
import type { Shelf } from '@hub/kernel';
import { SetAside } from './set-aside.js';

const inMemory = (): Shelf => {
  const kept = new Map<string, string[]>();
  return {
    has: (name) => kept.has(name),
    put: (name, text) => void kept.set(name, [...(kept.get(name) ?? []), text]),
    take: (name) => {
      const texts = kept.get(name) ?? [];
      kept.delete(name);
      return texts;
    },
  };
};

const broken = (what: 'put' | 'take'): Shelf => ({
  ...inMemory(),
  has: () => true,
  [what]: () => {
    throw new Error('disk full');
  },
});

describe('what is set aside', () => {
  it('is found again, and then nothing is lost', () => {
    const aside = new SetAside(inMemory(), true);
    aside.put('a child', () => 'records');
    expect(aside.take('a child')).toEqual(['records']);
    expect(aside.take('a child')).toBeUndefined();
    expect(aside.isComplete).toBe(true);
  });

  it('is lost without a shelf: the tables must be asked', () => {
    const aside = new SetAside(undefined, true);
    aside.put('a child', () => 'records');
    expect(aside.take('a child')).toBeUndefined();
    expect(aside.isComplete).toBe(false);
  });

  it('does not become whole by itself where the tables held something at the start', () => {
    expect(new SetAside(inMemory(), false).isComplete).toBe(false);
  });

  it.each(['put', 'take'] as const)('is lost when its shelf fails to %s: it is used no more', (what) => {
    const aside = new SetAside(broken(what), true);
    aside.put('a child', () => 'records');
    aside.take('a child');
    expect(aside.isComplete).toBe(false);
    expect(aside.has('a child')).toBe(false);
  });
});
