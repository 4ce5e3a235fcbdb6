import { judge } from '@hub/sharing';
import type { ReadContext } from '../edge/reads.js';
import { mayForAny, ownAgency } from './agencies.js';
import { isOpen, type MatterFound } from './matters.js';

/** What somebody may say of a matter now, so that no page offers what would be refused. */
export const mayOf = (found: MatterFound, { hub, user, moment }: ReadContext): string[] => {
  if (!moment.isNow) return [];
  const has = (subject: 'follow-up' | 'panel-chair'): boolean =>
    judge(user.role, 'safeguarding', subject, hub.settings.roles).allowed;
  const own = ownAgency(hub, user);
  const speaksFor = (agency: string): boolean => has('follow-up') && (own.has(agency) || mayForAny(hub, user));
  const { matter, followUp } = found;
  const may: Readonly<Record<string, boolean>> =
    matter.kind === 'action'
      ? {
          answer_more_time: isOpen(found) && followUp?.asked !== undefined && has('panel-chair'),
          done: isOpen(found) && speaksFor(matter.record.ownerAgency),
          more_time: isOpen(found) && speaksFor(matter.record.ownerAgency),
          hand_over: isOpen(found) && speaksFor(matter.record.ownerAgency),
          not_done: matter.record.completedAt !== undefined && has('panel-chair'),
        }
      : {
          reply: matter.record.accepted !== true && speaksFor(matter.record.toAgency),
          accept:
            matter.record.accepted !== true &&
            matter.record.answeredAt !== undefined &&
            speaksFor(matter.record.byAgency),
          escalate: matter.record.accepted !== true && speaksFor(matter.record.byAgency),
        };
  return [...Object.entries(may), ['chase', has('follow-up')] as const].flatMap(([name, given]) =>
    given ? [name] : [],
  );
};

/** What is to be done next by somebody: what their agency owes first, then asking those who owe. */
export const nextOf = (found: MatterFound, context: ReadContext): string => {
  const may = new Set(mayOf(found, context));
  if (may.has('answer_more_time')) return 'answer_more_time';
  const own = ownAgency(context.hub, context.user);
  const { matter } = found;
  if (!isOpen(found)) return 'read';
  if (matter.kind === 'action' && own.has(matter.record.ownerAgency) && may.has('done')) return 'done';
  if (matter.kind === 'challenge') {
    const answered = matter.record.answeredAt !== undefined;
    if (!answered && own.has(matter.record.toAgency) && may.has('reply')) return 'reply';
    if (answered && own.has(matter.record.byAgency) && may.has('accept')) return 'accept';
  }
  return may.has('chase') ? 'chase' : 'read';
};
