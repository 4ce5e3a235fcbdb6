export { assembleAgain } from './assemble-again.js';
export { assembleCase, type RowSource } from './assemble.js';
export * from './casebook.js';
export * from './child-case.js';
export * from './record-row.js';
export * from './registry.js';
export * from './state.js';
export * from './residue.js';
export * from './retention-facts.js';
