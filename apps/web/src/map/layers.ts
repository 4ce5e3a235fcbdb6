import { COLOURS, type Cell, type Dot, type Ground, type Position, type Shown } from './engine.js';
import { squareOn } from './marks.js';

/** What is drawn, in the words that MapLibre GL and Mapbox GL share (the Mapbox style specification, version 8). */
export interface Drawn {
  readonly sources: Readonly<Record<string, object>>;
  readonly layers: readonly { readonly id: string }[];
}

export const collection = (features: readonly object[]) => ({ type: 'FeatureCollection', features });

const areaFeature = ({ id, name, polygons }: Cell) => ({
  type: 'Feature',
  properties: { id, name },
  geometry: { type: 'MultiPolygon', coordinates: polygons },
});

const pointFeature = (at: Position) => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Point', coordinates: at },
});

export const dotFeature = ({ at }: Dot) => pointFeature(at);

export const lineFeature = ({ from, to }: Shown['lines'][number]) => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'LineString', coordinates: [from, to] },
});

const source = (features: readonly object[], more: object = {}) => ({
  type: 'geojson',
  data: collection(features),
  ...more,
});

/** Paper of the map where nothing lies under the cells. */
export const PAPER = { id: 'paper', type: 'background', paint: { 'background-color': '#f3f3ef' } } as const;

const LEVEL = ['coalesce', ['feature-state', 'level'], 0];

/** How much of the streets below a coloured cell hides. */
const OVER_STREETS = 0.6;

const cellsOver = (streets: boolean) => ({
  id: 'cells',
  type: 'fill',
  source: 'cells',
  paint: {
    'fill-color': ['match', LEVEL, ...COLOURS.flatMap((colour, level) => [level, colour]), COLOURS[0]],
    'fill-opacity': streets ? ['case', ['==', LEVEL, 0], 0, OVER_STREETS] : 1,
    'fill-antialias': false,
  },
});

const LINES_AND_POINTS = [
  { id: 'edges', type: 'line', source: 'cells', paint: { 'line-color': '#b6bcc2', 'line-width': 0.4 } },
  { id: 'outlines', type: 'line', source: 'outlines', paint: { 'line-color': '#3d4246', 'line-width': 1.2 } },
  {
    id: 'selected',
    type: 'line',
    source: 'cells',
    filter: ['==', ['get', 'id'], ''],
    paint: { 'line-color': '#0b0c0c', 'line-width': 3 },
  },
  {
    id: 'schools',
    type: 'fill',
    source: 'schools',
    paint: { 'fill-color': '#1d70b8', 'fill-outline-color': '#ffffff' },
  },
  {
    id: 'stations',
    type: 'circle',
    source: 'stations',
    paint: {
      'circle-radius': 3,
      'circle-color': '#ffffff',
      'circle-stroke-color': '#3d4246',
      'circle-stroke-width': 1.5,
    },
  },
  {
    id: 'lines',
    type: 'line',
    source: 'lines',
    paint: { 'line-color': '#6a1b9a', 'line-width': 1, 'line-opacity': 0.3 },
  },
  {
    id: 'dots',
    type: 'circle',
    source: 'dots',
    paint: {
      'circle-radius': 3.5,
      'circle-color': '#0b0c0c',
      'circle-stroke-color': '#ffffff',
      'circle-stroke-width': 1,
    },
  },
] as const;

/** The cells and what stands on them; over streets the empty cells are left open. */
export const drawnOn = ({ cells, outlines, stations, schools }: Ground, streets: boolean): Drawn => ({
  sources: {
    cells: source(cells.map(areaFeature), { promoteId: 'id' }),
    outlines: source(outlines.map(areaFeature)),
    lines: source([]),
    dots: source([]),
    schools: source(schools.map(squareOn).map(areaFeature)),
    stations: source(stations.map(({ at }) => pointFeature(at))),
  },
  layers: [cellsOver(streets), ...LINES_AND_POINTS],
});
