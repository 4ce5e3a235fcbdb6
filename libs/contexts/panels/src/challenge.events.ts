// The type names below are the stored format: version with care.
import { z } from 'zod';
import { AssumedField, DateField, eventKind, personal, type EventOf } from '@hub/kernel';
import { PANELS } from './referral.events.js';

/** One agency challenging another at a meeting, with the answer if there was one. */
export const ChallengeDetails = z.object({
  challengeId: z.string().min(1),
  panel: z.enum(PANELS),
  meetingDate: DateField,
  childId: z.string().optional(),
  byAgency: z.string().min(1),
  toAgency: z.string().min(1),
  matter: personal(z.string().min(1)),
  answeredAt: DateField.optional(),
  accepted: z.boolean().optional(),
  escalatedTo: z.string().optional(),
  assumed: AssumedField,
});
export type ChallengeDetails = z.infer<typeof ChallengeDetails>;

const facts = {
  subject: (data: { childId?: string | undefined; panel: string; meetingDate: string }) =>
    data.childId ? `child:${data.childId}` : `meeting:${data.panel}|${data.meetingDate}`,
};

/** An agency challenged another at a meeting. Without an answer date it asserts no answer. */
export const ChallengeRaised = eventKind('panels.ChallengeRaised', 1, ChallengeDetails, facts);

/** The challenge now reads otherwise, often with an answer. The earlier version stays in history. */
export const ChallengeCorrected = eventKind('panels.ChallengeCorrected', 1, ChallengeDetails, facts);

/** The challenge was recorded in error and counts nowhere. */
export const ChallengeWithdrawn = eventKind('panels.ChallengeWithdrawn', 1, z.object({ challengeId: z.string() }));

export const challengeKinds = [ChallengeRaised, ChallengeCorrected, ChallengeWithdrawn];
export type ChallengeEvent =
  EventOf<typeof ChallengeRaised> | EventOf<typeof ChallengeCorrected> | EventOf<typeof ChallengeWithdrawn>;
