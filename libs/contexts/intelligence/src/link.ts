import { endBeforeStart, recordDecider } from '@hub/kernel';
import type { LinkDetails } from './link.events.js';

/** Records a piece of evidence, its correction or withdrawal. Stream: `intelligence.link-<the six parts of its key>`. */
export const linkDecider = recordDecider<
  LinkDetails,
  'intelligence.LinkRecorded',
  'intelligence.LinkCorrected',
  'intelligence.LinkWithdrawn'
>({
  recorded: 'intelligence.LinkRecorded',
  corrected: 'intelligence.LinkCorrected',
  withdrawn: 'intelligence.LinkWithdrawn',
  rules: ({ firstSeen, lastSeen }) =>
    endBeforeStart(firstSeen, lastSeen, 'lastSeen', 'Last seen lies before first seen. Check both dates.'),
});
