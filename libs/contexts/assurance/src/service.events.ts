// The type names below are the stored format: version with care.
import { z } from 'zod';
import { DateField, eventKind, type EventOf } from '@hub/kernel';
import { NEEDS } from './needs.js';

/** A service for children, as it is commissioned. It names no child and no member of staff. */
export const ServiceDetails = z.object({
  serviceId: z.string().min(1),
  name: z.string().min(1),
  provider: z.string().min(1),
  /** What it is there for. */
  needs: z.array(z.enum(NEEDS)).min(1),
  /** Youngest and oldest age that it takes, both included. */
  ageFrom: z.int().min(0).max(25),
  ageTo: z.int().min(0).max(25),
  /** Names of the wards it serves; empty = all of the borough. */
  wards: z.array(z.string().min(1)),
  /** Children it can help in a year; absent = not recorded. */
  places: z.int().min(0).optional(),
  /** First London date on which it takes children. */
  startsOn: DateField,
});
export type ServiceDetails = z.infer<typeof ServiceDetails>;

/**
 * A service is on record with these details; told again, they take the place of those before. It does not say that any
 * child was helped, nor that it has room.
 */
export const ServiceRecorded = eventKind('assurance.ServiceRecorded', 1, ServiceDetails);

/** The service takes no more children from this London date on. It does not say what takes its place. */
export const ServiceEnded = eventKind(
  'assurance.ServiceEnded',
  1,
  z.object({ serviceId: z.string().min(1), endsOn: DateField }),
);

export const serviceKinds = [ServiceRecorded, ServiceEnded];
export type ServiceEvent = EventOf<typeof ServiceRecorded> | EventOf<typeof ServiceEnded>;
