import { NOW, parseKnownAt, type Instant } from '@hub/kernel';
import type { Hub } from '@hub/worker';
import { GraphQLError } from 'graphql';

/** The moment for which a question is answered: what was known then, and how things stood then. */
export interface Moment {
  /** Everything is judged at this moment. */
  readonly at: Instant;
  /** Events up to here were known; `NOW` = all of them. */
  readonly position: number;
  /** The question did not name a moment, or named one that has not come yet. */
  readonly isNow: boolean;
}

const NOT_A_MOMENT =
  'This is no moment: write a date (2016-10-03 = the end of that day in London) or a time (2016-10-03T21:40).';

/** The moment that a question names: an instant, a London wall time, or a date, which means the end of that day. */
export const momentAsked = async (hub: Hub, knownAt: string | null | undefined): Promise<Moment> => {
  const now = hub.now();
  if (knownAt === null || knownAt === undefined || knownAt.trim() === '')
    return { at: now, position: NOW, isNow: true };
  const at = parseKnownAt(knownAt.trim());
  if (at === undefined) {
    throw new GraphQLError(NOT_A_MOMENT, { extensions: { code: 'NOT_A_MOMENT', field: 'knownAt' } });
  }
  if (at >= now) return { at: now, position: NOW, isNow: true };
  return { at, position: await hub.log.positionAt(at), isNow: false };
};
