import type { WhoHasLookedQueryQuery } from '../gql/graphql.js';
import { count } from '../words/durations.js';
import { sayTime } from '../words/london.js';

type Looker = WhoHasLookedQueryQuery['whoHasLooked']['lookers'][number];

/** Everybody who has looked at one child, adult, place or thing: the latest first. */
export const Lookers = ({ lookers }: { lookers: readonly Looker[] }) => (
  <div className="hub-scroll" role="region" aria-label="Who has looked" tabIndex={0}>
    <table className="hub-table">
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">Opened the page</th>
          <th scope="col">Saw in lists</th>
          <th scope="col">Refused</th>
          <th scope="col">First</th>
          <th scope="col">Last</th>
        </tr>
      </thead>
      <tbody>
        {lookers.map((looker) => (
          <tr key={`${looker.person} ${looker.roleName} ${looker.agency}`}>
            <th scope="row">
              {looker.person}
              <span className="hub-cell__under">
                {looker.roleName}, {looker.agency}
              </span>
            </th>
            <td>
              {count(looker.opened, 'time')}
              {looker.underGlass > 0 && (
                <span className="hub-cell__under">{count(looker.underGlass, 'look')} under break-glass</span>
              )}
            </td>
            <td>{count(looker.listed, 'time')}</td>
            <td>{count(looker.refused, 'time')}</td>
            <td>{sayTime(looker.firstAt)}</td>
            <td>{sayTime(looker.lastAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
