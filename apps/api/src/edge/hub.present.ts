import { doorsOf, judge, ROLES, type RoleTable } from '@hub/sharing';
import type { Hub } from '@hub/worker';
import { scopeInWords } from './scope.words.js';
import { sightFor } from './sight.js';
import type { HubUser } from './development-users.js';
import type { Hub as HubAnswer, User } from '../generated/graphql.js';

/** Who is signed in, as the schema gives it. */
export const userOf = (user: HubUser, roles: RoleTable): User => ({
  id: user.person,
  name: user.name,
  role: user.role,
  roleName: ROLES[user.role],
  agency: user.agency,
  scope: scopeInWords(roles[user.role].scope),
  scopeIsPart: roles[user.role].scope !== 'all',
  mayDeclareConflict: judge(user.role, 'operation', 'declare-conflict', roles).allowed,
  doors: [...doorsOf(user.role, roles)],
});

/** So many events that the pages do not show yet are worth a word. */
const FAR_BEHIND = 200;

/** The hub itself: whose it is, how fresh it is. Nothing in it tells of records that the user may not see. */
export const hubOf = async (hub: Hub, user: HubUser): Promise<HubAnswer> => {
  const { name, council, authority, marking, roles } = hub.settings;
  const { position } = await hub.log.head();
  const [first] = await hub.log.readAll(0, 1);
  const now = hub.now();
  const sight = await sightFor(hub, user, now);
  const me = userOf(user, roles);
  return {
    name,
    council,
    authority,
    marking,
    now,
    firstKnownAt: first?.recordedAt ?? null,
    behind: position - hub.viewsPosition() > FAR_BEHIND,
    incomplete: (await hub.parked()).some(({ key }) => sight.borough || sight.opens(key)),
    me: { ...me, doors: me.doors.filter((door) => door !== 'handovers' || hub.courier !== undefined) },
  };
};
