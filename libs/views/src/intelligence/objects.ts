import type { ObjectDetails, ObjectEvent } from '@hub/intelligence';
import type { View } from '@hub/kernel';
import { recordFold, type KeptRecord } from './kept-record.js';

/** What a group, vehicle, phone or online account is called. */
export interface ObjectRow extends ObjectDetails, KeptRecord {}

const { holds, goes } = recordFold<ObjectDetails, ObjectRow>((details) => details);

/** What are the things called that links speak of? Key: the type and the id. */
export const linkedObjects: View<ObjectRow, ObjectEvent> = {
  table: 'linked_objects_v1',
  columns: ['objectType', 'objectId'],
  key: ({ data }) => `${data.objectType}:${data.objectId}`,
  on: {
    'intelligence.ObjectNamed': holds,
    'intelligence.ObjectRenamed': holds,
    'intelligence.ObjectNameWithdrawn': goes,
  },
};
