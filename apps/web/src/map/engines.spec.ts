import { describe, expect, it } from '@jest/globals';
import { driven, type GlMap } from './driven.js';
import type { Ground, MapEngine, Shown } from './engine.js';
import { mapboxFrom, type MapboxLibrary } from './mapbox.js';

const square = (id: string, west: number) => ({
  id,
  name: `Area ${id}`,
  polygons: [
    [
      [
        [west, 51],
        [west + 1, 51],
        [west + 1, 52],
        [west, 51],
      ],
    ],
  ],
});

const GROUND: Ground = {
  cells: [square('a', 0), square('b', 1)],
  outlines: [square('w', 0)],
  stations: [{ name: 'Bromley South', at: [0.5, 51.5] }],
  schools: [{ name: 'Example school', at: [0.4, 51.4] }],
};

const NOTHING: Shown = { levels: new Map(), dots: [], lines: [], day: undefined, selected: undefined };

interface Source {
  data: { features: readonly { geometry: { coordinates: unknown } }[] };
}

/** A map of either program as far as the hub uses it: it keeps what it is told, and lets a spec click on it. */
class FakeMap {
  static last: FakeMap;
  readonly sources = new Map<string, Source>();
  readonly layers: string[] = [];
  readonly levels = new Map<string, number>();
  readonly filters = new Map<string, unknown>();
  readonly canvas = new Map<string, string>();
  readonly heard: [event: string, hear: (told?: unknown) => void][] = [];
  removed = false;

  constructor(readonly options: Record<string, unknown> = {}) {
    FakeMap.last = this;
  }
  on(event: string, ...rest: unknown[]): void {
    this.heard.push([event, rest.at(-1) as () => void]);
  }
  once(event: string, hear: () => void): void {
    this.on(event, hear);
  }
  tell(event: string, told?: unknown): void {
    for (const [name, hear] of this.heard) if (name === event) hear(told);
  }
  addControl(): this {
    return this;
  }
  addSource(id: string, source: Source): void {
    this.sources.set(id, source);
  }
  addLayer({ id }: { id: string }): void {
    this.layers.push(id);
  }
  getCanvas() {
    return { setAttribute: (name: string, value: string) => void this.canvas.set(name, value) };
  }
  getSource(id: string) {
    return { setData: (data: Source['data']) => void this.sources.set(id, { data }) };
  }
  setFeatureState({ id }: { id: string }, { level }: { level: number }): void {
    this.levels.set(id, level);
  }
  setFilter(layer: string, filter: unknown): void {
    this.filters.set(layer, filter);
  }
  remove(): void {
    this.removed = true;
  }
}

const told = () => {
  const cells: string[] = [];
  let drawings = 0;
  return {
    cells,
    drawings: () => drawings,
    onCell: (id: string) => void cells.push(id),
    onDrawn: () => void (drawings += 1),
    onSource: () => undefined,
  };
};

/** Buttons and scale, which only the real map draws. */
class FakeControl {
  readonly drawn = false;
}

const library = {
  Map: FakeMap,
  NavigationControl: FakeControl,
  ScaleControl: FakeControl,
} as unknown as MapboxLibrary;

/** Mapbox itself is never asked: it draws nothing without the token of an account, and its licence is for holders of one. */
const byMapbox = async (hears: ReturnType<typeof told>): Promise<MapEngine> => {
  const made = mapboxFrom(() => Promise.resolve(library))({} as HTMLElement, GROUND, hears, { token: 'pk.council' });
  await Promise.resolve();
  await Promise.resolve();
  FakeMap.last.tell('load');
  return made;
};

const engines: readonly (readonly [string, (hears: ReturnType<typeof told>) => Promise<MapEngine>])[] = [
  ['the code that both adapters share', (hears) => Promise.resolve(driven(new FakeMap() as unknown as GlMap, hears))],
  ['the adapter of Mapbox GL', byMapbox],
];

describe.each(engines)('%s', (_, make) => {
  const opened = async () => {
    const hears = told();
    const engine = await make(hears);
    return { hears, engine, map: FakeMap.last };
  };
  const placesOf = (map: FakeMap, source: string) =>
    map.sources.get(source)?.data.features.map(({ geometry }) => geometry.coordinates);

  it('colours the cells that have a level, and takes the colour away again', async () => {
    const { engine, map } = await opened();
    engine.show({ ...NOTHING, levels: new Map([['a', 5]]) });
    expect([...map.levels]).toEqual([['a', 5]]);
    engine.show({ ...NOTHING, levels: new Map([['b', 2]]) });
    expect([...map.levels]).toEqual([
      ['a', 0],
      ['b', 2],
    ]);
  });

  it('shows the points of a day only: those that cover it', async () => {
    const { engine, map } = await opened();
    const dots = [
      { at: [0.1, 51.1], first: 1, last: 3 },
      { at: [0.2, 51.2], first: 4, last: 4 },
    ];
    engine.show({ ...NOTHING, dots });
    expect(placesOf(map, 'dots')).toHaveLength(2);
    engine.show({ ...NOTHING, dots, day: 3 });
    expect(placesOf(map, 'dots')).toEqual([[0.1, 51.1]]);
    engine.show({ ...NOTHING, dots, day: 4 });
    expect(placesOf(map, 'dots')).toEqual([[0.2, 51.2]]);
  });

  it('draws lines, rings the chosen cell, and says which cell was clicked and when it is drawn', async () => {
    const { engine, map, hears } = await opened();
    engine.show({ ...NOTHING, lines: [{ from: [0, 51], to: [1, 52] }], selected: 'a' });
    expect(placesOf(map, 'lines')).toEqual([
      [
        [0, 51],
        [1, 52],
      ],
    ]);
    expect(map.filters.get('selected')).toEqual(['==', ['get', 'id'], 'a']);
    map.tell('click', { features: [{ properties: { id: 'b' } }] });
    map.tell('idle');
    expect([hears.cells, hears.drawings()]).toEqual([['b'], 1]);
  });

  it('has a name for those who cannot see it, and goes when told to', async () => {
    const { engine, map } = await opened();
    expect(map.canvas.get('aria-label')).toContain('table');
    engine.remove();
    expect(map.removed).toBe(true);
  });
});

describe('the adapter of Mapbox GL', () => {
  it('uses the council’s token, sends no measure of performance, and draws the areas over the streets', async () => {
    await byMapbox(told());
    const { options, layers, sources } = FakeMap.last;
    expect(options).toMatchObject({ accessToken: 'pk.council', performanceMetricsCollection: false });
    expect(layers).toEqual(['cells', 'edges', 'outlines', 'selected', 'schools', 'stations', 'lines', 'dots']);
    expect([...sources.keys()].sort()).toEqual(['cells', 'dots', 'lines', 'outlines', 'schools', 'stations']);
    expect(options['attributionControl']).toBeUndefined();
  });

  it('is no map where Mapbox does not let the token in', async () => {
    const made = mapboxFrom(() => Promise.resolve(library))({} as HTMLElement, GROUND, told(), { token: 'pk.wrong' });
    await Promise.resolve();
    await Promise.resolve();
    FakeMap.last.tell('error', { error: new Error('Unauthorized') });
    await expect(made).rejects.toThrow('Unauthorized');
    expect(FakeMap.last.removed).toBe(true);
  });
});
