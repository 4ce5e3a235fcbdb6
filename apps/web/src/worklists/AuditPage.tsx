import { useLive } from '../api/live.js';
import { graphql } from '../gql/gql.js';
import { Empty } from '../parts/States.js';
import { Lacking } from '../parts/Tags.js';
import { count } from '../words/durations.js';
import { sayTime } from '../words/london.js';
import { ListPage } from './ListPage.js';

const AuditQuery = graphql(`
  query AuditQuery($first: Int!) {
    readAudit(first: $first) {
      id
      at
      person
      agency
      roleName
      purpose
      query
      refused
      reason
      children
      childIds
      knownAt
      account
    }
  }
`);

const most = 200;

/** Who was shown what of whom, and who was refused: the latest first. */
export const AuditPage = () => {
  const shown = useLive({ query: AuditQuery, variables: { first: most } });
  return (
    <ListPage
      title="Who read what"
      lead={`The latest ${most} answers that named children, refusals and sign-ins. Ids only: the audit holds no names.`}
      shown={shown}
    >
      {({ readAudit }) =>
        readAudit.length === 0 ? (
          <Empty>
            <p className="govuk-body">Nobody has read anything yet.</p>
          </Empty>
        ) : (
          <div className="hub-scroll" role="region" aria-label="Who read what" tabIndex={0}>
            <table className="hub-table">
              <thead>
                <tr>
                  <th scope="col">When</th>
                  <th scope="col">Who</th>
                  <th scope="col">Asked</th>
                  <th scope="col">Why</th>
                  <th scope="col">Children named</th>
                </tr>
              </thead>
              <tbody>
                {readAudit.map((line) => (
                  <tr key={line.id}>
                    <th scope="row">{sayTime(line.at)}</th>
                    <td>
                      {line.person}
                      <span className="hub-cell__under">
                        {line.roleName}, {line.agency}
                      </span>
                    </td>
                    <td>
                      {line.query}
                      {line.account && <span className="hub-cell__under">account {line.account}</span>}
                      {line.knownAt && <span className="hub-cell__under">as known {sayTime(line.knownAt)}</span>}
                    </td>
                    <td>{line.purpose}</td>
                    <td>
                      {line.refused ? (
                        <Lacking>Refused: {line.reason}</Lacking>
                      ) : line.children > 3 ? (
                        <details>
                          <summary>{count(line.children, 'child', 'children')}</summary>
                          {line.childIds.join(', ')}
                          {line.children > line.childIds.length && ' and more'}
                        </details>
                      ) : (
                        line.childIds.map((id) => <span key={id}>{id} </span>)
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )
      }
    </ListPage>
  );
};
