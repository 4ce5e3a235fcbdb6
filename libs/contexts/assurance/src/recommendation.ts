import { accept, refusal, refuse, type Decider, type LondonDate } from '@hub/kernel';
import type { RecommendationEvent, RecommendationState } from './recommendation.events.js';

/** What became of a recommendation. */
export interface RecommendationLife {
  readonly state: RecommendationState;
  readonly words?: string;
  readonly actionId?: string;
}

interface Of {
  readonly recommendationId: string;
  readonly period: string;
  readonly person: string;
  readonly today: LondonDate;
}

export type RecommendationCommand = Of &
  (
    | { readonly type: 'Move'; readonly state: RecommendationState; readonly words: string }
    | { readonly type: 'TakeOn'; readonly actionId: string }
  );

/** A recommendation after it was made: how far it is, and which action it became. It becomes one action only. */
export const recommendationDecider: Decider<RecommendationLife, RecommendationCommand, RecommendationEvent> = {
  initial: { state: 'open' },
  decide: (command, life) => {
    const { recommendationId, period, person, today } = command;
    if (command.type === 'Move') {
      const { state, words } = command;
      if (life.state === state && life.words === words) return accept();
      return accept({
        type: 'assurance.RecommendationMoved',
        data: { recommendationId, period, state, words, movedOn: today, movedBy: person },
      });
    }
    const { actionId } = command;
    if (life.actionId === actionId) return accept();
    if (life.actionId !== undefined) {
      return refuse(
        refusal('is-an-action', `This recommendation is the action ${life.actionId} already. Follow that one up.`),
      );
    }
    return accept({
      type: 'assurance.RecommendationTakenOn',
      data: { recommendationId, period, actionId, takenOn: today, takenBy: person },
    });
  },
  evolve: (life, { type, data }) =>
    type === 'assurance.RecommendationMoved'
      ? { ...life, state: data.state, words: data.words }
      : { ...life, actionId: data.actionId },
};
