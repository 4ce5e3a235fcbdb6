// The type names below are the stored format: version with care.
import { z } from 'zod';
import { AssumedField, DateField, eventKind, type EventOf } from '@hub/kernel';
import { PANELS } from './referral.events.js';

/** A meeting of a panel on a date: who chaired, who came, whether it was held. */
export const MeetingDetails = z.object({
  panel: z.enum(PANELS),
  meetingDate: DateField,
  chairAgency: z.string().optional(),
  agenciesPresent: z.array(z.string()).optional(),
  agenciesApologies: z.array(z.string()).optional(),
  held: z.boolean().optional(),
  assumed: AssumedField,
});
export type MeetingDetails = z.infer<typeof MeetingDetails>;

/** A panel met, or was to meet, on this date. Unless held is said, it does not assert that the meeting took place. */
export const MeetingRecorded = eventKind('panels.MeetingRecorded', 1, MeetingDetails);

/** The record of the meeting now reads otherwise. The earlier version stays in history. */
export const MeetingCorrected = eventKind('panels.MeetingCorrected', 1, MeetingDetails);

/** The record of the meeting was taken back: it is not counted. */
export const MeetingWithdrawn = eventKind(
  'panels.MeetingWithdrawn',
  1,
  z.object({ panel: z.string(), meetingDate: z.string() }),
);

export const meetingKinds = [MeetingRecorded, MeetingCorrected, MeetingWithdrawn];
export type MeetingEvent =
  EventOf<typeof MeetingRecorded> | EventOf<typeof MeetingCorrected> | EventOf<typeof MeetingWithdrawn>;
