import type { LinkKey } from './link.events.js';

/** Stream names of this context: one record, one stream. */
export const personStream = (personId: string): string => `intelligence.person-${personId}`;
export const personReviewStream = (personId: string): string => `intelligence.personreview-${personId}`;
export const placeStream = (placeId: string): string => `intelligence.place-${placeId}`;
export const placeCareStream = (placeId: string): string => `intelligence.placecare-${placeId}`;
export const offenceStream = (offenceId: string): string => `intelligence.offence-${offenceId}`;
export const objectStream = (objectType: string, objectId: string): string =>
  `intelligence.object-${objectType}|${objectId}`;
export const subjectMergeStream = (subjectType: string, oldId: string): string =>
  `intelligence.merge-${subjectType}|${oldId}`;
export const alertStream = (alertId: string): string => `intelligence.alert-${alertId}`;

/** The parts of the key; a bar or percent sign inside one is written as its code, so that no two keys are one stream. */
const linkParts = ({ fromType, fromId, relation, toType, toId, sourceRef }: LinkKey): string =>
  [fromType, fromId, relation, toType, toId, sourceRef]
    .map((part) => part.replace(/[%|]/g, encodeURIComponent))
    .join('|');

export const linkStream = (key: LinkKey): string => `intelligence.link-${linkParts(key)}`;
export const judgementStream = (key: LinkKey): string => `intelligence.judgement-${linkParts(key)}`;
