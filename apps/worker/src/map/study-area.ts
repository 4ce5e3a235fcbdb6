import { cellCentre, hexagonsOver, toGrid, type GridPoint, type Hexagons } from '@hub/geography';
import type { Cells, Point } from '@hub/analysis';
import type { GeographyVersion } from '../geography/geographies.js';

/** In which cells a map counts. */
export const MAP_CELLS = ['wards', 'hexagons'] as const;
export type MapCells = (typeof MAP_CELLS)[number];

/** The cells of an area of study, by their places in a list. */
export interface Study extends Cells {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly centres: readonly Point[];
}

/** The wards and hexagons of one edition of boundaries. */
export interface StudyArea {
  readonly version: GeographyVersion;
  readonly hexagons: Hexagons;
  readonly studies: Readonly<Record<MapCells, Study>>;
}

const gridPoint = ({ x, y }: Point): GridPoint => [x, y];

const wardStudy = ({ areas }: GeographyVersion): Study => {
  const places = new Map(areas.areas.map(({ code }, place) => [code, place]));
  return {
    ids: areas.areas.map(({ code }) => code),
    names: areas.areas.map(({ name }) => name),
    centres: [],
    neighbours: areas.areas.map(() => []),
    cellOf: (point) => places.get(areas.at(gridPoint(point))?.code ?? ''),
  };
};

const hexagonStudy = ({ areas }: GeographyVersion, hexagons: Hexagons): Study => {
  const wards = new Map(areas.areas.map((area) => [area.code, area.name]));
  return {
    ids: hexagons.cells.map(({ id }) => id),
    names: hexagons.cells.map(({ area }) => wards.get(area) ?? area),
    centres: hexagons.cells.map(({ id }) => {
      const [x, y] = toGrid(cellCentre(id));
      return { x, y };
    }),
    neighbours: hexagons.neighbours,
    cellOf: (point) => hexagons.cellOf(gridPoint(point)),
  };
};

const MADE = new WeakMap<GeographyVersion, StudyArea>();

/** The area of study of an edition of boundaries, worked out once. */
export const studyAreaOf = (version: GeographyVersion): StudyArea => {
  let made = MADE.get(version);
  if (!made) {
    const hexagons = hexagonsOver(version.areas);
    made = {
      version,
      hexagons,
      studies: { wards: wardStudy(version), hexagons: hexagonStudy(version, hexagons) },
    };
    MADE.set(version, made);
  }
  return made;
};
