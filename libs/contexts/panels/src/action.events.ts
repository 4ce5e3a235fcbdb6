// The type names below are the stored format: version with care.
import { z } from 'zod';
import { AssumedField, DateField, eventKind, personal, type EventOf } from '@hub/kernel';
import { PANELS } from './referral.events.js';

/** Something an agency was asked at a meeting to do by a date. */
export const ActionDetails = z.object({
  actionId: z.string().min(1),
  panel: z.enum(PANELS),
  meetingDate: DateField,
  childId: z.string().optional(),
  ownerAgency: z.string().min(1),
  owner: personal(z.string()).optional(),
  action: personal(z.string().min(1)),
  due: DateField,
  completedAt: DateField.optional(),
  cancelledAt: DateField.optional(),
  cancelReason: personal(z.string()).optional(),
  assumed: AssumedField,
});
export type ActionDetails = z.infer<typeof ActionDetails>;

const facts = {
  subject: (data: { childId?: string | undefined; panel: string; meetingDate: string }) =>
    data.childId ? `child:${data.childId}` : `meeting:${data.panel}|${data.meetingDate}`,
};

/** A meeting asked an agency to do this by the due date. Does not say that it was done. */
export const ActionSet = eventKind('panels.ActionSet', 1, ActionDetails, facts);

/** The action now reads otherwise: completed, cancelled, re-dated or put right. The earlier version stays in history. */
export const ActionCorrected = eventKind('panels.ActionCorrected', 1, ActionDetails, facts);

/** The action was recorded in error and counts nowhere. */
export const ActionWithdrawn = eventKind('panels.ActionWithdrawn', 1, z.object({ actionId: z.string() }));

export const actionKinds = [ActionSet, ActionCorrected, ActionWithdrawn];
export type ActionEvent = EventOf<typeof ActionSet> | EventOf<typeof ActionCorrected> | EventOf<typeof ActionWithdrawn>;
