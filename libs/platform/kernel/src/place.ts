import { z } from 'zod';

/** How exactly a place is known. Analysis uses only address, street and postcode. */
export const PRECISIONS = ['address', 'street', 'postcode', 'outcode', 'ward', 'unknown'] as const;

/** A place on the British National Grid, in metres, with how exactly it is known. */
export const Place = z.object({
  easting: z.int().min(0).max(700_000),
  northing: z.int().min(0).max(1_300_000),
  precision: z.enum(PRECISIONS).optional(),
});
export type Place = z.infer<typeof Place>;

/** A moment in an event's data. */
export const InstantField = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);

/** A London date in an event's data. */
export const DateField = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/**
 * Names of the fields whose time was assumed, because the wall time exists twice and the delivery declared which one
 * to take. Figures count them and mark them.
 */
export const AssumedField = z.array(z.string()).optional();
