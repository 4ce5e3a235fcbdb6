import fc from 'fast-check';
import { judge, ROLES, type Role } from '@hub/sharing';
import { childNamed, counts, HANDED_OVER, HIDDEN, hiddenChild, person, type Counts } from './hidden.js';
import { KEPT_PARTS, otherWords } from './parts.js';
import type { Rows } from './rows.js';
import type { Decided } from './rows.js';
import { QUARTER, smallNumbers } from './small-numbers.js';
import { heard, reviewMissed } from './visible.js';

/** What is hidden in both worlds of a pair, and from whom. */
export interface Kind {
  readonly name: string;
  /** The hidden facts of either world. */
  readonly worlds: fc.Arbitrary<readonly [one: Hidden, other: Hidden]>;
  /** From whom they are hidden: roles; undefined = everybody. */
  readonly from?: readonly Role[];
  /** In one of the worlds there is no such child at all. */
  readonly absent?: true;
  /** Numbers are theirs to know: nothing that is counted may change while their pages are open. */
  readonly numbers?: true;
  /** The quarter of which a pack is published in both worlds. */
  readonly pack?: string;
}

/** Hidden facts, and what was decided about who may know them. */
export interface Hidden {
  readonly rows: Rows;
  readonly decided: readonly Decided[];
}

const NOTHING: Hidden = { rows: {}, decided: [] };

/** A wall between the child and each of these people. */
const walls = (people: readonly string[]): readonly Decided[] =>
  people.map((person) => ({
    stream: `sharing.wall-${HIDDEN}|${person}`,
    type: 'sharing.ConflictDeclared',
    data: { childId: HIDDEN, person, nature: 'relative' },
  }));

/** A restriction of the child to somebody who is nobody here. */
export const RESTRICTED: Decided = {
  stream: `sharing.restriction-${HIDDEN}`,
  type: 'sharing.RecordRestricted',
  data: { childId: HIDDEN, reason: 'kept to one person', people: ['somebody-else'], roles: [] },
};

const CAME_TO_NOTHING: readonly Decided[] = ['Granted', 'Ended'].map((what) => ({
  stream: `sharing.involvement-${HIDDEN}|person:nobody`,
  type: `sharing.Involvement${what}`,
  data: {
    childId: HIDDEN,
    kind: 'person',
    who: 'nobody',
    reason: 'for a day and no more',
    ...(what === 'Granted' ? { gateway: 'CA_1989_S17' } : {}),
  },
}));

const open = (rows: Rows): Hidden => ({ rows, decided: [] });

/**
 * Two children drawn anew with as many records. In one world something more was decided about it and ended again, so that
 * what is recorded later stands at other places of the log.
 */
const two = (
  child: (many: Counts) => fc.Arbitrary<readonly [Rows, Rows]>,
  decided: readonly Decided[],
): Kind['worlds'] =>
  counts.chain(child).map(([one, other]) => [
    { rows: one, decided: [...decided, ...CAME_TO_NOTHING] },
    { rows: other, decided },
  ]);

/** The roles that know only some children: those of their own cases, or those their agency works with. */
const SOME_CHILDREN: readonly Role[] = [
  'SOCIAL_WORKER',
  'HEALTH_MEMBER',
  'EDUCATION_MEMBER',
  'YOUTH_JUSTICE_MEMBER',
  'PROBATION_MEMBER',
  'INTERVIEW_PROVIDER',
];

/** Whether a role works with children, so that it can be tied to one. */
const hasCases = (role: string): role is Role => judge(role as Role, 'operation', 'declare-conflict').allowed;

/** The roles that know no child and no number. */
const NO_CHILD: readonly Role[] = ['AUDITOR', 'INFORMATION_GOVERNANCE', 'ADMINISTRATOR'];

/** The roles that know numbers of the borough, and no child. */
const NUMBERS: readonly Role[] = ['BOARD_ANALYST', 'COUNCILLOR'];

/** Every way in which something is hidden in the hub. */
export const kindsFor = (people: readonly string[]): readonly Kind[] => [
  {
    name: 'a child whom they are kept away from because they are tied to it, or no such child',
    worlds: counts
      .chain(hiddenChild)
      .map((rows) => [{ rows, decided: [...walls(people), reviewMissed(HIDDEN), ...HANDED_OVER] }, NOTHING]),
    from: Object.keys(ROLES).filter(hasCases),
    absent: true,
  },
  {
    name: 'a child whose record is restricted to somebody else',
    worlds: two(
      (many) => fc.tuple(hiddenChild(many), hiddenChild(many)),
      [RESTRICTED, reviewMissed(HIDDEN), ...HANDED_OVER],
    ),
  },
  {
    name: 'a child whom their role does not work with',
    worlds: two(
      (many) => person.chain((name) => fc.tuple(childNamed(name, many), childNamed(name, many))),
      HANDED_OVER,
    ),
    from: [...SOME_CHILDREN, ...NO_CHILD],
  },
  {
    name: 'who a child is, and every word about it',
    worlds: counts.chain(hiddenChild).map((rows) => [open(rows), open(otherWords(rows))]),
    from: [...NO_CHILD, ...NUMBERS],
    numbers: true,
  },
  {
    name: 'whether a number that is not shown is two or three, who is behind it, and in what order it was written down',
    worlds: smallNumbers.map(([one, other]) => [open(one), open(other)]),
    from: NUMBERS,
    numbers: true,
    pack: QUARTER,
  },
  ...KEPT_PARTS.map(({ of, from, rows, ...more }) => ({
    name: of,
    from,
    ...more,
    worlds: fc.tuple(rows.map(open), rows.map(open)),
  })),
  {
    name: 'when a panel wants to hear a child whom they interview',
    from: ['INTERVIEW_PROVIDER'],
    worlds: fc.constant([
      { rows: {}, decided: [reviewMissed('B0000002')] },
      { rows: {}, decided: [heard('B0000002')] },
    ]),
  },
];
