import type { Hub } from '../src/hub.js';

/** Has two people decide that the record of a child is destroyed. */
export const decideDisposal: (hub: Hub, childId: string) => Promise<void>;
