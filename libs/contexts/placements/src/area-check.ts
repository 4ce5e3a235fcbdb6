import { accept, refusal, refuse, type Decider, type Instant } from '@hub/kernel';
import { AREA_BANDS, type AreaCheckDetails, type AreaCheckEvent, type AreaFound } from './area-check.events.js';

/** Asking about an address, and what is done when its area turns. */
export type AreaCheckCommand =
  | { readonly type: 'Check'; readonly check: AreaCheckDetails }
  | { readonly type: 'LookAgain'; readonly lookedAt: Instant; readonly found: AreaFound; readonly done: string }
  | { readonly type: 'EndWatch'; readonly endedAt: Instant };

export type AreaCheckState =
  | { readonly status: 'none' }
  | {
      readonly status: 'watched' | 'ended';
      readonly childId: string;
      readonly checkId: string;
      /** What was told last: the area has turned when more is known than this. */
      readonly told: AreaFound;
    };

const NOT_ON_RECORD = refuse(refusal('not-on-record', 'There is no such check of an area on record.', 'checkId'));

/**
 * A check of the area near a candidate address. Stream: `placements.area-<check>`. It is watched from the check on until
 * somebody ends it; each look again says what was done, and what was told then is what later turns are measured by.
 */
export const areaCheckDecider: Decider<AreaCheckState, AreaCheckCommand, AreaCheckEvent> = {
  initial: { status: 'none' },
  decide: (command, state) => {
    if (command.type === 'Check') {
      return state.status === 'none' ? accept({ type: 'placements.AreaChecked', data: command.check }) : accept();
    }
    if (state.status === 'none') return NOT_ON_RECORD;
    const { checkId, childId, status } = state;
    if (command.type === 'EndWatch') {
      return status === 'ended'
        ? accept()
        : accept({ type: 'placements.AreaWatchEnded', data: { checkId, childId, endedAt: command.endedAt } });
    }
    if (status === 'ended') {
      return refuse(refusal('watch-ended', 'This area is watched no longer. Check the address again.', 'checkId'));
    }
    const { lookedAt, found, done } = command;
    return accept({ type: 'placements.AreaLookedAtAgain', data: { checkId, childId, lookedAt, found, done } });
  },
  evolve: (state, event) => {
    const { checkId, childId } = event.data;
    if (event.type === 'placements.AreaWatchEnded') {
      return state.status === 'none' ? state : { ...state, status: 'ended' };
    }
    return { status: 'watched', checkId, childId, told: event.data.found };
  },
};

/** How much nearer and more: what lies within each band, those nearer than it too. */
const upTo = (bands: readonly number[]): readonly number[] => {
  let sum = 0;
  return bands.map((count) => (sum += count));
};

const isMore = (now: readonly number[], told: readonly number[]): boolean => {
  const [more, before] = [upTo(now), upTo(told)];
  return more.some((count, band) => count > (before[band] ?? 0));
};

/** What can turn near an address. */
export const AREA_PARTS = ['hotspots', 'red', 'amber', 'networks'] as const;
export type AreaPart = (typeof AREA_PARTS)[number];

/** In which parts an area is worse than was told: within some distance there are more. A place that went from amber to red counts once, as red. */
export const turned = (now: AreaFound, told: AreaFound): readonly AreaPart[] =>
  AREA_PARTS.filter((part) => isMore(now[part], told[part]));

/** The band in which a distance in metres lies, by its place in `AREA_BANDS`; undefined beyond all of them. */
export const bandOf = (metres: number): number | undefined => {
  const band = AREA_BANDS.findIndex((most) => metres <= most);
  return band < 0 ? undefined : band;
};

/** How many of these distances, in metres, lie in each band. */
export const inBands = (distances: readonly number[]): number[] => {
  const counts = AREA_BANDS.map(() => 0);
  for (const metres of distances) {
    const band = bandOf(metres);
    if (band !== undefined) counts[band] = (counts[band] ?? 0) + 1;
  }
  return counts;
};
