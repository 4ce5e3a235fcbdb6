import { describe, it, expect } from '@jest/globals';
import { z } from 'zod';
import { eventKind, eventKinds, personal } from './event.js';

const noteTaken = eventKind(
  'test.NoteTaken',
  2,
  z.object({ childId: z.string(), at: z.string(), words: personal(z.string().optional()), count: z.number() }),
  { subject: (data) => `child:${data.childId}`, occurredAt: (data) => data.at },
);

describe('a kind of event', () => {
  it('knows its name, its version and its personal fields', () =>
    expect(noteTaken).toMatchObject({ type: 'test.NoteTaken', version: 2, personal: ['words'] }));

  it('reads when it happened and whose it is from the data', () => {
    const data = { childId: 'B1', at: '2026-01-01T00:00:00.000Z', count: 1 };
    expect(noteTaken.occurredAt(data)).toBe('2026-01-01T00:00:00.000Z');
    expect(noteTaken.subject(data)).toBe('child:B1');
  });

  it('without facts has no own time and seals with nobody’s key', () => {
    const bare = eventKind('test.Bare', 1, z.object({}));
    expect(bare.occurredAt({})).toBeUndefined();
    expect(bare.subject({})).toBe('');
    expect(bare.personal).toEqual([]);
  });

  it('parses its data', () => {
    expect(noteTaken.data.parse({ childId: 'B1', at: 'x', words: 'w', count: 1 })).toMatchObject({ words: 'w' });
    expect(noteTaken.data.safeParse({ childId: 'B1' }).success).toBe(false);
  });
});

describe('a personal field', () => {
  it('is marked where it is used, not on the schema it was made from', () => {
    const text = z.string();
    const kind = eventKind('test.Two', 1, z.object({ open: text, sealed: personal(text) }));
    expect(kind.personal).toEqual(['sealed']);
  });

  it.each([
    ['optional', personal(z.string()).optional()],
    ['nullable', personal(z.string()).nullable()],
    ['both', personal(z.string()).nullable().optional()],
    ['with a default', personal(z.string()).default('')],
    ['marked last', personal(z.string().optional())],
  ])('is sealed when it is %s', (_, field) =>
    expect(eventKind('test.Three', 1, z.object({ open: z.string().optional(), field })).personal).toEqual(['field']),
  );

  it.each([
    ['an object', z.object({ words: personal(z.string()) })],
    ['a list', z.array(z.object({ words: personal(z.string().optional()) }))],
    ['an object that may be absent', z.object({ words: personal(z.string()) }).optional()],
    ['one of several forms', z.union([z.object({ words: personal(z.string()) }), z.string()])],
  ])('in a part of %s is a bug: only whole fields are sealed', (_, field) =>
    expect(() => eventKind('test.Four', 1, z.object({ field }))).toThrow('mark the whole field field as personal'),
  );

  it('stays what it was: optional, limited, named', () => {
    const sealed = personal(z.string().max(3).optional());
    expect(sealed.safeParse(undefined).success).toBe(true);
    expect(sealed.safeParse('long').success).toBe(false);
  });
});

describe('all kinds', () => {
  it('are found by name', () => expect(eventKinds([noteTaken as never]).get('test.NoteTaken')).toBe(noteTaken));

  it('two of one name are a bug', () =>
    expect(() => eventKinds([noteTaken as never], [noteTaken as never])).toThrow(
      'Two event kinds are called test.NoteTaken',
    ));
});
