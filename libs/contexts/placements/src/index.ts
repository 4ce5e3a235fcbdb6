import { authorisationKinds } from './authorisation.events.js';
import { placementKinds } from './placement.events.js';

export * from './authorisation.events.js';
export * from './authorisation.js';
export * from './checks.js';
export * from './placement.events.js';
export * from './placement.js';
export * from './streams.js';

/** Every kind of event this context writes. */
export const placementsKinds = [...placementKinds, ...authorisationKinds];
