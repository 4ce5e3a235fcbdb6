import type { Instant, LondonDate } from '@hub/kernel';

/** One line of the read audit, as far as it tells whether an access is unusual. */
export interface Access {
  readonly at: Instant;
  /** The London date of `at`. */
  readonly day: LondonDate;
  readonly person: string;
  readonly agency: string;
  readonly role: string;
  readonly kind: string;
  readonly query: string;
  /** Whose records; for a list of very many they may be left out. */
  readonly childIds: readonly string[];
  /** How many children the read showed. */
  readonly children: number;
  readonly ownSurname: readonly string[];
  readonly unrelated: readonly string[];
  readonly forOwnName?: boolean;
}

/** An access that somebody should look into: which rule lists it, of whom, on which day, and why in words. */
export interface UnusualAccess {
  /** The same access has the same key, however often it is looked for. */
  readonly key: string;
  readonly rule: UnusualRule;
  readonly day: LondonDate;
  /** Absent when it is about many people. */
  readonly person?: string;
  readonly agency?: string;
  readonly role?: string;
  /** Children it is about, at most 20 of them. */
  readonly childIds: readonly string[];
  readonly why: string;
  /** The last access that counts. */
  readonly lastAt: Instant;
}

/** The rules, in the order of the list of a day, with what each is called. */
export const UNUSUAL_RULES = {
  'own-surname': 'A child with the reader’s own surname',
  'own-name': 'Searched for their own name',
  'no-part-in-case': 'No part in the case',
  'many-in-hour': 'Many records in an hour',
  'many-in-day': 'Many records in a day',
  'out-of-hours': 'Out of hours',
  refused: 'Refused again and again',
  'many-people': 'Many people, one child',
} as const;
export type UnusualRule = keyof typeof UNUSUAL_RULES;

/** Whether a child's whole record was shown, or taken out: not a list in which the child stands. */
export const isWholeRecord = ({ query, kind, children }: Access): boolean =>
  query === 'child' && children > 0 && ['read', 'print', 'export'].includes(kind);
