import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chainHash, encodeAppend, NO_HASH, type HashedRow, type StoredRow } from '../encoding.js';
import { fromServer, serverIdOf, toServer } from './event-form.js';

const rowOf = (data: object, before = NO_HASH): HashedRow => {
  const [event] = encodeAppend({
    stream: 'child-B1',
    expected: -1,
    events: [
      {
        id: 'any text is an id',
        type: 'sample.Noted',
        version: 2,
        by: { person: 'user-1', agency: 'bromley', role: 'social-worker' },
        purpose: 'test',
        correlationId: 'command-1',
        causationId: 'event-1',
        subject: 'child:B1',
        data,
      },
    ],
  }).events;
  if (!event) throw new Error('no event');
  const at = '2026-11-20T22:15:00.000Z';
  const { id, type, version, subject, meta } = event;
  const row: StoredRow = [7, id, 'E09000006', 'child-B1', 3, type, version, at, at, subject, meta, event.data];
  return [...row, chainHash(before, row)];
};

/** What becomes of a row on its way to the server and back: both clients send JSON. */
const thereAndBack = (row: HashedRow): HashedRow => {
  const { id, type, data, metadata } = JSON.parse(JSON.stringify(toServer(row))) as ReturnType<typeof toServer>;
  return fromServer({ event: { id, type, revision: BigInt(row[0] - 1), data, metadata } });
};

describe('an event on the server', () => {
  it('comes back as it was written, byte for byte, so that its hash still holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
        const row = rowOf(data);
        expect(thereAndBack(row)).toEqual(row);
      }),
    );
  });

  it('carries the envelope in its metadata, with the server’s names for what it belongs to', () => {
    const { type, contentType, metadata } = toServer(rowOf({ name: 'one' }));
    expect({ type, contentType }).toEqual({ type: 'sample.Noted', contentType: 'application/json' });
    expect(metadata).toMatchObject({
      id: 'any text is an id',
      authority: 'E09000006',
      stream: 'child-B1',
      revision: 3,
      version: 2,
      occurredAt: '2026-11-20T22:15:00.000Z',
      recordedAt: '2026-11-20T22:15:00.000Z',
      by: { person: 'user-1', agency: 'bromley', role: 'social-worker' },
      purpose: 'test',
      subject: 'child:B1',
      $correlationId: 'command-1',
      $causationId: 'event-1',
    });
  });

  it('has an id made of everything in it and before it: the same append again has the same, any other another', () => {
    const id = toServer(rowOf({ name: 'one' })).id;
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(toServer(rowOf({ name: 'one' })).id).toBe(id);
    expect(toServer(rowOf({ name: 'two' })).id).not.toBe(id);
    expect(toServer(rowOf({ name: 'one' }, 'f'.repeat(64))).id).not.toBe(id);
    expect(id).toBe(serverIdOf(rowOf({ name: 'one' })[12]));
  });

  it.each([
    ['without metadata', undefined],
    ['with metadata that is not ours', { $maxAge: 3 }],
    ['with bytes for metadata', new Uint8Array([1, 2])],
  ])('%s has no hash, and so is none of ours', (_, metadata) => {
    const event = { id: 'x', type: 'theirs', revision: 4n, data: new Uint8Array([1]), metadata };
    const row = fromServer({ event });
    expect(row[0]).toBe(5);
    expect(row[12]).toBe('');
  });
});
