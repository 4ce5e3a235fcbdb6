import { inForceOn, lifeOf, type Step } from '@hub/disruption';
import type { LondonDate } from '@hub/kernel';
import type { Casebook } from '@hub/casebook';
import { childrenTiedTo, type ProfileKnown } from './known.js';
import type { Counted } from './counted.js';

/** An adult of concern, ranked by how many children evidence ties to them. It says nothing of guilt. */
export interface AdultLine {
  readonly id: string;
  readonly label: string;
  readonly children: number;
  /** Most agencies that say the same of one of the ties. */
  readonly agencies: number;
  /** Orders and notices in force against them. */
  readonly inForce: number;
  readonly reviewDue: boolean;
}

export interface AdultFacts {
  readonly counts: readonly Counted[];
  readonly ranked: readonly AdultLine[];
}

/** How many orders and notices are in force on a date, by the subject they are against: `person:<id>`, `place:<id>`. */
export const inForceAgainst = ({ steps }: Pick<Casebook, 'steps'>, on: LondonDate): ReadonlyMap<string, number> => {
  const bySteps = new Map<string, Step[]>();
  for (const { content } of steps) {
    bySteps.set(content.disruptionId, [...(bySteps.get(content.disruptionId) ?? []), content]);
  }
  const found = new Map<string, number>();
  for (const given of bySteps.values()) {
    const life = lifeOf(given);
    if (!life || !inForceOn(life, on)) continue;
    const key = `${life.subjectType}:${life.subjectId}`;
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
};

/** Adults with children tied to them, most children first. Children are never ranked. */
export const adultFacts = (known: ProfileKnown, casebook: Casebook, on: LondonDate): AdultFacts => {
  const tied = childrenTiedTo(known.ties, 'person');
  const orders = inForceAgainst(casebook, on);
  const lines = known.adults.map(({ id, label, standing }): AdultLine => {
    const agencies = known.ties
      .filter(({ a, b }) => [a, b].some((end) => end.type === 'person' && end.id === id))
      .map(({ corroboration }) => corroboration);
    return {
      id,
      label,
      children: tied.get(id)?.size ?? 0,
      agencies: Math.max(0, ...agencies),
      inForce: orders.get(`person:${id}`) ?? 0,
      reviewDue: standing === 'review-due',
    };
  });
  const count = (name: string, is: (line: AdultLine) => boolean): Counted => ({ name, now: lines.filter(is).length });
  return {
    counts: [
      count('Adults of concern on record', () => true),
      count('Tied to two children or more', ({ children }) => children >= 2),
      count('Tied to a child by more than one agency', ({ children, agencies }) => children > 0 && agencies >= 2),
      count('With an order or notice in force', ({ inForce }) => inForce > 0),
      count('Tied to two children or more, nothing in force', (one) => one.children >= 2 && one.inForce === 0),
      count('Record to be looked at again', ({ reviewDue }) => reviewDue),
    ],
    ranked: lines
      .filter(({ children }) => children > 0)
      .sort((a, b) => b.children - a.children || b.agencies - a.agencies || (a.id < b.id ? -1 : 1)),
  };
};
