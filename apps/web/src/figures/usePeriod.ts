import { useRouter } from '../frame/router.js';
import { useKnown } from '../frame/known.js';
import { meantPeriod, type Period } from './periods.js';
import { PeriodsQuery } from './queries.js';
import { useAnswer, type Answer } from './useAnswer.js';
import type { PeriodsQueryQuery } from '../gql/graphql.js';

interface Chosen {
  readonly periods: readonly Period[];
  /** Undefined while the hub has not answered, and when the address names a period that there is not. */
  readonly period: Period | undefined;
  readonly answer: Answer<PeriodsQueryQuery>;
  readonly choose: (id: string) => void;
}

/** The period of the address (`?period=2016-17Q3`), and the means to choose another. */
export const usePeriod = (): Chosen => {
  const { path, query, go } = useRouter();
  const answer = useAnswer(PeriodsQuery, { knownAt: useKnown().at });
  const periods = answer.data?.periods ?? [];
  return {
    periods,
    period: meantPeriod(periods, query.get('period')),
    answer,
    choose: (id) => {
      const next = new URLSearchParams(query);
      next.set('period', id);
      go(`${path}?${next}`);
    },
  };
};
