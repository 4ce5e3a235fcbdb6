import { safetyPlanDecider, safetyPlanStream, type SafetyPlanDetails } from '@hub/exploitation';
import { feedOf } from '../feed.js';
import { date, text } from '../parsers.js';

const { required, optional, feed } = feedOf<SafetyPlanDetails>();

/** Safety plans, from the date of agreement until they end. */
export const safetyPlans = feed({
  name: 'safety_plans',
  key: ['planId'],
  stream: ({ planId }) => safetyPlanStream(planId),
  decider: safetyPlanDecider,
  columns: [
    required('plan_id', 'planId', text),
    required('child_id', 'childId', text),
    required('agreed_at', 'agreedAt', date),
    optional('review_due', 'reviewDue', date),
    optional('ended_at', 'endedAt', date, { isEnd: true }),
  ],
});
