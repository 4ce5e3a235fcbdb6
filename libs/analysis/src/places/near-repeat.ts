import { chanceOf, shuffled } from '../numbers/chance.js';
import { within } from './close-pairs.js';
import type { DatedPoint } from './clusters.js';
import { LIMITS, type Doubt } from './doubts.js';
import { distance } from './neighbours.js';

/** Pairs at most so far apart, and further apart than the band before: metres from one event to the other. */
export interface Bands {
  /** Upper ends, growing; 0 is the same place. */
  readonly metres: readonly number[];
  /** Upper ends, growing. */
  readonly days: readonly number[];
}

/** Same place, to 200 m, to 400 m; within a week, within a fortnight (Ratcliffe 2009, near repeat calculator). */
export const BANDS: Bands = { metres: [0, 200, 400], days: [7, 14] };

export interface NearRepeat {
  readonly metres: number;
  readonly days: number;
  /** Pairs of events in the band. */
  readonly observed: number;
  /** The mean over the permutations. */
  readonly expected: number;
  /** Observed over expected; above 1 what happened is followed by more nearby. `undefined` where none was expected. */
  readonly ratio: number | undefined;
  /** Of so many pairs or more, by permutation. */
  readonly p: number;
}

export interface Permutations {
  readonly seed: number;
  readonly times: number;
}

/** The first band whose end a value does not pass; -1 beyond the last. */
const bandOf = (ends: readonly number[], value: number): number => {
  for (let band = 0; band < ends.length; band += 1) if (value <= (ends[band] as number)) return band;
  return -1;
};

/** Counts the pairs of each band for one dealing of the dates. Pairs close in space stay so, whatever the dates. */
const counterOf = (events: readonly DatedPoint[], bands: Bands): ((days: readonly number[]) => number[]) => {
  const ones: number[] = [];
  const others: number[] = [];
  const rows: number[] = [];
  within(events, Math.max(bands.metres.at(-1) ?? 0, 1)).forEach((near, one) => {
    for (const other of near) {
      const row = bandOf(bands.metres, distance(events[one] as DatedPoint, events[other] as DatedPoint));
      if (other < one || row < 0) continue;
      ones.push(one);
      others.push(other);
      rows.push(row);
    }
  });
  const width = bands.days.length;
  return (days) => {
    const counts = new Array<number>(bands.metres.length * width).fill(0);
    for (let pair = 0; pair < rows.length; pair += 1) {
      const apart = (days[ones[pair] as number] as number) - (days[others[pair] as number] as number);
      const column = bandOf(bands.days, apart < 0 ? -apart : apart);
      if (column < 0) continue;
      const band = (rows[pair] as number) * width + column;
      counts[band] = (counts[band] as number) + 1;
    }
    return counts;
  };
};

/**
 * Do events follow each other in space and time? Pairs in each band of distance and days against the same places with
 * their dates dealt out anew, p = (r + 1) / (m + 1) (Knox 1964; Besag and Diggle 1977). A doubt where there are fewer
 * than 30 events.
 */
export const nearRepeats = (
  events: readonly DatedPoint[],
  bands: Bands = BANDS,
  { seed, times }: Permutations = { seed: 1964, times: 999 },
  atLeast = LIMITS.events,
): NearRepeat[] | Doubt => {
  if (events.length < atLeast) return { kind: 'too-few-events', events: events.length, atLeast };
  const width = bands.days.length;
  const counted = counterOf(events, bands);
  const days = events.map(({ day }) => day);
  const observed = counted(days);
  const sums = observed.map(() => 0);
  const atLeastAsMany = observed.map(() => 0);
  const chance = chanceOf(seed);
  for (let time = 0; time < times; time += 1) {
    counted(shuffled(days, chance)).forEach((count, band) => {
      sums[band] = (sums[band] ?? 0) + count;
      if (count >= (observed[band] ?? 0)) atLeastAsMany[band] = (atLeastAsMany[band] ?? 0) + 1;
    });
  }
  return observed.map((count, band) => {
    const expected = (sums[band] ?? 0) / times;
    return {
      metres: bands.metres[Math.floor(band / width)] ?? 0,
      days: bands.days[band % width] ?? 0,
      observed: count,
      expected,
      ratio: expected > 0 ? count / expected : undefined,
      p: ((atLeastAsMany[band] ?? 0) + 1) / (times + 1),
    };
  });
};
