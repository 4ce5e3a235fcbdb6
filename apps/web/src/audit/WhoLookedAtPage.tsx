import { useState } from 'react';
import { useLive } from '../api/live.js';
import { Link } from '../frame/router.js';
import { Empty } from '../parts/States.js';
import { ListPage } from '../worklists/ListPage.js';
import { useReadsAudit } from './AuditTabs.js';
import { Lookers } from './Lookers.js';
import { otherInWords } from './other.js';
import { WhoHasLookedAtQuery } from './queries.js';

const notEachChange = (): boolean => false;

/** Everybody who has looked at an adult of concern, a place, a group or a thing: its key stands in the address. */
export const WhoLookedAtPage = ({ params }: { params: Record<string, string> }) => {
  const [key] = useState(params.key ?? '');
  const readsAudit = useReadsAudit();
  const shown = useLive({ query: WhoHasLookedAtQuery, variables: { key }, concerns: notEachChange });
  return (
    <ListPage
      title={`Who has looked at ${otherInWords(key)}`}
      lead="Everybody who opened its page, was shown it among others, in a file or on a map of links, or asked and was refused, the latest first. That you looked here is in the audit too."
      shown={shown}
    >
      {({ whoHasLookedAt: { keys, lookers } }) => (
        <>
          {keys.length > 1 && (
            <p className="govuk-body">Looks under {keys.map(otherInWords).join(', ')} are counted together.</p>
          )}
          {lookers.length === 0 ? (
            <Empty>
              <p className="govuk-body">
                {keys.length === 0
                  ? 'Nothing is on record here under this id.'
                  : 'Nobody has looked at it, or nothing is on record under this id.'}
              </p>
            </Empty>
          ) : (
            <Lookers lookers={lookers} />
          )}
          {readsAudit && (
            <p className="hub-actions">
              <Link to={`/audit?other=${encodeURIComponent(key)}`}>Every line about it in the audit</Link>
            </p>
          )}
        </>
      )}
    </ListPage>
  );
};
