import { THEMES, offenceDecider, offenceStream, type OffenceDetails } from '@hub/intelligence';
import { feedOf } from '../feed.js';
import { listOf, oneOf, text, time } from '../parsers.js';

const { required, optional, place, feed } = feedOf<OffenceDetails>();

/** Incidents for the problem profile. */
export const offences = feed({
  name: 'offences',
  key: ['offenceId'],
  stream: ({ offenceId }) => offenceStream(offenceId),
  decider: offenceDecider,
  columns: [
    required('offence_id', 'offenceId', text),
    required('theme', 'theme', oneOf(THEMES)),
    required('offence_type', 'offenceType', text),
    required('occurred_from', 'occurredFrom', time),
    optional('occurred_to', 'occurredTo', time),
    optional('reported_at', 'reportedAt', time),
    optional('place_id', 'placeId', text),
    optional('child_ids', 'childIds', listOf(text), { empty: [] }),
    optional('person_ids', 'personIds', listOf(text), { empty: [] }),
    optional('outcome', 'outcome', text),
  ],
  places: [place('', 'location')],
});
