import { strandsAt } from '@hub/casebook';
import { londonDateOf } from '@hub/kernel';
import { councilInWords, isOutside, missingChecks, placedOn } from '@hub/placements';
import type { ProfileAsked, ProfileRecords } from './known.js';

/** Our children placed in the area of another authority. */
export interface PlacedAway {
  /** ONS code of the authority in whose area they live. */
  readonly hostLa: string;
  /** Its name with its code, where the name is known. */
  readonly host: string;
  readonly children: number;
  /** Of them, with sexual exploitation, trafficking or gangs open. */
  readonly exploited: number;
  /** Missing episodes of these children in the quarter, that began while they were placed there. */
  readonly episodes: number;
  readonly checksMissing: number;
}

/** Where our looked-after children live outside the borough, most children first. */
export const placedAway = (
  { casebook }: ProfileRecords,
  { at, period, authority }: ProfileAsked,
): readonly PlacedAway[] => {
  const found = new Map<string, PlacedAway>();
  for (const one of casebook.cases.values()) {
    if (!one.own) continue;
    const here = one.placements.find(({ content }) => placedOn(content, at.date) && isOutside(content, authority));
    if (!here) continue;
    const { content } = here;
    const held = found.get(content.hostLa) ?? {
      hostLa: content.hostLa,
      host: councilInWords(content.hostLa),
      children: 0,
      exploited: 0,
      episodes: 0,
      checksMissing: 0,
    };
    const episodes = one.episodes.filter(({ missing, start }) => {
      const date = londonDateOf(start);
      return missing && date >= period.start && date < period.end && placedOn(content, date);
    });
    found.set(content.hostLa, {
      ...held,
      children: held.children + 1,
      exploited: held.exploited + (strandsAt(one, at).some(({ strand }) => strand !== 'missing') ? 1 : 0),
      episodes: held.episodes + episodes.length,
      checksMissing: held.checksMissing + (missingChecks(content, authority).length > 0 ? 1 : 0),
    });
  }
  return [...found.values()].sort((a, b) => b.children - a.children || (a.hostLa < b.hostLa ? -1 : 1));
};
