import { useLive } from '../api/live.js';
import { Link, useRouter } from '../frame/router.js';
import { Empty } from '../parts/States.js';
import { ListPage } from '../worklists/ListPage.js';
import { count } from '../words/durations.js';
import { AuditFilter } from './AuditFilter.js';
import { AuditTabs } from './AuditTabs.js';
import { AuditLines } from './AuditLines.js';
import { addressOf, askedIn, filterOf, type Asked } from './filter.js';
import { AuditQuery } from './queries.js';

const perPage = 50;

/** The audit does not follow the records: it is looked at again each minute. */
const notEachChange = (): boolean => false;

/** Where it is counted who has looked at whom is asked for; undefined where no one is, or an id without its kind. */
const lookersOf = ({ child, other }: Asked): string | undefined => {
  if (other) return other.includes(':') ? `/audit/who-looked/${encodeURIComponent(other)}` : undefined;
  return child ? `/children/${encodeURIComponent(child)}/who-looked` : undefined;
};

/** Who was shown what of whom, who took it away, and who was refused: the latest first. */
export const AuditPage = () => {
  const { query } = useRouter();
  const asked = askedIn(query);
  const after = query.get('after');
  const lookersAt = lookersOf(asked);
  const shown = useLive({
    query: AuditQuery,
    variables: { filter: filterOf(asked), first: perPage, after },
    concerns: notEachChange,
  });
  return (
    <ListPage
      title="Who read what"
      lead="Every answer that named children, adults of concern or places, every search, print, file, refusal and sign-in, the latest first. Ids only: the audit holds no names, and not what was typed into a search."
      shown={shown}
    >
      {({ readAudit: { lines, total, next, agencies, roles, csv } }) => (
        <>
          <AuditTabs />
          <AuditFilter asked={asked} agencies={agencies} roles={roles} />
          {lines.length === 0 ? (
            <Empty>
              <p className="govuk-body">
                {Object.keys(asked).length === 0 ? 'Nobody has read anything yet.' : 'No line fits. Ask for less.'}
              </p>
            </Empty>
          ) : (
            <>
              <p className="hub-actions">
                <strong>{count(total, 'line')}</strong>
                <a href={csv} download>
                  All of them as a CSV file
                </a>
                {lookersAt && <Link to={lookersAt}>Who has looked, counted</Link>}
              </p>
              <AuditLines lines={lines} />
            </>
          )}
          <p className="hub-actions">
            {after && <Link to={addressOf(asked)}>Back to the latest</Link>}
            {next && <Link to={addressOf(asked, next)}>Earlier lines</Link>}
          </p>
        </>
      )}
    </ListPage>
  );
};
