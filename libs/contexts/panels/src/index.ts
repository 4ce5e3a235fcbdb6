import { actionKinds } from './action.events.js';
import { challengeKinds } from './challenge.events.js';
import { followUpKinds } from './follow-up.events.js';
import { meetingKinds } from './meeting.events.js';
import { referralKinds } from './referral.events.js';
import { reviewKinds } from './review.events.js';
import { sittingKinds } from './sitting.events.js';

export * from './action.events.js';
export * from './action.js';
export * from './agency-name.js';
export * from './agenda.js';
export * from './challenge.events.js';
export * from './challenge.js';
export * from './follow-up-state.js';
export * from './follow-up.events.js';
export * from './follow-up.js';
export * from './meeting.events.js';
export * from './meeting.js';
export * from './minutes.js';
export * from './next-review.js';
export * from './referral.events.js';
export * from './referral.js';
export * from './review.events.js';
export * from './review.js';
export * from './silence.js';
export * from './sitting-state.js';
export * from './sitting.events.js';
export * from './sitting.js';
export * from './streams.js';
export * from './terms.js';
export * from './topics.events.js';
export * from './topics.js';

/** Every kind of event this context writes. */
export const panelsKinds = [
  ...referralKinds,
  ...meetingKinds,
  ...reviewKinds,
  ...challengeKinds,
  ...actionKinds,
  ...sittingKinds,
  ...followUpKinds,
];
