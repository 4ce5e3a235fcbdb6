import { useEffect, useRef, useState } from 'react';
import type { Ground, MakeEngine, MapEngine, Shown, Under } from './engine.js';
import { MapSvg } from './MapSvg.js';

interface Props {
  readonly ground: Ground;
  readonly shown: Shown;
  readonly under: Under;
  readonly title: string;
  readonly onCell: (id: string) => void;
}

const MAPBOX =
  'Mapbox receives your IP address, an identifier and the parts of the map you look at. It receives no record.';
const WITHOUT_MAPBOX = 'Mapbox did not let the hub in, or cannot be reached. The hub draws the map itself.';

/** Loads the program that draws, and nothing of the other. */
const makerFor = async ({ token }: Under): Promise<MakeEngine> =>
  token === undefined ? (await import('./maplibre.js')).makeMapLibre : (await import('./mapbox-library.js')).makeMapbox;

/** The map drawn by an engine, which is loaded only here; where the browser cannot, the drawing and why. */
export const MapCanvas = ({ ground, shown, under: asked, title, onCell }: Props) => {
  const container = useRef<HTMLDivElement>(null);
  const [engine, setEngine] = useState<MapEngine | undefined>();
  const [failed, setFailed] = useState(false);
  const [source, setSource] = useState('');
  const [refused, setRefused] = useState(false);
  const { basemap, token } = asked;
  const tell = useRef(onCell);
  useEffect(() => {
    tell.current = onCell;
  }, [onCell]);

  useEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const under: Under = {
      ...(basemap === undefined ? {} : { basemap }),
      ...(token === undefined || refused ? {} : { token }),
    };
    let made: MapEngine | undefined;
    let gone = false;
    const start = async () => {
      const told = {
        onCell: (id: string) => tell.current(id),
        onDrawn: () => element.setAttribute('data-drawn', String(Number(element.dataset['drawn'] ?? 0) + 1)),
        onSource: setSource,
      };
      const make = await makerFor(under);
      made = await make(element, ground, told, under);
      if (gone) made.remove();
      else setEngine(made);
    };
    start().catch(() => {
      if (gone) return;
      if (under.token === undefined) setFailed(true);
      else setRefused(true);
    });
    return () => {
      gone = true;
      setEngine(undefined);
      made?.remove();
    };
  }, [ground, basemap, token, refused]);

  useEffect(() => engine?.show(shown), [engine, shown]);

  if (failed) {
    return (
      <>
        <p className="hub-note">
          This browser cannot draw the map that moves (WebGL is off). The drawing says the same.
        </p>
        <MapSvg {...{ ground, shown, title, onCell }} />
      </>
    );
  }
  return (
    <>
      {token !== undefined && <p className="hub-note">{refused ? WITHOUT_MAPBOX : MAPBOX}</p>}
      <div ref={container} className="hub-map__canvas" data-testid="map" />
      {source !== '' && <p className="hub-map__source">Streets: {source}</p>}
    </>
  );
};
