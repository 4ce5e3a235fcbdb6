import { analysisKinds } from './analysis.events.js';
import { packKinds } from './pack.events.js';
import { profileKinds } from './profile.events.js';
import { recommendationKinds } from './recommendation.events.js';
import { releaseKinds } from './releases.events.js';
import { serviceKinds } from './service.events.js';

export * from './analysis.events.js';
export * from './analysis.js';
export * from './commentary.js';
export * from './needs.js';
export * from './pack.events.js';
export * from './pack-state.js';
export * from './pack.js';
export * from './profile-age.js';
export * from './profile-state.js';
export * from './profile.events.js';
export * from './profile.js';
export * from './recommendation.events.js';
export * from './recommendation.js';
export * from './questions.js';
export * from './releases.events.js';
export * from './releases.js';
export * from './service.events.js';
export * from './service.js';
export * from './streams.js';
export * from './variants.js';

/** Every kind of event this context writes. */
export const assuranceKinds = [
  ...packKinds,
  ...releaseKinds,
  ...profileKinds,
  ...recommendationKinds,
  ...analysisKinds,
  ...serviceKinds,
];
