import { deliveryKinds } from './delivery.events.js';

export * from './delivery.events.js';
export * from './delivery.js';

/** Every kind of event this context writes. */
export const deliveriesKinds = [...deliveryKinds];
