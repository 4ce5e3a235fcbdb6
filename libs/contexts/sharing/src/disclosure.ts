import { accept, refusal, refuse, type Decider } from '@hub/kernel';
import type { DisclosureEvent } from './disclosure.events.js';
import { reasonGiven } from './reasons.js';

type Disclosed = Extract<DisclosureEvent, { type: 'sharing.RecordDisclosed' }>['data'];

export interface DisclosureState {
  readonly disclosed?: Disclosed;
  readonly withdrawn?: boolean;
}

export type DisclosureCommand =
  | ({ readonly type: 'Disclose' } & Disclosed)
  | { readonly type: 'Withdraw'; readonly disclosureId: string; readonly reason: string };

/** What one agency gave another about a child. Stream: `sharing.disclosure-<disclosure id>`. */
export const disclosureDecider: Decider<DisclosureState, DisclosureCommand, DisclosureEvent> = {
  initial: {},
  decide: (command, { disclosed, withdrawn }) => {
    if (command.type === 'Withdraw') {
      const { disclosureId, reason } = command;
      const reasonless = reasonGiven(reason);
      if (reasonless) return refuse(reasonless);
      if (!disclosed) return refuse(refusal('disclosure-not-known', 'There is no such disclosure.', 'disclosureId'));
      if (withdrawn) return accept();
      return accept({
        type: 'sharing.DisclosureWithdrawn',
        data: { disclosureId, childId: disclosed.childId, reason },
      });
    }
    const { type: _type, ...data } = command;
    if (data.fromAgency === data.toAgency) {
      return refuse(refusal('same-agency', 'A disclosure goes to another agency than it comes from.', 'toAgency'));
    }
    return disclosed ? accept() : accept({ type: 'sharing.RecordDisclosed', data });
  },
  evolve: (state, event) =>
    event.type === 'sharing.RecordDisclosed' ? { disclosed: event.data } : { ...state, withdrawn: true },
};
