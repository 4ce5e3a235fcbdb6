import { londonDateOf, NOW } from '@hub/kernel';
import { access, INVOLVEMENT, type AccessRow, type InvolvementRow, type RestrictionRow } from '@hub/views';
import type { Hub } from '@hub/worker';
import { rowsFor } from './live-rows.js';
import { daysAt, decisionsOf, directoryOf, type Decisions } from './sight-facts.js';
import { Sight } from './sight.js';

/** Whoever opens a mailbox: of no agency, so that what an agency shares under conditions is not open to them. */
const MAILBOX = { person: '', agency: '', role: 'MASH_LEAD' } as const;

const toNobody = (childId: string): RestrictionRow => ({
  kind: 'restriction',
  ...{ childId, at: '', by: '', reason: '' },
  people: [],
  roles: [],
});

/**
 * What may be known of whatever leads to a mail: the borough, without any child about whom access was decided. A mail is read
 * by more than one person, and that it came may tell each of them something.
 */
export const sightOfAMail = async (hub: Hub, now = hub.now()): Promise<Sight> => {
  const moment = { at: now, position: NOW, isNow: true };
  const involvement = await rowsFor<InvolvementRow>(hub, INVOLVEMENT.table, moment);
  const decided = decisionsOf(await rowsFor<AccessRow>(hub, access.table, moment));
  const sealed: Decisions = new Map(
    [...decided].flatMap(([childId, rows]) =>
      rows.some(({ kind }) => kind !== 'involvement') ? [[childId, [toNobody(childId)]] as const] : [],
    ),
  );
  return new Sight(
    MAILBOX,
    hub.settings.roles[MAILBOX.role],
    directoryOf(involvement),
    sealed,
    new Set(),
    daysAt(londonDateOf(now)),
    new Map(),
    { verdicts: new WeakMap(), hidden: undefined },
  );
};
