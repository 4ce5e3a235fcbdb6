// The type names below are the stored format: version with care.
import { z } from 'zod';
import { InstantField, eventKind, personal, type EventOf } from '@hub/kernel';
import { LINK_STATES, LINK_TYPES } from './link.events.js';

const JudgementDetails = z.object({
  fromType: z.enum(LINK_TYPES),
  fromId: z.string().min(1),
  relation: z.string().min(1),
  toType: z.enum(LINK_TYPES),
  toId: z.string().min(1),
  sourceRef: z.string().min(1),
  state: z.enum(LINK_STATES),
  reason: personal(z.string().min(1)),
  judgedAt: InstantField,
});

/** Whose key seals the reason: the child's where one end is a child, else the adult's, else that of the first end. */
const sealedWith = ({ fromType, fromId, toType, toId }: z.infer<typeof JudgementDetails>): string => {
  const ends = [
    { type: fromType, id: fromId },
    { type: toType, id: toId },
  ];
  const [end] = [
    ...ends.filter(({ type }) => type === 'child'),
    ...ends.filter(({ type }) => type === 'person'),
    ...ends,
  ];
  return end ? `${end.type}:${end.id}` : '';
};

/**
 * Somebody weighed one piece of evidence: it is confirmed, only suspected, or refuted, and why. It changes nothing in what
 * the source said, and says nothing of the other pieces that link the same two.
 */
export const LinkJudged = eventKind('intelligence.LinkJudged', 1, JudgementDetails, {
  subject: sealedWith,
  occurredAt: (data) => data.judgedAt,
});

export const judgementKinds = [LinkJudged];
export type JudgementEvent = EventOf<typeof LinkJudged>;
