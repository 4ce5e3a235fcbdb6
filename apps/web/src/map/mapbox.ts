import type mapbox from 'mapbox-gl';
import type { ErrorEvent, Map as MapboxMap } from 'mapbox-gl';
import { driven, type GlMap } from './driven.js';
import { boxOf, type MakeEngine } from './engine.js';
import { drawnOn } from './layers.js';

/** What the adapter needs of Mapbox GL JS. */
export type MapboxLibrary = Pick<typeof mapbox, 'Map' | 'NavigationControl' | 'ScaleControl'>;

/** Streets in pale colours, so that the cells are what is seen. */
const STYLE = 'mapbox://styles/mapbox/light-v11';

/** Waits until the streets stand. Rejects where Mapbox does not let the token in or cannot be reached. */
const standing = (map: MapboxMap): Promise<void> =>
  new Promise((resolve, reject) => {
    map.once('load', () => resolve());
    map.once('error', ({ error }: ErrorEvent) => reject(error));
  });

/**
 * The map as Mapbox GL JS draws it, over streets of Mapbox, with the council's own token. Mapbox learns who looks and at
 * which part of the borough; what is drawn over the streets stays on this page. Its logo and its own line of sources
 * stay where it puts them: its terms ask for both.
 */
export const mapboxFrom =
  (library: () => Promise<MapboxLibrary>): MakeEngine =>
  async (container, ground, told, { token = '' }) => {
    const { Map: GlJs, NavigationControl, ScaleControl } = await library();
    const map = new GlJs({
      container,
      accessToken: token,
      style: STYLE,
      projection: 'mercator',
      bounds: [...boxOf(ground.outlines)] as [number, number, number, number],
      fitBoundsOptions: { padding: 16 },
      maxZoom: 15,
      preserveDrawingBuffer: true,
      performanceMetricsCollection: false,
      fadeDuration: 0,
      dragRotate: false,
      pitchWithRotate: false,
    });
    try {
      await standing(map);
    } catch (error) {
      map.remove();
      throw error;
    }
    map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
    map.addControl(new ScaleControl({ unit: 'metric' }), 'bottom-left');
    const { sources, layers } = drawnOn(ground, true);
    for (const [id, source] of Object.entries(sources)) map.addSource(id, source as never);
    for (const layer of layers) map.addLayer(layer as never);
    return driven(map as unknown as GlMap, told);
  };
