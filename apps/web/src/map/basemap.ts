import { addProtocol } from 'maplibre-gl';
import { PMTiles, Protocol, TileType } from 'pmtiles';
import type { Drawn } from './layers.js';

const protocol = new Protocol();
addProtocol('pmtiles', protocol.tile);

/** Streets that lie under the cells, and whose work they are. */
export interface Streets extends Drawn {
  readonly source: string;
}

/** How a kind of thing is drawn. Names are those of the two usual schemas, Protomaps and OpenMapTiles. */
interface Look {
  readonly of: readonly string[];
  readonly layer: Readonly<Record<string, unknown>>;
}

const byZoom = (...stops: readonly number[]) => ['interpolate', ['linear'], ['zoom'], ...stops];

const named = (size: number, colour: string) => ({
  type: 'symbol',
  layout: { 'text-field': ['get', 'name'], 'text-size': size },
  paint: { 'text-color': colour, 'text-halo-color': '#ffffff', 'text-halo-width': 1.5 },
});

const LOOKS: readonly Look[] = [
  { of: ['landuse', 'landcover', 'park'], layer: { type: 'fill', paint: { 'fill-color': '#e4eadb' } } },
  { of: ['water'], layer: { type: 'fill', paint: { 'fill-color': '#c6dbe8' } } },
  { of: ['buildings', 'building'], layer: { type: 'fill', minzoom: 14, paint: { 'fill-color': '#dedbd2' } } },
  {
    of: ['roads', 'transportation'],
    layer: { type: 'line', paint: { 'line-color': '#a9a598', 'line-width': byZoom(9, 0.3, 13, 1, 15, 3) } },
  },
  { of: ['roads', 'transportation_name'], layer: { ...named(11, '#5c5a52'), minzoom: 14 } },
  { of: ['places', 'place'], layer: named(13, '#3d4246') },
];

const isLine = ({ layer }: Look): boolean => layer['type'] === 'symbol';

const vectorLayers = (names: readonly string[]) =>
  LOOKS.flatMap((look, at) =>
    look.of
      .filter((name) => names.includes(name))
      .map((name) => {
        const alongLines = isLine(look) && !name.startsWith('place') ? { 'symbol-placement': 'line' } : {};
        const layout = { ...(look.layer['layout'] as object | undefined), ...alongLines };
        return {
          ...look.layer,
          id: `streets-${at}-${name}`,
          source: 'streets',
          'source-layer': name,
          ...(Object.keys(layout).length > 0 ? { layout } : {}),
        };
      }),
  );

interface Metadata {
  readonly attribution?: string;
  readonly vector_layers?: readonly { readonly id: string }[];
}

/** Text of a line that the maker of a file may have written as HTML. */
const textOf = (line: string): string =>
  new DOMParser().parseFromString(line, 'text/html').body.textContent.replaceAll(/\s+/g, ' ').trim();

/** What a PMTiles file of this site draws: its picture tiles as they are, its vector tiles in pale colours. */
export const streetsOf = async (address: string): Promise<Streets> => {
  const file = new PMTiles(new URL(address, window.location.href).href);
  protocol.add(file);
  const [header, metadata] = await Promise.all([file.getHeader(), file.getMetadata() as Promise<Metadata>]);
  const url = `pmtiles://${file.source.getKey()}`;
  const source = textOf(metadata.attribution ?? '');
  if (header.tileType !== TileType.Mvt) {
    return {
      source,
      sources: { streets: { type: 'raster', url, tileSize: 256 } },
      layers: [{ id: 'streets', type: 'raster', source: 'streets' } as { id: string }],
    };
  }
  const names = (metadata.vector_layers ?? []).map(({ id }) => id);
  return { source, sources: { streets: { type: 'vector', url } }, layers: vectorLayers(names) };
};
