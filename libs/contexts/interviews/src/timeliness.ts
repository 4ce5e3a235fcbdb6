import { addHours, type Instant } from '@hub/kernel';
import { INTERVIEW_WITHIN_HOURS } from './duty.js';
import type { InterviewDetails } from './interview.events.js';

type Answer = Pick<InterviewDetails, 'offeredAt' | 'response' | 'completedAt' | 'independent' | 'providerType'>;

/** What the interviews that cover one return amount to (indicator definition 8e). */
export interface ReturnAnswer {
  readonly offered: boolean;
  readonly accepted: boolean;
  /** An interview took place at or after the return. */
  readonly completed: boolean;
  /** First completion at or after the return. */
  readonly completedAt?: Instant;
  /** Completed 0 to 72 elapsed hours after the return; exactly 72 h 00 min 00 s is in time. */
  readonly inTime: boolean;
  /** An interview on record took place before the return: it is none of the others. */
  readonly beforeReturn: boolean;
  /** An independent interview was offered: recorded as independent, or not recorded and by the commissioned provider. */
  readonly independentOffered: boolean;
}

/** Whether an interview was offered: an offer, a response other than not offered, or it took place. */
export const wasOffered = (interview: Answer): boolean =>
  interview.offeredAt !== undefined ||
  (interview.response !== undefined && interview.response !== 'not_offered') ||
  interview.completedAt !== undefined;

/** Whether an interview is independent; when that is not recorded, the commissioned provider's is. */
export const isIndependent = (interview: Answer): boolean =>
  interview.independent ?? interview.providerType === 'commissioned_independent';

/** Before every moment: instants compare as text. */
const NEVER: Instant = '';

/**
 * What the interviews covering a return amount to. `returnedAt` is absent while the child is still away: then nothing
 * can lie before the return.
 */
export const answerOf = (returnedAt: Instant | undefined, interviews: readonly Answer[]): ReturnAnswer => {
  const dueAt = returnedAt === undefined ? NEVER : addHours(returnedAt, INTERVIEW_WITHIN_HOURS);
  const counted = interviews.filter(
    ({ completedAt }) => completedAt === undefined || completedAt >= (returnedAt ?? NEVER),
  );
  const [completedAt] = counted.flatMap((interview) => interview.completedAt ?? []).sort();
  return {
    offered: counted.some(wasOffered),
    accepted: counted.some((interview) => interview.response === 'accepted' || interview.completedAt !== undefined),
    completed: completedAt !== undefined,
    ...(completedAt === undefined ? {} : { completedAt }),
    inTime: completedAt !== undefined && completedAt <= dueAt,
    beforeReturn: counted.length < interviews.length,
    independentOffered: counted.some((interview) => isIndependent(interview) && wasOffered(interview)),
  };
};
