export * from './changes.js';
export * from './content.js';
export { profileDocument } from './document.js';
export { drawingsIn, type Drawings, type Shapes } from './drawings.js';
export type { AreaShape } from '@hub/charts';
export { exactSections, type ExactFacts } from './exact.js';
export { PROFILE_FILES, profileTexts, slideNames } from './files.js';
export { guardedSections, type GuardedFacts } from './guarded.js';
