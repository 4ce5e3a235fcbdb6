export * from './quality.js';
export * from './records.js';
export * from './wanted.js';
