import { AreaIndex, nearestCentreAreas } from '@hub/geography';
import { readReference } from '@hub/seeds';
import type { GeographyVersion } from './geographies.js';

const { source, wards, outline } = await readReference('wards');

let made: GeographyVersion | undefined;

/** Areas around the centres of the wards of Bromley, within a coarse outline: what a hub draws until boundaries are loaded. */
export const approximateVersion = (): GeographyVersion => {
  made ??= {
    id: 'approximate',
    source,
    from: wards.map(({ from }) => from).sort()[0] ?? '2022-05-05',
    approximate: true,
    areas: new AreaIndex(nearestCentreAreas(wards, outline)),
  };
  return made;
};
