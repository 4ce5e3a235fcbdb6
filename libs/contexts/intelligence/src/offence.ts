import { endBeforeStart, recordDecider } from '@hub/kernel';
import type { OffenceDetails } from './offence.events.js';

/** Records an incident, its correction or withdrawal. Stream: `intelligence.offence-<offence id>`. */
export const offenceDecider = recordDecider<
  OffenceDetails,
  'intelligence.OffenceRecorded',
  'intelligence.OffenceCorrected',
  'intelligence.OffenceWithdrawn'
>({
  recorded: 'intelligence.OffenceRecorded',
  corrected: 'intelligence.OffenceCorrected',
  withdrawn: 'intelligence.OffenceWithdrawn',
  rules: ({ occurredFrom, occurredTo }) =>
    endBeforeStart(occurredFrom, occurredTo, 'occurredTo', 'It ends before it began. Check both times.'),
});
