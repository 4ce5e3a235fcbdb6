import type { LinkType } from '@hub/intelligence';
import type { SubjectMerge } from '../generated/graphql.js';
import type { LinkRecords } from './known-links.js';

/** What was merged into an id, the latest first, with what the old record is called. */
export const mergesInto = (records: LinkRecords, type: LinkType, id: string): SubjectMerge[] => {
  const nameOf = (oldId: string): string | undefined => {
    if (type === 'person') return records.persons.find(({ key }) => key === oldId)?.row.details?.label;
    if (type === 'place') return records.places.find(({ key }) => key === oldId)?.row.name;
    return records.objects.find(({ key }) => key === `${type}:${oldId}`)?.row.label;
  };
  return records.merges
    .filter(({ row }) => row.subjectType === type && row.id === id)
    .map(({ row }) => ({
      oldId: row.oldId,
      label: nameOf(row.oldId) ?? null,
      at: row.mergedAt,
      by: row.by,
      reason: row.reason ?? null,
      parted: row.parted ? { at: row.parted.at, by: row.parted.by, reason: row.parted.reason ?? null } : null,
    }))
    .sort((a, b) => b.at.localeCompare(a.at) || a.oldId.localeCompare(b.oldId));
};
