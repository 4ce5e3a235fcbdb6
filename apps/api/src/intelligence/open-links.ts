import type { ReadContext } from '../edge/reads.js';
import type { Sight } from '../edge/sight.js';
import { cutLinks, type LinkRecords } from './known-links.js';

/** The lists of records; each stays the same object as long as nothing in it changes. */
const LISTS = ['links', 'persons', 'places', 'objects', 'merges', 'children'] as const satisfies (keyof LinkRecords)[];

const OPEN = new WeakMap<Sight, { readonly of: LinkRecords; readonly open: LinkRecords }>();

/**
 * What somebody may know of links, as `cutLinks` says it. For the same sight and unchanged records it is the same object, so
 * that what follows from it is worked out once for all questions of a page.
 */
export const openLinks = (records: LinkRecords, { sight }: Pick<ReadContext, 'sight'>): LinkRecords => {
  const before = OPEN.get(sight);
  if (before && LISTS.every((list) => before.of[list] === records[list])) return before.open;
  const open = cutLinks(records, { sight });
  OPEN.set(sight, { of: records, open });
  return open;
};
