import { accept, refusal, refuse, sameContent, type Decider } from '@hub/kernel';
import type { InvolvementEvent } from './involvement.events.js';
import { reasonGiven } from './reasons.js';

type Granted = Extract<InvolvementEvent, { type: 'sharing.InvolvementGranted' }>['data'];
type Ended = Extract<InvolvementEvent, { type: 'sharing.InvolvementEnded' }>['data'];

export interface InvolvementState {
  readonly inForce?: Granted;
}

export type InvolvementCommand = ({ readonly type: 'Grant' } & Granted) | ({ readonly type: 'End' } & Ended);

/**
 * Whether an agency or a person was told to work with a child, beside what the records say. Stream:
 * `sharing.involvement-<child id>|<kind>:<who>`.
 */
export const involvementDecider: Decider<InvolvementState, InvolvementCommand, InvolvementEvent> = {
  initial: {},
  decide: (command, { inForce }) => {
    const reasonless = reasonGiven(command.reason);
    if (reasonless) return refuse(reasonless);
    if (command.type === 'End') {
      const { type: _type, ...data } = command;
      if (!inForce) return refuse(refusal('not-involved', 'No such involvement was granted.', 'who'));
      return accept({ type: 'sharing.InvolvementEnded', data });
    }
    const { type: _type, ...data } = command;
    if (inForce && sameContent(inForce, data)) return accept();
    return accept({ type: 'sharing.InvolvementGranted', data });
  },
  evolve: (_state, event) => (event.type === 'sharing.InvolvementGranted' ? { inForce: event.data } : {}),
};
