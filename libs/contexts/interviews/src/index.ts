import { dutyKinds } from './duty.events.js';
import { interviewKinds } from './interview.events.js';
import { quotationKinds } from './quotation.events.js';

export * from './duty.events.js';
export * from './duty.js';
export * from './interview.events.js';
export * from './interview.js';
export * from './quotation.events.js';
export * from './quotation.js';
export * from './streams.js';
export * from './timeliness.js';

/** Every kind of event this context writes. */
export const interviewsKinds = [...interviewKinds, ...dutyKinds, ...quotationKinds];
