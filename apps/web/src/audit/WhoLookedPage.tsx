import { useState } from 'react';
import { useHub } from '../api/hub.js';
import { useLive } from '../api/live.js';
import { Link } from '../frame/router.js';
import { Empty } from '../parts/States.js';
import { ListPage } from '../worklists/ListPage.js';
import { Lookers } from './Lookers.js';
import { WhoHasLookedQuery } from './queries.js';

const notEachChange = (): boolean => false;

/** Everybody who has looked at the record of one child. */
export const WhoLookedPage = ({ params }: { params: Record<string, string> }) => {
  const [childId] = useState(params.id ?? '');
  const [{ data: hub }] = useHub();
  const doors = hub?.hub.me.doors ?? [];
  const shown = useLive({ query: WhoHasLookedQuery, variables: { childId }, concerns: notEachChange });
  return (
    <ListPage
      title={`Who has looked at ${childId}`}
      lead={
        <>
          Everybody who opened this child’s page, was shown the child in a list or a search, or asked and was refused,
          the latest first. That you looked here is in the audit too.{' '}
          {doors.includes('search') && <Link to={`/children/${childId}`}>The child’s page</Link>}
          {doors.includes('records') && !doors.includes('search') && (
            <Link to="/records?part=looked">Another child</Link>
          )}
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
            <Lookers lookers={lookers} />
          )}
        </>
      )}
    </ListPage>
  );
};
