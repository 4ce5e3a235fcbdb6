import proj4 from 'proj4';

/** A point on the British National Grid, in metres: easting, northing. */
export type GridPoint = readonly [easting: number, northing: number];

/** A point in WGS 84, in degrees, in the order of GeoJSON: longitude, latitude. */
export type LonLat = readonly [longitude: number, latitude: number];

/** EPSG:27700 by its seven-parameter Helmert transformation (Ordnance Survey, A guide to coordinate systems in Great Britain). */
const NATIONAL_GRID =
  '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy ' +
  '+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs';

const converter = proj4(NATIONAL_GRID, 'EPSG:4326');

/** Grid metres to degrees. Within 2.5 m of the definitive transformation (OSTN15) in the south of England. */
export const toLonLat = ([easting, northing]: GridPoint): LonLat =>
  converter.forward([easting, northing]) as unknown as LonLat;

/** Degrees to grid metres, to the same accuracy. */
export const toGrid = ([longitude, latitude]: LonLat): GridPoint =>
  converter.inverse([longitude, latitude]) as unknown as GridPoint;

/** Whether a longitude and a latitude can lie in Great Britain; false where they stand in the wrong order. */
export const isInBritain = ([longitude, latitude]: LonLat): boolean =>
  longitude >= -9 && longitude <= 2 && latitude >= 49 && latitude <= 61;
