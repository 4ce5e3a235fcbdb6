import { daysBetween, londonDateOf, type LondonDate } from '@hub/kernel';
import { nextChaseOf, type PresentedHeader } from '@hub/views';
import type { MatterLine } from '../generated/graphql.js';
import { nameOf } from '../panels/sittings.js';
import type { ReadContext } from '../edge/reads.js';
import { counted, dateInWords } from '../edge/words.js';
import { nextOf } from './matter.rights.js';
import type { MatterFound } from './matters.js';

type State = Pick<MatterLine, 'state' | 'stateInWords'>;

const stateOfAction = ({ matter, stuck, movedOn }: MatterFound, today: LondonDate): State => {
  if (matter.kind !== 'action') throw new Error('No action');
  const { due, completedAt, cancelledAt } = matter.record;
  if (completedAt !== undefined) {
    const late = completedAt > due ? `, ${counted(daysBetween(due, completedAt), 'day')} late` : '';
    return { state: 'done', stateInWords: `Done on ${dateInWords(completedAt)}${late}` };
  }
  if (cancelledAt !== undefined)
    return { state: 'cancelled', stateInWords: `Cancelled on ${dateInWords(cancelledAt)}` };
  const days = daysBetween(today, due);
  if (days < 0) return { state: 'overdue', stateInWords: `Overdue by ${counted(-days, 'day')}` };
  const soon = days === 0 ? 'Due today' : days === 1 ? 'Due tomorrow' : `Due in ${counted(days, 'day')}`;
  if (stuck === undefined) return { state: 'open', stateInWords: soon };
  return { state: 'no_movement', stateInWords: `${soon}; nothing said of it since ${dateInWords(movedOn)}` };
};

const stateOfChallenge = ({ matter }: MatterFound, today: LondonDate): State => {
  if (matter.kind !== 'challenge') throw new Error('No challenge');
  const { answeredAt, accepted, escalatedTo, meetingDate } = matter.record;
  if (escalatedTo !== undefined) return { state: 'escalated', stateInWords: `Escalated to ${escalatedTo}` };
  if (accepted === true) return { state: 'accepted', stateInWords: 'Answered and accepted' };
  if (answeredAt !== undefined) {
    const not = accepted === false ? 'not accepted' : 'waits to be accepted';
    return { state: 'answered', stateInWords: `Answered on ${dateInWords(answeredAt)}, ${not}` };
  }
  const days = daysBetween(meetingDate, today);
  return { state: 'unanswered', stateInWords: days === 0 ? 'No answer yet' : `No answer for ${counted(days, 'day')}` };
};

/** An action or a challenge as lists show it. */
export const matterLine = (
  found: MatterFound,
  headers: ReadonlyMap<string, PresentedHeader>,
  context: ReadContext,
): MatterLine => {
  const today = londonDateOf(context.moment.at);
  const { matter, id, childId, followUp, movedOn } = found;
  const { panel, meetingDate } = matter.record;
  const own =
    matter.kind === 'action'
      ? {
          agency: matter.record.ownerAgency,
          byAgency: null,
          owner: matter.record.owner ?? null,
          words: matter.record.action,
          due: matter.record.due,
        }
      : {
          agency: matter.record.toAgency,
          byAgency: matter.record.byAgency,
          owner: null,
          words: matter.record.matter,
          due: null,
        };
  return {
    kind: matter.kind,
    id,
    panel,
    meetingDate,
    childId: childId ?? null,
    child: childId === undefined ? null : nameOf(headers, childId),
    ...own,
    ...(matter.kind === 'action' ? stateOfAction(found, today) : stateOfChallenge(found, today)),
    movedOn,
    askedUntil: followUp?.asked?.until ?? null,
    nextChase: (followUp && nextChaseOf(followUp)) ?? null,
    chases: followUp?.chases.length ?? 0,
    next: nextOf(found, context),
  };
};

const weightOf = ({ kind, due, meetingDate }: MatterLine): string => (kind === 'action' ? (due ?? '') : meetingDate);

/** Matters by due date, challenges by their meeting; of two on one day by id. */
export const byDue = (a: MatterLine, b: MatterLine): number =>
  weightOf(a).localeCompare(weightOf(b)) || a.id.localeCompare(b.id);
