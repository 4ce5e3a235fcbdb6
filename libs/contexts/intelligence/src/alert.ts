import { accept, refusal, refuse, sameContent, type Decider, type Instant } from '@hub/kernel';
import type { AlertEvent } from './alert.events.js';

export interface DealWithAlert {
  readonly type: 'DealWith';
  readonly alertId: string;
  readonly childIds: readonly string[];
  readonly done: string;
  readonly dealtWithAt: Instant;
}

export interface AlertState {
  readonly last?: AlertEvent['data'];
}

/** Says what was done about an alert. Stream: `intelligence.alert-<alert id>`. */
export const alertDecider: Decider<AlertState, DealWithAlert, AlertEvent> = {
  initial: {},
  decide: ({ alertId, childIds, done, dealtWithAt }, { last }) => {
    if (done.trim() === '') return refuse(refusal('done-missing', 'Say what was done, or why nothing is.', 'done'));
    const children = [...childIds].sort();
    if (last && last.done === done.trim() && sameContent(last.childIds, children)) return accept();
    return accept({
      type: 'intelligence.AlertDealtWith',
      data: { alertId, childIds: children, done: done.trim(), dealtWithAt },
    });
  },
  evolve: (_state, { data }) => ({ last: data }),
};
