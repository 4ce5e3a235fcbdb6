import { placementDecider, placementStream, type PlacementDetails } from '@hub/placements';
import { feedOf } from '../feed.js';
import { date, externalCode, text, time, yesNo } from '../parsers.js';

const { required, optional, place, feed } = feedOf<PlacementDetails>();

/** Where looked-after children live, and what was checked before. */
export const placements = feed({
  name: 'placements',
  key: ['childId', 'start'],
  stream: ({ childId, start }) => placementStream(childId, start),
  decider: placementDecider,
  columns: [
    required('child_id', 'childId', text),
    required('placement_type', 'placementType', externalCode('placementType')),
    optional('provider', 'provider', externalCode('placementProvider')),
    optional('name', 'name', text),
    required('host_la', 'hostLa', externalCode('ons'), { words: 'host authority' }),
    required('start', 'start', date),
    optional('end', 'end', date, { isEnd: true }),
    optional('host_authority_consulted', 'hostAuthorityConsulted', yesNo),
    optional('exploitation_risk_checked', 'exploitationRiskChecked', yesNo),
    optional('health_education_checked', 'healthEducationChecked', yesNo),
    optional('checked_at', 'checkedAt', time),
    optional('authorised_by', 'authorisedBy', text),
  ],
  places: [place('', 'place')],
});
