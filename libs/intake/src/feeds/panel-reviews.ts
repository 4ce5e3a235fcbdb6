import { DECISIONS, PANELS, reviewDecider, reviewStream, type ReviewDetails } from '@hub/panels';
import { feedOf } from '../feed.js';
import { date, listOf, oneOf, text } from '../parsers.js';

const { required, optional, feed } = feedOf<ReviewDetails>();

/** A child heard at a meeting. No strand named = the decision is about all of them. */
export const panelReviews = feed({
  name: 'panel_reviews',
  key: ['panel', 'meetingDate', 'childId'],
  stream: ({ panel, meetingDate, childId }) => reviewStream(panel, meetingDate, childId),
  decider: reviewDecider,
  columns: [
    required('panel', 'panel', oneOf(PANELS)),
    required('meeting_date', 'meetingDate', date),
    required('child_id', 'childId', text),
    required('decision', 'decision', oneOf(DECISIONS)),
    optional('strands', 'strands', listOf(oneOf(['cse', 'missing', 'trafficking', 'gangs'])), { empty: [] }),
    optional('rag_after', 'ragAfter', oneOf(['red', 'amber', 'green', 'none']), { words: 'RAG after' }),
    optional('category_after', 'categoryAfter', text),
  ],
});
