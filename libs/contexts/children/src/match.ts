import { recordDecider } from '@hub/kernel';
import type { MatchDetails } from './match.events.js';

/** Records, changes or takes back a match decision. Stream: `children.match-<report ref>`. */
export const matchDecider = recordDecider<
  MatchDetails,
  'children.ReportMatched',
  'children.MatchCorrected',
  'children.MatchWithdrawn'
>({
  recorded: 'children.ReportMatched',
  corrected: 'children.MatchCorrected',
  withdrawn: 'children.MatchWithdrawn',
});
