import { PROVIDER_TYPES, RESPONSES, interviewDecider, interviewStream, type InterviewDetails } from '@hub/interviews';
import { feedOf } from '../feed.js';
import { listOf, oneOf, text, time, wholeNumber, yesNo } from '../parsers.js';

const { required, optional, feed } = feedOf<InterviewDetails>();

/** Return home interviews. Declined and later accepted is two rows with two ids. */
export const returnInterviews = feed({
  name: 'return_interviews',
  key: ['interviewId'],
  stream: ({ interviewId }) => interviewStream(interviewId),
  decider: interviewDecider,
  columns: [
    required('interview_id', 'interviewId', text),
    required('child_id', 'childId', text),
    required('report_refs', 'reportRefs', listOf(text)),
    required('provider_type', 'providerType', oneOf(PROVIDER_TYPES)),
    optional('independent', 'independent', yesNo),
    optional('offered_at', 'offeredAt', time),
    optional('response', 'response', oneOf(RESPONSES)),
    optional('response_at', 'responseAt', time),
    optional('not_offered_reason', 'notOfferedReason', text),
    optional('completed_at', 'completedAt', time),
    optional('push_factors', 'pushFactors', listOf(text)),
    optional('pull_factors', 'pullFactors', listOf(text)),
    optional('companions', 'companions', listOf(text)),
    optional('places', 'places', listOf(text)),
    optional('harm_disclosed', 'harmDisclosed', yesNo),
    optional('intelligence_shared_at', 'intelligenceSharedAt', time),
    optional('quality', 'quality', wholeNumber(0, 5)),
    optional('child_words', 'childWords', text, { words: "the child's words" }),
  ],
  keeps: ['scheduledFor'],
});
