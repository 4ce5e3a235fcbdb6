import { foldName } from '@hub/children';
import type { LondonDate } from '@hub/kernel';
import type { PartName } from '@hub/sharing';
import { presentHeader, type ChildRow } from '@hub/views';
import { dobIn } from '../edge/typed.js';
import type { ChildHit } from '../generated/graphql.js';

/** What somebody looks for. */
interface Asked {
  readonly words: readonly string[];
  /** The date of birth that the text is. */
  readonly dob: LondonDate | undefined;
  readonly reference: string;
  /** Children of police references that fit the text. */
  readonly byReport: ReadonlySet<string>;
}

/** The words of a search, folded. */
export const wordsOf = (text: string): string[] =>
  text
    .split(/[\s,]+/)
    .map(foldName)
    .filter((word) => word !== '');

/** Whether a child is named by what somebody typed: each word is part of a name or an id. */
export const namedIn = ({ searchText }: ChildRow, { words }: Asked): boolean =>
  words.every((word) => searchText.includes(word));

/** Whether an open record fits: by police reference, by date of birth where that may be known, or by name and id. */
export const fits = (row: ChildRow, asked: Asked, dobHidden: boolean): boolean => {
  if (asked.byReport.has(row.childId)) return true;
  return asked.dob === undefined || dobHidden ? namedIn(row, asked) : row.dob === asked.dob;
};

/** Whether a child was asked for by an exact id or an exact police reference. */
export const isExactly = ({ childId, ids }: ChildRow, { reference, byReport }: Asked): boolean =>
  byReport.has(childId) || ids.some((id) => id.toLowerCase() === reference.toLowerCase());

/** Whether somebody has the child before them: the whole name and the date of birth were typed. */
export const isWholly = ({ surname, forename, dob }: ChildRow, { words }: Asked): boolean => {
  const name = [surname, forename].flatMap(wordsOf);
  const rest = words.filter((word) => !name.includes(word));
  const [date] = rest;
  return name.every((word) => words.includes(word)) && rest.length === 1 && dobIn(date ?? '') === dob;
};

/** A hit that can be opened. */
export const openHit = (row: ChildRow, atRisk: boolean, today: LondonDate, hidden: ReadonlySet<PartName>): ChildHit => {
  const { childId, surname, forename, dob, diedOn, age, statuses } = presentHeader(row, today);
  return {
    id: childId,
    access: 'OPEN',
    surname,
    forename,
    dob: hidden.has('dob') ? null : dob,
    age,
    diedOn: diedOn ?? null,
    badges: [...statuses],
    atRisk,
  };
};

/** A hit of which no more is said than that it is there; of a sealed record not even the name. */
export const closedHit = ({ childId, surname, forename }: ChildRow, access: 'WITHHELD' | 'SEALED'): ChildHit => ({
  id: childId,
  access,
  surname: access === 'SEALED' ? null : surname,
  forename: access === 'SEALED' ? null : forename,
  dob: null,
  age: null,
  diedOn: null,
  badges: [],
  atRisk: false,
});

const name = ({ surname, forename }: ChildHit): string => `${foldName(surname ?? '')} ${foldName(forename ?? '')}`;

/** Children at risk first, then by name. */
export const bestFirst = (a: ChildHit, b: ChildHit): number =>
  Number(b.atRisk) - Number(a.atRisk) || name(a).localeCompare(name(b)) || (a.id < b.id ? -1 : 1);
