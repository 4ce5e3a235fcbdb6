import { subjectKey, type CrossLink } from '@hub/intelligence';
import type { RowVersion } from '@hub/kernel';
import type { DealtWithRow } from '@hub/views';
import type { AlertDone, LinkAlert } from '../generated/graphql.js';
import { crossLinksOpenTo, type KnownLinks } from './known-links.js';

const many = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

const explain = ({ kind, childIds, ties }: CrossLink, { rules }: KnownLinks): string => {
  const children = many(childIds.length, 'child', 'children');
  switch (kind) {
    case 'shared':
      return `${children} are linked with it, by ${many(ties.length, 'tie', 'ties')}. What cases share may be how the children were brought together.`;
    case 'reach':
      return `${children} were seen there within ${rules.reachDays} days. From ${rules.reachChildren} on this is shown.`;
    case 'new-link':
      return `It became linked within the last ${rules.newLinkDays} days with a network that was known already and joins ${children}.`;
  }
};

const doneOf = ({ id, childIds }: CrossLink, dealtWith: readonly RowVersion<DealtWithRow>[]): AlertDone | null => {
  const row = dealtWith.find(({ key }) => key === id)?.row;
  if (row === undefined || childIds.some((childId) => !row.childIds.includes(childId))) return null;
  return { done: row.done ?? null, at: row.at, by: row.by };
};

/** Alerts of which somebody may see both sides. */
export const alertsOf = (known: KnownLinks, dealtWith: readonly RowVersion<DealtWithRow>[]): LinkAlert[] =>
  crossLinksOpenTo(known).map((found) => ({
    id: found.id,
    kind: found.kind,
    subject: subjectKey(found.subject),
    subjectLabel: known.subjects.get(subjectKey(found.subject))?.label ?? subjectKey(found.subject),
    childIds: [...found.childIds],
    explanation: explain(found, known),
    ask: null,
    ties: [...found.ties],
    done: doneOf(found, dealtWith),
  }));

const HELD =
  'Something else is held about this that you may not see. It may matter for your case: ring before you act.';
const ASK = 'Ring the MASH operational lead on the number in the directory.';

/**
 * What somebody is told who sees one side only: that something is held about what their own case shares with another, and
 * whom to ring. Not what, not whose, not how many. `wider` has the ties of children whose record is withheld from them;
 * what is sealed from them or not on record to them is in neither.
 */
export const heldAlerts = (open: KnownLinks, wider: KnownLinks): LinkAlert[] => {
  const own = new Map(crossLinksOpenTo(open).map((found) => [found.id, found]));
  return crossLinksOpenTo(wider).flatMap(({ id, kind, subject, childIds }) => {
    const key = subjectKey(subject);
    const mine = childIds.filter((childId) => open.subjects.has(`child:${childId}`));
    const more = childIds.length > (own.get(id)?.childIds.length ?? mine.length);
    if (kind !== 'shared' || mine.length === 0 || !more || !open.subjects.has(key)) return [];
    return [
      {
        id: `held:${key}`,
        kind: 'held',
        subject: key,
        subjectLabel: open.subjects.get(key)?.label ?? key,
        childIds: mine,
        explanation: HELD,
        ask: ASK,
        ties: [],
        done: null,
      },
    ];
  });
};
