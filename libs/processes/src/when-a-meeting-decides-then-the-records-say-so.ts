import type { Envelope } from '@hub/kernel';
import {
  actionDecider,
  actionStream,
  challengeDecider,
  challengeStream,
  meetingDecider,
  meetingStream,
  MEMBERS,
  reviewDecider,
  reviewStream,
  type ChallengeDetails,
  type ReviewDetails,
  type SittingEvent,
} from '@hub/panels';
import { commandOf, type HubProcess, type ProcessCommand } from './process.js';

type DataOf<Type extends SittingEvent['type']> = Extract<SittingEvent, { type: Type }>['data'];

const given = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;

const review = (data: DataOf<'panels.DecisionMade'>): ProcessCommand => {
  const { panel, meetingDate, childId, decision, strands, ragAfter, categoryAfter } = data;
  const content: ReviewDetails = given({ panel, meetingDate, childId, decision, strands, ragAfter, categoryAfter });
  return commandOf(reviewDecider, reviewStream(panel, meetingDate, childId), { type: 'Record', content });
};

const action = (data: DataOf<'panels.ActionTasked'>): ProcessCommand => {
  const { topic: _topic, kind: _kind, tool: _tool, ...content } = data;
  return commandOf(actionDecider, actionStream(data.actionId), { type: 'Record', content: given(content) });
};

const challenge = (data: DataOf<'panels.ChallengePut'>): ProcessCommand => {
  const { answer, topic: _topic, ...rest } = data;
  const answered = answer === undefined && data.accepted === undefined ? {} : { answeredAt: data.meetingDate };
  const content: ChallengeDetails = given({ ...rest, ...answered });
  return commandOf(challengeDecider, challengeStream(data.challengeId), { type: 'Record', content });
};

const meeting = ({
  panel,
  meetingDate,
  chairAgency,
  present,
  apologies,
}: DataOf<'panels.MeetingClosed'>): ProcessCommand =>
  commandOf(meetingDecider, meetingStream(panel, meetingDate), {
    type: 'Record',
    content: {
      panel,
      meetingDate,
      chairAgency,
      agenciesPresent: present.map((member) => MEMBERS[member]),
      agenciesApologies: apologies.map((member) => MEMBERS[member]),
      held: true,
    },
  });

/**
 * When a meeting decides about a child, sets an action, hears a challenge or its answer, or ends, the record of the
 * review, action, challenge or meeting says so: the same records that agencies deliver, so that sheet and figures know
 * one truth. A decision that was set aside leads to nothing.
 */
export const whenAMeetingDecidesThenTheRecordsSaySo: HubProcess = {
  name: 'when-a-meeting-decides-then-the-records-say-so',
  on: [
    'panels.DecisionMade',
    'panels.ActionTasked',
    'panels.ChallengePut',
    'panels.ChallengeAnswered',
    'panels.MeetingClosed',
  ],
  reads: () => [],
  then: (event: Envelope) => {
    const told = event as unknown as SittingEvent;
    switch (told.type) {
      case 'panels.DecisionMade':
        return [review(told.data)];
      case 'panels.ActionTasked':
        return [action(told.data)];
      case 'panels.ChallengePut':
      case 'panels.ChallengeAnswered':
        return [challenge(told.data)];
      case 'panels.MeetingClosed':
        return [meeting(told.data)];
      default:
        return [];
    }
  },
};
