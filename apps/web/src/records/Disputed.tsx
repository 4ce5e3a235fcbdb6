import { useLive } from '../api/live.js';
import { sayTime } from '../words/london.js';
import { DisputedValuesQuery } from './queries.js';

/** Says which values of a child's record are disputed. Nothing when none are. */
export const Disputed = ({ childId, knownAt }: { childId: string; knownAt: string | null }) => {
  const { data } = useLive({ query: DisputedValuesQuery, variables: { childId, knownAt } });
  const values = data?.disputedValues ?? [];
  if (values.length === 0) return null;
  return (
    <div className="govuk-inset-text" role="note">
      <strong>Disputed.</strong> Somebody says these values are wrong, and it is being looked into:
      <ul className="hub-lines">
        {values.map(({ recordKey, field, words, since }) => (
          <li key={`${recordKey} ${field}`}>
            {words}{' '}
            <span className="hub-cell__under">
              in {recordKey}, since {sayTime(since)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};
