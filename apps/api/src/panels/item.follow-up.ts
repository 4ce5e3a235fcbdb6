import type { ReviewDetails } from '@hub/panels';
import type { ReadContext } from '../edge/reads.js';
import { matterLine } from '../follow-up/matter.present.js';
import { followedOf, type MattersKnown } from '../follow-up/matter.reads.js';
import { isOpen, mattersAt, type MatterFound } from '../follow-up/matters.js';
import type { ItemFollowUp } from '../generated/graphql.js';
import { headersAt, type MeetingAsked } from './sittings.js';

/** What earlier meetings set about a child, with who was asked again since. */
export const followUpFor = async (
  { hub, moment }: Pick<ReadContext, 'hub' | 'moment'>,
  childIds: readonly string[],
): Promise<MattersKnown> => ({
  matters: await mattersAt(hub, moment, childIds),
  headers: await headersAt(hub, moment),
});

const isOf = ({ matter: { record } }: MatterFound, { panel, date }: MeetingAsked): boolean =>
  record.panel === panel && record.meetingDate === date;

const latestFirst = (a: ItemFollowUp, b: ItemFollowUp): number =>
  b.line.meetingDate.localeCompare(a.line.meetingDate) ||
  (a.line.due ?? '').localeCompare(b.line.due ?? '') ||
  a.line.id.localeCompare(b.line.id);

/**
 * How what was set before this meeting stands: everything that the last meeting set, done or not, and of those before what
 * is still open. What this meeting sets is shown as what it says.
 */
export const followUpShown = (
  { matters, headers }: MattersKnown,
  meeting: MeetingAsked,
  last: ReviewDetails | undefined,
  context: ReadContext,
): ItemFollowUp[] =>
  matters
    .filter((one) => !isOf(one, meeting) && one.matter.record.meetingDate <= meeting.date)
    .filter((one) => isOpen(one) || (last !== undefined && isOf(one, { panel: last.panel, date: last.meetingDate })))
    .map((one) => ({ line: matterLine(one, headers, context), ...followedOf(one) }))
    .sort(latestFirst);
