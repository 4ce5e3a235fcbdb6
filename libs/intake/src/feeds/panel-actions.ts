import { PANELS, actionDecider, actionStream, type ActionDetails } from '@hub/panels';
import { feedOf } from '../feed.js';
import { date, oneOf, text } from '../parsers.js';

const { required, optional, feed } = feedOf<ActionDetails>();

/** What an agency was asked at a meeting to do by a date. */
export const panelActions = feed({
  name: 'panel_actions',
  key: ['actionId'],
  stream: ({ actionId }) => actionStream(actionId),
  decider: actionDecider,
  columns: [
    required('action_id', 'actionId', text),
    required('panel', 'panel', oneOf(PANELS)),
    required('meeting_date', 'meetingDate', date),
    optional('child_id', 'childId', text),
    required('owner_agency', 'ownerAgency', text),
    optional('owner', 'owner', text),
    required('action', 'action', text),
    required('due', 'due', date),
    optional('completed_at', 'completedAt', date),
    optional('cancelled_at', 'cancelledAt', date),
    optional('cancel_reason', 'cancelReason', text),
  ],
});
