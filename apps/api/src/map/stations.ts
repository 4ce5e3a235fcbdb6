import { createRequire } from 'node:module';
import { nearTo, toGrid, type AreaIndex, type LonLat } from '@hub/geography';
import type { StationData } from 'uk-railway-stations';

interface Station {
  readonly name: string;
  readonly at: LonLat;
}

let all: readonly StationData[] | undefined;

/** Railway stations in and around some areas. Data: uk-railway-stations, from Trainline EU, Open Database Licence 1.0. */
export const stationsNear = (areas: AreaIndex): readonly Station[] => {
  all ??= createRequire(import.meta.url)('uk-railway-stations') as StationData[];
  const isNear = nearTo(areas);
  return all
    .filter(({ lat, long }) => lat >= 49 && lat <= 61 && long >= -9 && long <= 2)
    .map(({ stationName, lat, long }): Station => ({ name: stationName, at: [long, lat] }))
    .filter(({ at }) => isNear(toGrid(at)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
};
