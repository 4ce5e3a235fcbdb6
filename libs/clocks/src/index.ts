export * from './dates.js';
export * from './interview-72h.js';
export * from './missing-briefings.js';
export * from './monthly-review.js';
export * from './police-same-day.js';
export * from './reading.js';
export * from './reassessment.js';
export * from './safety-plan-review.js';
