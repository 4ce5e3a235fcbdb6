import { accept, addHours, refusal, refuse, type Decider, type Instant } from '@hub/kernel';
import type { GlassEvent, GlassFinding } from './glass.events.js';
import { reasonGiven } from './reasons.js';

/** Elapsed hours for which a record stays open after the glass was broken. */
export const GLASS_HOURS = 3;

type Broken = Extract<GlassEvent, { type: 'sharing.GlassBroken' }>['data'];

export interface GlassState {
  readonly broken?: Broken;
  readonly closedAt?: Instant;
  readonly reviewed?: boolean;
}

export type GlassCommand =
  | ({ readonly type: 'Break' } & Omit<Broken, 'until'>)
  | { readonly type: 'Close'; readonly glassId: string; readonly by: string; readonly closedAt: Instant }
  | {
      readonly type: 'Review';
      readonly glassId: string;
      /** Who reviews it: user id. */
      readonly by: string;
      readonly finding: GlassFinding;
      readonly note: string;
      readonly reviewedAt: Instant;
    };

const NOT_BROKEN = refusal('glass-not-known', 'There is no such break-glass access.', 'glassId');

/**
 * One opening of a record that is not somebody's to open. Stream: `sharing.glass-<glass id>`. It lasts three hours at most,
 * only its own person closes it early, and somebody else must review it.
 */
export const glassDecider: Decider<GlassState, GlassCommand, GlassEvent> = {
  initial: {},
  decide: (command, { broken, closedAt, reviewed }) => {
    if (command.type === 'Break') {
      const { type: _type, ...data } = command;
      const reasonless = reasonGiven(data.reason);
      if (reasonless) return refuse(reasonless);
      if (broken) return accept();
      return accept({ type: 'sharing.GlassBroken', data: { ...data, until: addHours(data.brokenAt, GLASS_HOURS) } });
    }
    if (!broken) return refuse(NOT_BROKEN);
    const { glassId, childId } = broken;
    if (command.type === 'Close') {
      if (command.by !== broken.person) return refuse(NOT_BROKEN);
      if (closedAt !== undefined || command.closedAt >= broken.until) return accept();
      return accept({ type: 'sharing.GlassClosed', data: { glassId, childId, closedAt: command.closedAt } });
    }
    if (command.by === broken.person) {
      return refuse(refusal('own-glass', 'Somebody else must review your own break-glass access.', 'glassId'));
    }
    const noteless = reasonGiven(command.note, 'note');
    if (noteless) return refuse(noteless);
    if (reviewed) {
      return refuse(
        refusal('already-reviewed', 'Somebody has reviewed this already. Look at the list again.', 'glassId'),
      );
    }
    const { finding, note, reviewedAt } = command;
    return accept({ type: 'sharing.GlassReviewed', data: { glassId, childId, finding, note, reviewedAt } });
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'sharing.GlassBroken':
        return { broken: event.data };
      case 'sharing.GlassClosed':
        return { ...state, closedAt: event.data.closedAt };
      case 'sharing.GlassReviewed':
        return { ...state, reviewed: true };
    }
  },
};
