import { useLive } from '../api/live.js';
import { useKnown } from '../frame/known.js';
import { Link } from '../frame/router.js';
import { Empty } from '../parts/States.js';
import { sayCode } from '../words/codes.js';
import { count } from '../words/durations.js';
import { sayDate, sayTime } from '../words/london.js';
import { ListPage } from './ListPage.js';
import { MatchesQuery } from './queries.js';

/** Police reports that no child could be found for, or more than one. */
export const MatchesPage = (_: { params: Record<string, string> }) => {
  const known = useKnown();
  const shown = useLive({ query: MatchesQuery, variables: { knownAt: known.at } });
  return (
    <ListPage
      title="Reports to match"
      lead="Police reports for which a person must say which child they are about. Until then they count nowhere, and nobody is shown as missing because of them."
      shown={shown}
      ofChildren
    >
      {({ matchQueue }) => (
        <>
          {matchQueue.length === 0 ? (
            <Empty>
              <p className="govuk-body">Every report has its child.</p>
            </Empty>
          ) : (
            <div className="hub-scroll" role="region" aria-label="Reports to match" tabIndex={0}>
              <table className="hub-table">
                <thead>
                  <tr>
                    <th scope="col">Report</th>
                    <th scope="col">The child it names</th>
                    <th scope="col">Last seen</th>
                    <th scope="col">Why it waits</th>
                    <th scope="col">Next</th>
                  </tr>
                </thead>
                <tbody>
                  {matchQueue.map((row) => (
                    <tr key={row.reportRef}>
                      <th scope="row">
                        <strong>{row.reportRef}</strong>
                        <span className="hub-cell__under">{sayCode(row.category)}</span>
                      </th>
                      <td>
                        {row.surname}, {row.forename}
                        <span className="hub-cell__under">born {sayDate(row.dob)}</span>
                      </td>
                      <td>
                        {sayTime(row.lastSeenAt)}
                        <span className="hub-cell__under">
                          {row.foundAt ? `back ${sayTime(row.foundAt)}` : <strong>not back</strong>}
                        </span>
                      </td>
                      <td>
                        {row.reason}
                        <span className="hub-cell__under">
                          {count(row.candidates.length, 'possible child', 'possible children')}
                        </span>
                      </td>
                      <td>
                        <Link to={`/matches/${encodeURIComponent(row.reportRef)}`}>
                          {known.at ? 'Look' : 'Decide'}
                          <span className="govuk-visually-hidden"> about {row.reportRef}</span>
                        </Link>
                      </td>
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
