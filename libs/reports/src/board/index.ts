export * from './guard.js';
export * from './ledger.js';
export * from './numbers.js';
export * from './shown.js';
export * from './window.js';
