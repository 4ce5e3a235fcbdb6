import type { DeliveriesQueryQuery } from '../gql/graphql.js';
import { count } from '../words/durations.js';
import { sayTime } from '../words/london.js';
import { sayFeed } from './feeds.js';

type Delivery = DeliveriesQueryQuery['deliveries'][number];

const n = (value: number | null | undefined) => (value ?? 0).toLocaleString('en-GB');

/** Deliveries, the latest first. */
export const DeliveryHistory = ({ deliveries }: { deliveries: readonly Delivery[] }) => (
  <div className="hub-scroll" role="region" aria-label="Deliveries taken in" tabIndex={0}>
    <table className="hub-table">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">From</th>
          <th scope="col">State</th>
          <th scope="col">Rows read</th>
          <th scope="col">New</th>
          <th scope="col">Corrected</th>
          <th scope="col">Unchanged</th>
          <th scope="col">Rejected</th>
        </tr>
      </thead>
      <tbody>
        {deliveries.map((delivery) => (
          <tr key={`${delivery.id} ${delivery.run}`}>
            <th scope="row">
              {sayTime(delivery.takenAt ?? delivery.openedAt)}
              {delivery.run > 1 && ` (run ${delivery.run})`}
            </th>
            <td>
              {delivery.source ?? 'Source not named'}, taken in by {delivery.by}
              {delivery.historical && ', historical load'}
            </td>
            <td>{delivery.state}</td>
            <td className="hub-table__number">{n(delivery.read)}</td>
            <td className="hub-table__number">{n(delivery.new)}</td>
            <td className="hub-table__number">{n(delivery.corrected)}</td>
            <td className="hub-table__number">{n(delivery.unchanged)}</td>
            <td className="hub-table__number">
              {n(delivery.rejected)}
              {delivery.rejects.map(({ feed, rows, href }) => (
                <a key={feed} href={href} className="hub-block" download>
                  {count(rows, 'row')} of {sayFeed(feed).toLowerCase()} (CSV)
                </a>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
