import fc from 'fast-check';
import type { Role } from '@hub/sharing';
import { HIDDEN, hiddenChild } from './hidden.js';
import type { Rows } from './rows.js';
import type { Decided } from './world.js';

/** What is hidden in both worlds of a pair, and from whom. */
export interface Kind {
  readonly name: string;
  /** The hidden facts of either world. */
  readonly worlds: fc.Arbitrary<readonly [one: Hidden, other: Hidden]>;
  /** From whom they are hidden: roles; undefined = everybody. */
  readonly from?: readonly Role[];
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

const RESTRICTED: Decided = {
  stream: `sharing.restriction-${HIDDEN}`,
  type: 'sharing.RecordRestricted',
  data: { childId: HIDDEN, reason: 'kept to one person', people: ['somebody-else'], roles: [] },
};

const either = (decided: readonly Decided[]): fc.Arbitrary<Hidden> => hiddenChild.map((rows) => ({ rows, decided }));

/** The roles that know only some children: those of their own cases, or those their agency works with. */
const SOME_CHILDREN: readonly Role[] = [
  'SOCIAL_WORKER',
  'HEALTH_MEMBER',
  'EDUCATION_MEMBER',
  'YOUTH_JUSTICE_MEMBER',
  'PROBATION_MEMBER',
  'INTERVIEW_PROVIDER',
];

/** The roles that know no child. */
const NO_CHILD: readonly Role[] = ['AUDITOR', 'INFORMATION_GOVERNANCE', 'ADMINISTRATOR'];

/** Every way in which something is hidden in the hub. */
export const kindsFor = (people: readonly string[]): readonly Kind[] => [
  {
    name: 'a child whom they are kept away from because they are tied to it, or no such child',
    worlds: fc.tuple(either(walls(people)), fc.constant(NOTHING)),
  },
  {
    name: 'a child whose record is restricted to somebody else',
    worlds: fc.tuple(either([RESTRICTED]), either([RESTRICTED])),
  },
  {
    name: 'a child whom their role does not work with',
    worlds: fc.tuple(either([]), either([])),
    from: [...SOME_CHILDREN, ...NO_CHILD],
  },
];
