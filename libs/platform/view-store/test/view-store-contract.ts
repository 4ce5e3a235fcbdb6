import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NOW, type Envelope } from '@hub/kernel';
import { Story } from '@hub/testing';
import {
  GroupStopped,
  ViewNotThere,
  ViewStore,
  ViewsMovedOn,
  runViews,
  type RunningViews,
  type ViewsChanged,
} from '../src/index.js';
import type { EngineForTests, PlaceForTests } from './engines.js';
import { logOf, toys, type Told } from './toy-views.js';

const told = (...all: readonly Told[]): Envelope[] => {
  const story = new Story();
  return all.map((data) => story.event(`toys-${data.key}`, 'toys.Told', data));
};

const valuesAt = async (store: ViewStore, position: number, table = 'toys_v1'): Promise<Record<string, unknown>> =>
  Object.fromEntries((await store.rowsAt<Told>(table, position)).map(({ key, row }) => [key, row.value]));

function* NOTHING(): Generator<never, void> {
  return undefined;
}

/** The rules every engine of the view store keeps. */
export const viewStoreContract = (engine: EngineForTests): void => {
  describe(`view store contract: ${engine.name}`, () => {
    let at: PlaceForTests;
    let open: { close(): void | Promise<void> }[];

    beforeEach(async () => {
      at = await engine.newPlace();
      open = [];
    });

    afterEach(async () => {
      for (const one of open.reverse()) await one.close();
      await at.remove();
    });

    const openStore = async (readOnly = false): Promise<ViewStore> => {
      const store = await ViewStore.open({ ...at.place, readOnly });
      open.push(store);
      return store;
    };

    const run = async (
      store: ViewStore,
      events: readonly Envelope[],
      more: Partial<Parameters<typeof runViews>[0]> = {},
    ): Promise<RunningViews> => {
      const views = runViews({ log: logOf(events), store, groups: [toys()], ...more });
      open.push(views);
      await views.caughtUp;
      return views;
    };

    describe('rows as known at a position', () => {
      const EVENTS = told(
        { key: 'a', value: 1 },
        { key: 'b', value: 2 },
        { key: 'a', value: 3 },
        { key: 'b' },
        { key: 'b', value: 4 },
      );

      it('hold from the event that made them until the one that ended them', async () => {
        const store = await openStore();
        await run(store, EVENTS);
        expect(await valuesAt(store, 0)).toEqual({});
        expect(await valuesAt(store, 1)).toEqual({ a: 1 });
        expect(await valuesAt(store, 2)).toEqual({ a: 1, b: 2 });
        expect(await valuesAt(store, 3)).toEqual({ a: 3, b: 2 });
        expect(await valuesAt(store, 4)).toEqual({ a: 3 });
        expect(await valuesAt(store, 5)).toEqual({ a: 3, b: 4 });
        expect(await valuesAt(store, NOW)).toEqual({ a: 3, b: 4 });
      });

      it('are found one by one', async () => {
        const store = await openStore();
        await run(store, EVENTS);
        expect(await store.rowAt('toys_v1', 'b', 3)).toMatchObject({ row: { value: 2 }, knownFrom: 2, knownTo: 4 });
        expect(await store.rowAt('toys_v1', 'b', 4)).toBeUndefined();
        expect(await store.rowAt('toys_v1', 'b', NOW)).toEqual({
          key: 'b',
          row: { key: 'b', value: 4, colour: '' },
          knownFrom: 5,
        });
        expect(await store.rowAt('toys_v1', 'never', NOW)).toBeUndefined();
      });

      it('can be read with their history', async () => {
        const store = await openStore();
        await run(store, EVENTS);
        const versions = await store.versionsUpTo<Told>('toys_v1', 4, { where: { key: 'b' } });
        expect(versions.map(({ row, knownFrom, knownTo }) => [row.value, knownFrom, knownTo])).toEqual([[2, 2, 4]]);
        expect(await store.versionsUpTo('toys_v1', 5)).toHaveLength(4);
      });

      it('can be read as far as they began between two positions, the oldest first', async () => {
        const store = await openStore();
        await run(store, EVENTS);
        const begun = await store.versionsBegun<Told>('toys_v1', 1, 3);
        expect(begun.map(({ key, knownFrom, knownTo }) => [key, knownFrom, knownTo])).toEqual([
          ['b', 2, 4],
          ['a', 3, undefined],
        ]);
        expect(await store.versionsBegun('toys_v1', 1, 3, { limit: 1 })).toEqual(begun.slice(0, 1));
        expect(await store.versionsBegun('toys_v1', 5, NOW)).toEqual([]);
      });

      it('can be compared between two positions', async () => {
        const store = await openStore();
        await run(store, EVENTS);
        const changes = await store.changesBetween<Told>('toys_v1', 2, 4);
        expect(changes.map(({ key, before, after }) => [key, before?.row.value, after?.row.value])).toEqual([
          ['a', 1, 3],
          ['b', 2, undefined],
        ]);
        expect(await store.changesBetween('toys_v1', 5, NOW)).toEqual([]);
      });

      it('are the same as they are stored, each read again whenever it is asked for', async () => {
        const store = await openStore();
        await run(store, EVENTS);
        for (const position of [1, 2, 3, NOW]) {
          const read = await store.rowsAt<Told>('toys_v1', position);
          const stored = await store.storedRowsAt<Told>('toys_v1', position);
          expect(stored.map(({ key, row, knownFrom, knownTo }) => [key, row, knownFrom, knownTo])).toEqual(
            read.map(({ key, row, knownFrom, knownTo }) => [key, row, knownFrom, knownTo]),
          );
          const twice = stored.map((one) => [one.row, one.row] as const);
          expect(twice.every(([first, second]) => first !== second)).toBe(true);
        }
      });

      it('can be picked by their columns, ordered and cut', async () => {
        const store = await openStore();
        await run(
          store,
          told(
            { key: 'a', value: 1, colour: 'red' },
            { key: 'b', value: 2, colour: 'dark red' },
            { key: 'c', value: 3, colour: 'blue' },
            { key: 'd', value: 4 },
          ),
        );
        const keys = async (asked: Parameters<ViewStore['rowsAt']>[2]): Promise<string[]> =>
          (await store.rowsAt('toys_v1', NOW, asked)).map(({ key }) => key);
        expect(await keys({ where: { colour: 'red' } })).toEqual(['a']);
        expect(await keys({ where: { colour: '' } })).toEqual(['d']);
        expect(await keys({ where: { colour: ['red', 'blue', ''] } })).toEqual(['a', 'c', 'd']);
        expect(await keys({ where: { colour: [] } })).toEqual([]);
        expect(await keys({ where: { colour: { contains: 'red' } } })).toEqual(['a', 'b']);
        expect(await keys({ where: { colour: { contains: '%' } } })).toEqual([]);
        expect(await keys({ where: { colour: { contains: 'RED' } } })).toEqual(['a', 'b']);
        expect(await keys({ where: { value: [1, 3] } })).toEqual(['a', 'c']);
        expect(await keys({ where: { value: { atLeast: 3 } } })).toEqual(['c', 'd']);
        expect(await keys({ where: { value: { atLeast: 2 }, colour: 'blue' } })).toEqual(['c']);
        expect(await keys({ orderBy: '-value', limit: 2 })).toEqual(['d', 'c']);
      });

      it('are given in the form that is asked for', async () => {
        const store = await openStore();
        await run(store, told({ key: 'a', value: 1, colour: 'red' }, { key: 'b', value: 2 }));
        const form = ({ value }: { readonly value: number }): number => value * 10;
        const given = async (asked: Parameters<ViewStore['rowsAt']>[2]): Promise<unknown[]> =>
          (await store.rowsAt<unknown>('toys_v1', NOW, asked)).map(({ key, row }) => [key, row]);
        expect(await given({ form })).toEqual([
          ['a', 10],
          ['b', 20],
        ]);
        expect(await given({ form, orderBy: '-value', limit: 1 })).toEqual([['b', 20]]);
      });

      it('are ordered by the bytes of their text, whatever language the machine speaks', async () => {
        const store = await openStore();
        const keys = ['b', 'B', 'a', 'É', 'e', '_', 'ab', 'a b', '\u{1f600}', '10', '9'];
        await run(store, told(...keys.map((key) => ({ key, value: 1, colour: key }))));
        const bytes = keys.map((key) => Buffer.from(key)).sort((a, b) => a.compare(b));
        const expected = bytes.map((key) => key.toString());
        expect((await store.rowsAt('toys_v1', NOW)).map(({ key }) => key)).toEqual(expected);
        const byColour = await store.rowsAt('toys_v1', NOW, { orderBy: 'colour' });
        expect(byColour.map(({ key }) => key)).toEqual(expected);
        const contained = await store.rowsAt('toys_v1', NOW, { where: { colour: { contains: 'é' } } });
        expect(contained).toEqual([]);
      });

      it('hold any text, whatever characters are in it', async () => {
        const store = await openStore();
        const colour = `nul \u0000, quote ', backslash \\, lone \ud800, emoji \u{1f600}, $1 ? %`;
        await run(store, told({ key: 'a', value: 1, colour }));
        const [found] = await store.rowsAt<Told>('toys_v1', NOW, { where: { colour: [colour, 'other'] } });
        expect(found?.row.colour).toBe(colour);
        expect(await store.rowsAt('toys_v1', NOW, { where: { colour: { contains: colour } } })).toHaveLength(1);
      });

      it('refuse a table that is not there, and a name that is none', async () => {
        const store = await openStore();
        await run(store, EVENTS);
        await expect(store.rowsAt('other_v1', NOW)).rejects.toThrow(ViewNotThere);
        expect(() => store.rowsAt('toys_v1; drop table toys_v1', NOW)).toThrow(RangeError);
        expect(() => store.rowsAt('toys_v1', NOW, { where: { 'x; --': 1 } })).toThrow(RangeError);
      });
    });

    describe('versions in the table', () => {
      it('are as many as there were changes, whatever came in one batch', async () => {
        const events = told({ key: 'a', value: 1 }, { key: 'a', value: 2 }, { key: 'a' }, { key: 'a', value: 3 });
        const versions = async (batch: number): Promise<unknown> => {
          const own = await engine.newPlace();
          const store = await ViewStore.open(own.place);
          await (await run(store, events, { batch })).close();
          const all = await store.versionsUpTo('toys_v1', NOW);
          await store.close();
          await own.remove();
          return all;
        };
        const expected = await versions(1);
        expect(expected).toHaveLength(3);
        expect(await versions(2)).toEqual(expected);
        expect(await versions(10)).toEqual(expected);
      });
    });

    describe('a run of the views', () => {
      it('goes on from its checkpoint, with what it keeps in memory loaded again', async () => {
        const events = told(
          { key: 'a', value: 1, colour: 'red' },
          { key: 'b', value: 2 },
          { key: 'a', value: 3, colour: 'red' },
        );
        const first = await ViewStore.open(at.place);
        await (await run(first, events.slice(0, 2))).close();
        await first.close();
        const seen: string[] = [];
        const store = await openStore();
        await run(store, events, { groups: [toys('toys_v1', (asked) => seen.push(asked))] });
        expect(seen).toEqual(['loaded a']);
        expect(await valuesAt(store, NOW)).toEqual({ a: 3, b: 2 });
        expect(await store.position()).toBe(3);
      });

      it('follows the log and says after each commit what changed', async () => {
        const story = new Story();
        const event = (data: Told): Envelope => story.event(`toys-${data.key}`, 'toys.Told', data);
        const log = logOf([event({ key: 'a', value: 1 })]);
        const store = await openStore();
        const changes: ViewsChanged[] = [];
        await run(store, [], { log, onChange: (changed) => changes.push(changed) });
        await log.add([event({ key: 'b', value: 2 }), story.event('other-1', 'other.Told', {})]);
        await log.add([story.event('other-1', 'other.Told', {})]);
        expect(changes).toMatchObject([
          { position: 1, tables: [{ table: 'toys_v1', keys: ['a'] }], owners: ['c:a'] },
          { position: 3, tables: [{ table: 'toys_v1', keys: ['b'] }], owners: ['c:b'] },
          { position: 4, tables: [], owners: [] },
        ]);
        expect(await store.position()).toBe(4);
      });

      it('lets other connections read while it writes, each whole commit at once', async () => {
        const story = new Story();
        const event = (data: Told): Envelope => story.event(`toys-${data.key}`, 'toys.Told', data);
        const log = logOf([event({ key: 'a', value: 1 })]);
        await run(await openStore(), [], { log });
        const reader = await openStore(true);
        expect(await valuesAt(reader, NOW)).toEqual({ a: 1 });
        await log.add([event({ key: 'a', value: 2 }), event({ key: 'b', value: 2 })]);
        expect(await valuesAt(reader, NOW)).toEqual({ a: 2, b: 2 });
        expect(await reader.progress()).toEqual([{ group: 'toys', position: 3, tables: ['toys_v1'] }]);
      });

      it('does not go on where another process has gone on already', async () => {
        const story = new Story();
        const event = (data: Told): Envelope => story.event(`toys-${data.key}`, 'toys.Told', data);
        const first = [event({ key: 'a', value: 1 })];
        const one = logOf(first);
        const other = logOf(first);
        const store = await openStore();
        await run(store, [], { log: one });
        await run(await openStore(), [], { log: other });
        const more = [event({ key: 'a', value: 2 })];
        await one.add(more);
        await expect(other.add(more)).rejects.toThrow(ViewsMovedOn);
        expect(await valuesAt(store, NOW)).toEqual({ a: 2 });
      });

      it('builds everything anew when the log is another one', async () => {
        const store = await ViewStore.open(at.place);
        await (await run(store, told({ key: 'a', value: 1 }, { key: 'b', value: 2 }))).close();
        await store.close();
        const others = told({ key: 'c', value: 3 }).map((event) => ({ ...event, id: 'another' }));
        const again = await openStore();
        await run(again, others);
        expect(await valuesAt(again, NOW)).toEqual({ c: 3 });
        expect(await again.position()).toBe(1);
      });

      it('opens nothing to read where nothing is', async () => {
        await expect(ViewStore.open({ ...at.place, readOnly: true })).rejects.toThrow('There are no views');
      });
    });

    describe('an event that cannot be taken in', () => {
      const EVENTS = told({ key: 'a', value: 1 }, { key: 'poison' }, { key: 'b', value: 2 });

      it('stops its group just before it, in words without its data, and is tried again at the next start', async () => {
        const troubles: unknown[] = [];
        const store = await ViewStore.open(at.place);
        const views = await run(store, EVENTS, { onTrouble: (error) => troubles.push(error) });
        expect(await valuesAt(store, NOW)).toEqual({ a: 1 });
        const [{ position, stopped } = { position: 0 }] = await store.progress();
        expect({ position, stopped }).toEqual({
          position: 1,
          stopped: { position: 2, error: expect.stringMatching(/^TypeError at /) as unknown as string },
        });
        expect(JSON.stringify([troubles, await store.progress(), String(troubles[0])])).not.toContain('Robin');
        expect(troubles[0]).toBeInstanceOf(GroupStopped);
        await views.close();
        await store.close();

        const mended = EVENTS.map((event) => ({
          ...event,
          data: { key: 'c', value: 9, ...event.data, ...(event.position === 2 ? { key: 'c' } : {}) },
        }));
        const again = await openStore();
        await run(again, mended);
        expect(await valuesAt(again, NOW)).toEqual({ a: 1, b: 2, c: 9 });
        expect(await again.progress()).toEqual([{ group: 'toys', position: 3, tables: ['toys_v1'] }]);
      });

      it('leaves the other groups going', async () => {
        const store = await openStore();
        const other = { ...toys('other_v1'), name: 'other', start: () => ({ load: NOTHING, apply: () => undefined }) };
        await run(store, EVENTS, { groups: [toys(), other] });
        expect((await store.progress()).map(({ group, position }) => [group, position])).toEqual([
          ['other', 3],
          ['toys', 1],
        ]);
      });

      it('may park one row instead, which is named until it is right again', async () => {
        const story = new Story();
        const event = (data: Told): Envelope => story.event(`toys-${data.key}`, 'toys.Told', data);
        const log = logOf([
          event({ key: 'a', value: 1 }),
          event({ key: 'stuck', value: 2 }),
          event({ key: 'a', value: 3 }),
        ]);
        const store = await openStore();
        await run(store, [], { log });
        expect(await valuesAt(store, NOW)).toEqual({ a: 3 });
        expect(await store.parked()).toEqual([
          {
            group: 'toys',
            table: 'toys_v1',
            key: 'stuck',
            position: 2,
            type: 'toys.Told',
            error: expect.stringMatching(/^RangeError at /) as unknown as string,
          },
        ]);
        expect(JSON.stringify(await store.parked())).not.toContain('Robin');
        await log.add([event({ key: 'mended' })]);
        expect(await store.parked()).toEqual([]);
      });
    });

    it.each([
      ['as much begins again from its checkpoint', 3, ['loaded a']],
      ['less goes on with what it holds', 4, []],
    ] as const)('a group that caught up with %s, and takes in what comes', async (_words, afreshFrom, expected) => {
      const log = logOf([]);
      const events = told(
        { key: 'a', value: 1, colour: 'red' },
        { key: 'b', value: 2 },
        { key: 'a', value: 3, colour: 'red' },
      );
      await log.add(events);
      const store = await openStore();
      const seen: string[] = [];
      const groups = [toys('toys_v1', (one) => seen.push(one))];
      await run(store, [], { log, groups, afreshFrom });
      expect(seen).toEqual(expected);
      await log.add([{ ...events[1], position: 4, id: 'later', data: { key: 'b', value: 4 } } as Envelope]);
      expect(await valuesAt(store, NOW)).toEqual({ a: 3, b: 4 });
    });

    describe('a batch that is written beside what is taken in meanwhile', () => {
      const EVENTS = told(
        { key: 'a', value: 1 },
        { key: 'b', value: 2 },
        { key: 'a', value: 3 },
        { key: 'b' },
        { key: 'b', value: 4 },
        { key: 'a', value: 5 },
      );
      const beside = { batch: 1, besideFrom: 1 };

      /** Does something to the tables when so many events have been read. */
      const meddling = (after: number, meddle: () => Promise<void>): Partial<Parameters<typeof runViews>[0]> => {
        const log = logOf(EVENTS);
        const readAll = async (from: number, limit?: number): Promise<readonly Envelope[]> => {
          if (from === after) await meddle();
          return log.readAll(from, limit);
        };
        return { ...beside, log: { ...log, readAll } };
      };

      it('is there for whatever the next events ask of the tables', async () => {
        const store = await openStore();
        await (await run(store, EVENTS)).close();
        const digest = await store.digest('toys_v1');
        const own = await engine.newPlace();
        const other = await ViewStore.open(own.place);
        await (await run(other, EVENTS, beside)).close();
        expect(await other.digest('toys_v1')).toBe(digest);
        await other.close();
        await own.remove();
      });

      it('is told of once it can be read, each in its turn', async () => {
        const store = await openStore();
        const looks: Promise<unknown>[] = [];
        const onChange = ({ position }: ViewsChanged): void => {
          looks.push(store.position().then((seen) => [position, seen >= position]));
        };
        await run(store, EVENTS, { ...beside, onChange });
        expect(await Promise.all(looks)).toEqual(EVENTS.map(({ position }) => [position, true]));
      });

      it('ends the run when it cannot be written, and the tables stay as the batch before left them', async () => {
        const store = await openStore();
        const troubles: unknown[] = [];
        const more = meddling(2, () => at.spoil(`insert into toys_v1 values ('a', 3, 3, 0, '', '{}')`));
        const views = runViews({
          groups: [toys()],
          store,
          log: logOf(EVENTS),
          ...more,
          onTrouble: (e) => troubles.push(e),
        });
        open.push(views);
        await expect(views.caughtUp).rejects.toThrow(/constraint|toys_v1/i);
        expect(troubles).toHaveLength(1);
        expect(await store.progress()).toEqual([{ group: 'toys', position: 2, tables: ['toys_v1'] }]);
        expect(await valuesAt(store, NOW)).toEqual({ a: 1, b: 2 });
      });

      it('is refused where another process has gone on already', async () => {
        const store = await openStore();
        const more = meddling(3, () => at.spoil(`update checkpoints set position = 77 where group_name = 'toys'`));
        const views = runViews({ groups: [toys()], store, log: logOf(EVENTS), ...more });
        open.push(views);
        await expect(views.caughtUp).rejects.toThrow(ViewsMovedOn);
        expect(await store.position()).toBe(77);
      });

      it('leaves a group that stops just before the event, and is told of it once', async () => {
        const store = await openStore();
        const troubles: unknown[] = [];
        const events = told({ key: 'a', value: 1 }, { key: 'poison' }, { key: 'b', value: 2 });
        await run(store, events, { ...beside, onTrouble: (error) => troubles.push(error) });
        expect(await valuesAt(store, NOW)).toEqual({ a: 1 });
        expect(await store.progress()).toMatchObject([{ position: 1, stopped: { position: 2 } }]);
        expect(troubles).toEqual([expect.any(GroupStopped)]);
      });
    });

    describe('views built anew', () => {
      const EVENTS = told({ key: 'a', value: 1 }, { key: 'b', value: 2 }, { key: 'a', value: 3 });

      it('take the place of those that were read, and other connections see them at once', async () => {
        const store = await openStore();
        const views = await run(store, EVENTS);
        const reader = await openStore(true);
        const digest = await store.digest('toys_v1');
        expect(await valuesAt(reader, 1)).toEqual({ a: 1 });
        await views.rebuild();
        await views.rebuild(['toys']);
        expect(await store.digest('toys_v1')).toBe(digest);
        expect(await valuesAt(reader, NOW)).toEqual({ a: 3, b: 2 });
        expect(await reader.progress()).toEqual([{ group: 'toys', position: 3, tables: ['toys_v1'] }]);
      });

      it('mend a table that was spoiled, and go on following the log', async () => {
        const log = logOf(EVENTS);
        const store = await openStore();
        const views = await run(store, [], { log });
        await at.spoil(`update toys_v1 set body = '{"value":99}'`);
        expect(await valuesAt(store, NOW)).toEqual({ a: 99, b: 99 });
        await views.rebuild();
        expect(await valuesAt(store, NOW)).toEqual({ a: 3, b: 2 });
        const story = new Story();
        for (const { stream } of EVENTS) story.event(stream, 'toys.Told', {});
        await log.add([story.event('toys-c', 'toys.Told', { key: 'c', value: 5 })]);
        expect(await valuesAt(store, NOW)).toEqual({ a: 3, b: 2, c: 5 });
      });

      it('under a new number are built beside the old ones, which are read until they are done', async () => {
        const store = await ViewStore.open(at.place);
        await (await run(store, EVENTS)).close();
        await store.close();
        const again = await openStore();
        const log = logOf(EVENTS);
        const old: unknown[] = [];
        let committed: () => void = () => undefined;
        const firstCommit = new Promise<void>((resolve) => {
          committed = resolve;
        });
        const watched = {
          ...log,
          readAll: async (after: number, limit?: number) => {
            if (after > 0) {
              await firstCommit;
              old.push(await valuesAt(again, NOW), await again.progress());
            }
            return log.readAll(after, limit);
          },
        };
        await run(again, [], { log: watched, groups: [toys('toys_v2')], batch: 2, onChange: () => committed() });
        expect(old).toContainEqual({ a: 3, b: 2 });
        expect(old).toContainEqual([{ group: 'toys', position: 3, tables: ['toys_v1'], building: 2 }]);
        expect(await valuesAt(again, NOW, 'toys_v2')).toEqual({ a: 3, b: 2 });
        await expect(again.rowsAt('toys_v1', NOW)).rejects.toThrow(ViewNotThere);
        expect(await again.progress()).toEqual([{ group: 'toys', position: 3, tables: ['toys_v2'] }]);
      });

      it('go on being built where a run was cut off', async () => {
        const store = await ViewStore.open(at.place);
        await (await run(store, EVENTS)).close();
        const cut = await store.keeper(toys('toys_v2'));
        await cut.take(EVENTS.slice(0, 1));
        await store.commit([cut]);
        await store.close();
        const again = await openStore();
        await run(again, EVENTS, { groups: [toys('toys_v2')] });
        expect(await valuesAt(again, NOW, 'toys_v2')).toEqual({ a: 3, b: 2 });
        expect(await again.progress()).toEqual([{ group: 'toys', position: 3, tables: ['toys_v2'] }]);
      });
    });

    describe('a view that was changed behind its back', () => {
      it('is not written further', async () => {
        const story = new Story();
        const event = (data: Told): Envelope => story.event(`toys-${data.key}`, 'toys.Told', data);
        const log = logOf([event({ key: 'a', value: 1 })]);
        const store = await openStore();
        await run(store, [], { log });
        await at.spoil('delete from toys_v1');
        const half = await store.keeper({
          ...toys(),
          start: () => ({
            load: NOTHING,
            apply: (_event, changes) => {
              changes.close('toys_v1', 'a');
              return undefined;
            },
          }),
        });
        await half.take([event({ key: 'a', value: 2 })]);
        await expect(store.commit([half])).rejects.toThrow('build the views again');
        expect(await store.position()).toBe(1);
      });
    });
  });
};
