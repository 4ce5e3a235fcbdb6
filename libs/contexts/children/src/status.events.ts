// The type names below are the stored format: version with care.
import { z } from 'zod';
import { AssumedField, DateField, eventKind, type EventOf } from '@hub/kernel';

/** Early help, child in need, child protection plan, looked after, care leaver. */
export const STATUSES = ['EARLY_HELP', 'CIN', 'CPP', 'CLA', 'CARE_LEAVER'] as const;

/** A child's standing with social care from a date until (not including) another. */
export const StatusDetails = z.object({
  childId: z.string().min(1),
  status: z.enum(STATUSES),
  legalStatus: z.string().optional(),
  start: DateField,
  end: DateField.optional(),
  assumed: AssumedField,
});
export type StatusDetails = z.infer<typeof StatusDetails>;

const ofChild = { subject: (data: { childId: string }) => `child:${data.childId}` };

/** The child has this status from the start date. An open end says only that no end is known. */
export const StatusRecorded = eventKind('children.StatusRecorded', 1, StatusDetails, ofChild);

/** Social care now gives this status other details, often an end. The earlier version stays in history. */
export const StatusCorrected = eventKind('children.StatusCorrected', 1, StatusDetails, ofChild);

/** Social care took this status back: it is counted nowhere. It does not say that another status holds. */
export const StatusWithdrawn = eventKind(
  'children.StatusWithdrawn',
  1,
  z.object({ childId: z.string(), status: z.string(), start: z.string() }),
  ofChild,
);

export const statusKinds = [StatusRecorded, StatusCorrected, StatusWithdrawn];
export type StatusEvent =
  EventOf<typeof StatusRecorded> | EventOf<typeof StatusCorrected> | EventOf<typeof StatusWithdrawn>;
