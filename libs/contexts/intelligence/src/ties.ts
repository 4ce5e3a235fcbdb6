import type { LondonDate } from '@hub/kernel';
import type { LinkDetails, LinkState, LinkType, Relation } from './link.events.js';

/** Somebody or something that links speak of. */
export interface Subject {
  readonly type: LinkType;
  readonly id: string;
}

/** How a subject is named as one text. A type has no colon: the id is all that follows the first. */
export const subjectKey = ({ type, id }: Subject): string => `${type}:${id}`;

/** Evidence is everything a link says; a row of a view says more, and keeps it. */
export type Evidence = LinkDetails;

/** Two who are linked, with all the evidence. `a` comes before `b` by key; who is named first in evidence means nothing here. */
export interface EvidencedTie<E extends Evidence = Evidence> {
  readonly key: string;
  readonly a: Subject;
  readonly b: Subject;
  /** Confirmed if any evidence is, else suspected; refuted when all of it is: then the tie is to be seen and counts nowhere. */
  readonly state: LinkState;
  /** How many agencies say so: one agency twice is one, and refuted evidence says nothing. */
  readonly corroboration: number;
  /** By evidence that was not refuted, or, when all was, by all of it. */
  readonly relations: readonly Relation[];
  readonly firstSeen?: LondonDate;
  readonly lastSeen?: LondonDate;
  readonly evidence: readonly E[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sameAgency = (agency: string): string => agency.trim().toLowerCase();

const unique = <Value extends string>(values: readonly Value[]): Value[] => [...new Set(values)].sort(byText);

const stateOf = (evidence: readonly Evidence[]): LinkState =>
  evidence.some(({ state }) => state === 'confirmed')
    ? 'confirmed'
    : evidence.some(({ state }) => state === 'suspected')
      ? 'suspected'
      : 'refuted';

const tieOf = <E extends Evidence>(key: string, a: Subject, b: Subject, evidence: readonly E[]): EvidencedTie<E> => {
  const standing = evidence.filter(({ state }) => state !== 'refuted');
  const telling = standing.length === 0 ? evidence : standing;
  const dates = unique(telling.flatMap(({ firstSeen, lastSeen }) => [firstSeen ?? [], lastSeen ?? []].flat()));
  const [firstSeen, lastSeen] = [dates[0], dates.at(-1)];
  return {
    key,
    a,
    b,
    state: stateOf(evidence),
    corroboration: new Set(standing.map(({ sourceAgency }) => sameAgency(sourceAgency))).size,
    relations: unique(telling.map(({ relation }) => relation)),
    ...(firstSeen === undefined ? {} : { firstSeen }),
    ...(lastSeen === undefined ? {} : { lastSeen }),
    evidence,
  };
};

/**
 * The ties that evidence makes, in the order of their keys, whatever order the evidence came in. `idOf` says under which
 * id a subject stands now: after a merge both ids are one. Evidence that links a subject with itself makes no tie.
 */
export const tiesOf = <E extends Evidence>(
  evidence: readonly E[],
  idOf: (subject: Subject) => string = ({ id }) => id,
): readonly EvidencedTie<E>[] => {
  const found = new Map<string, { readonly a: Subject; readonly b: Subject; readonly evidence: E[] }>();
  for (const one of evidence) {
    const ends = [
      { type: one.fromType, id: idOf({ type: one.fromType, id: one.fromId }) },
      { type: one.toType, id: idOf({ type: one.toType, id: one.toId }) },
    ].sort((left, right) => byText(subjectKey(left), subjectKey(right))) as [Subject, Subject];
    const [a, b] = ends;
    const key = `${subjectKey(a)}|${subjectKey(b)}`;
    if (subjectKey(a) === subjectKey(b)) continue;
    const held = found.get(key);
    if (held) held.evidence.push(one);
    else found.set(key, { a, b, evidence: [one] });
  }
  return [...found]
    .sort(([one], [other]) => byText(one, other))
    .map(([key, { a, b, evidence: all }]) =>
      tieOf(
        key,
        a,
        b,
        all.sort((one, other) => byText(one.sourceRef, other.sourceRef) || byText(one.relation, other.relation)),
      ),
    );
};

/** Under which id a subject stands, by the merges that hold. Ids merged in a circle stand under the first of them by name. */
export const standingIds = (
  merges: readonly { readonly subjectType: LinkType; readonly oldId: string; readonly id: string }[],
): ((subject: Subject) => string) => {
  const next = new Map(merges.map(({ subjectType, oldId, id }) => [subjectKey({ type: subjectType, id: oldId }), id]));
  return ({ type, id }) => {
    const seen: string[] = [];
    for (let at = id; ;) {
      if (seen.includes(at)) return seen.slice(seen.indexOf(at)).sort(byText)[0] as string;
      seen.push(at);
      const to = next.get(subjectKey({ type, id: at }));
      if (to === undefined) return at;
      at = to;
    }
  };
};

/** The end of a tie that is not this subject. */
export const otherEnd = ({ a, b }: Pick<EvidencedTie, 'a' | 'b'>, key: string): Subject =>
  subjectKey(a) === key ? b : a;
