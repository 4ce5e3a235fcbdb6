import { subjectKey, type Subject } from '@hub/intelligence';
import { judge } from '@hub/sharing';
import type { ReadContext } from '../edge/reads.js';
import type { PanelLink } from '../generated/graphql.js';
import { knownLinks, linkRecords, ownSubjects, withinReach, type LinkRecords } from '../intelligence/known-links.js';

/** Links on record, for whoever may know of links at all. */
export const linksFor = async ({ hub, user, moment }: ReadContext): Promise<LinkRecords | undefined> =>
  judge(user.role, 'safeguarding', 'intelligence', hub.settings.roles).allowed
    ? linkRecords({ hub, moment })
    : undefined;

/** A link of a child, with the kind and id of whom or what it leads to. */
export interface LinkOfChild extends PanelLink {
  readonly key: string;
}

/** With whom and where a child is linked, from what was left of the links by the rules; refuted ones say so. */
export const linksOfChild = (
  records: LinkRecords,
  childIds: readonly string[],
  { user, moment, sight }: ReadContext,
): LinkOfChild[] => {
  const known = withinReach(knownLinks(records, moment.at), sight, ownSubjects(records, user.person));
  const isChild = ({ type, id }: Subject): boolean => type === 'child' && childIds.includes(id);
  return known.ties
    .filter(({ a, b }) => isChild(a) !== isChild(b))
    .map(({ a, b, state, evidence }) => {
      const other = isChild(a) ? b : a;
      return {
        kind: other.type,
        title: known.subjects.get(subjectKey(other))?.label ?? other.id,
        childId: other.type === 'child' ? other.id : null,
        key: subjectKey(other),
        state,
        agencies: [...new Set(evidence.map(({ sourceAgency }) => sourceAgency))].sort(),
      };
    });
};
