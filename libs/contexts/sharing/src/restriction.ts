import { accept, refusal, refuse, sameContent, type Decider } from '@hub/kernel';
import { reasonGiven } from './reasons.js';
import type { RestrictionEvent } from './restriction.events.js';

type Restricted = Extract<RestrictionEvent, { type: 'sharing.RecordRestricted' }>['data'];

export interface RestrictionState {
  readonly inForce?: Restricted;
}

export type RestrictionCommand =
  | ({ readonly type: 'Restrict' } & Restricted)
  | { readonly type: 'Lift'; readonly childId: string; readonly reason: string };

/**
 * Whether a child's record is restricted, and to whom. Stream: `sharing.restriction-<child id>`. Somebody must be left who
 * can open it; both ways need a reason.
 */
export const restrictionDecider: Decider<RestrictionState, RestrictionCommand, RestrictionEvent> = {
  initial: {},
  decide: (command, { inForce }) => {
    const reasonless = reasonGiven(command.reason);
    if (reasonless) return refuse(reasonless);
    if (command.type === 'Lift') {
      const { childId, reason } = command;
      if (!inForce) {
        return refuse(refusal('not-restricted', 'This record is not restricted; there is nothing to lift.', 'childId'));
      }
      return accept({ type: 'sharing.RestrictionLifted', data: { childId, reason } });
    }
    const { type: _type, ...data } = command;
    if (data.people.length === 0 && data.roles.length === 0) {
      return refuse(
        refusal('nobody-left', 'Name the people or roles who may still open this record. Somebody must.', 'people'),
      );
    }
    if (inForce && sameContent(inForce, data)) return accept();
    return accept({ type: 'sharing.RecordRestricted', data });
  },
  evolve: (_state, event) => (event.type === 'sharing.RecordRestricted' ? { inForce: event.data } : {}),
};
