import type { AlertEvent } from '@hub/intelligence';
import type { Instant, View } from '@hub/kernel';
import { given } from '../given.js';

/** What was done about an alert across cases, the last time. */
export interface DealtWithRow {
  readonly [column: string]: unknown;
  readonly alertId: string;
  readonly childIds: readonly string[];
  /** Absent when it was erased. */
  readonly done?: string;
  readonly at: Instant;
  /** User id, never a name. */
  readonly by: string;
}

/** Which alerts were dealt with, and how? Key: the alert's id. */
export const alertsDealtWith: View<DealtWithRow, AlertEvent> = {
  table: 'alerts_dealt_with_v1',
  columns: ['alertId'],
  key: ({ data }) => data.alertId,
  on: {
    'intelligence.AlertDealtWith': ({ data: { alertId, childIds, done, dealtWithAt }, by }) => ({
      alertId,
      childIds,
      at: dealtWithAt,
      by: by.person,
      ...given({ done }),
    }),
  },
};
