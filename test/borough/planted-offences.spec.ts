import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  chanceOf,
  changes,
  hotspots,
  nearRepeats,
  shuffled,
  type Cells,
  type CellFinding,
  type Point,
} from '@hub/analysis';
import { hexagonAt, hexagonsOver, type GridPoint, type Hexagons } from '@hub/geography';
import { approximateVersion } from '../../apps/worker/src/geography/approximate.js';
import { dayOf } from '../../seeds/src/moments.js';
import { writeOffences } from '../../seeds/src/offences.js';
import { readReference, type PlantedOffences } from '../../seeds/src/reference.js';
import { rngOf } from '../../seeds/src/rng.js';
import { windowUpTo } from '../../seeds/src/window.js';

const WINDOW = windowUpTo('2026-11-21');

interface Offence extends Point {
  readonly theme: string;
  readonly day: number;
  readonly month: string;
  readonly precise: boolean;
}

const offencesOf = (planted: PlantedOffences, seed: number): readonly Offence[] => {
  const all: Offence[] = [];
  const record = (_feed: string, [version]: readonly { readonly cells: object }[]): void => {
    const cells = version?.cells as Readonly<Record<string, string>>;
    const date = cells['occurred_from']?.slice(0, 10) ?? '';
    all.push({
      theme: cells['theme'] ?? '',
      x: Number(cells['easting']),
      y: Number(cells['northing']),
      day: dayOf(date),
      month: date.slice(0, 7),
      precise: cells['precision'] !== 'outcode',
    });
  };
  writeOffences(rngOf(seed, 'offences', 'borough'), { record } as never, WINDOW, planted, ['A', 'B', 'C']);
  return all;
};

const gridPoint = ({ x, y }: Point): GridPoint => [x, y];

describe('what is planted among the offences of the borough', () => {
  let planted: PlantedOffences;
  let offences: readonly Offence[];
  let hexagons: Hexagons;
  let cells: Cells;
  beforeAll(async () => {
    planted = await readReference('planted-offences');
    offences = offencesOf(planted, 1);
    hexagons = hexagonsOver(approximateVersion().areas);
    cells = { neighbours: hexagons.neighbours, cellOf: (point) => hexagons.cellOf(gridPoint(point)) };
  });

  const of = (theme: string): readonly Offence[] => offences.filter((one) => one.theme === theme);
  const hotIn = (points: readonly Point[], events: number): readonly CellFinding[] => {
    const found = hotspots({ points, events }, cells);
    return found.says === 'cannot be told' ? [] : found.cells.filter(({ verdict }) => verdict === 'hot');
  };
  const isNear = (cell: number, { x, y }: Point, rings: number): boolean => {
    let reached = new Set([hexagons.cellOf([x, y]) ?? -1]);
    for (let ring = 0; ring < rings; ring += 1) {
      reached = new Set([...reached].flatMap((one) => [one, ...(hexagons.neighbours[one] ?? [])]));
    }
    return reached.has(cell);
  };
  const pointOf = ({ easting, northing }: { easting: number; northing: number }): Point => ({
    x: easting,
    y: northing,
  });

  it('both hotspots are found, and no cell elsewhere is called hot; the score is printed', () => {
    const all = of('cse');
    const hot = hotIn(
      all.filter(({ precise }) => precise),
      all.length,
    );
    const found = planted.hotspots.filter((spot) => hot.some(({ cell }) => isNear(cell, pointOf(spot), 1)));
    const elsewhere = hot.filter(({ cell }) => !planted.hotspots.some((spot) => isNear(cell, pointOf(spot), 3)));
    const atDecoys = [planted.decoys.oneAddress, planted.decoys.oneOutcode].filter((decoy) =>
      hot.some(({ cell }) => isNear(cell, pointOf(decoy), 0)),
    );
    process.stdout.write(
      `planted hotspots found: ${found.length} of ${planted.hotspots.length}; hot cells elsewhere: ${elsewhere.length} of ${hot.length}; decoys called hot: ${atDecoys.length} of 2\n`,
    );
    expect(found).toHaveLength(planted.hotspots.length);
    expect(elsewhere).toEqual([]);
    expect(atDecoys).toEqual([]);
  });

  it('the chain of near repeats is found among gang offences; without it there is none, repeats at one place months apart or not', () => {
    const near = (some: readonly Offence[]): number => {
      const bands = nearRepeats(some);
      if (!Array.isArray(bands)) throw new Error('too few');
      return Math.min(...bands.filter(({ metres, days }) => metres > 0 && days <= 7).map(({ p }) => p));
    };
    const gangs = of('gangs');
    const { chain } = planted;
    const last = WINDOW.end - chain.endsDaysBefore;
    const isLink = ({ x, y, day }: Offence): boolean =>
      Math.hypot(x - chain.easting, y - chain.northing) < 1_200 &&
      day >= last - chain.events * chain.stepDays &&
      day <= last;
    const [withChain, without] = [near(gangs), near(gangs.filter((one) => !isLink(one)))];
    process.stdout.write(`near repeats: p ${withChain} with the chain, ${without} without\n`);
    expect(withChain).toBeLessThanOrEqual(0.001);
    expect(without).toBeGreaterThan(0.05);
  });

  it('the season is found: the month that was planted is the only one with more', () => {
    const months = new Map<string, number>();
    for (const { month } of of('county_lines')) months.set(month.slice(5), (months.get(month.slice(5)) ?? 0) + 1);
    const total = [...months.values()].reduce((sum, count) => sum + count, 0);
    const found = [...months].map(([month, after]) => {
      const [change] = changes([{ before: total - after, after }], { before: 11, after: 1 });
      return { month: Number(month), p: change?.p ?? 1, more: change?.verdict === 'more' };
    });
    const more = found.filter(({ p, more: isMore }) => isMore && p < 0.05 / 12).map(({ month }) => month);
    process.stdout.write(`months with more: ${more.join(', ')}; planted: ${planted.season.month}\n`);
    expect(more).toEqual([planted.season.month]);
  });

  it('dealt out over the borough by chance, 200 times, offences give no more hotspots than the nominal rate', () => {
    const precise = of('cse').filter(({ precise: is }) => is);
    const places = [...new Set(precise.map(({ x, y }) => hexagonAt([x, y])))];
    const centres = hexagons.cells.map((_, place) => place);
    let maps = 0;
    for (let seed = 1; seed <= 200; seed += 1) {
      const dealt = shuffled(centres, chanceOf(seed));
      const to = new Map(places.map((id, at) => [id, dealt[at] ?? 0]));
      const shuffledCells: Cells = {
        neighbours: hexagons.neighbours,
        cellOf: ({ x, y }) => to.get(hexagonAt([x, y])),
      };
      const found = hotspots({ points: precise, events: precise.length }, shuffledCells, {
        rate: 0.05,
        limits: { events: 30, cells: 30, precise: 0.85, atOnePlace: 0.1 },
        draws: { seed, times: 39_999 },
      });
      if (found.says === 'hotspots') maps += 1;
    }
    process.stdout.write(`shuffled maps with a hotspot: ${maps} of 200; nominal 10\n`);
    // Three standard deviations of a binomial above the nominal rate.
    expect(maps).toBeLessThanOrEqual(10 + 3 * Math.sqrt(200 * 0.05 * 0.95));
  });
});
