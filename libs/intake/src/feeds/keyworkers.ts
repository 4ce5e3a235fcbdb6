import { keyWorkerDecider, keyWorkerStream, type KeyWorkerDetails } from '@hub/children';
import { feedOf } from '../feed.js';
import { date, text } from '../parsers.js';

const { required, optional, feed } = feedOf<KeyWorkerDetails>();

/** Who works with a child, from when until when. */
export const keyworkers = feed({
  name: 'keyworkers',
  key: ['childId', 'start'],
  stream: ({ childId, start }) => keyWorkerStream(childId, start),
  decider: keyWorkerDecider,
  columns: [
    required('child_id', 'childId', text),
    required('worker', 'worker', text),
    optional('team', 'team', text),
    required('start', 'start', date),
    optional('end', 'end', date, { isEnd: true }),
  ],
});
