import { accept, londonDateOf, refusal, refuse, type Decider, type Decision, type Instant } from '@hub/kernel';
import { reasonGiven } from '../reasons.js';
import type { HandoverEvent, HandoverProposal } from './handover.events.js';

export type HandoverCommand =
  | {
      readonly type: 'Propose';
      readonly proposal: HandoverProposal;
      /** ONS code of our own authority. */
      readonly authority: string;
      /** Only some may open this child's record. */
      readonly restricted: boolean;
    }
  | { readonly type: 'Approve'; readonly by: string; readonly at: Instant; readonly position: number }
  | { readonly type: 'Send'; readonly digest: string; readonly records: number; readonly at: Instant }
  | { readonly type: 'Arrive'; readonly digest: string; readonly at: Instant }
  | {
      readonly type: 'Answer';
      readonly digest: string;
      readonly answer: 'accepted' | 'refused';
      readonly reason?: string;
      readonly at: Instant;
    }
  | { readonly type: 'Withdraw'; readonly reason: string; readonly by: string; readonly at: Instant };

export type HandoverState =
  | { readonly status: 'none' }
  | {
      readonly status: 'proposed' | 'approved' | 'sent' | 'accepted' | 'refused' | 'withdrawn';
      readonly proposal: HandoverProposal;
      /** The position of the log at which the second person agreed. */
      readonly position?: number;
      readonly digest?: string;
      readonly arrived?: true;
    };

type Held = Exclude<HandoverState, { status: 'none' }>;

const NOT_KNOWN = refuse(refusal('handover-not-known', 'There is no such handover.', 'handoverId'));
const NOT_THIS_LETTER = refuse(refusal('another-package', 'This is not about what was sent.', 'digest'));

const propose = ({
  proposal,
  authority,
  restricted,
}: Extract<HandoverCommand, { type: 'Propose' }>): Decision<HandoverEvent> => {
  const { toAuthority, gateway, consent, proposedAt, restrictedToo, reason } = proposal;
  const reasonless = reasonGiven(reason);
  if (reasonless) return refuse(reasonless);
  if (toAuthority === authority) {
    return refuse(
      refusal('own-authority', 'Choose the authority the child moves to: this one is ours.', 'toAuthority'),
    );
  }
  if (gateway === 'CONSENT' && consent === undefined) {
    return refuse(refusal('consent-missing', 'Say who gave consent and when, or choose another law.', 'consentOf'));
  }
  if (consent !== undefined && consent.givenOn > londonDateOf(proposedAt)) {
    return refuse(refusal('in-the-future', 'Consent cannot be given in the future. Check the date.', 'consentGivenOn'));
  }
  if (restricted && !restrictedToo) {
    return refuse(
      refusal(
        'record-restricted',
        'Only some may open this child’s record. It stays here unless you say that it goes all the same, and why.',
        'restrictedToo',
      ),
    );
  }
  return accept({ type: 'sharing.HandoverProposed', data: proposal });
};

const approve = (
  { by, at, position }: Extract<HandoverCommand, { type: 'Approve' }>,
  state: Held,
): Decision<HandoverEvent> => {
  const { status, proposal } = state;
  if (status !== 'proposed') {
    return status === 'withdrawn' || status === 'refused'
      ? refuse(refusal('handover-over', 'This handover is over. Propose a new one.', 'handoverId'))
      : accept();
  }
  if (by === proposal.proposedBy) {
    return refuse(refusal('second-person', 'Somebody else must approve it: you proposed it yourself.', 'handoverId'));
  }
  const { handoverId, childId } = proposal;
  return accept({
    type: 'sharing.HandoverApproved',
    data: { handoverId, childId, approvedBy: by, approvedAt: at, position },
  });
};

/**
 * A child's record that goes to another authority, as the sending side decides it. Stream: `sharing.handover-<id>`. One
 * person proposes, another approves what then stands; only after that it is sent. It can be called off until it is
 * accepted; an acceptance that crossed with that holds, because their copy is there.
 */
export const handoverDecider: Decider<HandoverState, HandoverCommand, HandoverEvent> = {
  initial: { status: 'none' },
  decide: (command, state) => {
    if (command.type === 'Propose') return state.status === 'none' ? propose(command) : accept();
    if (state.status === 'none') return NOT_KNOWN;
    const { status, proposal, digest } = state;
    const { handoverId, childId } = proposal;
    const which = { handoverId, childId };
    switch (command.type) {
      case 'Approve':
        return approve(command, state);
      case 'Send': {
        if (digest !== undefined) return digest === command.digest ? accept() : NOT_THIS_LETTER;
        if (status !== 'approved')
          return refuse(refusal('not-approved', 'Nobody approved this handover.', 'handoverId'));
        const { records, at } = command;
        return accept({
          type: 'sharing.HandoverSent',
          data: { ...which, digest: command.digest, records, sentAt: at },
        });
      }
      case 'Arrive':
        if (digest !== command.digest) return NOT_THIS_LETTER;
        return state.arrived
          ? accept()
          : accept({ type: 'sharing.HandoverArrived', data: { ...which, arrivedAt: command.at } });
      case 'Answer': {
        if (digest !== command.digest) return NOT_THIS_LETTER;
        if (status === 'accepted' || status === 'refused') return accept();
        const { answer, reason, at } = command;
        const why = reason === undefined ? {} : { reason };
        return accept({ type: 'sharing.HandoverAnswered', data: { ...which, answer, ...why, answeredAt: at } });
      }
      case 'Withdraw': {
        const reasonless = reasonGiven(command.reason);
        if (reasonless) return refuse(reasonless);
        if (status === 'withdrawn' || status === 'refused') return accept();
        if (status === 'accepted') {
          return refuse(
            refusal(
              'already-accepted',
              `${proposal.toName} has taken the record on. Ring them: only they can take their copy back.`,
              'handoverId',
            ),
          );
        }
        const { reason, by, at } = command;
        return accept({
          type: 'sharing.HandoverWithdrawn',
          data: { ...which, reason, withdrawnBy: by, withdrawnAt: at },
        });
      }
    }
  },
  evolve: (state, event) => {
    if (event.type === 'sharing.HandoverProposed') return { status: 'proposed', proposal: event.data };
    if (state.status === 'none') return state;
    switch (event.type) {
      case 'sharing.HandoverApproved':
        return { ...state, status: 'approved', position: event.data.position };
      case 'sharing.HandoverSent':
        return { ...state, status: 'sent', digest: event.data.digest };
      case 'sharing.HandoverArrived':
        return { ...state, arrived: true };
      case 'sharing.HandoverAnswered':
        return { ...state, status: event.data.answer };
      case 'sharing.HandoverWithdrawn':
        return { ...state, status: 'withdrawn' };
    }
  },
};
