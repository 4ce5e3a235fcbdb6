// The type names below are the stored format: version with care.
import { z } from 'zod';
import { AssumedField, DateField, Place, eventKind, personal, type EventOf } from '@hub/kernel';

/** What social care holds about who a child is. */
export const ChildDetails = z.object({
  childId: z.string().min(1),
  upn: personal(z.string()).optional(),
  nhsNumber: personal(z.string()).optional(),
  surname: personal(z.string().min(1)),
  forename: personal(z.string().min(1)),
  dob: personal(DateField),
  sex: z.enum(['1', '2', '9']),
  ethnicity: z.string().optional(),
  disability: z.array(z.string()).optional(),
  responsibleLa: z.string().min(1),
  home: personal(Place).optional(),
  schoolUrn: z.string().optional(),
  assumed: AssumedField,
});
export type ChildDetails = z.infer<typeof ChildDetails>;

const ofChild = { subject: (data: { childId: string }) => `child:${data.childId}` };

/** Social care has a record of this child under this id. Says nothing about risk, nor that the child is new to anyone. */
export const ChildRegistered = eventKind('children.ChildRegistered', 1, ChildDetails, ofChild);

/** Social care now holds other details under this id. Does not say that the earlier ones were wrong when written. */
export const ChildDetailsCorrected = eventKind('children.ChildDetailsCorrected', 1, ChildDetails, ofChild);

/** Social care took this record back. Does not erase the child: what was held stays in history. */
export const ChildRecordWithdrawn = eventKind(
  'children.ChildRecordWithdrawn',
  1,
  z.object({ childId: z.string().min(1) }),
  ofChild,
);

export const childKinds = [ChildRegistered, ChildDetailsCorrected, ChildRecordWithdrawn];
export type ChildEvent =
  EventOf<typeof ChildRegistered> | EventOf<typeof ChildDetailsCorrected> | EventOf<typeof ChildRecordWithdrawn>;
