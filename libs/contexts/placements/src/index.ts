import { areaCheckKinds } from './area-check.events.js';
import { authorisationKinds } from './authorisation.events.js';
import { placementKinds } from './placement.events.js';

export * from './area-check.events.js';
export * from './area-check.js';
export * from './area-words.js';
export * from './authorisation.events.js';
export * from './authorisation.js';
export * from './checks.js';
export * from './councils.js';
export * from './placement.events.js';
export * from './placement.js';
export * from './streams.js';

/** Every kind of event this context writes. */
export const placementsKinds = [...placementKinds, ...authorisationKinds, ...areaCheckKinds];
