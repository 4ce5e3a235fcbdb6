import { alertKinds } from './alert.events.js';
import { judgementKinds } from './judgement.events.js';
import { linkKinds } from './link.events.js';
import { subjectMergeKinds } from './merge.events.js';
import { objectKinds } from './object.events.js';
import { offenceKinds } from './offence.events.js';
import { personKinds } from './person.events.js';
import { placeCareKinds } from './place-care.events.js';
import { placeKinds } from './place.events.js';

export * from './alert.events.js';
export * from './alert.js';
export * from './alerts.js';
export * from './grades.js';
export * from './judgement.events.js';
export * from './judgement.js';
export * from './link.events.js';
export * from './link.js';
export * from './merge.events.js';
export * from './merge.js';
export * from './object.events.js';
export * from './object.js';
export * from './offence.events.js';
export * from './offence.js';
export * from './person.events.js';
export * from './person.js';
export * from './place-care.events.js';
export * from './place-care.js';
export * from './place.events.js';
export * from './place.js';
export * from './rules.js';
export * from './standing.js';
export * from './streams.js';
export * from './ties.js';

/** Every kind of event this context writes. */
export const intelligenceKinds = [
  ...personKinds,
  ...placeKinds,
  ...linkKinds,
  ...judgementKinds,
  ...offenceKinds,
  ...objectKinds,
  ...subjectMergeKinds,
  ...placeCareKinds,
  ...alertKinds,
];
