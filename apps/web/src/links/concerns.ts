import type { Change } from '../api/live.js';

/** Whether a change concerns the pages of links: what is known of links, or who may know it. */
export const ofLinks = ({ views }: NonNullable<Change>): boolean => views.includes('links') || views.includes('access');
