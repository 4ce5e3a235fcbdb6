import { addDays, type LondonDate } from '@hub/kernel';
import type { LinkType } from './link.events.js';
import type { IntelligenceRules } from './rules.js';
import { otherEnd, subjectKey, type EvidencedTie, type Evidence, type Subject } from './ties.js';

/** What across cases should be looked at. */
export const ALERT_KINDS = ['shared', 'reach', 'new-link'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** A pattern across the cases of several children, with what it rests on. */
export interface CrossLink {
  /** The same as long as it is about the same: what was done about it stays with it. */
  readonly id: string;
  readonly kind: AlertKind;
  /** What the cases share, the place, or who is newly linked. */
  readonly subject: Subject;
  /** Children whose cases it joins, in order. */
  readonly childIds: readonly string[];
  /** Keys of the ties it rests on. */
  readonly ties: readonly string[];
}

/** What cases can share: a home authority's group is no news, and a child is never a risk to be traced. */
const SHAREABLE: readonly LinkType[] = ['person', 'place', 'group', 'vehicle', 'phone', 'online'];

type Tie = EvidencedTie<Evidence & { readonly knownOn: LondonDate }>;

const standing = (ties: readonly Tie[]): readonly Tie[] => ties.filter(({ state }) => state !== 'refuted');

const bySubject = (ties: readonly Tie[]): ReadonlyMap<string, { subject: Subject; ties: Tie[] }> => {
  const found = new Map<string, { subject: Subject; ties: Tie[] }>();
  for (const tie of ties) {
    for (const subject of [tie.a, tie.b]) {
      const key = subjectKey(subject);
      const held = found.get(key);
      if (held) held.ties.push(tie);
      else found.set(key, { subject, ties: [tie] });
    }
  }
  return found;
};

const childrenAt = (ties: readonly Tie[], key: string): readonly string[] =>
  [...new Set(ties.map((tie) => otherEnd(tie, key)).flatMap(({ type, id }) => (type === 'child' ? [id] : [])))].sort();

const toChildren = (ties: readonly Tie[], key: string): readonly Tie[] =>
  ties.filter((tie) => otherEnd(tie, key).type === 'child');

const crossLink = (
  kind: AlertKind,
  subject: Subject,
  childIds: readonly string[],
  ties: readonly Tie[],
): CrossLink => ({
  id: `${kind}:${subjectKey(subject)}`,
  kind,
  subject,
  childIds,
  ties: ties.map(({ key }) => key),
});

/** When a tie was seen last; when no source says, when it was first known. */
const seenOn = ({ lastSeen, evidence }: Tie): LondonDate =>
  lastSeen ??
  (evidence
    .map(({ knownOn }) => knownOn)
    .sort()
    .at(-1) as LondonDate);

const newSince = ({ evidence }: Tie, from: LondonDate): boolean =>
  evidence.every(({ knownOn, state }) => state === 'refuted' || knownOn >= from);

/** The parts that hang together by these ties: for each subject the number of its part, and the children of each part. */
const partsOf = (ties: readonly Tie[]) => {
  const part = new Map<string, string>();
  const rootOf = (key: string): string => {
    let at = key;
    for (let up = part.get(at); up !== undefined && up !== at; up = part.get(at)) at = up;
    return at;
  };
  for (const { a, b } of ties) {
    const [one, other] = [rootOf(subjectKey(a)), rootOf(subjectKey(b))];
    part.set(one, one);
    part.set(other, one);
  }
  const children = new Map<string, Set<string>>();
  for (const subject of ties.flatMap(({ a, b }) => [a, b])) {
    if (subject.type !== 'child') continue;
    const root = rootOf(subjectKey(subject));
    children.set(root, (children.get(root) ?? new Set()).add(subject.id));
  }
  return { rootOf, children };
};

const newLinks = (ties: readonly Tie[], today: LondonDate, rules: IntelligenceRules): readonly CrossLink[] => {
  const from = addDays(today, 1 - rules.newLinkDays);
  const fresh = ties.filter((tie) => newSince(tie, from));
  const { rootOf, children } = partsOf(ties.filter((tie) => !newSince(tie, from)));
  const found = new Map<string, { subject: Subject; childIds: Set<string>; ties: Tie[] }>();
  for (const tie of fresh) {
    for (const [known, joins] of [
      [tie.a, tie.b],
      [tie.b, tie.a],
    ] as const) {
      const root = rootOf(subjectKey(known));
      const network = children.get(root) ?? new Set<string>();
      if (network.size < rules.networkChildren || rootOf(subjectKey(joins)) === root) continue;
      const held = found.get(subjectKey(joins)) ?? { subject: joins, childIds: new Set<string>(), ties: [] };
      for (const childId of network) held.childIds.add(childId);
      if (joins.type === 'child') held.childIds.add(joins.id);
      held.ties.push(tie);
      found.set(subjectKey(joins), held);
    }
  }
  return [...found.values()].map(({ subject, childIds, ties: all }) =>
    crossLink('new-link', subject, [...childIds].sort(), all),
  );
};

/**
 * What should be looked at across cases on a date, by ties alone, in the order of their ids: an adult, place, group, car,
 * phone or account that two children have in common; a place that reached several children lately; a new link to what
 * already hangs together. Refuted ties take no part.
 */
export const crossLinks = (all: readonly Tie[], today: LondonDate, rules: IntelligenceRules): readonly CrossLink[] => {
  const ties = standing(all);
  const found: CrossLink[] = [];
  for (const [key, { subject, ties: own }] of bySubject(ties)) {
    if (!SHAREABLE.includes(subject.type)) continue;
    const children = childrenAt(own, key);
    if (children.length > 1) found.push(crossLink('shared', subject, children, toChildren(own, key)));
    if (subject.type !== 'place') continue;
    const from = addDays(today, 1 - rules.reachDays);
    const lately = toChildren(own, key).filter((tie) => seenOn(tie) >= from && seenOn(tie) <= today);
    const reached = childrenAt(lately, key);
    if (reached.length >= rules.reachChildren) found.push(crossLink('reach', subject, reached, lately));
  }
  return [...found, ...newLinks(ties, today, rules)].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
};
