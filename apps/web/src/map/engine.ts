/** A position: longitude, latitude. */
export type Position = readonly number[];

/** A cell that is drawn. */
export interface Cell {
  readonly id: string;
  readonly name: string;
  readonly polygons: readonly (readonly (readonly Position[])[])[];
}

/** Something with a point, on the days (since 1970) that it covers. */
export interface Dot {
  readonly at: Position;
  readonly first: number;
  readonly last: number;
}

/** A place that everybody knows, beside what happened. */
export interface Mark {
  readonly name: string;
  readonly at: Position;
}

/** What a map draws that does not change while it stands. */
export interface Ground {
  readonly cells: readonly Cell[];
  readonly outlines: readonly Cell[];
  readonly stations: readonly Mark[];
  readonly schools: readonly Mark[];
}

/** What changes. */
export interface Shown {
  readonly levels: ReadonlyMap<string, number>;
  readonly dots: readonly Dot[];
  readonly lines: readonly { readonly from: Position; readonly to: Position }[];
  /** Only what goes on on this day; undefined = all of it. */
  readonly day: number | undefined;
  readonly selected: string | undefined;
}

/** A map that somebody else's program draws. Nothing it is given leaves this page. */
export interface MapEngine {
  show(shown: Shown): void;
  /** Takes the map away, and everything it holds. */
  remove(): void;
}

/** What lies under the cells. */
export interface Under {
  /** Address of a file of streets (PMTiles) on this site. */
  readonly basemap?: string;
  /** Access token of the council's own account, for the program that has its streets from elsewhere. */
  readonly token?: string;
}

/** Makes a map in an element. Rejects where this browser cannot draw one, or the program is not let in. */
export type MakeEngine = (
  container: HTMLElement,
  ground: Ground,
  told: {
    readonly onCell: (id: string) => void;
    readonly onDrawn: () => void;
    /** Whose work lies under the cells, as it must be shown beside the map. */
    readonly onSource: (words: string) => void;
  },
  under: Under,
) => Promise<MapEngine>;

/** The smallest box around some cells: west, south, east, north. */
export const boxOf = (cells: readonly Cell[]): readonly [number, number, number, number] => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of cells.flatMap(({ polygons }) => polygons.flat(2))) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
};

/** Colours of the levels, the same in every form of the map; contrast to white paper grows with the level. */
export const COLOURS = [
  '#ffffff',
  '#d5e4f3',
  '#a3c5e3',
  '#6ba0cd',
  '#3878ad',
  '#174a7a',
  '#a8320a',
  '#00695c',
] as const;
