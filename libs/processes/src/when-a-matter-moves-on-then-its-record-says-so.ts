import { fold, type Envelope } from '@hub/kernel';
import {
  actionDecider,
  actionFollowed,
  actionStream,
  challengeDecider,
  challengeFollowed,
  challengeStream,
  matterOf,
  type ActionEvent,
  type ChallengeEvent,
  type FollowUpEvent,
} from '@hub/panels';
import { commandOf, type Histories, type HubProcess, type ProcessCommand } from './process.js';

const actionAfter = (told: FollowUpEvent, stream: string, histories: Histories): ProcessCommand[] => {
  const held = fold(actionDecider, histories(stream) as unknown as ActionEvent[]);
  if (held.status !== 'held') return [];
  return [commandOf(actionDecider, stream, { type: 'Record', content: actionFollowed(held.content, told) })];
};

const challengeAfter = (told: FollowUpEvent, stream: string, histories: Histories): ProcessCommand[] => {
  const held = fold(challengeDecider, histories(stream) as unknown as ChallengeEvent[]);
  if (held.status !== 'held') return [];
  return [commandOf(challengeDecider, stream, { type: 'Record', content: challengeFollowed(held.content, told) })];
};

const recordStream = (told: FollowUpEvent): string => {
  const { matter, matterId } = matterOf(told);
  return matter === 'action' ? actionStream(matterId) : challengeStream(matterId);
};

/**
 * When an action is reported done, opened again, given more time or handed over, or a challenge is answered, accepted or
 * escalated after its meeting, the record of the action or challenge says so: the same record that agencies deliver, so
 * that sheet and figures know one truth. Chasing changes no record.
 */
export const whenAMatterMovesOnThenItsRecordSaysSo: HubProcess = {
  name: 'when-a-matter-moves-on-then-its-record-says-so',
  on: [
    'panels.ActionReportedDone',
    'panels.ActionFoundNotDone',
    'panels.MoreTimeGranted',
    'panels.ActionHandedOver',
    'panels.ChallengeReplied',
    'panels.ReplyAccepted',
    'panels.ChallengeEscalated',
  ],
  reads: (event: Envelope) => [recordStream(event as unknown as FollowUpEvent)],
  then: (event: Envelope, histories) => {
    const told = event as unknown as FollowUpEvent;
    const after = matterOf(told).matter === 'action' ? actionAfter : challengeAfter;
    return after(told, recordStream(told), histories);
  },
};
