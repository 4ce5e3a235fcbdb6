import { describe, expect, it, jest } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import fc from 'fast-check';
import { DEVELOPMENT_USERS } from '../../apps/api/src/edge/development-users.js';
import { CHANGES } from './changes.js';
import { kindsFor, type Hidden } from './kinds.js';
import { compareLive } from './live-pair.js';
import { byNumbersOfAll } from './numbers-of-all.js';
import { Pair } from './pair.js';
import { publishPack } from './publish.js';
import { namesIn } from './questions.js';
import { together } from './rows.js';
import type { Arguments } from './selection.js';
import { Tour } from './tour.js';
import { visibleRows } from './visible.js';
import { World } from './world.js';

/** How many pairs of worlds are drawn of each kind; NON_INTERFERENCE=20 draws more. */
const PAIRS = Number(process.env['NON_INTERFERENCE'] ?? 1);

/** Two whole hubs are opened for each pair, and everything in them is asked by everybody. */
jest.setTimeout(60_000 + PAIRS * 900_000);

/** So many lines of what differs are shown. */
const MOST_SHOWN = 20;

const SEED = 20_461_004;

const BASE = visibleRows(DEVELOPMENT_USERS.map(({ agency }) => agency));
const KINDS = kindsFor(DEVELOPMENT_USERS.map(({ person }) => person));

const tourOf = (world: World, ...hidden: readonly Hidden[]): Tour =>
  new Tour(
    world.fixture.app.nest.get(GraphQLSchemaHost, { strict: false }).schema,
    namesIn(...hidden.map(({ rows }) => rows)),
  );

const openWorld = ({ rows, decided }: Hidden): Promise<World> => World.open(together(BASE, rows), decided);

/** Of what was asked before, what is asked again when commands were told and deliveries taken in: what holds now. */
const now = (_field: string, given: Arguments): boolean => !('knownAt' in given);

describe('in two worlds that differ only in what is hidden from them', () => {
  it.each(KINDS)('$name: all is the same to them', async ({ worlds, from, numbers, pack, absent = false }) => {
    const users = DEVELOPMENT_USERS.filter(({ role }) => from?.includes(role) ?? true);
    // How many rows a delivery had is about its files: whoever may see deliveries may know it.
    const asked = (field: string): boolean => field !== 'Query.deliveries' || !absent;
    const same = async ([one, other]: readonly [Hidden, Hidden]): Promise<void> => {
      const pair = new Pair(await openWorld(one), await openWorld(other), byNumbersOfAll);
      try {
        const tour = tourOf(pair.one, one, other);
        if (pack !== undefined) for (const world of [pair.one, pair.other]) await publishPack(world, pack);
        for (const user of users) await tour.ask(pair, user, asked);
        for (const user of [undefined, ...users]) await tour.call(pair, user, pair.one.fixture.app.routes);
        await compareLive(pair, users, tour.subscriptions(), numbers ? { ...CHANGES, hidden: [] } : CHANGES);
        for (const user of users) await tour.tell(pair, user, 'others', !absent);
        for (const user of users) await tour.note(pair, user);
        for (const user of users) await tour.deliver(pair, user);
        await pair.settle();
        for (const user of users) await tour.ask(pair, user, (field, given) => asked(field) && now(field, given));
        for (const user of users) await tour.tell(pair, user, 'opening', !absent);
        expect([...pair.faults, ...pair.found].slice(0, MOST_SHOWN)).toEqual([]);
      } finally {
        await pair.close();
      }
    };
    await fc.assert(fc.asyncProperty(worlds, same), { numRuns: PAIRS, seed: SEED, endOnFailure: true });
  });
});
