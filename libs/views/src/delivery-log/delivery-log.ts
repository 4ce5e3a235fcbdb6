import type { By, Envelope, Instant, View } from '@hub/kernel';
import type { DeliveryEvent, FeedCount } from '@hub/deliveries';

type DataOf<Type extends DeliveryEvent['type']> = Extract<DeliveryEvent, { type: Type }>['data'];

/** One run of taking a delivery in: who, when, which files, and what became of the rows. */
export interface DeliveryRow {
  readonly [column: string]: unknown;
  readonly deliveryId: string;
  /** The first time is 1; the same delivery taken again is the next. */
  readonly run: number;
  readonly state: 'open' | 'taken' | 'stopped';
  readonly source?: string;
  readonly historical: boolean;
  readonly openedAt: Instant;
  readonly takenAt?: Instant;
  readonly stoppedAt?: Instant;
  /** Why it could not be taken further. */
  readonly reason?: string;
  readonly by: By;
  readonly correlationId: string;
  readonly files: DataOf<'deliveries.DeliveryOpened'>['files'];
  /** Rows done so far, in intake order. */
  readonly upTo: number;
  readonly feeds: readonly FeedCount[];
  readonly waiting?: number;
  readonly matchQueue?: number;
  readonly conflicts?: number;
  readonly assumedTimes?: number;
  readonly unknownCodes?: DataOf<'deliveries.DeliveryTaken'>['unknownCodes'];
}

const opened = ({
  data,
  by,
  correlationId,
}: Envelope<Extract<DeliveryEvent, { type: 'deliveries.DeliveryOpened' }>>): DeliveryRow => ({
  deliveryId: data.deliveryId,
  run: data.run,
  state: 'open',
  ...(data.source === undefined ? {} : { source: data.source }),
  historical: data.historical,
  openedAt: data.openedAt,
  by,
  correlationId,
  files: data.files,
  upTo: 0,
  feeds: [],
});

/** Which deliveries were taken in, by whom, and what became of their rows? Key: the delivery and its run. */
export const deliveryLog: View<DeliveryRow, DeliveryEvent> = {
  table: 'deliveries_v1',
  columns: ['deliveryId', 'state', 'openedAt'],
  key: ({ data }) => `${data.deliveryId}|${data.run}`,
  on: {
    'deliveries.DeliveryOpened': (event) => opened(event),
    'deliveries.DeliveryProgressed': ({ data }, row) => row && { ...row, upTo: data.upTo, feeds: data.feeds },
    'deliveries.DeliveryTaken': ({ data }, row) =>
      row && {
        ...row,
        state: 'taken',
        takenAt: data.takenAt,
        feeds: data.feeds,
        waiting: data.waiting,
        matchQueue: data.matchQueue,
        conflicts: data.conflicts,
        assumedTimes: data.assumedTimes,
        unknownCodes: data.unknownCodes,
      },
    'deliveries.DeliveryStopped': ({ data }, row) =>
      row && { ...row, state: 'stopped', stoppedAt: data.stoppedAt, reason: data.reason },
  },
};
