/** Stream names of this context: one record, one stream. */
export const childStream = (childId: string): string => `children.child-${childId}`;
export const deathStream = (childId: string): string => `children.death-${childId}`;
export const statusStream = (childId: string, status: string, start: string): string =>
  `children.status-${childId}|${status}|${start}`;
export const keyWorkerStream = (childId: string, start: string): string => `children.keyworker-${childId}|${start}`;
export const mergeStream = (oldChildId: string): string => `children.merge-${oldChildId}`;
export const matchStream = (reportRef: string): string => `children.match-${reportRef}`;
