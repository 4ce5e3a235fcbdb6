import { matchDecider, matchStream, type MatchDetails } from '@hub/children';
import { feedOf } from '../feed.js';
import { text, time } from '../parsers.js';

const { required, feed } = feedOf<MatchDetails>();

/** Answers to the match queue, where another system decides. */
export const matchDecisions = feed({
  name: 'match_decisions',
  key: ['reportRef'],
  stream: ({ reportRef }) => matchStream(reportRef),
  decider: matchDecider,
  columns: [
    required('report_ref', 'reportRef', text),
    required('child_id', 'childId', text),
    required('decided_by', 'decidedBy', text),
    required('decided_at', 'decidedAt', time),
  ],
});
