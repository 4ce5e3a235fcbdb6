import type { Sink } from './delivery.js';
import { DAY, HOUR, atTime, dateOf, dayOfMoment, wallText, type Day, type Moment } from './moments.js';
import type { ReferenceFiles } from './reference.js';
import type { Rng } from './rng.js';
import type { Window } from './window.js';

type Planted = ReferenceFiles['planted-offences'];
type Theme = Planted['background'][number]['theme'];

/** Where and when an offence happened, before it is written down. */
interface Happened {
  readonly theme: Theme;
  readonly easting: number;
  readonly northing: number;
  readonly precision?: string;
  readonly day: Day;
}

const TYPES: Readonly<Record<Theme, readonly [string, ...string[]]>> = {
  cse: ['Sexual activity with a child', 'Grooming', 'Paying for sexual services of a child'],
  trafficking: ['Arranging travel for exploitation'],
  gangs: ['Robbery', 'Violence with injury', 'Possession of a weapon'],
  county_lines: ['Supply of drugs', 'Modern slavery: forced criminality'],
  serious_violence: ['Violence with injury', 'Threat with a weapon'],
};

/** The borough, roughly: south of its built-up north few people live. */
const anywhere = (rng: Rng): Pick<Happened, 'easting' | 'northing'> => ({
  easting: rng.int(535_000, 548_000),
  northing: rng.chance(0.85) ? rng.int(164_500, 171_500) : rng.int(158_500, 164_500),
});

const about = (
  rng: Rng,
  { easting, northing, spread }: Planted['hotspots'][number],
): Pick<Happened, 'easting' | 'northing'> => ({
  easting: Math.round(easting + rng.normal() * spread),
  northing: Math.round(northing + rng.normal() * spread),
});

const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

const hotspots = (rng: Rng, planted: Planted, someDay: () => Day): Happened[] =>
  planted.hotspots.flatMap((spot) =>
    times(spot.events, () => ({ theme: spot.theme, ...about(rng, spot), day: someDay() })),
  );

/** One after another, each a few days later and a few streets on. */
const chain = (rng: Rng, { chain: link }: Planted, { end }: Window): Happened[] => {
  let { easting, northing } = link;
  const first = end - link.endsDaysBefore - link.events * link.stepDays;
  return times(link.events, (at) => {
    easting += rng.int(-link.stepMetres, link.stepMetres);
    northing += rng.int(-link.stepMetres, link.stepMetres);
    return { theme: link.theme, easting, northing, day: first + at * link.stepDays };
  });
};

const monthOf = (day: Day): number => Number(dateOf(day).slice(5, 7));

/** So many a month, and more in one month of each year. */
const season = (rng: Rng, { season: of }: Planted, { start, end }: Window): Happened[] => {
  const all: Happened[] = [];
  for (let day = start; day < end; day += 1) {
    const daily = (of.perMonth / 30.4) * (monthOf(day) === of.month ? of.times : 1);
    const count = Math.floor(daily) + (rng.chance(daily % 1) ? 1 : 0);
    all.push(...times(count, () => ({ theme: of.theme, ...anywhere(rng), day })));
  }
  return all;
};

const decoys = (
  rng: Rng,
  { decoys: { oneAddress, oneOutcode, slowRepeats } }: Planted,
  window: Window,
  someDay: () => Day,
): Happened[] => [
  ...times(oneAddress.events, () => ({ ...oneAddress, day: someDay() })),
  ...times(oneOutcode.events, () => ({ ...oneOutcode, precision: 'outcode', day: someDay() })),
  ...times(slowRepeats.events, (at) => ({ ...slowRepeats, day: window.start + 20 + at * slowRepeats.everyDays })),
];

const background = (rng: Rng, planted: Planted, someDay: () => Day): Happened[] =>
  planted.background.flatMap(({ theme, events }) => times(events, () => ({ theme, ...anywhere(rng), day: someDay() })));

/** Most at night; of some only the night is known. */
const spanOf = (rng: Rng, day: Day): { from: Moment; to?: Moment } => {
  const hour = rng.chance(0.7) ? rng.int(17, 23) : rng.int(9, 16);
  const from = atTime(day, hour * HOUR + rng.int(0, 59));
  return rng.chance(0.25) ? { from, to: from + rng.int(2, 9) * HOUR } : { from };
};

/**
 * Writes offences of every theme, with what is planted among them: two places, a chain of near repeats and a season, and
 * what only looks like it. `children` = ids of children who may have been harmed.
 */
export const writeOffences = (
  rng: Rng,
  sink: Sink,
  window: Window,
  planted: Planted,
  children: readonly string[],
): void => {
  const someDay = (): Day => rng.int(window.start, window.end - 1);
  const all = [
    ...hotspots(rng, planted, someDay),
    ...chain(rng, planted, window),
    ...season(rng, planted, window),
    ...decoys(rng, planted, window, someDay),
    ...background(rng, planted, someDay),
  ].sort((a, b) => a.day - b.day);
  all.forEach(({ theme, easting, northing, precision, day }, at) => {
    const { from, to } = spanOf(rng, day);
    const reportedAt = (to ?? from) + Math.round(rng.exponential(20) * HOUR);
    const cells = {
      offence_id: `OF${dateOf(dayOfMoment(from)).slice(2, 4)}/${String(at + 1).padStart(5, '0')}`,
      theme,
      offence_type: rng.pick(TYPES[theme]),
      occurred_from: wallText(from),
      occurred_to: to === undefined ? '' : wallText(to),
      reported_at: wallText(reportedAt),
      easting: String(easting),
      northing: String(northing),
      precision: precision ?? (rng.chance(0.9) ? 'address' : 'street'),
      child_ids: rng.chance(0.85) ? (children[rng.int(0, children.length - 1)] ?? '') : '',
      outcome: rng.chance(0.3) ? rng.pick(['No further action', 'Charged', 'Under investigation']) : '',
    };
    sink.record('offences', [{ knownAt: reportedAt + Math.round(rng.exponential(2) * DAY), cells }]);
  });
};
