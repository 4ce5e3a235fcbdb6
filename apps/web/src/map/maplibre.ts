import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as LibreMap, NavigationControl, ScaleControl, setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Streets } from './basemap.js';
import { driven, type GlMap } from './driven.js';
import { boxOf, type MakeEngine } from './engine.js';
import { drawnOn, PAPER, type Drawn } from './layers.js';

setWorkerUrl(workerUrl);

const styleOf = (under: Drawn, over: Drawn): StyleSpecification =>
  ({
    version: 8,
    sources: { ...under.sources, ...over.sources },
    layers: [PAPER, ...under.layers, ...over.layers],
  }) as unknown as StyleSpecification;

const NOTHING: Drawn = { sources: {}, layers: [] };

const streetsIn = async (basemap: string): Promise<Streets | undefined> =>
  (await import('./basemap.js')).streetsOf(basemap).catch(() => undefined);

/** The map as MapLibre GL draws it (BSD licence): no token, no request but to this site. */
export const makeMapLibre: MakeEngine = async (container, ground, told, { basemap }) => {
  const streets = basemap === undefined ? undefined : await streetsIn(basemap);
  if (basemap !== undefined) told.onSource(streets ? streets.source : 'their file cannot be read.');
  const map = new LibreMap({
    container,
    style: styleOf(streets ?? NOTHING, drawnOn(ground, streets !== undefined)),
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
  const engine = driven(map as unknown as GlMap, told);
  await new Promise<void>((resolve) => void map.once('load', () => resolve()));
  return engine;
};
