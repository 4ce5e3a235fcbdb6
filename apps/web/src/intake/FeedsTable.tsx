import { addsUp, type Counts } from './adds-up.js';
import { sayFeed } from './feeds.js';
import type { Job } from './useIntake.js';

const columns = ['new', 'corrected', 'unchanged', 'rejected', 'read'] as const;

const Cells = ({ counts }: { counts: Counts }) => (
  <>
    {columns.map((column) => (
      <td key={column} className="hub-table__number">
        {counts[column].toLocaleString('en-GB')}
      </td>
    ))}
  </>
);

/** What became of the rows of each feed; the numbers of a line add up to the rows read. */
export const FeedsTable = ({ result }: { result: NonNullable<Job['result']> }) => (
  <section className="hub-section">
    <h3 className="govuk-heading-s">Feed by feed</h3>
    <div className="hub-scroll" role="region" aria-label="Feed by feed" tabIndex={0}>
      <table className="hub-table">
        <thead>
          <tr>
            <th scope="col">Feed</th>
            <th scope="col" className="hub-table__number">
              New
            </th>
            <th scope="col" className="hub-table__number">
              Corrected
            </th>
            <th scope="col" className="hub-table__number">
              Unchanged
            </th>
            <th scope="col" className="hub-table__number">
              Rejected
            </th>
            <th scope="col" className="hub-table__number">
              Rows read
            </th>
          </tr>
        </thead>
        <tbody>
          {result.feeds.map((feed) => (
            <tr key={feed.feed}>
              <th scope="row">
                {sayFeed(feed.feed)}
                {!addsUp(feed) && <span className="hub-cell__under hub-lacking">does not add up</span>}
              </th>
              <Cells counts={feed} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All feeds</th>
            <Cells counts={result} />
          </tr>
        </tfoot>
      </table>
    </div>
  </section>
);
