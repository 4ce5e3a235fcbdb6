import { createHash } from 'node:crypto';
import { NOW, type RowVersion } from '@hub/kernel';
import { judge } from '@hub/sharing';
import {
  alertsDealtWith,
  disruptions,
  intelligenceViews,
  offences,
  placeCare,
  type DealtWithRow,
  type DisruptionRow,
  type OffenceRow,
  type PlaceCareRow,
} from '@hub/views';
import type { Hub } from '@hub/worker';
import { knownRows } from '../disruption/disruption.known.js';
import { knownLinks, linkRecords, ownSubjects, withinReach } from '../intelligence/known-links.js';
import { openLinks } from '../intelligence/open-links.js';
import type { HubUser } from './development-users.js';
import { rowsFor } from './live-rows.js';
import type { Sight } from './sight.js';

/** Tables behind the pages of links, places, adults and disruption. */
const TABLES: ReadonlySet<string> = new Set([...intelligenceViews.map(({ table }) => table), disruptions.table]);

/** Whether a commit touched what those pages show to anybody. */
export const touchesLinks = (tables: readonly string[]): boolean => tables.some((table) => TABLES.has(table));

const versions = (rows: readonly RowVersion<object>[]): readonly string[] =>
  rows.map(({ key, knownFrom }) => `${key} ${knownFrom}`);

/**
 * What somebody may know of links, places, adults and disruption now, as one short text: it changes when that changes, and
 * never by what is kept from them. Empty for who may know nothing of it.
 */
export const linksFingerprint = async (hub: Hub, user: HubUser, sight: Sight): Promise<string> => {
  const may = (subject: 'intelligence' | 'disruptions'): boolean =>
    judge(user.role, 'safeguarding', subject, hub.settings.roles).allowed;
  const moment = { at: hub.now(), position: NOW, isNow: true };
  const parts: string[] = [];
  if (may('disruptions')) {
    parts.push(...versions(knownRows(await rowsFor<DisruptionRow>(hub, disruptions.table, moment), sight)));
  }
  if (may('intelligence')) {
    const records = openLinks(await linkRecords({ hub, moment }), { sight });
    const { ties, subjects } = withinReach(knownLinks(records, moment.at), sight, ownSubjects(records, user.person));
    const happened = await rowsFor<OffenceRow>(hub, offences.table, moment);
    const dealtWith = await rowsFor<DealtWithRow>(hub, alertsDealtWith.table, moment);
    const care = await rowsFor<PlaceCareRow>(hub, placeCare.table, moment);
    parts.push(
      ...ties.flatMap(({ evidence }) => evidence.map((one) => `${one.key} ${one.revision} ${one.judgementRevision}`)),
      ...[...subjects].map(([key, { label, note }]) => `${key} ${label} ${note ?? ''}`),
      ...versions(happened.filter(({ row }) => row.childIds.every((childId) => sight.opens(childId)))),
      ...versions(dealtWith.filter(({ row }) => row.childIds.every((childId) => sight.opens(childId)))),
      ...versions(care.filter(({ key }) => subjects.has(`place:${key}`))),
      String(records.kept.length),
    );
  }
  return parts.length === 0 ? '' : createHash('sha256').update(parts.join('\n')).digest('base64');
};
