import { stepKinds } from './step.events.js';

export * from './codes.js';
export * from './contradictions.js';
export * from './flow.js';
export * from './life.js';
export * from './measures.js';
export * from './order.js';
export * from './step.events.js';
export * from './step.js';
export * from './streams.js';
export * from './terms.js';
export * from './tool-terms.js';

/** Every kind of event this context writes. */
export const disruptionKinds = [...stepKinds];
