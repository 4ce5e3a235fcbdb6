import { recordDecider } from '@hub/kernel';
import type { ChallengeDetails } from './challenge.events.js';

/** Records a challenge between agencies and its answer. Stream: `panels.challenge-<challenge id>`. */
export const challengeDecider = recordDecider<
  ChallengeDetails,
  'panels.ChallengeRaised',
  'panels.ChallengeCorrected',
  'panels.ChallengeWithdrawn'
>({
  recorded: 'panels.ChallengeRaised',
  corrected: 'panels.ChallengeCorrected',
  withdrawn: 'panels.ChallengeWithdrawn',
});
