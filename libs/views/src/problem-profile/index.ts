export type { AdultFacts, AdultLine } from './adults.js';
export type { Counted } from './counted.js';
export * from './facts.js';
export type { KnowledgeGap, GapFacts } from './gaps.js';
export type { ProfileRecords } from './known.js';
export type { LocationFacts, PlaceLine, PlaceTypeLine } from './locations.js';
export type { PlacedAway } from './placements-away.js';
export type { ThemeFacts, ThemeLine, WithWhom } from './themes.js';
export type { VictimFacts } from './victims.js';
