import { accept, refusal, refuse, type Decider, type EventOf, type Instant } from '@hub/kernel';
import { reasonGiven } from '../reasons.js';
import type { HandoverReceipt, HandoverTakenOver, ReceivedEvent } from './handover.events.js';

type TakenOver = EventOf<typeof HandoverTakenOver>['data'];

export type ReceivedCommand =
  | { readonly type: 'Receive'; readonly receipt: HandoverReceipt }
  | ({ readonly type: 'TakeOver' } & TakenOver)
  | { readonly type: 'Refuse'; readonly reason: string; readonly by: string; readonly at: Instant }
  | { readonly type: 'CallBack'; readonly at: Instant };

export type ReceivedState =
  | { readonly status: 'none' }
  | {
      readonly status: 'waiting' | 'accepted' | 'refused' | 'called_back';
      readonly receivedId: string;
      readonly digest: string;
      readonly fromKey: string;
      readonly childId?: string;
    };

const OVER = {
  waiting: '',
  accepted: 'This record was taken on already.',
  refused: 'This handover was refused already. Ask the sender to propose a new one.',
  called_back: 'The sender called this handover off. Nothing of it is kept here; ring them.',
} as const;

/**
 * A child's record that another authority sent, as the receiving side decides it. Stream: `sharing.received-<sender>.<id>`.
 * It waits until somebody takes it on or refuses it with a reason, or the sender calls it back. The first of these holds.
 */
export const receivedDecider: Decider<ReceivedState, ReceivedCommand, ReceivedEvent> = {
  initial: { status: 'none' },
  decide: (command, state) => {
    if (command.type === 'Receive') {
      const { receipt } = command;
      if (state.status === 'none') return accept({ type: 'sharing.HandoverReceived', data: receipt });
      return state.digest === receipt.digest
        ? accept()
        : refuse(refusal('another-package', 'Another package came under the same id.', 'receivedId'));
    }
    if (state.status === 'none')
      return refuse(refusal('handover-not-known', 'There is no such handover.', 'receivedId'));
    const { status, receivedId } = state;
    if (command.type === 'CallBack') {
      return status === 'waiting'
        ? accept({ type: 'sharing.HandoverCalledBack', data: { receivedId, calledBackAt: command.at } })
        : accept();
    }
    if (command.type === 'TakeOver') {
      const { type: _type, ...data } = command;
      if (status === 'waiting') return accept({ type: 'sharing.HandoverTakenOver', data });
      return status === 'accepted' && state.childId === data.childId
        ? accept()
        : refuse(refusal('handover-over', OVER[status], 'receivedId'));
    }
    const { reason, by, at } = command;
    const reasonless = reasonGiven(reason);
    if (reasonless) return refuse(reasonless);
    if (status === 'refused') return accept();
    return status === 'waiting'
      ? accept({ type: 'sharing.HandoverRefused', data: { receivedId, reason, refusedBy: by, refusedAt: at } })
      : refuse(refusal('handover-over', OVER[status], 'receivedId'));
  },
  evolve: (state, event) => {
    if (event.type === 'sharing.HandoverReceived') {
      const { receivedId, digest, fromKey } = event.data;
      return { status: 'waiting', receivedId, digest, fromKey };
    }
    if (state.status === 'none') return state;
    switch (event.type) {
      case 'sharing.HandoverTakenOver':
        return { ...state, status: 'accepted', childId: event.data.childId };
      case 'sharing.HandoverRefused':
        return { ...state, status: 'refused' };
      case 'sharing.HandoverCalledBack':
        return { ...state, status: 'called_back' };
    }
  },
};
