import type { Rng } from './rng.js';

/** A point on the British National Grid, in metres, and how exactly it is known. */
export interface Place {
  readonly easting: string;
  readonly northing: string;
  readonly precision: string;
}

interface Area {
  readonly name: string;
  readonly east: number;
  readonly north: number;
  readonly weight: number;
}

/** Invented neighbourhoods, set where people live in the borough (section 7.6); the weight follows need, not people. */
const neighbourhoods: readonly Area[] = [
  { name: 'Larkmere', east: 534_600, north: 170_400, weight: 15 },
  { name: 'Tollbridge', east: 535_600, north: 169_900, weight: 14 },
  { name: 'Fernhollow', east: 537_400, north: 169_300, weight: 7 },
  { name: 'Marlpit', east: 540_300, north: 169_100, weight: 10 },
  { name: 'Quarrydene', east: 543_000, north: 171_500, weight: 14 },
  { name: 'Alderchase', east: 543_700, north: 170_300, weight: 4 },
  { name: 'Cressbrook', east: 547_200, north: 168_500, weight: 14 },
  { name: 'Sedgewick Vale', east: 546_800, north: 167_000, weight: 12 },
  { name: 'Osierfield', east: 545_700, north: 165_500, weight: 6 },
  { name: 'Harebell Heath', east: 544_500, north: 167_600, weight: 3 },
  { name: 'Brackenlow', east: 541_000, north: 166_300, weight: 4 },
  { name: 'Westerling', east: 538_400, north: 165_900, weight: 3 },
  { name: 'Skylark Down', east: 541_600, north: 159_000, weight: 3 },
];

/** Where children were placed outside the borough: points well beyond its edge. */
const elsewhere: readonly Area[] = [
  { name: 'west of the borough', east: 531_800, north: 165_300, weight: 24 },
  { name: 'north of the borough', east: 538_400, north: 174_900, weight: 18 },
  { name: 'east of the borough', east: 554_000, north: 172_500, weight: 18 },
  { name: 'the river towns', east: 575_500, north: 167_800, weight: 20 },
  { name: 'the east coast', east: 636_000, north: 170_500, weight: 10 },
  { name: 'the south coast', east: 562_000, north: 100_200, weight: 6 },
  { name: 'the midlands', east: 455_000, north: 305_000, weight: 4 },
];

/** ONS codes of the councils in whose area those points lie. */
const hosts: Readonly<Record<string, string>> = {
  'west of the borough': 'E09000008',
  'north of the borough': 'E09000011',
  'east of the borough': 'E10000016',
  'the river towns': 'E06000035',
  'the east coast': 'E10000016',
  'the south coast': 'E10000011',
  'the midlands': 'E06000016',
};

const point = (rng: Rng, area: Area, spread: number, precision: string): Place => ({
  easting: String(Math.round(area.east + Math.max(-2, Math.min(2, rng.normal())) * spread)),
  northing: String(Math.round(area.north + Math.max(-2, Math.min(2, rng.normal())) * spread)),
  precision,
});

const nowhere: Place = { easting: '', northing: '', precision: 'unknown' };

const choose = (rng: Rng, areas: readonly Area[]): Area =>
  rng.weighted(areas.map((area) => [area, area.weight] as const));

/** A home in the borough, now and then known only to the street or postcode, or not at all. */
export const homeInBorough = (rng: Rng): Place => {
  const precision = rng.weighted([
    ['address', 80],
    ['street', 8],
    ['postcode', 8],
    ['unknown', 4],
  ] as const);
  return precision === 'unknown' ? nowhere : point(rng, choose(rng, neighbourhoods), 450, precision);
};

/** In which council's area a place lies: that of the nearest point above; a place that is not known is the borough's. */
export const hostOf = ({ easting, northing }: Place): string => {
  if (easting === '') return BROMLEY;
  const away = ({ east, north }: Area): number => Math.hypot(east - Number(easting), north - Number(northing));
  const [nearest] = [...neighbourhoods, ...elsewhere].sort((a, b) => away(a) - away(b));
  return hosts[nearest?.name ?? ''] ?? BROMLEY;
};

export const homeElsewhere = (rng: Rng): Place =>
  point(
    rng,
    choose(rng, elsewhere),
    350,
    rng.weighted([
      ['address', 80],
      ['postcode', 20],
    ] as const),
  );

/** Invented places where children are found or spend time. */
const haunts: readonly (Area & { readonly kind: string })[] = [
  { name: 'Larkmere Green', east: 534_900, north: 170_600, weight: 12, kind: 'park' },
  { name: 'Tollbridge Halt', east: 535_500, north: 169_700, weight: 14, kind: 'transport_hub' },
  { name: 'Marlpit Arcade', east: 540_400, north: 169_200, weight: 16, kind: 'shopping_centre' },
  { name: 'Marlpit Interchange', east: 540_300, north: 168_800, weight: 12, kind: 'transport_hub' },
  { name: 'Quarrydene Common', east: 543_100, north: 171_600, weight: 9, kind: 'park' },
  { name: 'The Paper Kettle', east: 547_100, north: 168_600, weight: 7, kind: 'food_outlet' },
  { name: 'Cressbrook Terminus', east: 546_900, north: 166_400, weight: 8, kind: 'transport_hub' },
  { name: 'a friend’s flat in Sedgewick Vale', east: 546_700, north: 167_100, weight: 12, kind: 'private_address' },
  { name: 'Osierfield Lodge Rooms', east: 545_600, north: 165_700, weight: 3, kind: 'hotel' },
  { name: 'a relative’s home', east: 538_000, north: 173_500, weight: 14, kind: 'private_address' },
];

/** The haunts that stand as places of concern, with the middle of each. */
export const hauntsInBorough: readonly {
  readonly name: string;
  readonly kind: string;
  readonly east: number;
  readonly north: number;
}[] = haunts.filter(({ kind }) => kind !== 'private_address');

export interface Haunt extends Place {
  readonly name: string;
  readonly kind: string;
}

export const haunt = (rng: Rng): Haunt => {
  const chosen = rng.weighted(haunts.map((place) => [place, place.weight] as const));
  return { ...point(rng, chosen, 60, rng.chance(0.7) ? 'address' : 'street'), name: chosen.name, kind: chosen.kind };
};

/** Invented homes from which looked-after children go missing; some report the same absence again every night. */
export const childrensHomes = [
  { name: 'Placeholder House', reportsNightly: true },
  { name: 'Specimen Lodge', reportsNightly: true },
  { name: 'The Sample Centre', reportsNightly: false },
  { name: 'Mockridge', reportsNightly: false },
  { name: 'Draftwell Court', reportsNightly: false },
] as const;

export const supportedHousing = [
  { name: 'Demo Place', reportsNightly: true },
  { name: 'Trial Rooms', reportsNightly: false },
  { name: 'Token Street', reportsNightly: false },
] as const;

/** Councils whose children are placed in the borough. */
export const neighbours = [
  ['E09000008', 26],
  ['E09000023', 22],
  ['E09000004', 14],
  ['E09000011', 14],
  ['E10000016', 10],
  ['E09000022', 8],
  ['E09000028', 6],
] as const;

export const BROMLEY = 'E09000006';
