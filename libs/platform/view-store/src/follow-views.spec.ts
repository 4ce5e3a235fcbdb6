import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { NOW, type Envelope } from '@hub/kernel';
import { Story } from '@hub/testing';
import { layCable, type Cable } from '../test/cable.js';
import { POSTGRES, SQLITE, asSuperuser, type PlaceForTests } from '../test/engines.js';
import { logOf, toys, type Told } from '../test/toy-views.js';
import { ViewStore, runViews, type PostgresPlace, type RunningViews, type ViewsMoved } from './index.js';

/** What one listener was told, and when it was told something. */
class Listener {
  readonly told: ViewsMoved[] = [];
  readonly troubles: unknown[] = [];
  #waiting: { readonly until: (moved: ViewsMoved) => boolean; readonly resolve: () => void } | undefined;

  readonly hear = (moved: ViewsMoved): void => {
    this.told.push(moved);
    if (this.#waiting?.until(moved)) this.#waiting.resolve();
  };

  /** Settles when it has been told of this position. */
  reaches(position: number): Promise<void> {
    if (this.told.at(-1)?.position === position) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting = { until: (moved) => moved.position === position, resolve };
    });
  }
}

describe('views that are followed from other processes', () => {
  let at: PlaceForTests;
  let place: PostgresPlace;
  let cable: Cable;
  let story: Story;
  let log: ReturnType<typeof logOf>;
  let views: RunningViews;
  let open: { close(): void | Promise<void> }[];

  const event = (data: Told): Envelope => story.event(`toys-${data.key}`, 'toys.Told', data);

  const listenerAt = async (writer: string): Promise<Listener & { readonly store: ViewStore }> => {
    const store = await ViewStore.open({ postgres: { writer }, readOnly: true });
    const listener = Object.assign(new Listener(), { store });
    const followed = store.follow({
      onMoved: listener.hear,
      onTrouble: (error) => listener.troubles.push(error),
    });
    open.push(store, followed);
    await followed.ready;
    return listener;
  };

  const channel = (): string => `${new URL(place.writer).searchParams.get('schema')}_moved`;

  /** Everything that is said on the line, as it is sent. */
  const tap = async (): Promise<() => Promise<string[]>> => {
    const said: string[] = [];
    const client = new Client({ connectionString: place.writer });
    client.on('notification', ({ payload }) => said.push(payload ?? ''));
    await client.connect();
    await client.query(`listen ${channel()}`);
    open.push({ close: () => client.end() });
    return async () => {
      await client.query('select 1');
      return said;
    };
  };

  beforeEach(async () => {
    at = await POSTGRES.newPlace();
    place = (at.place as { postgres: PostgresPlace }).postgres;
    cable = await layCable(place.writer);
    story = new Story();
    log = logOf([event({ key: 'a', value: 1 })]);
    const store = await ViewStore.open(at.place);
    views = runViews({ log, store, groups: [toys()] });
    open = [store, views];
    await views.caughtUp;
  });

  afterEach(async () => {
    cable.mend();
    for (const one of open.reverse()) await one.close();
    await cable.remove();
    await at.remove();
  });

  it('tell every listener of each commit: the position and the tables, nothing of a child', async () => {
    const wire = await tap();
    const one = await listenerAt(place.writer);
    const other = await listenerAt(place.writer);
    await log.add([event({ key: 'Robin', value: 2 }), event({ key: 'b', value: 2, colour: 'red' })]);
    await Promise.all([one.reaches(3), other.reaches(3)]);
    await log.add([story.event('other-1', 'other.Told', {})]);
    await Promise.all([one.reaches(4), other.reaches(4)]);
    const [second, third] = [
      { position: 3, tables: ['toys_v1'], owners: ['c:Robin', 'c:b'] },
      { position: 4, tables: [], owners: [] },
    ];
    for (const { told } of [one, other]) {
      expect(told).toEqual([
        { position: 1 },
        { position: 3, tables: ['toys_v1'], moves: [second] },
        { position: 4, tables: [], moves: [third] },
      ]);
    }
    expect(await wire()).toEqual(['{"position":3,"tables":["toys_v1"]}', '{"position":4,"tables":[]}']);
  });

  it('are read again by a listener that was cut off, which so misses nothing', async () => {
    const near = await listenerAt(place.writer);
    const far = await listenerAt(cable.url);
    cable.cut();
    await log.add([event({ key: 'b', value: 2 })]);
    await near.reaches(2);
    expect(far.told).toEqual([{ position: 1 }]);
    cable.mend();
    await far.reaches(2);
    expect(far.told.at(-1)).toEqual({ position: 2, moves: [{ position: 2, tables: ['toys_v1'], owners: ['c:b'] }] });
    expect(far.troubles.length).toBeGreaterThan(0);
    expect((await far.store.rowsAt('toys_v1', NOW)).map(({ key }) => key)).toEqual(['a', 'b']);
    await log.add([event({ key: 'c', value: 3 })]);
    await far.reaches(3);
    expect(far.told.at(-1)).toMatchObject({ position: 3, tables: ['toys_v1'] });
  });

  it('lose no change however often the line breaks while they move', async () => {
    const far = await listenerAt(cable.url);
    for (let value = 2; value <= 12; value += 1) {
      cable.shake();
      await log.add([event({ key: 'a', value })]);
    }
    await far.reaches(12);
    expect(await far.store.rowAt('toys_v1', 'a', NOW)).toMatchObject({ row: { value: 12 } });
    const moves = far.told.flatMap((moved) => moved.moves ?? []);
    expect(moves.map(({ position }) => position)).toEqual(Array.from({ length: 11 }, (_, at) => at + 2));
  });

  it('are looked at as a whole by a listener who missed more than is kept', async () => {
    const far = await listenerAt(cable.url);
    cable.cut();
    await at.spoil("insert into moves select 5000 + n, 1, '[]', '[]' from generate_series(1, 3) n");
    await log.add([event({ key: 'b', value: 2 })]);
    cable.mend();
    await far.reaches(2);
    expect(far.told.at(-1)).toEqual({ position: 2 });
  });

  it('are told again when they were built anew', async () => {
    const near = await listenerAt(place.writer);
    await views.rebuild();
    await log.add([event({ key: 'b', value: 2 })]);
    await near.reaches(2);
    // What is told late is told together with what came since.
    const moves = near.told.flatMap((told) => told.moves ?? []);
    expect(moves).toContainEqual({ position: 1, tables: ['toys_v1'] });
  });

  it('are told as they are kept, whatever somebody else says on the line', async () => {
    const near = await listenerAt(place.writer);
    const say = (words: string): string => `select pg_notify('${channel()}', '${words}');`;
    await asSuperuser(place.writer, say('{"position":99,"tables":["toys_v1"]}') + say('not ours'));
    await log.add([event({ key: 'b', value: 2 })]);
    await near.reaches(2);
    expect(near.told.map(({ position }) => position)).not.toContain(99);
  });
});

it('views in a file cannot be followed from another process, and say so', async () => {
  const at = await SQLITE.newPlace();
  const store = await ViewStore.open(at.place);
  expect(() => store.follow({ onMoved: () => undefined })).toThrow('PostgreSQL can');
  await store.close();
  await at.remove();
});
