/** The roles that take deliveries in. The hub decides; this spares the others choosing files that would be refused. */
const takers: ReadonlySet<string> = new Set([
  'STRATEGIC_LEAD',
  'MASH_LEAD',
  'SOCIAL_WORKER',
  'POLICE_LIAISON',
  'OPERATOR',
]);

/** Whether a role may take a delivery in. */
export const mayTakeIn = (role: string): boolean => takers.has(role);
