// The type names below are the stored format: version with care.
import { z } from 'zod';
import { DateField, InstantField, eventKind, personal, type EventOf } from '@hub/kernel';
import { GATEWAY_CODES } from '../gateways.js';

/** What goes beside who the child is. Notes = reasons in words, which may name others. */
export const HANDOVER_PARTS = ['assessments', 'notes', 'plans', 'actions', 'placements'] as const;
export type HandoverPart = (typeof HANDOVER_PARTS)[number];

/** Whether the authority the child moves to becomes responsible, or only has the child in its area. */
export const RESPONSIBILITIES = ['moves', 'stays'] as const;

/** Whose consent was given. */
export const CONSENT_OF = ['child', 'parent', 'both'] as const;

/** On what grounds a record goes to another authority. */
const Grounds = {
  /** The London date from which the child lives there. */
  movedOn: DateField,
  responsibility: z.enum(RESPONSIBILITIES),
  gateway: z.enum(GATEWAY_CODES),
  consent: z.object({ of: z.enum(CONSENT_OF), givenOn: DateField }).optional(),
  parts: z.array(z.enum(HANDOVER_PARTS)),
};

const ProposedDetails = z.object({
  handoverId: z.string().min(1),
  childId: z.string().min(1),
  /** ONS code, name and fingerprint of the key of the authority it is for. */
  toAuthority: z.string().min(1),
  toName: z.string().min(1),
  toKey: z.string().min(1),
  ...Grounds,
  /** The record is restricted, and goes all the same. */
  restrictedToo: z.boolean(),
  reason: personal(z.string().min(1)),
  /** User id, never a name. */
  proposedBy: z.string().min(1),
  proposedAt: InstantField,
});
export type HandoverProposal = z.infer<typeof ProposedDetails>;

const which = { handoverId: z.string().min(1), childId: z.string().min(1) };
const ofChild = { subject: (data: { childId: string }) => `child:${data.childId}` };

/** Somebody asks that a child's record goes to another authority, on these grounds. Nothing has left the hub. */
export const HandoverProposed = eventKind('sharing.HandoverProposed', 1, ProposedDetails, {
  ...ofChild,
  occurredAt: (data) => data.proposedAt,
});

/** A second person read what goes and agreed. Says what stood at which position of the log; nothing has left the hub. */
export const HandoverApproved = eventKind(
  'sharing.HandoverApproved',
  1,
  z.object({ ...which, approvedBy: z.string().min(1), approvedAt: InstantField, position: z.number().int().min(0) }),
  { ...ofChild, occurredAt: (data) => data.approvedAt },
);

/** The record left the hub, sealed for the other authority alone. Does not say that it arrived. */
export const HandoverSent = eventKind(
  'sharing.HandoverSent',
  1,
  z.object({
    ...which,
    /** SHA-256 of the sealed letter. */
    digest: z.string().min(1),
    records: z.number().int().min(1),
    sentAt: InstantField,
  }),
  { ...ofChild, occurredAt: (data) => data.sentAt },
);

/** The other authority's hub has it and could open it. Does not say that anybody there has looked at it. */
export const HandoverArrived = eventKind(
  'sharing.HandoverArrived',
  1,
  z.object({ ...which, arrivedAt: InstantField }),
  {
    ...ofChild,
    occurredAt: (data) => data.arrivedAt,
  },
);

/** The other authority took the child's record on, or did not. Our own record stands as it did. */
export const HandoverAnswered = eventKind(
  'sharing.HandoverAnswered',
  1,
  z.object({
    ...which,
    answer: z.enum(['accepted', 'refused']),
    reason: personal(z.string()).optional(),
    answeredAt: InstantField,
  }),
  { ...ofChild, occurredAt: (data) => data.answeredAt },
);

/** The handover is called off by us. When it had been sent, the other authority is told; it may have answered before. */
export const HandoverWithdrawn = eventKind(
  'sharing.HandoverWithdrawn',
  1,
  z.object({
    ...which,
    reason: personal(z.string().min(1)),
    withdrawnBy: z.string().min(1),
    withdrawnAt: InstantField,
  }),
  { ...ofChild, occurredAt: (data) => data.withdrawnAt },
);

export const handoverKinds = [
  HandoverProposed,
  HandoverApproved,
  HandoverSent,
  HandoverArrived,
  HandoverAnswered,
  HandoverWithdrawn,
];
export type HandoverEvent =
  | EventOf<typeof HandoverProposed>
  | EventOf<typeof HandoverApproved>
  | EventOf<typeof HandoverSent>
  | EventOf<typeof HandoverArrived>
  | EventOf<typeof HandoverAnswered>
  | EventOf<typeof HandoverWithdrawn>;

const ReceivedDetails = z.object({
  /** The sender's code and its id of the handover. */
  receivedId: z.string().min(1),
  fromAuthority: z.string().min(1),
  fromName: z.string().min(1),
  fromKey: z.string().min(1),
  digest: z.string().min(1),
  /** The position of the sender's log at which this was known there. */
  position: z.number().int().min(0),
  ...Grounds,
  records: z.number().int().min(1),
  /** The record itself, as JSON: sealed with a key of its own, which is destroyed when the handover is answered. */
  content: personal(z.string().min(1)),
  receivedAt: InstantField,
});
export type HandoverReceipt = z.infer<typeof ReceivedDetails>;

const ofHandover = { subject: (data: { receivedId: string }) => `handover:${data.receivedId}` };

/** Another authority's hub sent us a child's record. Nobody here has taken it on, and it counts nowhere. */
export const HandoverReceived = eventKind('sharing.HandoverReceived', 1, ReceivedDetails, {
  ...ofHandover,
  occurredAt: (data) => data.receivedAt,
});

/** Where a record came from that was taken over: ours, theirs, and when they knew it. */
const Provenance = z.object({
  stream: z.string().min(1),
  theirStream: z.string().min(1),
  theirRevision: z.number().int().min(0),
  theyKnewAt: InstantField,
});

/** We took the child's record on: these records are copies of theirs. Does not say that they were right. */
export const HandoverTakenOver = eventKind(
  'sharing.HandoverTakenOver',
  1,
  z.object({
    receivedId: z.string().min(1),
    childId: z.string().min(1),
    records: z.array(Provenance),
    takenBy: z.string().min(1),
    takenAt: InstantField,
  }),
  { occurredAt: (data) => data.takenAt },
);

/** We did not take the record on. Nothing of it is kept here. */
export const HandoverRefused = eventKind(
  'sharing.HandoverRefused',
  1,
  z.object({
    receivedId: z.string().min(1),
    reason: personal(z.string().min(1)),
    refusedBy: z.string().min(1),
    refusedAt: InstantField,
  }),
  // Not the key of what came: that one is destroyed, and why it was refused stays.
  { subject: (data) => `handover-answer:${data.receivedId}`, occurredAt: (data) => data.refusedAt },
);

/** The sender called it off before we answered. Nothing of it is kept here. */
export const HandoverCalledBack = eventKind(
  'sharing.HandoverCalledBack',
  1,
  z.object({ receivedId: z.string().min(1), calledBackAt: InstantField }),
  { occurredAt: (data) => data.calledBackAt },
);

export const receivedKinds = [HandoverReceived, HandoverTakenOver, HandoverRefused, HandoverCalledBack];
export type ReceivedEvent =
  | EventOf<typeof HandoverReceived>
  | EventOf<typeof HandoverTakenOver>
  | EventOf<typeof HandoverRefused>
  | EventOf<typeof HandoverCalledBack>;
