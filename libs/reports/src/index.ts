export * from './document.js';
export * from './html.js';
export { odtOf } from './odt.js';
export * from './subject-access/document.js';
export * from './subject-access/pack.js';
export { ANOTHER_PERSON, screenFor, type PersonName } from './subject-access/screen.js';
export { eachText } from './text.js';
export { typstData } from './typst.js';
export { zipOf, type ZippedFile } from './zip.js';
