import type { HubUser } from '../../apps/api/src/edge/development-users.js';
import { judge } from '@hub/sharing';
import { HIDDEN } from './hidden.js';
import { Listener } from './listener.js';
import type { Pair } from './pair.js';
import { MEETING } from './questions.js';
import type { Decided } from './rows.js';
import type { World } from './world.js';

/** So many round trips in a row without news, and nothing is on its way any more. */
const QUIET = 20;

/** After so many round trips what one world has and the other has not is a difference. */
const PATIENCE = 2_000;

interface Open {
  readonly one: Listener;
  readonly other: Listener;
}

const openIn = async (world: World, users: readonly HubUser[], operations: readonly string[]): Promise<Listener[]> => {
  const address = await world.fixture.app.listen();
  const listeners: Listener[] = [];
  for (const user of users) listeners.push(await Listener.open(world, address, user, operations));
  return listeners;
};

/** Waits until both pages were sent as much, and nothing more comes. */
const untilQuiet = async (pages: readonly Open[], atLeast: number): Promise<void> => {
  let quiet = 0;
  let before = -1;
  for (let trip = 0; trip < PATIENCE && quiet < QUIET; trip += 1) {
    await Promise.all(pages.flatMap(({ one, other }) => [one.roundTrip(), other.roundTrip()]));
    const counts = pages.map(({ one, other }) => [one.count, other.count] as const);
    const all = counts.reduce((sum, [one, other]) => sum + one + other, 0);
    const alike = counts.every(([one, other]) => one === other);
    quiet = alike && all === before && all >= atLeast ? quiet + 1 : 0;
    before = all;
  }
};

/** Says that the pages of somebody at the meeting stand at a child, or nowhere. */
const look = (world: World, user: HubUser, at: string | null): Promise<unknown> =>
  world.ask(
    user,
    'mutation($panel: String!, $date: Date!, $at: ID) { lookAtItem(panel: $panel, date: $date, at: $at, lead: true) }',
    {
      ...MEETING,
      at,
    },
  );

/**
 * Somebody at the meeting looks at a child whom many may know, and then at one whom these users may not; in the other world
 * they look nowhere.
 */
const lookAway = async (pair: Pair, pages: readonly Open[], user: HubUser): Promise<void> => {
  for (const [here, there] of [
    ['child:B0000001', 'child:B0000001'],
    [`child:${HIDDEN}`, null],
  ] as const) {
    await Promise.all([look(pair.one, user, here), look(pair.other, user, there)]);
    await untilQuiet(pages, 0);
  }
};

/**
 * Opens a page of each user in both worlds, follows everything there is to follow, records in one world only what these
 * users may not know, and then in both worlds alike what some of them may; then one of them who is at the meeting looks at
 * what is hidden. Notes every message in which the pages differ.
 * Answers how many messages there were.
 */
export const compareLive = async (
  pair: Pair,
  users: readonly HubUser[],
  operations: readonly string[],
  { hidden, seen }: { readonly hidden: readonly Decided[]; readonly seen: readonly Decided[] },
): Promise<number> => {
  const [ones, others] = await Promise.all([pair.one, pair.other].map((world) => openIn(world, users, operations)));
  const pages = (ones ?? []).flatMap((one, at) => {
    const other = others?.[at];
    return other ? [{ one, other }] : [];
  });
  const refused = pages.reduce((sum, { one, other }) => sum + one.count + other.count, 0);
  try {
    for (const decided of hidden) {
      await pair.one.record([decided]);
      await pair.one.settle();
    }
    for (const decided of seen) {
      for (const world of [pair.one, pair.other]) {
        await world.record([decided]);
        await world.settle();
      }
    }
    await untilQuiet(pages, refused + 2);
    const atMeeting = users.find(({ role }) => judge(role, 'safeguarding', 'panel').allowed);
    if (atMeeting) await lookAway(pair, pages, atMeeting);
    for (const { one, other } of pages) pair.note(one.user, 'messages', one.heard, other.heard);
    return pages.reduce((sum, { one }) => sum + one.count, 0);
  } finally {
    await Promise.all(pages.flatMap(({ one, other }) => [one.close(), other.close()]));
  }
};
