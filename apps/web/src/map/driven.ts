import type { Dot, MapEngine, Shown } from './engine.js';
import { collection, dotFeature, lineFeature } from './layers.js';

interface Clicked {
  readonly features?: readonly { readonly properties: Readonly<Record<string, unknown>> | null }[];
}

/** What MapLibre GL and Mapbox GL have in common of their maps, as far as the hub needs it. */
export interface GlMap {
  on(event: 'idle', hear: () => void): unknown;
  on(event: 'click', layer: string, hear: (clicked: Clicked) => void): unknown;
  getCanvas(): Pick<HTMLCanvasElement, 'setAttribute'>;
  getSource(id: string): { setData(data: object): unknown } | undefined;
  setFeatureState(feature: { readonly source: string; readonly id: string }, state: object): unknown;
  setFilter(layer: string, filter: readonly unknown[]): unknown;
  remove(): void;
}

/** The points of one day, or all. A few hundred points given anew are drawn sooner than 20,000 sifted by the program. */
const dotsOn = (dots: readonly Dot[], day: number | undefined): readonly Dot[] =>
  day === undefined ? dots : dots.filter(({ first, last }) => first <= day && last >= day);

/** Drives a map whose sources and layers stand: the same for either program. */
export const driven = (
  map: GlMap,
  { onCell, onDrawn }: { readonly onCell: (id: string) => void; readonly onDrawn: () => void },
): MapEngine => {
  map.on('click', 'cells', ({ features }) => {
    const id = features?.[0]?.properties?.['id'];
    if (typeof id === 'string') onCell(id);
  });
  map.on('idle', onDrawn);
  const canvas = map.getCanvas();
  canvas.setAttribute('role', 'region');
  canvas.setAttribute('aria-label', 'Map of the borough. The table beside it says the same.');
  let levels: Shown['levels'] = new Map();
  let before: Shown | undefined;
  const give = (id: string, features: readonly object[]): unknown => map.getSource(id)?.setData(collection(features));
  return {
    show: (shown) => {
      for (const [id, level] of shown.levels) {
        if (levels.get(id) !== level) map.setFeatureState({ source: 'cells', id }, { level });
      }
      for (const id of levels.keys()) {
        if (!shown.levels.has(id)) map.setFeatureState({ source: 'cells', id }, { level: 0 });
      }
      levels = shown.levels;
      if (before?.dots !== shown.dots || before.day !== shown.day) {
        give('dots', dotsOn(shown.dots, shown.day).map(dotFeature));
      }
      if (before?.lines !== shown.lines) give('lines', shown.lines.map(lineFeature));
      if (before?.selected !== shown.selected) map.setFilter('selected', ['==', ['get', 'id'], shown.selected ?? '']);
      before = shown;
    },
    remove: () => map.remove(),
  };
};
