import type { Sink } from './delivery.js';
import type { Cells } from './feeds.js';
import { hauntsInBorough } from './geography.js';
import { DAY, HOUR, dateOf, dayOfMoment, startOfDay, type Moment } from './moments.js';
import { rngOf, type Rng } from './rng.js';
import type { Window } from './window.js';

/** So many children at risk are remembered for links, whatever the size of the borough. */
export const MOST_LINKED = 400;

/** A tie that is to be written down: whom it joins, and how it came to be known. */
interface Told {
  readonly from: string;
  readonly relation: Cells<'links'>['relation'];
  readonly to: string;
  readonly state?: 'confirmed' | 'suspected' | 'refuted';
  /** Days before the end of the history on which it became known. */
  readonly daysAgo?: number;
  /** A second agency says so too. */
  readonly twice?: boolean;
  /** Was suspected first, and refuted so many days before the end. */
  readonly refutedDaysAgo?: number;
  readonly handling?: 'P' | 'C';
}

const TYPES: Readonly<Record<string, string>> = {
  c: 'child',
  a: 'person',
  p: 'place',
  v: 'vehicle',
  h: 'phone',
  g: 'group',
};

/** One network that joins five children through two places and three adults, as agencies came to know of it piece by piece. */
const network: readonly Told[] = [
  { from: 'c0', relation: 'met_at', to: 'p0', state: 'confirmed', twice: true },
  { from: 'c1', relation: 'met_at', to: 'p0' },
  { from: 'c2', relation: 'found_at', to: 'p0', state: 'confirmed' },
  { from: 'c2', relation: 'found_at', to: 'p1', twice: true },
  { from: 'c3', relation: 'met_at', to: 'p1', state: 'confirmed' },
  { from: 'c4', relation: 'exploited_at', to: 'p1' },
  { from: 'a0', relation: 'uses', to: 'p0', state: 'confirmed' },
  { from: 'a0', relation: 'uses', to: 'p1', twice: true },
  { from: 'a1', relation: 'associates_with', to: 'c0' },
  { from: 'a1', relation: 'associates_with', to: 'a0' },
  { from: 'a2', relation: 'suspected_of_exploiting', to: 'c4', twice: true },
  { from: 'a2', relation: 'associates_with', to: 'a0', state: 'confirmed' },
  { from: 'a0', relation: 'uses', to: 'v0', daysAgo: 9 },
];

/** Links of others: alone, in pairs, or with the network only by evidence that was refuted. The number of each is its own. */
const decoys: readonly Told[] = [
  { from: 'c5', relation: 'met_at', to: 'p2' },
  { from: 'c6', relation: 'met_at', to: 'p2', state: 'confirmed' },
  { from: 'c7', relation: 'met_at', to: 'p2', refutedDaysAgo: 40 },
  { from: 'c5', relation: 'found_at', to: 'p0', refutedDaysAgo: 60 },
  { from: 'c7', relation: 'associates_with', to: 'a3', state: 'confirmed' },
  { from: 'c8', relation: 'associates_with', to: 'a4' },
  { from: 'a4', relation: 'associates_with', to: 'a0', refutedDaysAgo: 30 },
  { from: 'c9', relation: 'uses', to: 'h0' },
  { from: 'c10', relation: 'uses', to: 'h0', handling: 'C' },
  { from: 'c11', relation: 'member_of', to: 'g0' },
  { from: 'c12', relation: 'member_of', to: 'g0' },
  { from: 'c12', relation: 'associates_with', to: 'c11', state: 'confirmed' },
  { from: 'a5', relation: 'uses', to: 'p3', state: 'confirmed' },
  { from: 'c13', relation: 'found_at', to: 'p3' },
  { from: 'c14', relation: 'found_at', to: 'p4', twice: true },
  { from: 'c15', relation: 'suspected_of_exploiting', to: 'c16' },
  { from: 'a6', relation: 'uses', to: 'p5' },
  { from: 'a7', relation: 'associates_with', to: 'a8', state: 'confirmed' },
  { from: 'a8', relation: 'uses', to: 'p6' },
  { from: 'a9', relation: 'uses', to: 'p7', refutedDaysAgo: 50 },
  { from: 'a10', relation: 'uses', to: 'p8' },
  { from: 'a11', relation: 'uses', to: 'p9' },
  { from: 'a10', relation: 'uses', to: 'p10' },
];

const PERSONS = 12;
const PLACES = 11;

/** The numbers from 0 up, in an order of chance, so that an id tells nothing of its part. */
const shuffledNumbers = (rng: Rng, count: number): readonly number[] =>
  Array.from({ length: count }, (_, number) => [rng.next(), number] as const)
    .sort(([a], [b]) => a - b)
    .map(([, number]) => number);

const NAMES = 'Mock Sample Example Token Specimen Trial Dummy Placeholder Draft Demo Filler Proxy'.split(' ');

/**
 * Writes persons of concern, places and links of a borough: one network among what joins nobody. `childIds` are children at
 * risk at the end of the history; with too few of them nothing is written. Everybody and every place is invented.
 */
export const writeLinks = (seed: number, sink: Sink, window: Window, childIds: readonly string[]): void => {
  if (childIds.length < 17) return;
  const rng = rngOf(seed, 'links');
  const chosen = shuffledNumbers(rng, childIds.length);
  const personNumbers = shuffledNumbers(rng, PERSONS);
  const placeNumbers = shuffledNumbers(rng, PLACES);
  const idOf = (short: string): string => {
    const number = Number(short.slice(1));
    const padded = (given: number | undefined): string => String((given ?? 0) + 1).padStart(5, '0');
    if (short.startsWith('c')) return childIds[chosen[number] ?? 0] ?? '';
    if (short.startsWith('a')) return `PC${padded(personNumbers[number])}`;
    if (short.startsWith('p')) return `PL${padded(placeNumbers[number])}`;
    return `${short.charAt(0).toUpperCase()}X${padded(number)}`;
  };
  const ago = (days: number): Moment => window.endAt - days * DAY + 10 * HOUR;
  personNumbers.forEach((number, part) => {
    const reviewDue = part === PERSONS - 1 ? window.end - 60 : part === PERSONS - 2 ? window.end - 10 : window.end + 90;
    sink.record('persons_of_concern', [
      {
        knownAt: ago(230 + number),
        cells: {
          person_id: idOf(`a${part}`),
          label: `Adult called ${NAMES[number % NAMES.length] ?? ''}`,
          born: String(1975 + rng.int(0, 25)),
          sex: rng.chance(0.85) ? '1' : '2',
          source_grade: rng.pick(['1', '2', '2', '3']),
          info_grade: rng.pick(['A', 'B', 'C', 'C', 'D']),
          handling: 'P',
          review_due: dateOf(reviewDue),
        },
      },
    ]);
  });
  placeNumbers.forEach((number, part) => {
    const place = hauntsInBorough[number % hauntsInBorough.length];
    if (place === undefined) return;
    sink.record('places', [
      {
        knownAt: ago(240 + number),
        cells: {
          place_id: idOf(`p${part}`),
          name: number < hauntsInBorough.length ? place.name : `${place.name}, car park`,
          place_type: place.kind,
          easting: String(place.east + rng.int(-20, 20)),
          northing: String(place.north + rng.int(-20, 20)),
          precision: 'address',
        },
      },
    ]);
  });
  let reference = 0;
  for (const told of [...network, ...decoys]) {
    const daysAgo = told.daysAgo ?? rng.int(35, 85);
    const agencies = told.twice
      ? (['Police', rng.pick(['CSC', 'Education', 'Health'])] as const)
      : [rng.pick(['Police', 'Police', 'CSC'])];
    agencies.forEach((agency, again) => {
      reference += 1;
      const knownAt = ago(daysAgo - again * 2);
      const seen = dayOfMoment(knownAt) - rng.int(0, 6);
      const cells: Cells<'links'> = {
        from_type: TYPES[told.from.charAt(0)] ?? '',
        from_id: idOf(told.from),
        relation: told.relation ?? '',
        to_type: TYPES[told.to.charAt(0)] ?? '',
        to_id: idOf(told.to),
        state: told.state ?? 'suspected',
        source_agency: agency,
        source_ref: `INT/${String(reference).padStart(5, '0')}`,
        source_grade: rng.pick(['1', '2', '2', '3']),
        info_grade: rng.pick(['A', 'B', 'C', 'C', 'D']),
        handling: told.handling ?? 'P',
        first_seen: dateOf(seen - rng.int(0, 20)),
        last_seen: dateOf(seen),
      };
      const refuted =
        told.refutedDaysAgo === undefined
          ? []
          : [
              {
                knownAt: startOfDay(window.end - told.refutedDaysAgo) + 11 * HOUR,
                cells: { ...cells, state: 'refuted', info_grade: 'E' },
              },
            ];
      sink.record('links', [
        { knownAt: refuted[0] ? Math.min(knownAt, refuted[0].knownAt - DAY) : knownAt, cells },
        ...refuted,
      ]);
    });
  }
};
