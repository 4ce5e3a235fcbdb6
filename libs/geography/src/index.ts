export * from './areas.js';
export * from './geojson.js';
export * from './grid.js';
export * from './hexagons.js';
export { joined } from './joined.js';
export * from './polygon.js';
