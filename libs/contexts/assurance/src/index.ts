import { packKinds } from './pack.events.js';
import { releaseKinds } from './releases.events.js';

export * from './commentary.js';
export * from './pack.events.js';
export * from './pack-state.js';
export * from './pack.js';
export * from './releases.events.js';
export * from './releases.js';
export * from './streams.js';
export * from './variants.js';

/** Every kind of event this context writes. */
export const assuranceKinds = [...packKinds, ...releaseKinds];
