import { STATUSES, statusDecider, statusStream, type StatusDetails } from '@hub/children';
import { feedOf } from '../feed.js';
import { date, externalCode, oneOf, text } from '../parsers.js';

const { required, optional, feed } = feedOf<StatusDetails>();

/** A child's standing with social care over time. */
export const statuses = feed({
  name: 'statuses',
  key: ['childId', 'status', 'start'],
  stream: ({ childId, status, start }) => statusStream(childId, status, start),
  decider: statusDecider,
  columns: [
    required('child_id', 'childId', text),
    required('status', 'status', oneOf(STATUSES)),
    optional('legal_status', 'legalStatus', externalCode('legalStatus')),
    required('start', 'start', date),
    optional('end', 'end', date, { isEnd: true }),
  ],
});
