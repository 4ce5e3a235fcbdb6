export * from './changes.js';
export * from './content.js';
export { profileDocument } from './document.js';
export type { Shapes } from './drawings.js';
export { exactSections, type ExactFacts } from './exact.js';
export { PROFILE_FILES, profileFiles } from './files.js';
export { guardedSections, type GuardedFacts } from './guarded.js';
export { slideNames } from './slides.js';
