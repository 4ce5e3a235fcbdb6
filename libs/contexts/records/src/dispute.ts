import { accept, refusal, refuse, type Decider, type EventOf } from '@hub/kernel';
import type { DISPUTE_OUTCOMES, DisputeEvent, ValueDisputed } from './dispute.events.js';

export type DisputeOutcome = (typeof DISPUTE_OUTCOMES)[number];

export type DisputeState =
  { readonly is: 'none' } | { readonly is: 'open'; readonly revision: number } | { readonly is: 'settled' };

/** `revisionNow` = that of the disputed record at this moment. */
export type DisputeCommand =
  | { readonly type: 'Dispute'; readonly data: EventOf<typeof ValueDisputed>['data'] }
  | {
      readonly type: 'Settle';
      readonly disputeId: string;
      readonly childId: string;
      readonly outcome: DisputeOutcome;
      readonly statement: string;
      readonly revisionNow: number;
    };

/** Marks a value as disputed and settles the dispute. It can be upheld only when the record was corrected since. */
export const disputeDecider: Decider<DisputeState, DisputeCommand, DisputeEvent> = {
  initial: { is: 'none' },
  decide: (command, state) => {
    if (command.type === 'Dispute') {
      return state.is === 'none'
        ? accept({ type: 'records.ValueDisputed', data: command.data })
        : refuse(refusal('dispute-exists', 'This dispute was recorded before. Look at the list of disputes.'));
    }
    if (state.is !== 'open') {
      return refuse(refusal('no-open-dispute', 'No such dispute is open. Look at the list of disputes as it is now.'));
    }
    const { disputeId, childId, outcome, statement, revisionNow } = command;
    if (outcome === 'upheld' && revisionNow <= state.revision) {
      return refuse(
        refusal(
          'not-corrected-yet',
          'The record has not been corrected since. Correct it first: the earlier value stays in its history.',
          'outcome',
        ),
      );
    }
    return accept({ type: 'records.DisputeSettled', data: { disputeId, childId, outcome, statement } });
  },
  evolve: (_state, event) =>
    event.type === 'records.ValueDisputed' ? { is: 'open', revision: event.data.revision } : { is: 'settled' },
};
