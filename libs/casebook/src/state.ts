import { ageOn, epochMs, instantOf, londonDateOf, type Instant, type LondonDate, type PeriodAt } from '@hub/kernel';
import type { KeyWorkerDetails, StatusDetails } from '@hub/children';
import { openStrands, planInForce, type AsAt, type OpenStrand, type SafetyPlanDetails } from '@hub/exploitation';
import type { ChildCase, Held } from './child-case.js';

export type Status = StatusDetails['status'];

/** The state just now: everything up to and including this moment, dates tested on its London date. */
export const asAtNow = (now: Instant): AsAt => ({ before: instantOf(epochMs(now) + 1), date: londonDateOf(now) });

/** The state at the end of a period: times before it, dates tested on its last London date. */
export const asAtEnd = (period: PeriodAt): AsAt => ({ before: period.end, date: period.lastDate });

/** Under 18 on a London date; the 18th birthday is the first day that is not. */
export const isChildOn = (childCase: ChildCase, date: LondonDate): boolean =>
  ageOn(childCase.child.content.dob, date) < 18;

const covers = (
  span: { readonly start: LondonDate; readonly end?: LondonDate | undefined },
  date: LondonDate,
): boolean => span.start <= date && (span.end === undefined || span.end > date);

/** The statuses whose span from start until (not including) end contains the date. */
export const statusesOn = (childCase: ChildCase, date: LondonDate): Set<Status> => {
  const statuses = new Set<Status>();
  for (const { content } of childCase.statuses) if (covers(content, date)) statuses.add(content.status);
  return statuses;
};

/** Whether the child has this status on a date. */
export const hasStatusOn = (childCase: ChildCase, date: LondonDate, status: Status): boolean =>
  childCase.statuses.some(({ content }) => content.status === status && covers(content, date));

const RANK: readonly Status[] = ['CLA', 'CPP', 'CIN', 'EARLY_HELP'];

/** The highest status on a date: CLA before CPP before CIN before early help; being a care leaver alone is none of them. */
export const highestStatusOn = (childCase: ChildCase, date: LondonDate): Status | undefined =>
  RANK.find((status) => hasStatusOn(childCase, date, status));

/** The key worker on a date; of several the one allocated last. */
export const keyWorkerOn = (childCase: ChildCase, date: LondonDate): Held<KeyWorkerDetails> | undefined =>
  childCase.keyWorkers
    .filter((held) => covers(held.content, date))
    .sort((a, b) => a.content.start.localeCompare(b.content.start))
    .at(-1);

/** The safety plan in force on a date; of several the one agreed last. */
export const planOn = (childCase: ChildCase, date: LondonDate): Held<SafetyPlanDetails> | undefined =>
  childCase.plans
    .filter((held) => planInForce(held.content, date))
    .sort((a, b) => a.content.agreedAt.localeCompare(b.content.agreedAt))
    .at(-1);

/** The child's open strands at a moment. */
export const strandsAt = (childCase: ChildCase, at: AsAt): OpenStrand[] => openStrands(childCase.strandFacts, at);

/** Our own child under 18 with an open strand (indicator definition "At-risk child"). */
export const isAtRiskAt = (childCase: ChildCase, at: AsAt): boolean =>
  childCase.own && isChildOn(childCase, at.date) && strandsAt(childCase, at).length > 0;

/** Days within which a child must have been heard at MASE or MAP (indicator 8i, fourth limb). */
export const REVIEW_WITHIN_DAYS = 31;

/** The four safeguards of indicator 8i at a moment. */
export interface Safeguards {
  /** A multi-agency assessment of any strand, ever. */
  readonly assessment: boolean;
  readonly safetyPlan: boolean;
  readonly keyWorker: boolean;
  /** Heard at MASE or MAP on one of the last 31 London dates. */
  readonly review: boolean;
}

/** Which of the four safeguards a child has; `firstReviewDate` is the earliest date on which a review still counts. */
export const safeguardsAt = (childCase: ChildCase, at: AsAt, firstReviewDate: LondonDate): Safeguards => ({
  assessment: childCase.assessments.some(({ content }) => content.multiAgency && content.assessedAt < at.before),
  safetyPlan: planOn(childCase, at.date) !== undefined,
  keyWorker: keyWorkerOn(childCase, at.date) !== undefined,
  review: childCase.reviews.some(
    ({ content }) =>
      (content.panel === 'MASE' || content.panel === 'MAP') &&
      content.meetingDate >= firstReviewDate &&
      content.meetingDate <= at.date,
  ),
});
