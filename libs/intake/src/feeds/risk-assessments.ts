import { RAGS, STRANDS, assessmentDecider, assessmentStream, type AssessmentDetails } from '@hub/exploitation';
import { feedOf } from '../feed.js';
import { date, decimal, oneOf, text, time, yesNo } from '../parsers.js';

const { required, optional, feed } = feedOf<AssessmentDetails>();

/**
 * Assessments of one strand of risk with a named tool. `override_until` may be left out: the last day that somebody gave a
 * judgement in the hub then stays, as long as the judgement does.
 */
export const riskAssessments = feed({
  name: 'risk_assessments',
  key: ['assessmentId'],
  stream: ({ assessmentId }) => assessmentStream(assessmentId),
  decider: assessmentDecider,
  columns: [
    required('assessment_id', 'assessmentId', text),
    required('child_id', 'childId', text),
    required('strand', 'strand', oneOf(STRANDS)),
    required('tool', 'tool', text),
    optional('tool_version', 'toolVersion', text),
    required('assessed_at', 'assessedAt', time),
    optional('score', 'score', decimal),
    required('rag', 'rag', oneOf(RAGS), { words: 'RAG' }),
    optional('override_rag', 'overrideRag', oneOf(RAGS), { words: 'override RAG' }),
    optional('override_reason', 'overrideReason', text),
    optional('override_until', 'overrideUntil', date, { words: 'last day of the override' }),
    optional('assessor', 'assessor', text),
    required('agency', 'agency', text),
    required('multi_agency', 'multiAgency', yesNo, { words: 'multi-agency' }),
    optional('gang_link', 'gangLink', oneOf(['at_risk', 'affiliated'])),
    optional('category', 'category', oneOf(['1', '2', '3'])),
  ],
  keeps: ['overrideUntil'],
  keepsWhile: ['overrideRag', 'assessedAt'],
});
