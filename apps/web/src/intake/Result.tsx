import { Link } from '../frame/router.js';
import { count } from '../words/durations.js';
import { addsUp, sayCounts } from './adds-up.js';
import { sayFeed } from './feeds.js';
import { Differences } from './Differences.js';
import { FeedsTable } from './FeedsTable.js';
import { NotTaken } from './NotTaken.js';
import type { Job } from './useIntake.js';

type Counted = NonNullable<Job['result']>;

const headline = (job: Job, { dryRun }: Counted): string => {
  if (job.state === 'failed') return dryRun ? 'This delivery could not be taken in' : 'The delivery was not taken in';
  return dryRun ? 'This is what would change. Nothing has been written.' : 'The delivery was taken in';
};

const Follows = ({ result }: { result: Counted }) => {
  const waits = (n: number) => (result.dryRun ? 'would wait' : n === 1 ? 'waits' : 'wait');
  const lines = [
    result.waiting > 0 && (
      <>
        <Link to="/findings">{count(result.waiting, 'record')}</Link> {waits(result.waiting)} for another record that
        has not arrived.
      </>
    ),
    result.matchQueue > 0 && (
      <>
        <Link to="/matches">{count(result.matchQueue, 'police report')}</Link> {waits(result.matchQueue)} for a person
        to say which child is meant.
      </>
    ),
    result.conflicts > 0 && (
      <>
        <Link to="/findings">{count(result.conflicts, 'conflict')}</Link> between records to look at.
      </>
    ),
    result.assumedTimes > 0 &&
      `${count(result.assumedTimes, 'time')} had to be assumed, as the delivery declares: the clocks went back.`,
  ].filter(Boolean);
  if (lines.length === 0) return null;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
};

/** What a delivery would change, or changed: every row accounted for, and what was not taken and why. */
export const Result = ({ job }: { job: Job }) => {
  const { result } = job;
  if (!result) {
    return (
      <div className="hub-problem" role="alert">
        <p>{job.message ?? 'The intake could not go on.'}</p>
      </div>
    );
  }
  const failed = job.state === 'failed';
  return (
    <section className="hub-result" aria-labelledby="result">
      <div className={failed ? 'hub-problem' : result.dryRun ? 'hub-told' : 'hub-done'}>
        <h2 id="result" className="govuk-heading-m" tabIndex={-1}>
          {headline(job, result)}
        </h2>
        {failed && <p>{job.message}</p>}
        {result.read > 0 && <p className={addsUp(result) ? undefined : 'hub-lacking'}>{sayCounts(result)}</p>}
        <Follows result={result} />
      </div>
      <NotTaken result={result} />
      {result.feeds.length > 0 && <FeedsTable result={result} />}
      <Differences result={result} />
      {result.unknownCodes.length > 0 && (
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              {count(result.unknownCodes.length, 'code')} that this hub does not know, taken as they are
            </span>
          </summary>
          <div className="govuk-details__text">
            <ul className="govuk-list govuk-list--bullet">
              {result.unknownCodes.map(({ feed, column, code, rows }) => (
                <li key={`${feed} ${column} ${code}`}>
                  “{code}” in {column} of {sayFeed(feed).toLowerCase()}: {count(rows, 'row')}
                </li>
              ))}
            </ul>
          </div>
        </details>
      )}
    </section>
  );
};
