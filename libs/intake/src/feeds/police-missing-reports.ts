import { CATEGORIES, MISSING_FROM, RISK_GRADES, reportDecider, reportStream, type ReportDetails } from '@hub/missing';
import { feedOf } from '../feed.js';
import { date, oneOf, text, time, yesNo } from '../parsers.js';

const { required, optional, place, feed } = feedOf<ReportDetails>();

/** One row per police report that a child is missing or absent (MERLIN or COMPACT). */
export const policeMissingReports = feed({
  name: 'police_missing_reports',
  key: ['reportRef'],
  stream: ({ reportRef }) => reportStream(reportRef),
  decider: reportDecider,
  columns: [
    required('report_ref', 'reportRef', text),
    optional('cad_ref', 'cadRef', text, { words: 'CAD reference' }),
    optional('child_id', 'childId', text),
    required('surname', 'surname', text),
    required('forename', 'forename', text),
    required('dob', 'dob', date, { words: 'date of birth' }),
    optional('sex', 'sex', oneOf(['1', '2', '9'])),
    required('category', 'category', oneOf(CATEGORIES)),
    optional('risk_grade', 'riskGrade', oneOf(RISK_GRADES)),
    optional('missing_from_type', 'missingFromType', oneOf(MISSING_FROM)),
    optional('missing_from_name', 'missingFromName', text),
    required('last_seen_at', 'lastSeenAt', time),
    required('reported_at', 'reportedAt', time),
    optional('la_notified_at', 'laNotifiedAt', time, { words: 'local authority notified at' }),
    optional('category_changed_at', 'categoryChangedAt', time),
    optional('cse_flag', 'cseFlag', yesNo, { words: 'CSE flag' }),
    optional('gang_flag', 'gangFlag', yesNo),
    optional('trafficking_flag', 'traffickingFlag', yesNo),
    optional('circumstances', 'circumstances', text),
  ],
  places: [place('last_seen_', 'lastSeenPlace')],
});
