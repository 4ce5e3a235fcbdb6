import { Link } from '../frame/router.js';
import type { DeliveriesQueryQuery } from '../gql/graphql.js';
import { count } from '../words/durations.js';
import { sayTime } from '../words/london.js';
import { sayFeed } from './feeds.js';

type Delivery = DeliveriesQueryQuery['deliveries'][number];

const columns = ['new', 'corrected', 'unchanged', 'rejected', 'read'] as const;
const states: Readonly<Record<string, string>> = {
  open: 'Being taken in, or cut off: send it again',
  taken: 'Taken in',
  stopped: 'Stopped: what was taken stays',
};

const Left = ({ waiting, matchQueue, conflicts }: Delivery) => (
  <>
    {matchQueue ? <Link to="/matches">{count(matchQueue, 'report')} to match</Link> : null}
    {waiting ? <Link to="/findings">{waiting} waiting</Link> : null}
    {conflicts ? <Link to="/findings">{count(conflicts, 'conflict')}</Link> : null}
    {!matchQueue && !waiting && !conflicts && 'Nothing'}
  </>
);

/** Deliveries, the latest first: what became of their rows, and what they left to do. */
export const DeliveryHistory = ({ deliveries }: { deliveries: readonly Delivery[] }) => (
  <div className="hub-scroll" role="region" aria-label="List of deliveries" tabIndex={0}>
    <table className="hub-table hub-deliveries">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">From</th>
          <th scope="col">State</th>
          {['New', 'Corrected', 'Unchanged', 'Rejected', 'Rows read'].map((words) => (
            <th key={words} scope="col" className="hub-table__number">
              {words}
            </th>
          ))}
          <th scope="col">Left to do then</th>
        </tr>
      </thead>
      <tbody>
        {deliveries.map((delivery) => (
          <tr key={`${delivery.id} ${delivery.run}`}>
            <th scope="row">
              {sayTime(delivery.takenAt ?? delivery.openedAt)}
              {delivery.run > 1 && <span className="hub-cell__under">sent {delivery.run} times</span>}
            </th>
            <td>
              {delivery.source ?? 'Source not named'}
              <span className="hub-cell__under">
                by {delivery.by.replaceAll('_', ' ')}
                {delivery.historical && ' · historical load'}
              </span>
            </td>
            <td>{states[delivery.state] ?? delivery.state}</td>
            {columns.map((column) => (
              <td key={column} className="hub-table__number">
                {delivery[column].toLocaleString('en-GB')}
                {column === 'rejected' &&
                  delivery.rejects.map(({ feed, rows, href }) => (
                    <a key={feed} href={href} download>
                      {sayFeed(feed)} ({rows.toLocaleString('en-GB')}, CSV)
                    </a>
                  ))}
              </td>
            ))}
            <td className="hub-deliveries__left">
              <Left {...delivery} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
