/** Stream names of this context: one record, one stream. */
export const placementStream = (childId: string, start: string): string => `placements.placement-${childId}|${start}`;
export const authorisationStream = (childId: string, start: string): string =>
  `placements.authorisation-${childId}|${start}`;
export const areaCheckStream = (checkId: string): string => `placements.area-${checkId}`;
