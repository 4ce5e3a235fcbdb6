import { PANELS, challengeDecider, challengeStream, type ChallengeDetails } from '@hub/panels';
import { feedOf } from '../feed.js';
import { date, oneOf, text, yesNo } from '../parsers.js';

const { required, optional, feed } = feedOf<ChallengeDetails>();

/** One agency challenging another at a meeting, with the answer. */
export const panelChallenges = feed({
  name: 'panel_challenges',
  key: ['challengeId'],
  stream: ({ challengeId }) => challengeStream(challengeId),
  decider: challengeDecider,
  columns: [
    required('challenge_id', 'challengeId', text),
    required('panel', 'panel', oneOf(PANELS)),
    required('meeting_date', 'meetingDate', date),
    optional('child_id', 'childId', text),
    required('by_agency', 'byAgency', text),
    required('to_agency', 'toAgency', text),
    required('matter', 'matter', text),
    optional('answered_at', 'answeredAt', date),
    optional('accepted', 'accepted', yesNo),
    optional('escalated_to', 'escalatedTo', text),
  ],
});
