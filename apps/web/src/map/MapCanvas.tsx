import { useEffect, useRef, useState } from 'react';
import type { Ground, MapEngine, Shown } from './engine.js';
import { MapSvg } from './MapSvg.js';

interface Props {
  readonly ground: Ground;
  readonly shown: Shown;
  readonly title: string;
  readonly onCell: (id: string) => void;
}

/** The map drawn by an engine, which is loaded only here; where the browser cannot, the drawing and why. */
export const MapCanvas = ({ ground, shown, title, onCell }: Props) => {
  const container = useRef<HTMLDivElement>(null);
  const [engine, setEngine] = useState<MapEngine | undefined>();
  const [failed, setFailed] = useState(false);
  const tell = useRef(onCell);
  useEffect(() => {
    tell.current = onCell;
  }, [onCell]);

  useEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    let made: MapEngine | undefined;
    let gone = false;
    const start = async () => {
      const { makeMapLibre } = await import('./maplibre.js');
      const told = {
        onCell: (id: string) => tell.current(id),
        onDrawn: () => element.setAttribute('data-drawn', String(Number(element.dataset['drawn'] ?? 0) + 1)),
      };
      made = await makeMapLibre(element, ground, told);
      if (gone) made.remove();
      else setEngine(made);
    };
    start().catch(() => setFailed(true));
    return () => {
      gone = true;
      setEngine(undefined);
      made?.remove();
    };
  }, [ground]);

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
  return <div ref={container} className="hub-map__canvas" data-testid="map" />;
};
