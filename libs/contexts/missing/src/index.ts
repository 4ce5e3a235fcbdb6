import { briefingKinds } from './briefing.events.js';
import { reportKinds } from './report.events.js';
import { returnKinds } from './return.events.js';

export * from './briefing.events.js';
export * from './briefing.js';
export * from './episodes.js';
export * from './report.events.js';
export * from './report.js';
export * from './return.events.js';
export * from './return.js';
export * from './streams.js';

/** Every kind of event this context writes. */
export const missingKinds = [...reportKinds, ...returnKinds, ...briefingKinds];
