import { count } from '../words/durations.js';
import { sayFeed } from './feeds.js';
import type { Job } from './useIntake.js';

/** Files and rows that were not taken, each with its reason; the rows as they came to download. */
export const NotTaken = ({ result }: { result: NonNullable<Job['result']> }) => {
  const { dryRun, refusedFiles, rejectedRows, rejects, rejected } = result;
  const would = dryRun ? 'would not be taken' : rejected === 1 ? 'was not taken' : 'were not taken';
  return (
    <>
      {refusedFiles.length > 0 && (
        <section className="hub-section">
          <h3 className="govuk-heading-s">
            {count(refusedFiles.length, 'file')} refused: no row of {refusedFiles.length === 1 ? 'it' : 'them'} was read
          </h3>
          <ul className="govuk-list govuk-list--bullet">
            {refusedFiles.map(({ name, reason }) => (
              <li key={name}>
                <strong>{name}</strong>: {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
      {rejected > 0 && (
        <section className="hub-section">
          <h3 className="govuk-heading-s">
            {count(rejected, 'row')} {would}
          </h3>
          <div className="hub-scroll hub-scroll--tall" role="region" aria-label="Rows not taken" tabIndex={0}>
            <table className="hub-table">
              <thead>
                <tr>
                  <th scope="col">Feed</th>
                  <th scope="col" className="hub-table__number">
                    Line
                  </th>
                  <th scope="col">Column</th>
                  <th scope="col">What is wrong</th>
                </tr>
              </thead>
              <tbody>
                {rejectedRows.map(({ feed, line, column, reason }) => (
                  <tr key={`${feed} ${line} ${column ?? ''} ${reason}`}>
                    <th scope="row">{sayFeed(feed)}</th>
                    <td className="hub-table__number">{line}</td>
                    <td>{column ?? 'whole row'}</td>
                    <td>{reason}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {rejected > rejectedRows.length && (
            <p className="hub-shown">
              The first {rejectedRows.length} are shown.
              {dryRun && ' All of them can be downloaded once the delivery has been taken in.'}
            </p>
          )}
          {rejects.length > 0 && (
            <ul className="govuk-list hub-downloads">
              {rejects.map(({ feed, rows, href }) => (
                <li key={feed}>
                  <a href={href} download>
                    Download {count(rows, 'rejected row')} of {sayFeed(feed).toLowerCase()} (CSV)
                  </a>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </>
  );
};
