import fc from 'fast-check';
import { HOUR, readMoment, type Moment } from '../definitions/london.js';
import { FEEDS, type Declared, type Delivery } from '../definitions/records.js';
import { anyRow, type Told } from './rows.js';
import { momentIn, SCENES, styles, textOf, type Scene } from './scenes.js';
import { anyStory, firstChildren } from './stories.js';

interface Line extends Told {
  /** In which delivery it comes. */
  readonly delivery: number;
  /** When it was known, in a historical load; empty for its intake. */
  readonly recordedAt: string;
}

const declarations: fc.Arbitrary<Declared> = fc.record(
  {
    ambiguous: fc.constantFrom('first', 'second'),
    dateFormat: fc.constant('dd/mm/yyyy'),
    inclusiveEnd: fc.subarray(['statuses', 'keyworkers', 'safety_plans', 'disruptions']),
    responsibleLa: fc.constantFrom('E09000006', 'E09000008'),
  },
  { requiredKeys: [] },
);

/** A date, or a wall time, as the delivery writes it. */
const written = (cell: string, { dateFormat }: Declared): string => {
  const [, year, month, date, clock] = /^(\d{4})-(\d\d)-(\d\d)(?:T([\d:]+))?$/.exec(cell) ?? [];
  if (dateFormat === undefined || year === undefined) return cell;
  return `${date}/${month}/${year}${clock === undefined ? '' : ` ${clock}`}`;
};

const csvOf = (feed: string, lines: readonly Line[], declared: Declared, historical: boolean): string => {
  const columns = (FEEDS[feed]?.columns ?? '').split(' ').map((column) => /^\w+/.exec(column)?.[0] ?? '');
  const heads = [...columns, 'withdrawn', ...(historical ? ['recorded_at'] : [])];
  const rows = lines.map(({ cells, recordedAt }) => {
    const row: Readonly<Record<string, string>> = { ...cells, recorded_at: recordedAt };
    return heads.map((head) => written(row[head] ?? '', declared));
  });
  return [heads, ...rows].map((row) => `${row.map((cell) => `"${cell}"`).join(',')}\n`).join('');
};

/**
 * The first delivery is a historical load, or all are ordinary. Its rows were known before they were taken in: of two
 * versions known at that very moment nothing says which is later.
 */
const deliveriesOf = (
  { taken }: Scene,
  lines: readonly Line[],
  declared: readonly Declared[],
  historical: boolean,
): Delivery[] =>
  taken.flatMap((takenAt, index) => {
    const own = declared[index] ?? {};
    const isHistory = historical && index === 0;
    const mine = lines
      .filter(({ delivery }) => delivery === index)
      .map((line) => ((readMoment(line.recordedAt, {}) ?? takenAt) >= takenAt ? { ...line, recordedAt: '' } : line));
    const feeds = [...new Set(mine.map(({ feed }) => feed))].sort();
    const ofFeed = (feed: string): Line[] => mine.filter((line) => line.feed === feed);
    const files = Object.fromEntries(feeds.map((feed) => [feed, csvOf(feed, ofFeed(feed), own, isHistory)]));
    return feeds.length === 0 ? [] : [{ files, declared: own, takenAt, historical: isHistory }];
  });

/** Some deliveries, and the moments of knowledge for which to ask. */
export interface Nasty {
  readonly scene: Scene;
  readonly deliveries: readonly Delivery[];
  readonly moments: readonly Moment[];
}

/** Deliveries about a few children, full of ties, gaps, corrections, merges and limits that are just reached. */
export const nastyDeliveries = (most: number): fc.Arbitrary<Nasty> =>
  fc.constantFrom(...SCENES).chain((scene) => {
    const rows = fc.oneof({ weight: 3, arbitrary: anyStory(scene) }, { weight: 2, arbitrary: anyRow(scene) });
    const recordedAt = fc.oneof(
      fc.constant(''),
      fc.tuple(momentIn(scene), styles).map(([moment, style]) => textOf(moment, style)),
    );
    const place = fc.record({ delivery: fc.constantFrom(0, 0, 1, 2), recordedAt });
    const [first = 0] = scene.taken;
    /** Just when interviews after the turns are due, as each delivery is taken in, and long after the last. */
    const due = scene.turns.map((turn) => turn + 72 * HOUR).filter((moment) => moment >= first);
    const asked = [...due, ...scene.taken, (scene.taken.at(-1) ?? 0) + 100 * 24 * HOUR];
    return fc
      .record({
        told: fc.array(fc.tuple(rows, fc.array(place, { minLength: 6, maxLength: 6 })), {
          minLength: 1,
          maxLength: most,
          size: 'max',
        }),
        declared: fc.tuple(declarations, declarations, declarations),
        historical: fc.boolean(),
        moments: fc.uniqueArray(fc.constantFrom(...asked), { minLength: 2, maxLength: 2 }),
      })
      .map(({ told, declared, historical, moments }) => {
        const known = firstChildren(scene).map((row) => ({ ...row, delivery: 0, recordedAt: '2015-04-01T00:00' }));
        const lines = told.flatMap(([some, places]) =>
          some.map((row, index) => ({ ...row, ...(places[index] ?? { delivery: 0, recordedAt: '' }) })),
        );
        return { scene, deliveries: deliveriesOf(scene, [...known, ...lines], declared, historical), moments };
      });
  });
