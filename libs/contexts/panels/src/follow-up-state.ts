import type { LondonDate } from '@hub/kernel';
import type { ActionDetails } from './action.events.js';
import type { ChallengeDetails } from './challenge.events.js';
import type { FollowUpEvent, MatterKind } from './follow-up.events.js';

/** What was said of one action or challenge after its meeting. */
export interface FollowUpState {
  /** What the last word on the action was: reported done, found not done, or neither. */
  readonly done: 'yes' | 'no' | undefined;
  /** More time was asked for until this date, and nobody answered yet. */
  readonly asked?: LondonDate | undefined;
  readonly reply?: string | undefined;
  readonly accepted: boolean;
  readonly escalatedTo?: string | undefined;
  readonly chases: Readonly<Record<string, { readonly answered: boolean }>>;
}

export const NOTHING_FOLLOWED: FollowUpState = { done: undefined, accepted: false, chases: {} };

/** The follow-up after an event. */
export const followUpAfter = (state: FollowUpState, event: FollowUpEvent): FollowUpState => {
  switch (event.type) {
    case 'panels.ActionReportedDone':
      return { ...state, done: 'yes', asked: undefined };
    case 'panels.ActionFoundNotDone':
      return { ...state, done: 'no' };
    case 'panels.MoreTimeAsked':
      return { ...state, asked: event.data.until };
    case 'panels.MoreTimeGranted':
    case 'panels.MoreTimeRefused':
    case 'panels.ActionHandedOver':
      return { ...state, asked: undefined };
    case 'panels.ChallengeReplied':
      return { ...state, reply: event.data.reply, accepted: false };
    case 'panels.ReplyAccepted':
      return { ...state, accepted: true };
    case 'panels.ChallengeEscalated':
      return { ...state, escalatedTo: event.data.to };
    case 'panels.MatterChased':
      return { ...state, chases: { ...state.chases, [event.data.chaseId]: { answered: false } } };
    case 'panels.ChaseAnswered':
      return { ...state, chases: { ...state.chases, [event.data.chaseId]: { answered: true } } };
  }
};

/** The kind and id of the matter that an event is about. */
export const matterOf = ({ data }: FollowUpEvent): { readonly matter: MatterKind; readonly matterId: string } => {
  if ('actionId' in data) return { matter: 'action', matterId: data.actionId };
  if ('challengeId' in data) return { matter: 'challenge', matterId: data.challengeId };
  return { matter: data.matter, matterId: data.matterId };
};

/** The record of an action after what was said of it; the same one when that leaves it as it is. */
export const actionFollowed = (record: ActionDetails, event: FollowUpEvent): ActionDetails => {
  switch (event.type) {
    case 'panels.ActionReportedDone':
      return { ...record, completedAt: event.data.doneOn };
    case 'panels.ActionFoundNotDone': {
      const { completedAt: _completedAt, ...open } = record;
      return open;
    }
    case 'panels.MoreTimeGranted':
      return { ...record, due: event.data.until };
    case 'panels.ActionHandedOver': {
      const { owner: _owner, ...rest } = record;
      const { toAgency, owner } = event.data;
      return { ...rest, ownerAgency: toAgency, ...(owner === undefined ? {} : { owner }) };
    }
    default:
      return record;
  }
};

/** The record of a challenge after what was said of it; the same one when that leaves it as it is. */
export const challengeFollowed = (record: ChallengeDetails, event: FollowUpEvent): ChallengeDetails => {
  switch (event.type) {
    case 'panels.ChallengeReplied': {
      const { accepted: _accepted, ...rest } = record;
      return { ...rest, answeredAt: record.answeredAt ?? event.data.repliedOn };
    }
    case 'panels.ReplyAccepted':
      return { ...record, accepted: true };
    case 'panels.ChallengeEscalated':
      return { ...record, accepted: false, escalatedTo: event.data.to };
    default:
      return record;
  }
};
