import { cellCentre, toGrid } from '@hub/geography';
import type { GeographyVersion, MapAnswer } from '@hub/worker';
import type { HotArea } from '../generated/graphql.js';
import { stationsNear } from './stations.js';

/** Metres from a station within which a place is called by it. */
const BY_STATION = 1_000;

const HUNDRED = 100;

/** What the middle of a hexagon is called: its ward, and the station nearest to it or its square of 100 m of the National Grid. */
export const placeName = ({ areas }: GeographyVersion, cell: string): string => {
  const [x, y] = toGrid(cellCentre(cell));
  const ward = areas.at([x, y])?.name;
  const [nearest] = stationsNear(areas)
    .map(({ name, at }) => {
      const [east, north] = toGrid(at);
      return { name, metres: Math.hypot(east - x, north - y) };
    })
    .sort((a, b) => a.metres - b.metres);
  const near =
    nearest && nearest.metres <= BY_STATION
      ? `near ${nearest.name} station`
      : `near grid ${Math.floor(x / HUNDRED)} ${Math.floor(y / HUNDRED)}`;
  return ward === undefined ? near : `${ward}, ${near}`;
};

/** Where a map stands out, by name. */
export const hotAreasOf = ({ hot, geography }: MapAnswer, versions: readonly GeographyVersion[]): HotArea[] => {
  const version = versions.find(({ id }) => id === geography);
  return hot.map(({ cells, events, children }) => ({
    name: version && cells[0] !== undefined ? placeName(version, cells[0]) : '',
    cells: [...cells],
    ...{ events, children },
  }));
};
