import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NOW, type Envelope } from '@hub/kernel';
import { Story } from '@hub/testing';
import { layCable, type Cable } from '../test/cable.js';
import { POSTGRES, type PlaceForTests } from '../test/engines.js';
import { logOf, toys, type Told } from '../test/toy-views.js';
import { StoreFailed, ViewStore, runViews, type PostgresPlace, type RunningViews } from './index.js';

describe('views whose PostgreSQL cannot be reached for a while', () => {
  let at: PlaceForTests;
  let cable: Cable;
  let store: ViewStore;
  let views: RunningViews;
  let story: Story;
  let log: ReturnType<typeof logOf>;
  let troubles: unknown[];
  let moved: { readonly position: number; readonly resolve: () => void };

  const event = (data: Told): Envelope => story.event(`toys-${data.key}`, 'toys.Told', data);

  const reaching = (position: number): Promise<void> =>
    views.position() === position
      ? Promise.resolve()
      : new Promise((resolve) => {
          moved = { position, resolve };
        });

  /** Adds to the log; what the views make of it is told elsewhere. */
  const add = (...all: Told[]): Promise<void> => log.add(all.map(event)).catch(() => undefined);

  const values = async (): Promise<Record<string, unknown>> =>
    Object.fromEntries((await store.rowsAt<Told>('toys_v1', NOW)).map(({ key, row }) => [key, row.value]));

  beforeEach(async () => {
    at = await POSTGRES.newPlace();
    cable = await layCable((at.place as { postgres: PostgresPlace }).postgres.writer);
    story = new Story();
    log = logOf([event({ key: 'a', value: 1 })]);
    troubles = [];
    store = await ViewStore.open({ postgres: { writer: cable.url } });
    views = runViews({
      log,
      store,
      groups: [toys()],
      onChange: ({ position }) => {
        if (position === moved?.position) moved.resolve();
      },
      onTrouble: (error) => troubles.push(error),
    });
    await views.caughtUp;
  });

  afterEach(async () => {
    cable.mend();
    await views.close();
    await store.close();
    await cable.remove();
    await at.remove();
  });

  it('say so, try again, and take in everything that came meanwhile', async () => {
    cable.cut();
    await add({ key: 'b', value: 2 });
    await add({ key: 'a', value: 3 });
    expect(troubles[0]).toBeInstanceOf(StoreFailed);
    await expect(store.rowsAt('toys_v1', NOW)).rejects.toThrow(StoreFailed);
    const there = reaching(3);
    cable.mend();
    await there;
    expect(await values()).toEqual({ a: 3, b: 2 });
    expect(await store.progress()).toEqual([{ group: 'toys', position: 3, tables: ['toys_v1'] }]);
    await add({ key: 'c', value: 4 });
    expect(await values()).toEqual({ a: 3, b: 2, c: 4 });
  });

  it('begin again where the server says, when it came back without the last commits', async () => {
    await add({ key: 'b', value: 2 });
    await at.spoil("delete from toys_v1 where key = 'b'; update checkpoints set position = 1, event_id = 'event-1'");
    const there = reaching(3);
    await add({ key: 'a', value: 3 });
    await there;
    expect(await values()).toEqual({ a: 3, b: 2 });
  });

  it('end at once when they are told to, though it is away', async () => {
    cable.cut();
    await add({ key: 'b', value: 2 });
    await views.close();
    expect(troubles.length).toBeGreaterThan(0);
  });
});
