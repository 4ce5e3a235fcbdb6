import type { ObjectDetails, ObjectEvent } from '@hub/intelligence';
import type { View } from '@hub/kernel';
import { firstBy, recordFold, type FirstBy, type KeptRecord } from './kept-record.js';

/** What a group, vehicle, phone or online account is called. */
export interface ObjectRow extends ObjectDetails, KeptRecord, FirstBy {}

const { holds, goes } = recordFold<ObjectDetails, ObjectRow>((details, event, row) => ({
  ...details,
  ...firstBy(event, row),
}));

/** What are the things called that links speak of? Key: the type and the id. */
export const linkedObjects: View<ObjectRow, ObjectEvent> = {
  table: 'linked_objects_v2',
  columns: ['objectType', 'objectId'],
  key: ({ data }) => `${data.objectType}:${data.objectId}`,
  on: {
    'intelligence.ObjectNamed': holds,
    'intelligence.ObjectRenamed': holds,
    'intelligence.ObjectNameWithdrawn': goes,
  },
};
