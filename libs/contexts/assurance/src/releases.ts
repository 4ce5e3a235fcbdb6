import { accept, refusal, refuse, type Decider } from '@hub/kernel';
import type { ReleaseEvent } from './releases.events.js';

/** Which releases there are, in order. */
export interface ReleasesState {
  readonly ids: readonly string[];
}

/** `seen` = how many releases were known to whoever worked out what may be shown. */
export interface ReleaseCommand {
  readonly type: 'Release';
  readonly seen: number;
  readonly release: ReleaseEvent['data'];
}

/**
 * The ledger of all releases. What may be shown depends on everything that was given before, so a release that was worked
 * out without the latest one is refused and worked out anew. The same release twice is one.
 */
export const releasesDecider: Decider<ReleasesState, ReleaseCommand, ReleaseEvent> = {
  initial: { ids: [] },
  decide: ({ seen, release }, { ids }) => {
    if (ids.includes(release.releaseId)) return accept();
    return seen === ids.length
      ? accept({ type: 'assurance.FiguresReleased', data: release })
      : refuse(
          refusal('ledger-moved', 'Other numbers were given out at the same time. Nothing was given here; try again.'),
        );
  },
  evolve: ({ ids }, { data }) => ({ ids: [...ids, data.releaseId] }),
};
