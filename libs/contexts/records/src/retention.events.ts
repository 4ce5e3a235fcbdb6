// The type names below are the stored format: version with care.
import { z } from 'zod';
import { DateField, eventKind, personal, type EventOf } from '@hub/kernel';

export const RETENTION_DECISIONS = ['dispose', 'keep_longer'] as const;

/** The rule under which a record falls due, as it stood when somebody decided by it. */
export const RuleApplied = z.object({ rule: z.string().min(1), version: z.string().min(1), dueOn: DateField });
export type RuleApplied = z.infer<typeof RuleApplied>;

const ofChild = { subject: ({ childId }: { childId: string }) => `child:${childId}` };
const proposed = {
  childId: z.string().min(1),
  decision: z.enum(RETENTION_DECISIONS),
  /** When it is to be looked at again, if it is to be kept. */
  keepUntil: DateField.optional(),
  applied: RuleApplied,
};

/** Somebody proposed what is to become of a record that falls due. Nothing is decided before a second person agrees. */
export const RetentionProposed = eventKind(
  'records.RetentionProposed',
  1,
  z.object({ ...proposed, reason: personal(z.string().min(1)), proposedBy: z.string().min(1) }),
  ofChild,
);

/** A second person did not agree. The record stays, and falls due as before. */
export const ProposalDeclined = eventKind(
  'records.ProposalDeclined',
  1,
  z.object({ childId: z.string().min(1), reason: personal(z.string().min(1)), declinedBy: z.string().min(1) }),
  ofChild,
);

/**
 * Two people decided that the record is to be destroyed, or to be kept until a later date. A decision to destroy orders
 * the erasure; it does not say that it was carried out.
 */
export const RetentionDecided = eventKind(
  'records.RetentionDecided',
  1,
  z.object({ ...proposed, proposedBy: z.string().min(1), agreedBy: z.string().min(1) }),
  ofChild,
);

/**
 * The keys of this person were destroyed: nothing in the log, the views, the rejects or a later backup tells who it was.
 * What was counted still counts. It does not say that earlier backups, or other systems, hold nothing.
 */
export const PersonErased = eventKind(
  'records.PersonErased',
  1,
  z.object({
    childId: z.string().min(1),
    /** Every id that led to this person. */
    childIds: z.array(z.string().min(1)),
    applied: RuleApplied,
    /** How many keys went. */
    keys: z.int().min(0),
    /** How many events of the log they sealed. */
    events: z.int().min(0),
    /** SHA-256 over the ids and sealed parts of those events, in the order of the log. */
    digest: z.string().min(1),
    /** A figure turns on the very day of birth, so that the day had to stay. */
    birthdayKept: z.boolean(),
    /** Backups on the list that still hold the keys: each is to be visited or destroyed. */
    backupsLeft: z.int().min(0),
  }),
);

export const retentionKinds = [RetentionProposed, ProposalDeclined, RetentionDecided, PersonErased];
export type RetentionEvent =
  | EventOf<typeof RetentionProposed>
  | EventOf<typeof ProposalDeclined>
  | EventOf<typeof RetentionDecided>
  | EventOf<typeof PersonErased>;
