// The type names below are the stored format: version with care.
import { z } from 'zod';
import { InstantField, eventKind, type EventOf } from '@hub/kernel';

const count = z.int().min(0);

/** What became of the rows of one feed. taken + unchanged + rejected = read; taken = new + corrected. */
export const FeedCount = z.object({
  feed: z.string(),
  read: count,
  new: count,
  corrected: count,
  unchanged: count,
  rejected: count,
});
export type FeedCount = z.infer<typeof FeedCount>;

/** A file of a delivery and its digest, so that the same delivery is known again. */
export const DeliveredFile = z.object({ feed: z.string(), name: z.string(), bytes: count, sha256: z.string() });
export type DeliveredFile = z.infer<typeof DeliveredFile>;

const key = { deliveryId: z.string().min(1) };

/** The intake began to take this delivery. Does not say that any row was taken. */
export const DeliveryOpened = eventKind(
  'deliveries.DeliveryOpened',
  1,
  z.object({
    ...key,
    run: count,
    source: z.string().optional(),
    historical: z.boolean(),
    openedAt: InstantField,
    files: z.array(DeliveredFile),
  }),
);

/** Every row up to and including this one, in intake order, is in the log or was found unchanged or bad. */
export const DeliveryProgressed = eventKind(
  'deliveries.DeliveryProgressed',
  1,
  z.object({ ...key, run: count, upTo: count, feeds: z.array(FeedCount) }),
);

/** The delivery was read to its end, and this is the count of its rows. Does not say that nothing waits for other records. */
export const DeliveryTaken = eventKind(
  'deliveries.DeliveryTaken',
  1,
  z.object({
    ...key,
    run: count,
    takenAt: InstantField,
    feeds: z.array(FeedCount),
    waiting: count,
    matchQueue: count,
    conflicts: count,
    assumedTimes: count,
    unknownCodes: z.array(z.object({ feed: z.string(), column: z.string(), code: z.string(), rows: count })),
  }),
);

/** The delivery could not be taken further, and why. Rows taken before stay taken; the same delivery can be taken again. */
export const DeliveryStopped = eventKind(
  'deliveries.DeliveryStopped',
  1,
  z.object({ ...key, run: count, stoppedAt: InstantField, reason: z.string() }),
);

export const deliveryKinds = [DeliveryOpened, DeliveryProgressed, DeliveryTaken, DeliveryStopped];
export type DeliveryEvent =
  | EventOf<typeof DeliveryOpened>
  | EventOf<typeof DeliveryProgressed>
  | EventOf<typeof DeliveryTaken>
  | EventOf<typeof DeliveryStopped>;
