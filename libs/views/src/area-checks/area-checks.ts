import type { Envelope, Instant, Place, View } from '@hub/kernel';
import type { AreaCheckEvent, AreaFound } from '@hub/placements';
import { given } from '../given.js';

/** An address that was checked for a child, and what was done since. */
export interface AreaCheckRow {
  readonly [column: string]: unknown;
  readonly checkId: string;
  readonly childId: string;
  /** Absent when it was erased. */
  readonly place?: Place;
  readonly reason?: string;
  readonly checkedAt: Instant;
  /** User id of who asked, never a name. */
  readonly by: string;
  /** The latest time that somebody was told what is near, and what that was. */
  readonly toldAt: Instant;
  readonly told: AreaFound;
  readonly toldTo: string;
  /** What was done after the area had turned, the latest last. */
  readonly looks: readonly { readonly at: Instant; readonly by: string; readonly done?: string }[];
  readonly watched: boolean;
}

type Told<Type extends AreaCheckEvent['type']> = Envelope<Extract<AreaCheckEvent, { type: Type }>>;

/** Which addresses were checked for whom, and what was told of them? Key: the check. */
export const areaChecks: View<AreaCheckRow, AreaCheckEvent> = {
  table: 'area_checks_v1',
  columns: ['childId'],
  key: ({ data }) => data.checkId,
  on: {
    'placements.AreaChecked': ({ data, by }: Told<'placements.AreaChecked'>) => {
      const { checkId, childId, place, reason, checkedAt, found } = data;
      return {
        ...{ checkId, childId, checkedAt, by: by.person, toldAt: checkedAt, told: found, toldTo: by.person },
        ...given({ place, reason }),
        looks: [],
        watched: true,
      };
    },
    'placements.AreaLookedAtAgain': ({ data, by }: Told<'placements.AreaLookedAtAgain'>, row) => {
      if (!row) return undefined;
      const { lookedAt: at, found, done } = data;
      return {
        ...row,
        ...{ toldAt: at, told: found, toldTo: by.person },
        looks: [...row.looks, { at, by: by.person, ...given({ done }) }],
      };
    },
    'placements.AreaWatchEnded': (_: Told<'placements.AreaWatchEnded'>, row) => row && { ...row, watched: false },
  },
};
