import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ViewReader } from '@hub/kernel';
import { AUTHORITY, BoroughStory } from '@hub/testing';
import { ViewStore, runViews } from '@hub/view-store';
import { hubViews } from '@hub/views';
import { Casebooks, type CasebookReader } from '../../apps/worker/src/casebooks.js';
import { FigureDesk } from '../../apps/worker/src/figure-desk.js';
import { takeEveryRecord } from '../../libs/views/src/cases/every-record.js';
import { SQLITE } from '../../libs/platform/view-store/test/engines.js';
import { logOf } from '../../libs/platform/view-store/test/toy-views.js';

const { events } = new BoroughStory()
  .child('A')
  .child('B')
  .status('A', 'CIN', '2016-01-01')
  .status('A', 'CIN', '2016-01-01', '2016-03-01')
  .status('B', 'CLA', '2016-02-01');
const LAST = events.length;

/** A reader that notes how often every record was read. */
class Watched implements CasebookReader {
  whole = 0;
  failsAt: number | undefined;

  constructor(private readonly reader: CasebookReader) {}

  rowsAt: ViewReader['rowsAt'] = (table, position, asked) => this.reader.rowsAt(table, position, asked);
  storedRowsAt: ViewReader['storedRowsAt'] = (table, position) => this.reader.storedRowsAt(table, position);
  rowAt: ViewReader['rowAt'] = (table, key, position) => this.reader.rowAt(table, key, position);
  versionsUpTo: ViewReader['versionsUpTo'] = (table, position, asked) =>
    this.reader.versionsUpTo(table, position, asked);
  versionsBegun: ViewReader['versionsBegun'] = (table, after, upTo, asked) => {
    if (upTo === this.failsAt) return Promise.reject(new Error('The disk was taken away'));
    if (after === 0) this.whole += 1;
    return this.reader.versionsBegun(table, after, upTo, asked);
  };
  position = (): Promise<number> => this.reader.position();
}

/** Views that take these events in. */
const takeIn = async (store: ViewStore, told: typeof events): Promise<void> => {
  const views = runViews({ log: logOf(told), store, groups: hubViews({ authority: AUTHORITY }), batch: 10 });
  await views.caughtUp;
  await views.close();
};

describe('what is known of all children, held while events come in', () => {
  let store: ViewStore;
  let remove: () => Promise<void>;

  beforeAll(async () => {
    const made = await SQLITE.newPlace();
    remove = made.remove;
    store = await ViewStore.open(made.place);
    await takeIn(store, events);
  });

  afterAll(async () => {
    await store.close();
    await remove();
  });

  it('is read whole once; after an event only what the event bears on is read', async () => {
    const reader = new Watched(store);
    const held = new Casebooks(reader, AUTHORITY);
    const before = await held.at(LAST - 1);
    const after = await held.at(LAST);
    expect(reader.whole).toBe(1);
    expect(after.cases.get('B')?.statuses).toHaveLength(1);
    expect(after.cases.get('A')).toBe(before.cases.get('A'));
  });

  it.each([2, 3, LAST, 1_000])('is read with each record once, by pages of %i', async (pageOf) => {
    const keysAt = async (position: number): Promise<readonly string[]> => {
      const keys: string[] = [];
      await takeEveryRecord(store, position, ({ key }) => keys.push(key), pageOf);
      return keys.sort();
    };
    const streams = (upTo: number) => [...new Set(events.slice(0, upTo).map(({ stream }) => stream))].sort();
    expect(streams(LAST)).toHaveLength(LAST - 1);
    for (const position of [0, 1, LAST - 2, LAST - 1, LAST]) expect(await keysAt(position)).toEqual(streams(position));
  });

  it('is read whole for a day before the one that is held', async () => {
    const reader = new Watched(store);
    const held = new Casebooks(reader, AUTHORITY);
    await held.at(LAST);
    expect([...(await held.at(1)).cases.keys()]).toEqual(['A']);
    expect(reader.whole).toBe(2);
  });

  it('lacks nothing that the views had not taken in yet when they were asked for it', async () => {
    const place = await SQLITE.newPlace();
    const behind = await ViewStore.open(place.place);
    try {
      await takeIn(behind, events.slice(0, 2));
      const held = new Casebooks(behind, AUTHORITY);
      expect((await held.at(LAST - 1)).cases.get('A')?.statuses).toEqual([]);
      await takeIn(behind, events);
      const { cases } = await held.at(LAST);
      expect(['A', 'B'].map((id) => cases.get(id)?.statuses.length)).toEqual([1, 1]);
    } finally {
      await behind.close();
      await place.remove();
    }
  });

  it('is carried on while it is still being read: two who ask at once wait for one reading', async () => {
    const reader = new Watched(store);
    const held = new Casebooks(reader, AUTHORITY);
    await Promise.all([held.at(LAST - 1), held.at(LAST)]);
    expect(reader.whole).toBe(1);
  });

  it('is read whole when what it was to be carried on from could not be read', async () => {
    const reader = new Watched(store);
    const held = new Casebooks(reader, AUTHORITY);
    reader.failsAt = LAST - 1;
    const [failed, after] = await Promise.allSettled([held.at(LAST - 1), held.at(LAST)]);
    expect(failed).toMatchObject({ reason: { message: 'The disk was taken away' } });
    expect(after.status === 'fulfilled' && [...after.value.cases.keys()]).toEqual(['A', 'B']);
  });

  it('is read anew once somebody was erased, with everything that was worked out from it', async () => {
    const reader = new Watched(store);
    const desk = new FigureDesk(reader, AUTHORITY);
    const counted = { key: 'A', only: ['A'] };
    const [whole, some] = [await desk.casebook({ position: LAST }), await desk.casebook({ position: LAST, counted })];
    expect(await desk.casebook({ position: LAST, counted })).toBe(some);
    desk.forget();
    expect(await desk.casebook({ position: LAST, counted })).not.toBe(some);
    expect(await desk.casebook({ position: LAST })).not.toBe(whole);
    expect(reader.whole).toBe(2);
  });
});
