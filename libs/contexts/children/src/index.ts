import { childKinds } from './child.events.js';
import { deathKinds } from './death.events.js';
import { keyWorkerKinds } from './key-worker.events.js';
import { matchKinds } from './match.events.js';
import { mergeKinds } from './merge.events.js';
import { statusKinds } from './status.events.js';

export * from './child.events.js';
export * from './child.js';
export * from './death.events.js';
export * from './death.js';
export * from './key-worker.events.js';
export * from './key-worker.js';
export * from './match.events.js';
export * from './match.js';
export * from './merge.events.js';
export * from './merge.js';
export * from './names.js';
export * from './status.events.js';
export * from './status.js';
export * from './streams.js';

/** Every kind of event this context writes. */
export const childrenKinds = [
  ...childKinds,
  ...statusKinds,
  ...deathKinds,
  ...keyWorkerKinds,
  ...mergeKinds,
  ...matchKinds,
];
