import type { Casebook } from '@hub/casebook';
import type { Instant } from '@hub/kernel';
import { harmTrace, whatIf, type MisRated, type RagChange, type WhatIf } from '@hub/views';
import type { CasebookAsked } from './figure-desk.js';

/** Bands to try on everything on record of the children who are counted. `position` is that of `knownAt`. */
export interface RuleAsked extends CasebookAsked {
  readonly change: RagChange;
  readonly knownAt: Instant;
}

/** A child's name beside what was found of them. */
export type Named<Found> = Found & { readonly childName: string };

/** What changed bands would have done, with names. */
export type NamedWhatIf = Omit<WhatIf, 'moves'> & { readonly moves: readonly Named<WhatIf['moves'][number]>[] };

/** Tries RAG rules on the records known at a position. */
export class RuleDesk {
  constructor(private readonly casebook: (asked: CasebookAsked) => Promise<Casebook>) {}

  /** Who would have moved, and when. */
  async whatIf({ change, knownAt, ...asked }: RuleAsked): Promise<NamedWhatIf> {
    const { cases } = await this.casebook(asked);
    const found = whatIf(cases.values(), change, knownAt);
    return { ...found, moves: found.moves.map((move) => named(move, cases)) };
  }

  /** Every child whom a faulty version rated wrongly, and what was decided on it. */
  async harmTrace({ change, knownAt, ...asked }: RuleAsked): Promise<readonly Named<MisRated>[]> {
    const { cases } = await this.casebook(asked);
    return harmTrace(cases.values(), change, knownAt).map((one) => named(one, cases));
  }
}

const named = <Found extends { readonly childId: string }>(found: Found, cases: Casebook['cases']): Named<Found> => {
  const { surname, forename } = cases.get(found.childId)?.child.content ?? { surname: found.childId, forename: '' };
  return { ...found, childName: forename === '' ? surname : `${surname}, ${forename}` };
};
