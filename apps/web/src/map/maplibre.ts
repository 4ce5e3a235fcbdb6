import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as LibreMap, NavigationControl, ScaleControl, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { boxOf, COLOURS, type Cell, type Dot, type Ground, type MakeEngine, type Shown } from './engine.js';

setWorkerUrl(workerUrl);

const collection = (features: readonly object[]) => ({ type: 'FeatureCollection', features }) as never;

const areaFeature = ({ id, name, polygons }: Cell) => ({
  type: 'Feature',
  properties: { id, name },
  geometry: { type: 'MultiPolygon', coordinates: polygons },
});

const dotFeature = ({ at, first, last }: Dot) => ({
  type: 'Feature',
  properties: { first, last },
  geometry: { type: 'Point', coordinates: at },
});

const lineFeature = ({ from, to }: Shown['lines'][number]) => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'LineString', coordinates: [from, to] },
});

const source = (features: readonly object[], more: object = {}) =>
  ({ type: 'geojson', data: collection(features), ...more }) as never;

const LEVEL = ['coalesce', ['feature-state', 'level'], 0];

const styleOf = ({ cells, outlines, stations }: Ground): StyleSpecification =>
  ({
    version: 8,
    sources: {
      cells: source(cells.map(areaFeature), { promoteId: 'id' }),
      outlines: source(outlines.map(areaFeature)),
      lines: source([]),
      dots: source([]),
      stations: source(stations.map(({ at }) => dotFeature({ at, first: 0, last: 0 }))),
    },
    layers: [
      { id: 'paper', type: 'background', paint: { 'background-color': '#f3f3ef' } },
      {
        id: 'cells',
        type: 'fill',
        source: 'cells',
        paint: {
          'fill-color': ['match', LEVEL, ...COLOURS.flatMap((colour, level) => [level, colour]), COLOURS[0]],
          'fill-antialias': false,
        },
      },
      {
        id: 'edges',
        type: 'line',
        source: 'cells',
        paint: { 'line-color': '#b6bcc2', 'line-width': 0.4 },
      },
      { id: 'outlines', type: 'line', source: 'outlines', paint: { 'line-color': '#3d4246', 'line-width': 1.2 } },
      {
        id: 'selected',
        type: 'line',
        source: 'cells',
        filter: ['==', ['get', 'id'], ''],
        paint: { 'line-color': '#0b0c0c', 'line-width': 3 },
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
    ],
  }) as unknown as StyleSpecification;

/** The map as MapLibre GL draws it (BSD licence): no token, no request but for its own worker from this site. */
export const makeMapLibre: MakeEngine = async (container, ground, { onCell, onDrawn }) => {
  const map = new LibreMap({
    container,
    style: styleOf(ground),
    bounds: [...boxOf(ground.outlines)] as [number, number, number, number],
    fitBoundsOptions: { padding: 16 },
    maxZoom: 15,
    attributionControl: false,
    // A map is printed and looked at by tests from its picture.
    canvasContextAttributes: { preserveDrawingBuffer: true },
    fadeDuration: 0,
    dragRotate: false,
    pitchWithRotate: false,
  });
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new ScaleControl({ unit: 'metric' }), 'bottom-left');
  map.on('click', 'cells', ({ features }) => {
    const id: unknown = features?.[0]?.properties['id'];
    if (typeof id === 'string') onCell(id);
  });
  map.on('idle', onDrawn);
  await new Promise<void>((resolve) => void map.once('load', () => resolve()));
  const canvas = map.getCanvas();
  canvas.setAttribute('role', 'region');
  canvas.setAttribute('aria-label', 'Map of the borough. The table beside it says the same.');
  let held: ReadonlyMap<string, number> = new Map();
  let data: Pick<Shown, 'dots' | 'lines'> | undefined;
  const give = (id: string, features: readonly object[]): void => {
    (map.getSource(id) as { setData(data: never): void } | undefined)?.setData(collection(features));
  };
  return {
    show: ({ levels, dots, lines, day, selected }) => {
      for (const [id, level] of levels)
        if (held.get(id) !== level) map.setFeatureState({ source: 'cells', id }, { level });
      for (const id of held.keys()) if (!levels.has(id)) map.setFeatureState({ source: 'cells', id }, { level: 0 });
      held = levels;
      if (data?.dots !== dots) give('dots', dots.map(dotFeature));
      if (data?.lines !== lines) give('lines', lines.map(lineFeature));
      data = { dots, lines };
      map.setFilter(
        'dots',
        day === undefined ? null : ['all', ['<=', ['get', 'first'], day], ['>=', ['get', 'last'], day]],
      );
      map.setFilter('selected', ['==', ['get', 'id'], selected ?? '']);
    },
    remove: () => map.remove(),
  };
};
