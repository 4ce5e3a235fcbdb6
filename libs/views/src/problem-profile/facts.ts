import { asAtEnd } from '@hub/casebook';
import { periodAt, previousQuarter, type Instant, type Period } from '@hub/kernel';
import { adultFacts, type AdultFacts } from './adults.js';
import { gapFacts, type GapFacts } from './gaps.js';
import { profileKnown, type ProfileAsked, type ProfileRecords } from './known.js';
import { locationFacts, type LocationFacts } from './locations.js';
import { placedAway, type PlacedAway } from './placements-away.js';
import { themeFacts, type ThemeFacts } from './themes.js';
import { victimFacts, type VictimFacts } from './victims.js';

/** What is known for a problem profile of one quarter, in numbers: victims, adults of concern, locations, themes, gaps. */
export interface ProfileFacts {
  readonly victims: VictimFacts;
  readonly adults: AdultFacts;
  readonly locations: LocationFacts;
  readonly themes: ThemeFacts;
  readonly away: readonly PlacedAway[];
  readonly gaps: GapFacts;
  readonly keptByAgency: number;
}

/** For whom and when the facts are asked. */
export interface FactsAsked {
  readonly period: Period;
  readonly knownAt: Instant;
  readonly authority: string;
  readonly counts: (childId: string) => boolean;
  readonly borough: boolean;
}

/**
 * The facts of a quarter as known at a moment, from records that were read at its position. The order of the records
 * changes nothing, and neither does anything recorded later.
 */
export const profileFacts = (records: ProfileRecords, asked: FactsAsked): ProfileFacts => {
  const { period, knownAt, authority, counts, borough } = asked;
  const before = previousQuarter(period);
  const whole: ProfileAsked = {
    period,
    before,
    at: asAtEnd(periodAt(period, knownAt)),
    atBefore: asAtEnd(periodAt(before, knownAt)),
    authority,
    counts,
    borough,
  };
  const known = profileKnown(records, whole);
  const { date } = whole.at;
  return {
    victims: victimFacts(records, whole),
    adults: adultFacts(known, records.casebook, date),
    locations: locationFacts(known, records.casebook, date),
    themes: themeFacts(known, whole),
    away: placedAway(records, whole),
    gaps: gapFacts(records, known, whole),
    keptByAgency: known.keptByAgency,
  };
};
