import { londonDateOf, londonWallTimeOf, NOW, type LondonDate } from '@hub/kernel';
import { areaChecks as view, type AreaCheckRow } from '@hub/views';
import type { Hub, Round } from '@hub/worker';
import { rowsFor } from '../edge/live-rows.js';
import { sightOfAMail } from '../edge/sight-of-a-mail.js';
import type { ReadContext } from '../edge/reads.js';
import { hasTurned } from './area-turns.js';

const TEXT = [
  'The area near an address that was checked for a child has turned: more is known there than was told.',
  'Sign in to the hub and open Placements. Look at what has turned, and say what was done: until then this mail comes each day.',
];

const NO_ANSWER =
  'This mail was sent by the hub. It says nothing about a child or a place, and no answer to it is read.';

/** As whom the hub looks before it sends a mail. */
const mailbox = async (hub: Hub, now: string): Promise<ReadContext> => ({
  hub,
  user: { person: '', name: 'The hub', agency: '', role: 'MASH_LEAD' },
  sight: await sightOfAMail(hub, now),
  moment: { at: now, position: NOW, isNow: true },
});

const look = async (hub: Hub, now: string): Promise<boolean> => {
  const context = await mailbox(hub, now);
  const checks = await rowsFor<AreaCheckRow>(hub, view.table, context.moment);
  const open = checks.map(({ row }) => row).filter(({ childId }) => context.sight.opens(childId));
  return hasTurned(open, context);
};

/**
 * Tells those who place children, once a day, that the area near some checked address has turned, until somebody said what was
 * done. How many, where and for whom is in the hub. Asking again the same day posts nothing.
 */
export const areaRound = (hub: Hub): Round => {
  let lookedOn: LondonDate | undefined;
  return async (now) => {
    const { mail } = hub;
    const alerts = mail?.settings.areas;
    const today = londonDateOf(now);
    if (!mail || !alerts || lookedOn === today || hub.loadingHistory()) return;
    if (londonWallTimeOf(now).slice(11, 16) < alerts.at) return;
    lookedOn = today;
    try {
      if (!(await look(hub, now))) return;
      const text = [...TEXT, mail.settings.hub, NO_ANSWER].join('\n\n');
      mail.outbox.post({ id: `area-turned|${today}`, to: alerts.to, subject: 'An area has turned', text });
    } catch (error) {
      lookedOn = undefined;
      throw error;
    }
  };
};
