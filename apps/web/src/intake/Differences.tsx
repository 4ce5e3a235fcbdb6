import { useState } from 'react';
import { count } from '../words/durations.js';
import { sayFeed } from './feeds.js';
import type { Job } from './useIntake.js';

/** Records shown before the reader asks for all. */
const few = 20;

const sayCell = (value: string | null | undefined) => (value ? value : <em>empty</em>);

/** For a dry run: the records that would be corrected, each field before and after. */
export const Differences = ({ result }: { result: NonNullable<Job['result']> }) => {
  const [all, setAll] = useState(false);
  const { differences, moreDifferences } = result;
  if (differences.length === 0) return null;
  const shown = all ? differences : differences.slice(0, few);
  return (
    <section className="hub-section">
      <h3 className="govuk-heading-s">
        {count(differences.length + moreDifferences, 'record')} would be corrected: before and after
      </h3>
      <div className="hub-scroll hub-scroll--tall" role="region" aria-label="Before and after" tabIndex={0}>
        <table className="hub-table hub-differences">
          <thead>
            <tr>
              <th scope="col">Record</th>
              <th scope="col">Field</th>
              <th scope="col">Before</th>
              <th scope="col">After</th>
            </tr>
          </thead>
          {shown.map(({ feed, key, fields }) => (
            <tbody key={`${feed} ${key}`}>
              {fields.map(({ field, before, after }, index) => (
                <tr key={field}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={fields.length}>
                      {key}
                      <span className="hub-cell__under">{sayFeed(feed)}</span>
                    </th>
                  )}
                  <td>{field}</td>
                  <td>{sayCell(before)}</td>
                  <td>{sayCell(after)}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {!all && differences.length > few && (
        <button
          type="button"
          className="govuk-button govuk-button--secondary hub-button--small"
          onClick={() => setAll(true)}
        >
          Show all {differences.length}
        </button>
      )}
      {moreDifferences > 0 && (
        <p className="hub-shown">
          {count(moreDifferences, 'more record')} would be corrected; only the first {differences.length} are listed.
        </p>
      )}
    </section>
  );
};
