import { OUTCOMES, PANELS, referralDecider, referralStream, type ReferralDetails } from '@hub/panels';
import { feedOf } from '../feed.js';
import { date, oneOf, text } from '../parsers.js';

const { required, optional, feed } = feedOf<ReferralDetails>();

/** Children put forward to a panel, and what came of it. */
export const panelReferrals = feed({
  name: 'panel_referrals',
  key: ['referralId'],
  stream: ({ referralId }) => referralStream(referralId),
  decider: referralDecider,
  columns: [
    required('referral_id', 'referralId', text),
    required('panel', 'panel', oneOf(PANELS)),
    required('child_id', 'childId', text),
    required('referred_at', 'referredAt', date),
    required('referrer_agency', 'referrerAgency', text),
    optional('outcome', 'outcome', oneOf(OUTCOMES)),
    optional('outcome_at', 'outcomeAt', date),
  ],
});
