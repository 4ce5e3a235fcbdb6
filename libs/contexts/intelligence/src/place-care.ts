import { accept, refusal, refuse, type Decider, type Instant, type LondonDate } from '@hub/kernel';
import type { PlaceCareEvent, PlaceRag } from './place-care.events.js';

/** What people decided about a place. */
export interface PlaceCare {
  readonly rating?: Extract<PlaceCareEvent, { type: 'intelligence.PlaceRated' }>['data'];
  readonly plan?: Extract<PlaceCareEvent, { type: 'intelligence.PlacePlanMade' }>['data'];
  /** Guardians who hold, by id. */
  readonly guardians: ReadonlyMap<string, Extract<PlaceCareEvent, { type: 'intelligence.GuardianNamed' }>['data']>;
}

export type CareForPlace = { readonly placeId: string } & (
  | {
      readonly type: 'Rate';
      readonly rag: PlaceRag;
      readonly reason: string;
      readonly ratedAt: Instant;
      readonly reviewDue?: LondonDate | undefined;
    }
  | {
      readonly type: 'Plan';
      readonly plan: string;
      readonly leadAgency: string;
      readonly madeAt: Instant;
      readonly reviewDue?: LondonDate | undefined;
    }
  | {
      readonly type: 'NameGuardian';
      readonly guardianId: string;
      readonly name: string;
      readonly part: string;
      readonly since: LondonDate;
    }
  | { readonly type: 'EndGuardian'; readonly guardianId: string; readonly until: LondonDate }
);

const due = (reviewDue: LondonDate | undefined) => (reviewDue === undefined ? {} : { reviewDue });

/** Rates a place, plans for it, and names who looks out for children there. Stream: `intelligence.placecare-<place id>`. */
export const placeCareDecider: Decider<PlaceCare, CareForPlace, PlaceCareEvent> = {
  initial: { guardians: new Map() },
  decide: (command, { guardians }) => {
    const { placeId } = command;
    switch (command.type) {
      case 'Rate': {
        const { rag, reason, ratedAt, reviewDue } = command;
        if (reason.trim() === '') {
          return refuse(refusal('reason-missing', 'Say why: what happened at the place, or has stopped.', 'reason'));
        }
        const data = { placeId, rag, reason: reason.trim(), ratedAt, ...due(reviewDue) };
        return accept({ type: 'intelligence.PlaceRated', data });
      }
      case 'Plan': {
        const { plan, leadAgency, madeAt, reviewDue } = command;
        const data = { placeId, plan, leadAgency, madeAt, ...due(reviewDue) };
        return accept({ type: 'intelligence.PlacePlanMade', data });
      }
      case 'NameGuardian': {
        const { guardianId, name, part, since } = command;
        return accept({ type: 'intelligence.GuardianNamed', data: { placeId, guardianId, name, part, since } });
      }
      case 'EndGuardian': {
        const { guardianId, until } = command;
        const held = guardians.get(guardianId);
        if (held === undefined) {
          return refuse(refusal('not-a-guardian', 'Nobody with this id looks out at this place now.', 'guardianId'));
        }
        if (until < held.since) {
          return refuse(refusal('end-before-start', 'It ends before it began. Check the date.', 'until'));
        }
        return accept({ type: 'intelligence.GuardianEnded', data: { placeId, guardianId, until } });
      }
    }
  },
  evolve: (state, event) => {
    switch (event.type) {
      case 'intelligence.PlaceRated':
        return { ...state, rating: event.data };
      case 'intelligence.PlacePlanMade':
        return { ...state, plan: event.data };
      case 'intelligence.GuardianNamed':
        return { ...state, guardians: new Map(state.guardians).set(event.data.guardianId, event.data) };
      case 'intelligence.GuardianEnded': {
        const guardians = new Map(state.guardians);
        guardians.delete(event.data.guardianId);
        return { ...state, guardians };
      }
    }
  },
};
