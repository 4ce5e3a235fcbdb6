import { foldName } from '@hub/children';
import type { ChildRow } from '../children/children.js';
import type { QueueRow } from './match-queue.js';

export type MatchField = 'surname' | 'forename' | 'dob' | 'sex';

/** A field that cannot be compared, and where nothing is recorded for it. */
export interface NotRecorded {
  readonly field: MatchField;
  readonly on: 'report' | 'record' | 'both';
}

/** A child whom a report may be about, and why. */
export interface MatchCandidate {
  readonly childId: string;
  /** Fields that agree once case, spaces, accents and dashes are left aside. */
  readonly agrees: readonly MatchField[];
  /** Fields that are nearly alike: a letter or two, names swapped, day and month swapped, one digit. */
  readonly similar: readonly MatchField[];
  readonly differs: readonly MatchField[];
  readonly notRecorded: readonly NotRecorded[];
  /** Name and date of birth agree. */
  readonly exact: boolean;
}

interface Person {
  readonly surname: string;
  readonly forename: string;
  readonly dob: string;
  readonly sex?: string;
}

type Likeness = 'agrees' | 'similar' | 'differs' | NotRecorded['on'];

/**
 * How many letters must be changed, added, dropped or swapped with their neighbour to make one word of the other; more
 * than `most` is answered as `most + 1`.
 */
export const lettersApart = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j - 1] ?? 0) + 1, (old[j] ?? 0) + 1, (old[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (older[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    older = old;
    old = row;
  }
  return Math.min(old[b.length] ?? 0, most + 1);
};

/** Where a field is not recorded, so that nothing can be said of it; `undefined` when both sides have it. */
const lacking = (report: boolean, record: boolean): NotRecorded['on'] | undefined => {
  if (report) return record ? 'both' : 'report';
  return record ? 'record' : undefined;
};

const nameLikeness = (a: string, b: string): Likeness => {
  if (a === b) return 'agrees';
  const lacks = lacking(a === '', b === '');
  if (lacks) return lacks;
  const shorter = Math.min(a.length, b.length);
  if (shorter >= 3 && (a.startsWith(b) || b.startsWith(a))) return 'similar';
  const most = shorter >= 6 ? 2 : 1;
  return lettersApart(a, b, most) <= most ? 'similar' : 'differs';
};

const dobLikeness = (a: string, b: string): Likeness => {
  if (a === b) return 'agrees';
  const [year, month, day] = a.split('-');
  if (`${year}-${day}-${month}` === b) return 'similar';
  let digits = 0;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) digits += 1;
  return digits === 1 ? 'similar' : 'differs';
};

const isSexRecorded = (sex: string | undefined): sex is string => sex !== undefined && sex !== '9';

const sexLikeness = (report: string | undefined, child: string | undefined): Likeness =>
  lacking(!isSexRecorded(report), !isSexRecorded(child)) ?? (report === child ? 'agrees' : 'differs');

const ALIKE: ReadonlySet<Likeness> = new Set(['agrees', 'similar']);

const weightOf = (likeness: Likeness): number => (likeness === 'agrees' ? 2 : likeness === 'differs' ? 0 : 1);

interface FoldedPerson extends Person {
  readonly names: readonly [surname: string, forename: string];
}

const folded = (person: Person): FoldedPerson => ({
  ...person,
  names: [foldName(person.surname), foldName(person.forename)],
});

const likenessOf = (report: FoldedPerson, child: FoldedPerson): Record<MatchField, Likeness> => {
  const swapped = report.names[0] === child.names[1] && report.names[1] === child.names[0];
  const names = report.names.map((name, index) => nameLikeness(name, child.names[index] ?? '')) as [Likeness, Likeness];
  return {
    surname: swapped && names[0] === 'differs' ? 'similar' : names[0],
    forename: swapped && names[1] === 'differs' ? 'similar' : names[1],
    dob: dobLikeness(report.dob, child.dob),
    sex: sexLikeness(report.sex, child.sex),
  };
};

/** Worth offering: at least two of surname, forename and date of birth are alike, and one of them agrees fully. */
const isNear = ({ surname, forename, dob }: Record<MatchField, Likeness>): boolean => {
  const parts = [surname, forename, dob];
  return parts.filter((part) => ALIKE.has(part)).length >= 2 && parts.includes('agrees');
};

const FIELDS = ['surname', 'forename', 'dob', 'sex'] as const;

const candidateOf = (childId: string, likeness: Record<MatchField, Likeness>): MatchCandidate => ({
  childId,
  agrees: FIELDS.filter((field) => likeness[field] === 'agrees'),
  similar: FIELDS.filter((field) => likeness[field] === 'similar'),
  differs: FIELDS.filter((field) => likeness[field] === 'differs'),
  notRecorded: FIELDS.flatMap((field) => {
    const on = likeness[field];
    return on === 'report' || on === 'record' || on === 'both' ? [{ field, on }] : [];
  }),
  exact: likeness.surname === 'agrees' && likeness.forename === 'agrees' && likeness.dob === 'agrees',
});

const weigh = ({ surname, forename, dob, sex }: Record<MatchField, Likeness>): number =>
  weightOf(dob) * 3 + weightOf(surname) * 3 + weightOf(forename) * 2 + weightOf(sex);

/**
 * The children a queued report may be about, the most alike first: those whose name and date of birth agree, and near
 * ones, for example the same date of birth and a similar surname, or the same names and another date of birth. A person
 * decides; nothing is matched by it.
 */
export const matchCandidates = (report: QueueRow, children: Iterable<ChildRow>, most = 8): MatchCandidate[] => {
  const wanted = folded(report);
  const found: { readonly weight: number; readonly candidate: MatchCandidate }[] = [];
  for (const child of children) {
    const likeness = likenessOf(wanted, folded(child));
    if (!report.candidates.includes(child.childId) && !isNear(likeness)) continue;
    found.push({ weight: weigh(likeness), candidate: candidateOf(child.childId, likeness) });
  }
  return found
    .sort((a, b) => b.weight - a.weight || (a.candidate.childId < b.candidate.childId ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
};
