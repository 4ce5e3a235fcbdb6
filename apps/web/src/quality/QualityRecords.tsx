import { useEffect, useRef } from 'react';
import { useAnswer } from '../figures/useAnswer.js';
import { useKnown } from '../frame/known.js';
import { Link } from '../frame/router.js';
import { NoAnswer, Problems } from '../parts/Refusals.js';
import { Waiting } from '../parts/States.js';
import { sayDate, sayTime } from '../words/london.js';
import { DataQualityRecordsQuery } from './queries.js';
import type { Chosen } from './QualityTable.js';

/** The records behind one number, each with what it leaves out. */
export const QualityRecords = ({ chosen, onClose }: { chosen: Chosen; onClose: () => void }) => {
  const { line, quarter, label } = chosen;
  const { feed, source, fault } = line;
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, waiting, error, again } = useAnswer(DataQualityRecordsQuery, {
    quarter,
    feed,
    source,
    fault,
    knownAt: useKnown().at,
  });
  useEffect(() => heading.current?.focus(), [chosen]);
  const found = data?.dataQualityRecords;
  return (
    <section className="hub-part" aria-labelledby="quality-records">
      <h2 id="quality-records" className="govuk-heading-m" tabIndex={-1} ref={heading}>
        {line.feedLabel}, {label}: {line.label}
      </h2>
      <button type="button" className="hub-link" onClick={onClose}>
        Close this list
      </button>
      {waiting && <Waiting />}
      {error && <NoAnswer error={error} again={again} />}
      {found?.__typename === 'Refused' && <Problems problems={found.problems} />}
      {found?.__typename === 'QualityRecords' && (
        <>
          <p className="govuk-body">
            {found.total} {found.total === 1 ? 'record' : 'records'}
            {found.total > found.records.length ? `, the latest ${found.records.length} shown` : ''}. What is missing is
            put right at its source, or on the page of the child.
          </p>
          <ul className="hub-lines">
            {found.records.map(({ key, childId, childName, on, firstKnownAt, source: of, missing, days }) => (
              <li key={key}>
                {childId ? <Link to={`/children/${childId}`}>{childName ?? childId}</Link> : 'No child known yet'},{' '}
                {sayDate(on)}
                <span className="hub-cell__under">
                  {of}
                  {missing.length > 0 && ` · not recorded: ${missing.join(', ')}`}
                  {typeof days === 'number' && days > 0 && ` · written down ${days} days later`} · known{' '}
                  {sayTime(firstKnownAt)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
