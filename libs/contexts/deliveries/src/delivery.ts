import { accept, refusal, refuse, type Decider } from '@hub/kernel';
import type { DeliveryEvent, FeedCount } from './delivery.events.js';

type DataOf<Type extends DeliveryEvent['type']> = Extract<DeliveryEvent, { type: Type }>['data'];

export interface DeliveryState {
  /** How often the delivery was opened anew; a run that was cut off is continued, not counted again. */
  readonly run: number;
  readonly status: 'unknown' | 'open' | 'taken';
  /** Rows before and including this one are done in the open run. */
  readonly upTo: number;
  readonly feeds: readonly FeedCount[];
}

export type DeliveryCommand =
  | ({ readonly type: 'OpenDelivery' } & Omit<DataOf<'deliveries.DeliveryOpened'>, 'run'>)
  | ({ readonly type: 'NoteProgress' } & Omit<DataOf<'deliveries.DeliveryProgressed'>, 'run'>)
  | ({ readonly type: 'CloseDelivery' } & Omit<DataOf<'deliveries.DeliveryTaken'>, 'run'>)
  | ({ readonly type: 'StopDelivery' } & Omit<DataOf<'deliveries.DeliveryStopped'>, 'run'>);

const notOpen = refusal('delivery-not-open', 'This delivery is not being taken in. Open it first.');

/**
 * The taking of one delivery, known by the digest of its files. Stream: `deliveries.delivery-<delivery id>`. Opening a
 * delivery whose run was cut off continues that run, so that rows already in the log are not judged again.
 */
export const deliveryDecider: Decider<DeliveryState, DeliveryCommand, DeliveryEvent> = {
  initial: { run: 0, status: 'unknown', upTo: 0, feeds: [] },
  decide: (command, state) => {
    const { type, ...data } = command;
    switch (type) {
      case 'OpenDelivery':
        if (state.status === 'open') return accept();
        return accept({
          type: 'deliveries.DeliveryOpened',
          data: { ...(data as DataOf<'deliveries.DeliveryOpened'>), run: state.run + 1 },
        });
      case 'NoteProgress':
        if (state.status !== 'open') return refuse(notOpen);
        return accept({
          type: 'deliveries.DeliveryProgressed',
          data: { ...(data as DataOf<'deliveries.DeliveryProgressed'>), run: state.run },
        });
      case 'CloseDelivery':
        if (state.status !== 'open') return refuse(notOpen);
        return accept({
          type: 'deliveries.DeliveryTaken',
          data: { ...(data as DataOf<'deliveries.DeliveryTaken'>), run: state.run },
        });
      case 'StopDelivery':
        if (state.status !== 'open') return refuse(notOpen);
        return accept({
          type: 'deliveries.DeliveryStopped',
          data: { ...(data as DataOf<'deliveries.DeliveryStopped'>), run: state.run },
        });
    }
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'deliveries.DeliveryOpened':
        return { run: event.data.run, status: 'open', upTo: 0, feeds: [] };
      case 'deliveries.DeliveryProgressed':
        return { ...state, upTo: event.data.upTo, feeds: event.data.feeds };
      case 'deliveries.DeliveryTaken':
        return { ...state, status: 'taken', feeds: event.data.feeds };
      case 'deliveries.DeliveryStopped':
        return state;
    }
  },
};

/** Stream of a delivery, known by the digest of its files. */
export const deliveryStream = (deliveryId: string): string => `deliveries.delivery-${deliveryId}`;
