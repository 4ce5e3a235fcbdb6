import { describe, expect, it, jest } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { appendFileSync } from 'node:fs';
import fc from 'fast-check';
import { DEVELOPMENT_USERS } from '../../apps/api/src/edge/development-users.js';
import { CHANGES } from './changes.js';
import { kindsFor, type Hidden } from './kinds.js';
import { compareLive } from './live-pair.js';
import { Pair } from './pair.js';
import { namesIn } from './questions.js';
import { together } from './rows.js';
import { Tour } from './tour.js';
import { visibleRows } from './visible.js';
import { World } from './world.js';

/** How many pairs of worlds are drawn of each kind; NON_INTERFERENCE=20 draws more. */
const PAIRS = Number(process.env['NON_INTERFERENCE'] ?? 1);

/** Two whole hubs are opened for each pair, and everything in them is asked by everybody. */
jest.setTimeout(60_000 + PAIRS * 240_000);

const BASE = visibleRows(DEVELOPMENT_USERS.map(({ agency }) => agency));
const KINDS = kindsFor(DEVELOPMENT_USERS.map(({ person }) => person));

const tourOf = (world: World, ...hidden: readonly Hidden[]): Tour =>
  new Tour(
    world.fixture.app.nest.get(GraphQLSchemaHost, { strict: false }).schema,
    namesIn(...hidden.map(({ rows }) => rows)),
  );

const openWorld = ({ rows, decided }: Hidden): Promise<World> => World.open(together(BASE, rows), decided);

describe('in two worlds that differ only in what is hidden from them', () => {
  it.each(KINDS)('$name: all is the same to them', async ({ worlds, from, numbers, absent }) => {
    const users = DEVELOPMENT_USERS.filter(({ role }) => from?.includes(role) ?? true);
    // How many rows a delivery had is about its files: whoever may see deliveries may know it.
    const asked = (field: string): boolean => absent !== true || field !== 'Query.deliveries';
    const same = async ([one, other]: readonly [Hidden, Hidden]): Promise<void> => {
      const pair = new Pair(await openWorld(one), await openWorld(other));
      try {
        const tour = tourOf(pair.one, one, other);
        const { routes } = pair.one.fixture.app;
        const t: [string, number][] = [['start', performance.now()]];
        for (const user of users) await tour.ask(pair, user, asked);
        t.push(['ask', performance.now()]);
        for (const user of [undefined, ...users]) await tour.call(pair, user, routes);
        t.push(['call', performance.now()]);
        await compareLive(pair, users, tour.subscriptions(), { ...CHANGES, ...(numbers ? { hidden: [] } : {}) });
        t.push(['live', performance.now()]);
        for (const user of users) await tour.tell(pair, user, absent !== true);
        for (const user of users) await tour.note(pair, user);
        t.push(['tell', performance.now()]);
        for (const user of users) await tour.deliver(pair, user);
        await Promise.all([pair.one.settle(), pair.other.settle()]);
        t.push(['deliver', performance.now()]);
        for (const user of users) await tour.ask(pair, user, asked);
        t.push(['ask', performance.now()]);
        console.log(t.map(([n, at], i) => `${n} ${Math.round(at - (t[i - 1]?.[1] ?? at))}`).join(', '));
        const by = new Map<string, number>();
        for (const line of pair.found) {
          const k = line
            .split(' · ')
            .slice(0, 2)
            .join(' ')
            .replace(/[({].*/, '');
          by.set(k, (by.get(k) ?? 0) + 1);
        }
        console.log([...by].map((x) => x.join(' ')).join('\n'));
        appendFileSync(
          '/tmp/found.txt',
          [...pair.found, ...pair.one.faults, ...pair.other.faults].join('\n') + '\n======\n',
        );
        expect([...pair.one.faults, ...pair.other.faults, ...pair.found].slice(0, 20)).toEqual([]);
      } finally {
        await pair.close();
      }
    };
    await fc.assert(fc.asyncProperty(worlds, same), { numRuns: PAIRS, seed: 20_461_004, endOnFailure: true });
  });
});
