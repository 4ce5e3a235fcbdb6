import { useState } from 'react';
import { useLive } from '../api/live.js';
import { Link } from '../frame/router.js';
import { Empty } from '../parts/States.js';
import { ListPage } from '../worklists/ListPage.js';
import { count } from '../words/durations.js';
import { sayTime } from '../words/london.js';
import { WhoHasLookedQuery } from './queries.js';

const notEachChange = (): boolean => false;

/** Everybody who has looked at the record of one child. */
export const WhoLookedPage = ({ params }: { params: Record<string, string> }) => {
  const [childId] = useState(params.id ?? '');
  const shown = useLive({ query: WhoHasLookedQuery, variables: { childId }, concerns: notEachChange });
  return (
    <ListPage
      title={`Who has looked at ${childId}`}
      lead={
        <>
          Everybody who opened this child’s page, was shown the child in a list or a search, or asked and was refused,
          the latest first. That you looked here is in the audit too.{' '}
          <Link to={`/children/${childId}`}>The child’s page</Link>
        </>
      }
      shown={shown}
    >
      {({ whoHasLooked: { childIds, lookers } }) => (
        <>
          {childIds.length > 1 && <p className="govuk-body">Looks under {childIds.join(', ')} are counted together.</p>}
          {lookers.length === 0 ? (
            <Empty>
              <p className="govuk-body">
                {childIds.length === 0 ? 'No child is on record under this id.' : 'Nobody has looked at this record.'}
              </p>
            </Empty>
          ) : (
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
          )}
        </>
      )}
    </ListPage>
  );
};
