import 'mapbox-gl/dist/mapbox-gl.css';
import type mapbox from 'mapbox-gl';
import libraryUrl from 'mapbox-gl/dist/mapbox-gl-csp.js?url';
import workerUrl from 'mapbox-gl/dist/mapbox-gl-csp-worker.js?url';
import { mapboxFrom } from './mapbox.js';

type Library = typeof mapbox;

let loaded: Promise<Library> | undefined;

/**
 * Mapbox GL JS as Mapbox publishes it for strict content policies, from this site and unchanged: its licence allows it to
 * holders of an account only, so that nothing of it is asked for before a token is set.
 */
const load = (): Promise<Library> => {
  loaded ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = libraryUrl;
    script.onload = () => {
      const { mapboxgl } = window as unknown as { mapboxgl: Library };
      mapboxgl.workerUrl = workerUrl;
      resolve(mapboxgl);
    };
    script.onerror = () => reject(new Error('Mapbox GL JS could not be loaded from this site.'));
    document.head.append(script);
  });
  return loaded;
};

export const makeMapbox = mapboxFrom(load);
