import { PANELS, meetingDecider, meetingStream, type MeetingDetails } from '@hub/panels';
import { feedOf } from '../feed.js';
import { date, listOf, oneOf, text, yesNo } from '../parsers.js';

const { required, optional, feed } = feedOf<MeetingDetails>();

/** Meetings of a panel: whether they were held, who chaired, who came. */
export const panelMeetings = feed({
  name: 'panel_meetings',
  key: ['panel', 'meetingDate'],
  stream: ({ panel, meetingDate }) => meetingStream(panel, meetingDate),
  decider: meetingDecider,
  columns: [
    required('panel', 'panel', oneOf(PANELS)),
    required('meeting_date', 'meetingDate', date),
    optional('chair_agency', 'chairAgency', text),
    optional('agencies_present', 'agenciesPresent', listOf(text)),
    optional('agencies_apologies', 'agenciesApologies', listOf(text)),
    optional('held', 'held', yesNo),
  ],
});
