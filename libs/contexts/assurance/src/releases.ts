import { accept, refusal, refuse, type Decider } from '@hub/kernel';
import type { BoardQuestion } from './questions.js';
import type { ReleaseData, ReleaseEvent } from './releases.events.js';

/** Which releases there are, in order. */
export interface ReleasesState {
  readonly ids: readonly string[];
}

/** `seen` = how many releases were known to whoever worked out what may be shown. */
export interface ReleaseCommand {
  readonly type: 'Release';
  readonly seen: number;
  readonly release: ReleaseData;
  /** The question that the release answers, and who asks. */
  readonly answers?: { readonly question: BoardQuestion; readonly askedBy: string };
}

/**
 * The ledger of all releases. What may be shown depends on everything that was given before, so a release that was worked
 * out without the latest one is refused and worked out anew. The same release twice is one.
 */
export const releasesDecider: Decider<ReleasesState, ReleaseCommand, ReleaseEvent> = {
  initial: { ids: [] },
  decide: ({ seen, release, answers }, { ids }) => {
    const { releaseId, audience, knownAt } = release;
    if (ids.includes(releaseId)) return accept();
    const given: ReleaseEvent = { type: 'assurance.FiguresReleased', data: release };
    if (seen === ids.length) {
      const asked: readonly ReleaseEvent[] = answers
        ? [{ type: 'assurance.QuestionAnswered', data: { releaseId, audience, knownAt, ...answers } }]
        : [];
      return accept(given, ...asked);
    }
    return refuse(
      refusal('ledger-moved', 'Other numbers were given out at the same time. Nothing was given here; try again.'),
    );
  },
  evolve: (state, { type, data }) =>
    type === 'assurance.FiguresReleased' ? { ids: [...state.ids, data.releaseId] } : state,
};
