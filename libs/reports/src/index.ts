export * from './document.js';
export * from './html.js';
export * from './subject-access/document.js';
export * from './subject-access/pack.js';
export { ANOTHER_PERSON, screenFor, type PersonName } from './subject-access/screen.js';
