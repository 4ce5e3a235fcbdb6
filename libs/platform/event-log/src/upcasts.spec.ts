import { describe, expect, it } from '@jest/globals';
import { eventKinds, type EventLog, type NewEvent } from '@hub/kernel';
import { AUTHORITY, handClock, SAMPLE_KIND, sampleEvent } from '@hub/testing';
import { openMemoryLog } from './memory-log.js';
import { upcastLog, type Upcast, type Upcasts } from './upcasts.js';

const kinds = eventKinds([{ ...SAMPLE_KIND, version: 3 }]);

/** Version 1 kept one name in `title`; version 2 called it `name`; version 3 added the list. */
const upcasts: Upcasts = new Map([
  [
    'sample.Noted',
    new Map<number, Upcast>([
      [1, ({ title, ...rest }) => ({ ...rest, name: title })],
      [2, (data) => ({ ...data, list: [] })],
    ]),
  ],
]);

/** Golden samples: one event of each version as it was once stored. */
const golden: readonly NewEvent[] = [
  { ...sampleEvent('v1', { title: 'first' }), version: 1 },
  { ...sampleEvent('v2', { name: 'second', text: 'more' }), version: 2 },
  { ...sampleEvent('v3', { name: 'third', list: [1] }), version: 3 },
];
const present = [
  { version: 3, data: { name: 'first', list: [] } },
  { version: 3, data: { name: 'second', text: 'more', list: [] } },
  { version: 3, data: { name: 'third', list: [1] } },
];

const stored = async (events: readonly NewEvent[]): Promise<EventLog> => {
  const log = openMemoryLog({ authority: AUTHORITY, now: handClock().now });
  await log.append({ stream: 'sample-1', expected: -1, events });
  return log;
};

describe('reading events of older versions', () => {
  it('gives each golden sample in the present version, however it is read', async () => {
    const log = upcastLog(await stored(golden), kinds, upcasts);
    expect(await log.readStream('sample-1')).toMatchObject(present);
    expect((await log.readStreams(['sample-1'])).get('sample-1')).toMatchObject(present);
    expect(await log.readAll(0)).toMatchObject(present);
    const followed = await new Promise((resolve, reject) => {
      const subscription = log.subscribeAll(
        0,
        async (batch) => {
          resolve(batch);
          void subscription.close();
        },
        reject,
      );
    });
    expect(followed).toMatchObject(present);
  });

  it('passes types without a kind unchanged', async () => {
    const other = { ...sampleEvent('other'), type: 'other.Thing', version: 9 };
    const log = upcastLog(await stored([other]), kinds, upcasts);
    expect(await log.readAll(0)).toMatchObject([{ version: 9, data: { name: 'other' } }]);
  });

  it('throws when an upcast is missing', async () => {
    const log = upcastLog(await stored(golden), kinds, new Map());
    await expect(log.readAll(0)).rejects.toThrow('no upcast from version 1');
  });

  it('throws when the event is newer than this hub', async () => {
    const log = upcastLog(await stored([{ ...sampleEvent('v4'), version: 4 }]), kinds, upcasts);
    await expect(log.readAll(0)).rejects.toThrow('written by a newer hub');
  });
});
