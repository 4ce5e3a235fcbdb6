import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NOW, type Envelope } from '@hub/kernel';
import { Story } from '@hub/testing';
import { layCable, type Cable } from '../test/cable.js';
import { POSTGRES, SQLITE, type PlaceForTests } from '../test/engines.js';
import { logOf, toys, type Told } from '../test/toy-views.js';
import { LeaseLost, ViewStore, runViews, type PostgresPlace, type ViewsLease } from './index.js';

describe('the lease of views that several processes may keep', () => {
  let at: PlaceForTests;
  let place: PostgresPlace;
  let open: { close(): void | Promise<void> }[];
  let cables: Cable[];
  const story = new Story();
  const event = (data: Told): Envelope => story.event(`toys-${data.key}`, 'toys.Told', data);

  const storeAt = async (writer: string): Promise<ViewStore> => {
    const store = await ViewStore.open({ postgres: { writer } });
    open.push(store);
    return store;
  };

  const leaseOf = async (store: ViewStore, signal = new AbortController().signal): Promise<ViewsLease> => {
    const lease = await store.lease(signal);
    open.push({ close: () => lease.release() });
    return lease;
  };

  const cable = async (): Promise<Cable> => {
    const laid = await layCable(place.writer);
    cables.push(laid);
    return laid;
  };

  beforeEach(async () => {
    at = await POSTGRES.newPlace();
    place = (at.place as { postgres: PostgresPlace }).postgres;
    open = [];
    cables = [];
  });

  afterEach(async () => {
    for (const laid of cables) laid.mend();
    for (const one of open.reverse()) await one.close();
    for (const laid of cables) await laid.remove();
    await at.remove();
  });

  it('is held by one at a time, passes to the one that waits, and counts up', async () => {
    const first = await leaseOf(await storeAt(place.writer));
    const taken: number[] = [];
    const waiting = leaseOf(await storeAt(place.writer)).then((lease) => {
      taken.push(lease.number);
      return lease;
    });
    const other = await ViewStore.open(at.place);
    await other.progress();
    expect(taken).toEqual([]);
    await other.close();
    await first.release();
    await first.lost;
    expect((await waiting).number).toBe(first.number + 1);
  });

  it('passes when the holder is cut off, which is told so', async () => {
    const laid = await cable();
    const first = await leaseOf(await storeAt(laid.url));
    const waiting = leaseOf(await storeAt(place.writer));
    laid.cut();
    await first.lost;
    expect((await waiting).number).toBe(first.number + 1);
  });

  it('is given up by who stops waiting, and then is there for the next', async () => {
    const first = await leaseOf(await storeAt(place.writer));
    const stopping = new AbortController();
    const waiting = leaseOf(await storeAt(place.writer), stopping.signal);
    stopping.abort(new Error('stopped'));
    await expect(waiting).rejects.toThrow('stopped');
    await first.release();
    expect((await leaseOf(await storeAt(place.writer))).number).toBe(first.number + 1);
  });

  it('lets nobody write who lost it and has not noticed: neither rows, nor views built anew', async () => {
    const laid = await cable();
    const log = logOf([event({ key: 'a', value: 1 })]);
    const stale = await storeAt(laid.url);
    const lease = await leaseOf(stale);
    const group = toys();
    const keeper = await stale.keeper(group);
    await keeper.take(await log.readAll(0));
    await stale.commit([keeper]);
    const beside = await stale.keeperBeside(group);
    await beside.take(await log.readAll(0));
    await stale.commit([beside]);
    laid.shake();
    await lease.lost;

    const heir = await storeAt(place.writer);
    await leaseOf(heir);
    const more = [event({ key: 'a', value: 2 })];
    await keeper.take(more);
    await expect(stale.commit([keeper])).rejects.toThrow(LeaseLost);
    await expect(stale.takeOver(beside)).rejects.toThrow(LeaseLost);
    expect(await heir.rowAt('toys_v1', 'a', NOW)).toMatchObject({ row: { value: 1 } });

    const all = logOf([...(await log.readAll(0)), ...more]);
    const views = runViews({ log: all, store: heir, groups: [toys()] });
    open.push(views);
    await views.caughtUp;
    expect(await heir.versionsUpTo('toys_v1', NOW)).toMatchObject([
      { knownFrom: 1, knownTo: 2, row: { value: 1 } },
      { knownFrom: 2, row: { value: 2 } },
    ]);
  });
});

it('views in a file have no lease of their own: that of the log holds for them', async () => {
  const at = await SQLITE.newPlace();
  const store = await ViewStore.open(at.place);
  expect(() => store.lease(new AbortController().signal)).toThrow("the log's own");
  await store.close();
  await at.remove();
});
