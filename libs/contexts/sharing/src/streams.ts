/** Stream names of this context: one record, one stream. */
export const readsStream = (person: string): string => `sharing.reads-${person}`;
export const restrictionStream = (childId: string): string => `sharing.restriction-${childId}`;
export const wallStream = (childId: string, person: string): string => `sharing.wall-${childId}|${person}`;
export const glassStream = (glassId: string): string => `sharing.glass-${glassId}`;
export const involvementStream = (childId: string, kind: string, who: string): string =>
  `sharing.involvement-${childId}|${kind}:${who}`;
export const disclosureStream = (disclosureId: string): string => `sharing.disclosure-${disclosureId}`;
export const unusualStream = (key: string): string => `sharing.unusual-${key}`;
export const handoverStream = (handoverId: string): string => `sharing.handover-${handoverId}`;
/** Of a handover that came: the sender's code stands in front of the sender's id. */
export const receivedIdOf = (fromAuthority: string, handoverId: string): string => `${fromAuthority}.${handoverId}`;
export const receivedStream = (receivedId: string): string => `sharing.received-${receivedId}`;
