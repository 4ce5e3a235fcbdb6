import { FOUND_HOW, returnDecider, returnStream, type ReturnDetails } from '@hub/missing';
import { feedOf } from '../feed.js';
import { oneOf, text, time, yesNo } from '../parsers.js';

const { required, optional, place, feed } = feedOf<ReturnDetails>();

/** One row per return of a child reported missing. */
export const policeFoundReports = feed({
  name: 'police_found_reports',
  key: ['reportRef'],
  stream: ({ reportRef }) => returnStream(reportRef),
  decider: returnDecider,
  columns: [
    required('report_ref', 'reportRef', text),
    required('found_at', 'foundAt', time),
    optional('la_notified_at', 'laNotifiedAt', time, { words: 'local authority notified at' }),
    optional('found_how', 'foundHow', oneOf(FOUND_HOW)),
    optional('found_place_type', 'foundPlaceType', text),
    optional('prevention_interview_at', 'preventionInterviewAt', time),
    optional('harm', 'harm', yesNo),
  ],
  places: [place('found_', 'foundPlace')],
});
