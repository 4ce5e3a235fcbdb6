import { NOW } from '@hub/kernel';
import type { Subject } from '@hub/sharing';
import { CHILDREN, type ChildRow } from '@hub/views';
import type { Hub } from '@hub/worker';
import type { HubUser } from '../edge/development-users.js';
import { rowsFor } from '../edge/live-rows.js';
import { ownSurname } from '../edge/noted.js';
import { sightFor } from '../edge/sight.js';
import type { MutationNoteTakenOutArgs } from '../generated/graphql.js';
import { othersOnRecord } from './others.js';

/** What a page shows, by the first part of its address. */
const SUBJECT_OF_PAGE: ReadonlyMap<string, readonly [query: string, subject: Subject]> = new Map([
  ['sheet', ['sheet', 'sheet']],
  ['children', ['child', 'child']],
  ['missing', ['missingNow', 'missing-now']],
  ['interviews', ['interviewsDue', 'interviews-due']],
  ['matches', ['matchQueue', 'matches']],
  ['merges', ['merges', 'matches']],
  ['findings', ['findings', 'findings']],
  ['figures', ['figures', 'figures']],
  ['intake', ['deliveries', 'deliveries']],
  ['search', ['searchChildren', 'child']],
  ['audit', ['readAudit', 'audit']],
  ['panels', ['panelMeeting', 'panel']],
  ['links', ['linkMap', 'intelligence']],
  ['disruption', ['disruptions', 'disruptions']],
  ['profile', ['problemProfile', 'profile']],
  ['placements', ['placements', 'placements']],
  ['quality', ['dataQualityRecords', 'data-quality']],
  ['agency', ['agencyWork', 'agency-work']],
  ['matters', ['matter', 'agency-work']],
]);

/**
 * Writes into the audit that somebody prints a page or makes a file of it in the browser. The browser says which children,
 * adults and places stand on the page; ids that are not on record are left out, and a page that the hub does not have is
 * said to be one.
 */
export const noteTakenOut = async (
  hub: Hub,
  user: HubUser,
  { how, page, childIds, others: beside }: MutationNoteTakenOutArgs,
): Promise<true> => {
  const rows = await rowsFor<ChildRow>(hub, CHILDREN.table, { at: hub.now(), position: NOW, isNow: true });
  const known = new Set(rows.map(({ row }) => row.childId));
  const [query, subject] = SUBJECT_OF_PAGE.get(page) ?? ['another page', 'hub'];
  const onRecord = childIds.filter((id) => known.has(id));
  const sight = await sightFor(hub, user);
  const others = beside?.length ? await othersOnRecord(hub, beside) : [];
  const byGlass = onRecord.length === 0 ? [[undefined, []] as const] : sight.underGlass(onRecord);
  for (const [glass, ids] of byGlass) {
    await hub.audit.takenOut(user, 'safeguarding', {
      ...{ how: how === 'PRINT' ? 'print' : 'export', query, subject, childIds: ids },
      ...(others.length === 0 ? {} : { others }),
      ownSurname: await ownSurname({ hub, user }),
      ...(subject === 'child' ? { unrelated: sight.unrelated(ids) } : {}),
      ...(glass === undefined ? {} : { glass }),
    });
  }
  return true;
};
