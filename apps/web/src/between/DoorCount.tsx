import { useLive } from '../api/live.js';
import { CountsQuery } from './queries.js';

const ofThese = new Set(['tracking_sheet', 'interviews_due']);

/** How much that panels asked of the reader's agency waits, behind the name of its page. Nothing while nothing waits. */
export const DoorCount = () => {
  const { data } = useLive({
    query: CountsQuery,
    variables: {},
    concerns: ({ views }) => views.some((view) => ofThese.has(view)),
  });
  const { all = 0, overdue = 0 } = data?.agencyCounts ?? {};
  if (all === 0) return null;
  return (
    <span className="hub-door-count">
      <span aria-hidden="true">{all}</span>
      <span className="govuk-visually-hidden">
        , {all} waiting{overdue > 0 && `, ${overdue} overdue`}
      </span>
    </span>
  );
};
