import { readKinds } from './reads.events.js';

export * from './policy.js';
export * from './reads.events.js';
export * from './roles.js';

/** Every kind of event this context writes. They go into the audit log, not into the log of facts about children. */
export const sharingKinds = [...readKinds];

/** Stream of what one user read or was refused. */
export const readsStream = (person: string): string => `sharing.reads-${person}`;
