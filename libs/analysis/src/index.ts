export * from './numbers/chance.js';
export * from './numbers/discoveries.js';
export * from './places/conditional-permutation.js';
export * from './places/getis-ord.js';
export * from './places/moran.js';
export * from './places/neighbours.js';
