import { accept, refusal, refuse, type Decider } from '@hub/kernel';
import { reasonGiven } from '../reasons.js';
import type { LookingIntoEvent } from './looking-into.events.js';

export interface LookingIntoState {
  readonly found?: LookingIntoEvent['data'];
}

export type LookIntoCommand = {
  readonly type: 'LookInto';
  /** Who looks into it: user id. */
  readonly by: string;
} & LookingIntoEvent['data'];

/** One unusual access and what came of it. Stream: `sharing.unusual-<key>`. Nobody looks into their own access. */
export const lookingIntoDecider: Decider<LookingIntoState, LookIntoCommand, LookingIntoEvent> = {
  initial: {},
  decide: ({ type: _type, by, ...data }, { found }) => {
    if (by === data.person) {
      return refuse(refusal('own-access', 'This access is your own. Somebody else must look into it.', 'key'));
    }
    const noteless = reasonGiven(data.note, 'note');
    if (noteless) return refuse(noteless);
    if (found) {
      return refuse(
        refusal('already-looked-into', 'Somebody has looked into this already. Look at the list again.', 'key'),
      );
    }
    return accept({ type: 'sharing.UnusualAccessLookedInto', data });
  },
  evolve: (_state, event) => ({ found: event.data }),
};
