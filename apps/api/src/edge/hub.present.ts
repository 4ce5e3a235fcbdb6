import { doorsOf, ROLES } from '@hub/sharing';
import type { Hub } from '@hub/worker';
import type { HubUser } from './development-users.js';
import type { Hub as HubAnswer, User } from '../generated/graphql.js';

/** Who is signed in, as the schema gives it. */
export const userOf = (user: HubUser): User => ({
  id: user.person,
  name: user.name,
  role: user.role,
  roleName: ROLES[user.role],
  agency: user.agency,
  doors: [...doorsOf(user.role)],
});

/** The hub itself: whose it is, how fresh it is. */
export const hubOf = async (hub: Hub, user: HubUser): Promise<HubAnswer> => {
  const { name, council, authority, marking } = hub.settings;
  const head = await hub.log.head();
  const [first] = await hub.log.readAll(0, 1);
  return {
    name,
    council,
    authority,
    marking,
    now: hub.now(),
    firstKnownAt: first?.recordedAt ?? null,
    lastKnownAt: head.recordedAt ?? null,
    position: head.position,
    viewsPosition: hub.viewsPosition(),
    parkedEvents: (await hub.parked()).length,
    me: userOf(user),
  };
};
