import { refusal, type Refusal } from '@hub/kernel';

/** A reason is a sentence that somebody else can judge later, not a dot or a dash. */
const FEWEST_LETTERS = 10;

/** The refusal when a reason says too little; undefined when it will do. */
export const reasonGiven = (reason: string, field = 'reason'): Refusal | undefined =>
  reason.replace(/[^\p{L}\p{N}]/gu, '').length >= FEWEST_LETTERS
    ? undefined
    : refusal('reason-missing', 'Say why, in a sentence. It is kept and looked at later.', field);
