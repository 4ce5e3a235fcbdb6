import { PLACE_TYPES } from '@hub/intelligence';
import type { LondonDate } from '@hub/kernel';
import type { Casebook } from '@hub/casebook';
import { inForceAgainst } from './adults.js';
import { childrenTiedTo, type ProfileKnown } from './known.js';

/** A place of concern, ranked by how many children evidence ties to it. */
export interface PlaceLine {
  readonly id: string;
  readonly name: string;
  readonly placeType: string;
  readonly children: number;
  /** What children did or met there, as evidence says it: met at, found at, exploited at. */
  readonly parts: readonly string[];
  readonly inForce: number;
}

export interface PlaceTypeLine {
  readonly name: string;
  readonly places: number;
  readonly children: number;
}

export interface LocationFacts {
  readonly byType: readonly PlaceTypeLine[];
  /** Children tied to a place, by what happened there: a meeting place is another thing than where harm was done. */
  readonly byPart: readonly { readonly name: string; readonly places: number; readonly children: number }[];
  readonly ranked: readonly PlaceLine[];
}

const PARTS = { met_at: 'met at', found_at: 'found at', exploited_at: 'exploited at' } as const;
const isPart = (relation: string): relation is keyof typeof PARTS => relation in PARTS;

/** A code as words: `food_outlet` is "food outlet". */
export const inPlainWords = (code: string): string => code.replaceAll('_', ' ');

/** Places with children tied to them, most children first, and how many there are by type and by what happened there. */
export const locationFacts = (known: ProfileKnown, casebook: Casebook, on: LondonDate): LocationFacts => {
  const tied = childrenTiedTo(known.ties, 'place');
  const orders = inForceAgainst(casebook, on);
  const tiesOf = (id: string) =>
    known.ties.filter(({ a, b }) => [a, b].some((end) => end.type === 'place' && end.id === id));
  const lines = known.places.map(({ id, name, placeType }): PlaceLine => {
    const relations = new Set(tiesOf(id).flatMap((tie) => tie.relations));
    return {
      id,
      name,
      placeType: inPlainWords(placeType),
      children: tied.get(id)?.size ?? 0,
      parts: [...relations]
        .filter(isPart)
        .sort()
        .map((part) => PARTS[part]),
      inForce: orders.get(`place:${id}`) ?? 0,
    };
  });
  const together = (some: readonly PlaceLine[]): number =>
    new Set(some.flatMap(({ id }) => [...(tied.get(id) ?? [])])).size;
  return {
    byType: PLACE_TYPES.map(inPlainWords).flatMap((name) => {
      const some = lines.filter(({ placeType }) => placeType === name);
      return some.length === 0 ? [] : [{ name, places: some.length, children: together(some) }];
    }),
    byPart: Object.values(PARTS).map((name) => {
      const some = lines.filter(({ parts }) => parts.includes(name));
      return { name, places: some.length, children: together(some) };
    }),
    ranked: lines
      .filter(({ children }) => children > 0)
      .sort((a, b) => b.children - a.children || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1)),
  };
};
