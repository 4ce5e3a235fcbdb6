import { alertsDealtWith } from './alerts.js';
import type { AnyView } from './kept-record.js';
import { links } from './links.js';
import { subjectMerges } from './merges.js';
import { linkedObjects } from './objects.js';
import { offences } from './offences.js';
import { personsOfConcern } from './persons.js';
import { placeCare } from './place-care.js';
import { places } from './places.js';

export * from './alerts.js';
export * from './links.js';
export * from './merges.js';
export * from './objects.js';
export * from './offences.js';
export * from './persons.js';
export * from './place-care.js';
export * from './places.js';
export * from './waiting.js';

/** Who, where and with whom, as agencies recorded it. */
export const intelligenceViews: readonly AnyView[] = [
  personsOfConcern,
  places,
  links,
  offences,
  linkedObjects,
  subjectMerges,
  placeCare,
  alertsDealtWith,
];
