import { accept, refusal, refuse, sameContent, type Decider } from '@hub/kernel';
import { reasonGiven } from './reasons.js';
import type { WallEvent } from './wall.events.js';

type Declared = Extract<WallEvent, { type: 'sharing.ConflictDeclared' }>['data'];

export interface WallState {
  readonly inForce?: Declared;
}

export type WallCommand =
  | ({ readonly type: 'Declare' } & Declared)
  | {
      readonly type: 'End';
      readonly childId: string;
      readonly person: string;
      readonly reason: string;
      /** Who ends it: user id. */
      readonly by: string;
    };

/**
 * Whether a member of staff is kept away from a child they are tied to. Stream: `sharing.wall-<child id>|<person>`. Anyone
 * may declare their own tie; nobody ends a wall about themselves.
 */
export const wallDecider: Decider<WallState, WallCommand, WallEvent> = {
  initial: {},
  decide: (command, { inForce }) => {
    if (command.type === 'End') {
      const { childId, person, reason, by } = command;
      const reasonless = reasonGiven(reason);
      if (reasonless) return refuse(reasonless);
      if (by === person) {
        return refuse(
          refusal('own-conflict', 'Somebody else must end a conflict of interest that is yours.', 'person'),
        );
      }
      if (!inForce) {
        return refuse(refusal('no-conflict', 'No conflict of interest of this person is on record.', 'person'));
      }
      return accept({ type: 'sharing.ConflictEnded', data: { childId, person, reason } });
    }
    const { type: _type, ...data } = command;
    if (inForce && sameContent(inForce, data)) return accept();
    return accept({ type: 'sharing.ConflictDeclared', data });
  },
  evolve: (_state, event) => (event.type === 'sharing.ConflictDeclared' ? { inForce: event.data } : {}),
};
