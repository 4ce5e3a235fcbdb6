import { disclosureKinds, type DisclosureEvent } from './disclosure.events.js';
import { glassKinds, type GlassEvent } from './glass.events.js';
import { handoverKinds, receivedKinds } from './handover/handover.events.js';
import { involvementKinds, type InvolvementEvent } from './involvement.events.js';
import { readKinds } from './reads.events.js';
import { lookingIntoKinds } from './unusual/looking-into.events.js';
import { restrictionKinds, type RestrictionEvent } from './restriction.events.js';
import { wallKinds, type WallEvent } from './wall.events.js';

export * from './decide.js';
export * from './disclosure.events.js';
export * from './disclosure.js';
export * from './fields.js';
export * from './gateways.js';
export * from './glass.events.js';
export * from './glass.js';
export * from './handling.js';
export * from './handover/handover.events.js';
export * from './handover/handover.js';
export * from './handover/received.js';
export * from './handover/times.js';
export * from './involvement.events.js';
export * from './involvement.js';
export * from './policy.js';
export * from './reads.events.js';
export * from './relation.js';
export * from './restriction.events.js';
export * from './restriction.js';
export * from './role-settings.js';
export * from './role-table.js';
export * from './roles.js';
export * from './streams.js';
export * from './unusual/access.js';
export * from './unusual/looking-into.events.js';
export * from './unusual/looking-into.js';
export * from './unusual/rule-sets.js';
export { mondayOf } from './unusual/rules.js';
export * from './unusual/unusual.js';
export * from './wall.events.js';
export * from './wall.js';

/** Facts about access: who is kept away, who was let in. They go into the log of facts. */
export const accessKinds = [...restrictionKinds, ...wallKinds, ...glassKinds, ...involvementKinds, ...disclosureKinds];
export type AccessEvent = RestrictionEvent | WallEvent | GlassEvent | InvolvementEvent | DisclosureEvent;

/** Every kind of event this context writes, into either log. */
export const sharingKinds = [...readKinds, ...accessKinds, ...lookingIntoKinds, ...handoverKinds, ...receivedKinds];
