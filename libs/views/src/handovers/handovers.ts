import type { Envelope, Instant, LondonDate, View } from '@hub/kernel';
import type {
  Gateway,
  HandoverEvent,
  HandoverPart,
  HandoverProposal,
  HandoverReceipt,
  ReceivedEvent,
} from '@hub/sharing';
import { given } from '../given.js';

/** A handover of a child of ours to another authority. */
export interface HandoverRow {
  readonly [column: string]: unknown;
  readonly handoverId: string;
  readonly childId: string;
  readonly state: 'proposed' | 'approved' | 'sent' | 'accepted' | 'refused' | 'withdrawn';
  readonly toAuthority: string;
  readonly toName: string;
  readonly toKey: string;
  readonly movedOn: LondonDate;
  readonly responsibility: HandoverProposal['responsibility'];
  readonly gateway: Gateway;
  readonly consent?: NonNullable<HandoverProposal['consent']>;
  readonly parts: readonly HandoverPart[];
  readonly restrictedToo: boolean;
  /** Absent when it was erased. */
  readonly reason?: string;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly approvedBy?: string;
  readonly approvedAt?: Instant;
  readonly position?: number;
  readonly digest?: string;
  readonly records?: number;
  readonly sentAt?: Instant;
  readonly arrivedAt?: Instant;
  readonly answeredAt?: Instant;
  readonly answer?: string;
  readonly withdrawnAt?: Instant;
  readonly whyWithdrawn?: string;
}

type Sent<Type extends HandoverEvent['type']> = Envelope<Extract<HandoverEvent, { type: Type }>>;

/** Which children of ours go to another authority, on what grounds, and how far is it? Key: the handover. */
export const handovers: View<HandoverRow, HandoverEvent> = {
  table: 'handovers_v1',
  columns: ['childId', 'state'],
  key: ({ data }) => data.handoverId,
  on: {
    'sharing.HandoverProposed': ({ data }: Sent<'sharing.HandoverProposed'>) => {
      const { consent, reason, ...rest } = data;
      return { ...rest, ...given({ consent, reason }), state: 'proposed' };
    },
    'sharing.HandoverApproved': ({ data }: Sent<'sharing.HandoverApproved'>, row) => {
      const { approvedBy, approvedAt, position } = data;
      return row && { ...row, state: 'approved', approvedBy, approvedAt, position };
    },
    'sharing.HandoverSent': ({ data }: Sent<'sharing.HandoverSent'>, row) => {
      const { digest, records, sentAt } = data;
      return row && { ...row, state: 'sent', digest, records, sentAt };
    },
    'sharing.HandoverArrived': ({ data }: Sent<'sharing.HandoverArrived'>, row) =>
      row && { ...row, arrivedAt: data.arrivedAt },
    'sharing.HandoverAnswered': ({ data }: Sent<'sharing.HandoverAnswered'>, row) =>
      row && { ...row, state: data.answer, answeredAt: data.answeredAt, ...given({ answer: data.reason }) },
    'sharing.HandoverWithdrawn': ({ data }: Sent<'sharing.HandoverWithdrawn'>, row) =>
      row && { ...row, state: 'withdrawn', withdrawnAt: data.withdrawnAt, ...given({ whyWithdrawn: data.reason }) },
  },
};

/** A handover that another authority sent to us. What it says of the child is not in here. */
export interface ReceivedRow {
  readonly [column: string]: unknown;
  readonly receivedId: string;
  readonly state: 'waiting' | 'accepted' | 'refused' | 'called_back';
  readonly fromAuthority: string;
  readonly fromName: string;
  readonly fromKey: string;
  readonly digest: string;
  readonly position: number;
  readonly movedOn: LondonDate;
  readonly responsibility: HandoverReceipt['responsibility'];
  readonly gateway: Gateway;
  readonly consent?: NonNullable<HandoverReceipt['consent']>;
  readonly parts: readonly HandoverPart[];
  readonly records: number;
  readonly receivedAt: Instant;
  /** The child as our records call them, once it was taken on; empty before. */
  readonly childId: string;
  readonly taken?: readonly { readonly stream: string; readonly theirStream: string; readonly theyKnewAt: Instant }[];
  readonly answeredBy?: string;
  readonly answeredAt?: Instant;
  readonly whyRefused?: string;
}

type Came<Type extends ReceivedEvent['type']> = Envelope<Extract<ReceivedEvent, { type: Type }>>;

/** Which handovers came to us, and what became of them? Key: the handover as received. */
export const receivedHandovers: View<ReceivedRow, ReceivedEvent> = {
  table: 'received_handovers_v1',
  columns: ['childId', 'state'],
  key: ({ data }) => data.receivedId,
  on: {
    'sharing.HandoverReceived': ({ data }: Came<'sharing.HandoverReceived'>) => {
      const { content: _content, consent, ...rest } = data;
      return { ...rest, ...given({ consent }), state: 'waiting', childId: '' };
    },
    'sharing.HandoverTakenOver': ({ data }: Came<'sharing.HandoverTakenOver'>, row) => {
      const taken = data.records.map(({ stream, theirStream, theyKnewAt }) => ({ stream, theirStream, theyKnewAt }));
      const { childId, takenBy: answeredBy, takenAt: answeredAt } = data;
      return row && { ...row, state: 'accepted', childId, taken, answeredBy, answeredAt };
    },
    'sharing.HandoverRefused': ({ data }: Came<'sharing.HandoverRefused'>, row) => {
      const { refusedBy: answeredBy, refusedAt: answeredAt, reason } = data;
      return row && { ...row, state: 'refused', answeredBy, answeredAt, ...given({ whyRefused: reason }) };
    },
    'sharing.HandoverCalledBack': ({ data }: Came<'sharing.HandoverCalledBack'>, row) =>
      row && { ...row, state: 'called_back', answeredAt: data.calledBackAt },
  },
};
