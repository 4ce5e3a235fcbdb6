import { toCsv } from '@hub/charts';
import type { ProfileContent, ProfileMap, ProfileSection } from './content.js';
import type { Shapes } from './drawings.js';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const HEAD = ['section', 'table', 'row', 'column', 'value'];

const rowsOf = (section: ProfileSection): readonly (readonly string[])[] => [
  ...section.tables.flatMap(({ title, head, rows }) =>
    rows.flatMap(([row = '', ...cells]) => cells.map((cell, at) => [section.title, title, row, head[at + 1] ?? '', cell])),
  ),
  ...section.trends.flatMap(({ id, title, points }) =>
    points.map(({ label, display }) => [section.title, 'Indicators by quarter', `${id} ${title}`, label, display]),
  ),
  ...section.maps.flatMap((map) =>
    map.regions.flatMap(({ name, events, children, change, chance }) => {
      const of = (column: string, value: string) => [section.title, `${map.title}, ${map.quarter}`, name, column, value];
      return [
        of('Events', events === null ? 'c' : String(events)),
        of('Children', children === null ? 'c' : String(children)),
        ...(change === '' ? [] : [of('Change', change)]),
        ...(chance === '' ? [] : [of('Chance', chance)]),
      ];
    }),
  ),
  ...section.hours.flatMap(({ title, weights }) =>
    weights.flatMap((day, weekday) =>
      day.map((share, hour) => [section.title, title, DAYS[weekday] ?? '', `${hour}:00`, String(share)]),
    ),
  ),
];

/** Every number of a profile, one a line, for a spreadsheet. Words that look like a formula are kept as words. */
export const profileCsv = ({ sections }: ProfileContent): string => `\uFEFF${toCsv([HEAD, ...sections.flatMap(rowsOf)])}`;

const featuresOf = (map: ProfileMap, shapes: Shapes): readonly object[] => {
  const cells = shapes.cellsOf(map.geography, map.cells);
  return map.regions.map(({ name, cells: ids, events, children, change, chance }) => {
    const coordinates = shapes.joined(ids.flatMap((id) => cells.get(id) ?? []));
    return {
      type: 'Feature',
      properties: { layer: map.layer, quarter: map.quarter, area: name, events, children, change, chance },
      geometry: coordinates.length === 0 ? null : { type: 'MultiPolygon', coordinates },
    };
  });
};

/**
 * The maps of a profile as GeoJSON (RFC 7946: WGS 84, longitude first), a feature for each area that is shown. An area is one
 * shape without inner edges, so that a program for maps can work with it.
 */
export const profileGeoJson = ({ sections }: ProfileContent, shapes: Shapes): string => {
  const maps = sections.flatMap((section) => section.maps);
  return JSON.stringify({
    type: 'FeatureCollection',
    features: maps.flatMap((map) => featuresOf(map, shapes)),
  });
};
