import type { OffenceDetails, OffenceEvent } from '@hub/intelligence';
import type { View } from '@hub/kernel';
import { recordFold, type KeptRecord } from './kept-record.js';

/** An incident of the problem profile. */
export interface OffenceRow extends OffenceDetails, KeptRecord {}

const { holds, goes } = recordFold<OffenceDetails, OffenceRow>((details) => details);

/** What happened where and when, and to which children? Key: the offence id. */
export const offences: View<OffenceRow, OffenceEvent> = {
  table: 'offences_v1',
  columns: ['theme', 'occurredFrom', 'placeId', 'correlationId'],
  key: ({ data }) => data.offenceId,
  on: {
    'intelligence.OffenceRecorded': holds,
    'intelligence.OffenceCorrected': holds,
    'intelligence.OffenceWithdrawn': goes,
  },
};
