import type { LondonDate, Place } from '@hub/kernel';
import type { Hub } from '@hub/worker';

/** How closely a place must be known to be given to one ward. */
const CLOSE: ReadonlySet<string> = new Set(['address', 'street', 'postcode', 'ward']);

/** Names the ward in which a home lies. */
export type WardOf = (home: Place | undefined) => string | null;

/**
 * Names wards by the boundaries that hold on a London date. Null = the home is not on record closely enough, or lies outside
 * the borough. Of a home nothing else is ever told on the sheet.
 */
export const wardsOn = ({ geographies }: Pick<Hub, 'geographies'>, date: LondonDate): WardOf => {
  const { areas } = geographies.on(date);
  return (home) =>
    home?.precision && CLOSE.has(home.precision) ? (areas.at([home.easting, home.northing])?.name ?? null) : null;
};
