import type { ProfileMapQueryQuery } from '../gql/graphql.js';
import type { Measure } from './view.js';

export type ProfileMap = Extract<ProfileMapQueryQuery['profileMap'], { __typename: 'ProfileMap' }>;
export type Region = ProfileMap['regions'][number];

/** How strongly a cell is coloured: 0 not at all, 1 to 5 lighter to darker, then what stands out upward and downward. */
export const NOTHING = 0;
export const DARKEST = 5;
export const UP = 6;
export const DOWN = 7;

/** Times the mean from which a density has a level; contours of hotspot maps begin at 3. */
const DENSITIES = [0.5, 1, 3, 5, 8];

/** A count among the largest: square roots, or one busy place would make all others look alike. */
export const levelOfCount = (count: number, most: number): number =>
  count <= 0 || most <= 0 ? NOTHING : Math.max(1, Math.ceil(DARKEST * Math.sqrt(count / most)));

const levelOf = (region: Region, measure: Measure, most: number): number => {
  switch (measure) {
    case 'count':
      return levelOfCount(aCell(region), most);
    case 'chance':
      return region.verdict === 'HOT' ? UP : region.verdict === 'COLD' ? DOWN : NOTHING;
    case 'rate':
      return levelOfCount(region.smoothedRate ?? 0, most);
    case 'density':
      return DENSITIES.filter((from) => (region.timesMean ?? 0) >= from).length;
    case 'change':
      return region.change === 'MORE' ? UP : region.change === 'FEWER' ? DOWN : NOTHING;
  }
};

/** What a cell is coloured by: of cells that are shown as one, a cell's share. */
const aCell = ({ cells, events }: Region): number => (cells.length > 0 ? (events ?? 0) / cells.length : 0);

/** The most in any cell: events, or the rate where cells are coloured by it. */
export const mostInCell = (regions: readonly Region[], measure: Measure = 'count'): number =>
  Math.max(0, ...regions.map((region) => (measure === 'rate' ? (region.smoothedRate ?? 0) : aCell(region))));

/** Areas of several cells that all have the same share: there is nothing to compare, and nothing to be dark. */
const isAllAlike = (regions: readonly Region[]): boolean =>
  regions.some(({ cells }) => cells.length > 1) && new Set(regions.map(aCell).filter((one) => one > 0)).size === 1;

const ALIKE = 2;

/** The level of every cell that has one. */
export const levelsOf = (regions: readonly Region[], measure: Measure): ReadonlyMap<string, number> => {
  const most = mostInCell(regions, measure);
  const alike = measure === 'count' && isAllAlike(regions);
  return new Map(
    regions.flatMap((region) => {
      const level = alike && aCell(region) > 0 ? ALIKE : levelOf(region, measure, most);
      return level === NOTHING ? [] : region.cells.map((cell) => [cell, level] as const);
    }),
  );
};

type Key = readonly (readonly [level: number, words: string])[];

const LEVELS = [1, 2, 3, 4, 5];

/** Above which and up to which value a level stands. */
const boundsOf = (level: number, most: number): readonly [number, number] => [
  most * ((level - 1) / DARKEST) ** 2,
  most * (level / DARKEST) ** 2,
];

const short = (value: number): string => String(Number(value.toPrecision(2)));

const sharesInKey = (levels: readonly number[], most: number, unit: string): Key =>
  levels.map((level) => {
    const [above, upTo] = boundsOf(level, most).map(short);
    return [level, above === '0' ? `up to ${upTo} ${unit}` : `above ${above}, up to ${upTo} ${unit}`] as const;
  });

const countsInKey = (most: number): Key =>
  LEVELS.flatMap((level) => {
    const [above, upTo] = boundsOf(level, most).map(Math.floor) as [number, number];
    return upTo <= above ? [] : [[level, above + 1 === upTo ? String(upTo) : `${above + 1} to ${upTo}`] as const];
  });

/**
 * What the levels mean, in the order of the key beside the map. Where cells are shown as one, a cell has its share of what
 * was counted in all of them; then only the levels on the map are named.
 */
export const keyOf = (regions: readonly Region[], measure: Measure): Key => {
  const most = mostInCell(regions, measure);
  const used = new Set(levelsOf(regions, measure).values());
  switch (measure) {
    case 'rate':
      return sharesInKey(
        LEVELS.filter((level) => used.has(level)),
        most,
        'per 1,000',
      );
    case 'count':
      if (isAllAlike(regions)) return [[ALIKE, 'the same in each of these cells: nothing can be compared']];
      return regions.some(({ cells }) => cells.length > 1)
        ? sharesInKey(
            LEVELS.filter((level) => used.has(level)),
            most,
            'in each cell, on average',
          )
        : countsInKey(most);
    case 'chance':
      return [
        [UP, 'more than chance would give'],
        [DOWN, 'fewer than chance would give'],
      ];
    case 'density':
      return DENSITIES.map((from, at) => [at + 1, `${from} times the mean or more`] as const);
    case 'change':
      return [
        [UP, 'more than the quarter before'],
        [DOWN, 'fewer than the quarter before'],
      ];
  }
};
