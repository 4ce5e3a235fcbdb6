import { useLive } from '../api/live.js';
import { useKnown } from '../frame/known.js';
import { Link, useRouter } from '../frame/router.js';
import type { FindingKind } from '../gql/graphql.js';
import { Empty } from '../parts/States.js';
import { sayTime } from '../words/london.js';
import { ListPage } from './ListPage.js';
import { FindingsQuery } from './queries.js';

const kinds: readonly { kind: FindingKind; label: string; means: string }[] = [
  {
    kind: 'CONFLICT',
    label: 'Conflicts',
    means: 'Two records cannot both be right. They count nowhere until a person decides.',
  },
  {
    kind: 'WAITING',
    label: 'Waiting',
    means: 'The record points to another that has not arrived. It joins by itself when that comes.',
  },
  { kind: 'QUEUED', label: 'With a queued report', means: 'It belongs to a police report that waits for a match.' },
  { kind: 'NOTE', label: 'To check', means: 'It counts, but something looks odd.' },
];

/** Records that wait, contradict each other, or should be looked at. */
export const FindingsPage = (_: { params: Record<string, string> }) => {
  const known = useKnown();
  const { query, go } = useRouter();
  const chosen = kinds.find(({ kind }) => kind === query.get('kind')?.toUpperCase())?.kind;
  const shown = useLive({ query: FindingsQuery, variables: { knownAt: known.at } });
  return (
    <ListPage
      title="Waiting and conflicts"
      lead="What came in and cannot be used yet, or should be looked at. Nothing here is lost."
      shown={shown}
      ofChildren
    >
      {({ findings }) => (
        <>
          <div className="hub-chips hub-chips--page" role="group" aria-label="Kind">
            {kinds.map(({ kind, label }) => (
              <button
                key={kind}
                type="button"
                className="hub-chip"
                aria-pressed={chosen === kind}
                onClick={() =>
                  go(chosen === kind ? '/findings' : `/findings?kind=${kind.toLowerCase()}`, { replace: true })
                }
              >
                {label}
                <span className="hub-chip__count">{findings.filter((one) => one.kind === kind).length}</span>
              </button>
            ))}
          </div>
          {findings.length === 0 && (
            <Empty>
              <p className="govuk-body">Nothing waits and nothing conflicts.</p>
            </Empty>
          )}
          {kinds
            .filter(({ kind }) => (!chosen || chosen === kind) && findings.some((one) => one.kind === kind))
            .map(({ kind, label, means }) => (
              <section key={kind} className="hub-part">
                <h2 className="govuk-heading-m">{label}</h2>
                <p className="hub-lead">{means}</p>
                <ul className="hub-lines">
                  {findings
                    .filter((one) => one.kind === kind)
                    .map((one) => (
                      <li key={`${one.key} ${one.code}`}>
                        {one.message}{' '}
                        {one.childId && (
                          <Link to={`/children/${one.childId}`}>
                            Open the child<span className="govuk-visually-hidden"> {one.childId}</span>
                          </Link>
                        )}
                        {one.kind === 'QUEUED' && one.reportRef && (
                          <Link to={`/matches/${encodeURIComponent(one.reportRef)}`}>Match {one.reportRef}</Link>
                        )}
                        <span className="hub-cell__under">
                          {one.reportRef && `report ${one.reportRef} · `}known {sayTime(one.knownAt)}
                        </span>
                      </li>
                    ))}
                </ul>
              </section>
            ))}
        </>
      )}
    </ListPage>
  );
};
