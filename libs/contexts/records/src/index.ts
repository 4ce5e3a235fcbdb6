import { disputeKinds } from './dispute.events.js';
import { holdKinds } from './hold.events.js';
import { requestKinds } from './request.events.js';
import { retentionKinds } from './retention.events.js';

export * from './dispute.events.js';
export * from './dispute.js';
export * from './hold.events.js';
export * from './hold.js';
export * from './request.events.js';
export * from './request.js';
export * from './retention.events.js';
export * from './retention.js';
export * from './schedule.js';
export * from './streams.js';

/** Every kind of event this context writes. */
export const recordsKinds = [...holdKinds, ...retentionKinds, ...disputeKinds, ...requestKinds];
