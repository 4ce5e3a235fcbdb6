import { joined } from '@hub/geography';
import type { MapArea, MapFile, MapFormat, MapRegion, ProfileMap } from '../generated/graphql.js';
import { csvRow } from '../audit/csv.js';

const COLUMNS = [
  'area',
  'cells',
  'events',
  'children',
  'before',
  'change',
  'gi_star',
  'false_discovery_rate',
  'verdict',
  'rate_per_1000',
  'smoothed_rate_per_1000',
  'how_to_read',
];

const valuesOf = (region: MapRegion, notes: string): readonly (string | number | null)[] => [
  region.name,
  region.cells.join(' '),
  region.events ?? null,
  region.children ?? null,
  region.before ?? null,
  region.change ?? null,
  region.z ?? null,
  region.adjusted ?? null,
  region.verdict ?? null,
  region.rate ?? null,
  region.smoothedRate ?? null,
  notes,
];

/** What has to be known to read the numbers stands in each row: whoever takes some rows takes it along. */
const notesOf = ({ says, because, scope, source, rates, approximate }: ProfileMap): string =>
  [
    says,
    ...because,
    scope,
    ...(rates ? [rates] : []),
    ...(approximate ? ['Approximate areas: no boundaries were loaded.'] : []),
    source,
  ].join(' ');

/** A spreadsheet takes the file for UTF-8 by the mark at its beginning. */
const csvOf = (map: ProfileMap): string =>
  `\ufeff${[csvRow(COLUMNS), ...map.regions.map((region) => csvRow(valuesOf(region, notesOf(map))))].join('')}`;

/** Features are the regions as they are shown, each as one shape without inner edges. */
const geoJsonOf = (map: ProfileMap, areas: readonly MapArea[]): string => {
  const shapes = new Map(areas.map(({ id, polygons }) => [id, polygons]));
  const features = map.regions.map((region) => {
    const coordinates = joined(region.cells.flatMap((id) => shapes.get(id) ?? []));
    const values = valuesOf(region, notesOf(map));
    return {
      type: 'Feature',
      properties: Object.fromEntries(COLUMNS.map((column, at) => [column, values[at] ?? null])),
      geometry: coordinates.length === 0 ? null : { type: 'MultiPolygon', coordinates },
    };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
};

/** The map as a file that QGIS or a spreadsheet reads: the numbers of the page, no others. */
export const fileOf = (map: ProfileMap, areas: readonly MapArea[], format: MapFormat): MapFile => {
  const name = `map-${map.layer}-${map.cells}-${map.period.id}-${map.reader}`.toLowerCase();
  return format === 'CSV'
    ? { fileName: `${name}.csv`, mediaType: 'text/csv', content: csvOf(map) }
    : { fileName: `${name}.geojson`, mediaType: 'application/geo+json', content: geoJsonOf(map, areas) };
};
