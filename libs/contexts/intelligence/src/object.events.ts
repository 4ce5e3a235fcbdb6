// The type names below are the stored format: version with care.
import { z } from 'zod';
import { eventKind, personal, type EventOf } from '@hub/kernel';

export const OBJECT_TYPES = ['group', 'vehicle', 'phone', 'online'] as const;
export type ObjectType = (typeof OBJECT_TYPES)[number];

/** What a group, vehicle, phone or online account that links speak of is called: a number plate, a number, a user name. */
export const ObjectDetails = z.object({
  objectType: z.enum(OBJECT_TYPES),
  objectId: z.string().min(1),
  label: personal(z.string().min(1)),
});
export type ObjectDetails = z.infer<typeof ObjectDetails>;

const ofObject = {
  subject: (data: { objectType: string; objectId: string }) => `${data.objectType}:${data.objectId}`,
};

/** This is what the group, vehicle, phone or account is called. Says nothing of who owns or uses it: that is a link. */
export const ObjectNamed = eventKind('intelligence.ObjectNamed', 1, ObjectDetails, ofObject);

/** It is called otherwise. The earlier name stays in history. */
export const ObjectRenamed = eventKind('intelligence.ObjectRenamed', 1, ObjectDetails, ofObject);

/** The name was taken back; links still lead to it by its id. */
export const ObjectNameWithdrawn = eventKind(
  'intelligence.ObjectNameWithdrawn',
  1,
  z.object({ objectType: z.string(), objectId: z.string() }),
  ofObject,
);

export const objectKinds = [ObjectNamed, ObjectRenamed, ObjectNameWithdrawn];
export type ObjectEvent =
  EventOf<typeof ObjectNamed> | EventOf<typeof ObjectRenamed> | EventOf<typeof ObjectNameWithdrawn>;
