import { STATUSES, SUBJECT_TYPES, TOOLS, stepDecider, stepStream, type StepDetails } from '@hub/disruption';
import { feedOf } from '../feed.js';
import { date, listOf, oneOf, text } from '../parsers.js';

const { required, optional, feed } = feedOf<StepDetails>();

/** Steps of disruptions: the rows of one id are its life, in any order. */
export const disruptions = feed({
  name: 'disruptions',
  key: ['disruptionId', 'status', 'statusAt'],
  stream: ({ disruptionId, status, statusAt }) => stepStream(disruptionId, status, statusAt),
  decider: stepDecider,
  columns: [
    required('disruption_id', 'disruptionId', text),
    required('tool', 'tool', oneOf(TOOLS)),
    required('subject_type', 'subjectType', oneOf(SUBJECT_TYPES)),
    required('subject_id', 'subjectId', text),
    optional('child_ids', 'childIds', listOf(text)),
    required('status', 'status', oneOf(STATUSES)),
    required('status_at', 'statusAt', date),
    optional('expires', 'expires', date, { isEnd: true }),
  ],
  keeps: ['authority', 'outcome'],
});
