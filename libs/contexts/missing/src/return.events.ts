// The type names below are the stored format: version with care.
import { z } from 'zod';
import { AssumedField, InstantField, Place, eventKind, personal, type EventOf } from '@hub/kernel';

export const FOUND_HOW = ['returned_self', 'police', 'carer', 'family', 'other'] as const;

/** Police record that the child of a report came back or was found. */
export const ReturnDetails = z.object({
  reportRef: z.string().min(1),
  foundAt: InstantField,
  laNotifiedAt: InstantField.optional(),
  foundHow: z.enum(FOUND_HOW).optional(),
  foundPlace: personal(Place).optional(),
  foundPlaceType: z.string().optional(),
  preventionInterviewAt: InstantField.optional(),
  harm: z.boolean().optional(),
  assumed: AssumedField,
});
export type ReturnDetails = z.infer<typeof ReturnDetails>;

const ofReport = { subject: (data: { reportRef: string }) => `report:${data.reportRef}` };
const details = { ...ofReport, occurredAt: (data: { foundAt?: string | undefined }) => data.foundAt };

/** The child of this report came back or was found. Does not say that an interview was offered, nor that the child is well. */
export const ChildReturned = eventKind('missing.ChildReturned', 1, ReturnDetails, details);

/** The return now reads otherwise, for example another time. The earlier version stays in history. */
export const ReturnCorrected = eventKind('missing.ReturnCorrected', 1, ReturnDetails, details);

/** The return was recorded in error: the child of this report is not known to be back. */
export const ReturnWithdrawn = eventKind('missing.ReturnWithdrawn', 1, z.object({ reportRef: z.string() }), ofReport);

export const returnKinds = [ChildReturned, ReturnCorrected, ReturnWithdrawn];
export type ReturnEvent =
  EventOf<typeof ChildReturned> | EventOf<typeof ReturnCorrected> | EventOf<typeof ReturnWithdrawn>;
