export * from './attack.js';
export * from './audiences.js';
export * from './cells.js';
export * from './ledger.js';
export * from './protect.js';
export * from './symbols.js';
export * from './tables.js';
