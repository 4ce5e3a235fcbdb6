import { recordDecider } from '@hub/kernel';
import type { MeetingDetails } from './meeting.events.js';

/** Records a meeting, whether it was held and who came. Stream: `panels.meeting-<panel>|<date>`. */
export const meetingDecider = recordDecider<
  MeetingDetails,
  'panels.MeetingRecorded',
  'panels.MeetingCorrected',
  'panels.MeetingWithdrawn'
>({
  recorded: 'panels.MeetingRecorded',
  corrected: 'panels.MeetingCorrected',
  withdrawn: 'panels.MeetingWithdrawn',
});
