import type { Held } from '@hub/casebook';
import type { LondonDate } from '@hub/kernel';
import type { ActionDetails, ChallengeDetails, ReferralDetails, ReviewDetails } from '@hub/panels';
import type { Challenge, PanelAction, PanelReview, Referral } from '../generated/graphql.js';

/** A referral; without an outcome it is pending. */
export const referralOf = ({ content, knownAt }: Held<ReferralDetails>): Referral => ({
  referralId: content.referralId,
  panel: content.panel,
  referredAt: content.referredAt,
  referrerAgency: content.referrerAgency,
  outcome: content.outcome ?? 'pending',
  outcomeAt: content.outcomeAt ?? null,
  knownAt,
});

export const reviewOf = ({ content, knownAt }: Held<ReviewDetails>): PanelReview => ({
  panel: content.panel,
  meetingDate: content.meetingDate,
  decision: content.decision,
  strands: [...content.strands],
  ragAfter: content.ragAfter ?? null,
  categoryAfter: content.categoryAfter ?? null,
  knownAt,
});

export const challengeOf = ({ content, knownAt }: Held<ChallengeDetails>): Challenge => ({
  challengeId: content.challengeId,
  panel: content.panel,
  meetingDate: content.meetingDate,
  byAgency: content.byAgency,
  toAgency: content.toAgency,
  matter: content.matter,
  answeredAt: content.answeredAt ?? null,
  accepted: content.accepted ?? null,
  escalatedTo: content.escalatedTo ?? null,
  knownAt,
});

const stateOf = ({ due, completedAt, cancelledAt }: ActionDetails, today: LondonDate): string => {
  if (completedAt !== undefined && completedAt <= today) return completedAt > due ? 'completed_late' : 'completed';
  if (cancelledAt !== undefined && cancelledAt <= today) return 'cancelled';
  return due < today ? 'overdue' : 'open';
};

/** An action of a panel as it stands on a date. */
export const actionOf = ({ content, knownAt }: Held<ActionDetails>, today: LondonDate): PanelAction => ({
  actionId: content.actionId,
  panel: content.panel,
  meetingDate: content.meetingDate,
  ownerAgency: content.ownerAgency,
  owner: content.owner ?? null,
  action: content.action,
  due: content.due,
  completedAt: content.completedAt ?? null,
  cancelledAt: content.cancelledAt ?? null,
  cancelReason: content.cancelReason ?? null,
  state: stateOf(content, today),
  knownAt,
});
