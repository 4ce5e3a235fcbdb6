import {
  accept,
  isErased,
  londonDateOf,
  refusal,
  refuse,
  type Decider,
  type Instant,
  type RecordState,
} from '@hub/kernel';
import type { AuthorisationDetails, AuthorisationEvent } from './authorisation.events.js';
import { missingChecks, type Check } from './checks.js';
import type { PlacementDetails } from './placement.events.js';

/** Agreeing to a placement as it stands on record, or taking that back. */
export type AuthorisationCommand =
  | {
      readonly type: 'Authorise';
      readonly placement: PlacementDetails;
      /** ONS code of the council whose child it is. */
      readonly authority: string;
      readonly decidedAt: Instant;
      /** User id of who agrees. */
      readonly decidedBy?: string;
      /** Why the Head of Service agrees although checks are missing; absent = nobody overrides. */
      readonly override?: string;
    }
  | { readonly type: 'Withdraw'; readonly key: { readonly childId: string; readonly start: string } };

export type AuthorisationState = RecordState<AuthorisationDetails>;

const WORDS: Readonly<Record<Check, string>> = {
  host_authority: 'the host authority was consulted',
  exploitation_risk: 'the risk of exploitation in the area was checked',
  health_education: 'health and education were checked',
};

/** The checks in words, as they follow "not on record that". */
export const checksInWords = (checks: readonly Check[]): string => checks.map((check) => WORDS[check]).join(', that ');

/**
 * Whether a placement is agreed to. Stream: `placements.authorisation-<child>|<start>`. A placement in another authority's
 * area is refused while a check is not on record as made before; the Head of Service can override that with a reason. Who
 * that is, the policy says. An agreement is to what stood then: a placement that moves to another area needs another one.
 */
export const authorisationDecider: Decider<AuthorisationState, AuthorisationCommand, AuthorisationEvent> = {
  initial: { status: 'none' },
  decide: (command, state) => {
    if (state.status !== 'none' && isErased(state.content)) return accept();
    if (command.type === 'Withdraw') {
      return state.status === 'held'
        ? accept({ type: 'placements.AuthorisationWithdrawn', data: command.key })
        : accept();
    }
    const { placement, authority, decidedAt, decidedBy, override } = command;
    const { childId, start, hostLa, checkedAt } = placement;
    if (state.status === 'held' && state.content.hostLa === hostLa && state.content.missing.length === 0)
      return accept();
    const missing = missingChecks(placement, authority);
    const by = decidedBy === undefined ? {} : { decidedBy };
    const content: AuthorisationDetails = { childId, start, hostLa, decidedAt, ...by, missing: [...missing] };
    if (missing.length === 0) {
      const early = checkedAt !== undefined && londonDateOf(checkedAt) > londonDateOf(decidedAt);
      return early
        ? refuse(
            refusal('checked-in-the-future', 'The checks are dated after today. Put the date right first.', 'start'),
          )
        : accept({ type: 'placements.PlacementAuthorised', data: content });
    }
    if (override === undefined) {
      return refuse(
        refusal(
          'checks-missing',
          `This placement is in another authority’s area, and it is not on record that ${checksInWords(missing)}. Record the checks first. Only the Head of Service can agree without them, with a reason.`,
          'start',
        ),
      );
    }
    return accept({ type: 'placements.PlacementAuthorisedWithoutChecks', data: { ...content, reason: override } });
  },
  evolve: (state, event) => {
    if (event.type === 'placements.AuthorisationWithdrawn') {
      return state.status === 'none' ? state : { status: 'withdrawn', content: state.content };
    }
    return { status: 'held', content: event.data };
  },
};
