import { accept, refusal, refuse, type Decider, type LondonDate } from '@hub/kernel';
import type { HOLD_MATTERS, HoldEvent } from './hold.events.js';

export type HoldMatter = (typeof HOLD_MATTERS)[number];

export type HoldState = 'none' | 'standing' | 'lifted';

interface Held {
  readonly holdId: string;
  readonly childId?: string;
}

export type HoldCommand = Held &
  (
    | { readonly type: 'Place'; readonly matter: HoldMatter; readonly reason: string; readonly reviewOn: LondonDate }
    | { readonly type: 'Review'; readonly reviewOn: LondonDate }
    | { readonly type: 'Lift'; readonly reason: string }
  );

/** Places a hold, keeps it up, or lifts it. A hold that was lifted stays lifted: place another. */
export const holdDecider: Decider<HoldState, HoldCommand, HoldEvent> = {
  initial: 'none',
  decide: (command, state) => {
    const { holdId, childId } = command;
    const held = { holdId, ...(childId === undefined ? {} : { childId }) };
    if (command.type === 'Place') {
      const { matter, reason, reviewOn } = command;
      if (state !== 'none')
        return refuse(refusal('hold-exists', 'This hold was placed before. Look at the list of holds.'));
      return accept({ type: 'records.HoldPlaced', data: { ...held, matter, reason, reviewOn } });
    }
    if (state !== 'standing') {
      return refuse(refusal('no-such-hold', 'No such hold stands. Look at the list of holds as it is now.'));
    }
    return command.type === 'Review'
      ? accept({ type: 'records.HoldReviewed', data: { ...held, reviewOn: command.reviewOn } })
      : accept({ type: 'records.HoldLifted', data: { ...held, reason: command.reason } });
  },
  evolve: (_state, { type }) => (type === 'records.HoldLifted' ? 'lifted' : 'standing'),
};
