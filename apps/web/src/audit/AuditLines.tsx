import { Link } from '../frame/router.js';
import type { AuditQueryQuery } from '../gql/graphql.js';
import { Lacking } from '../parts/Tags.js';
import { count } from '../words/durations.js';
import { sayTime } from '../words/london.js';
import { addressOf } from './filter.js';
import { otherInWords } from './other.js';

type Line = AuditQueryQuery['readAudit']['lines'][number];

const Child = ({ id }: { id: string }) => <Link to={addressOf({ child: id })}>{id}</Link>;

/** So many ids are shown at once; more open on demand. */
const atOnce = 3;

const Ids = ({ ids }: { ids: readonly string[] }) => (
  <>
    {ids.map((id, index) => (
      <span key={id}>
        {index > 0 && ', '}
        <Child id={id} />
      </span>
    ))}
  </>
);

const Children = ({ line: { childIds, children, part } }: { line: Line }) => {
  const rest = part ? <span className="hub-cell__under">Part {part} of one read</span> : null;
  const unknown = children > childIds.length && !part;
  if (childIds.length <= atOnce && !part && !unknown) return <Ids ids={childIds} />;
  return (
    <>
      <details>
        <summary>{count(part ? childIds.length : children, 'child', 'children')}</summary>
        <Ids ids={childIds} />
        {unknown && ' and more, which this older line does not name'}
      </details>
      {rest}
    </>
  );
};

/** Adults, places and things, each with what it is. */
const Others = ({ others, besideChildren }: { others: readonly string[]; besideChildren: boolean }) => {
  if (others.length === 0) return null;
  const each = others.map((key, index) => (
    <span key={key}>
      {index > 0 && ', '}
      <Link to={addressOf({ other: key })}>{otherInWords(key)}</Link>
    </span>
  ));
  if (others.length <= atOnce) return <span className={besideChildren ? 'hub-cell__under' : undefined}>{each}</span>;
  return (
    <details>
      <summary>{count(others.length, 'adult or place', 'adults and places')}</summary>
      {each}
    </details>
  );
};

const Notes = ({ line }: { line: Line }) => (
  <>
    {line.searchedBy && <span className="hub-cell__under">by {line.searchedBy}</span>}
    {line.account && <span className="hub-cell__under">account {line.account}</span>}
    {line.knownAt && <span className="hub-cell__under">as known {sayTime(line.knownAt)}</span>}
    {line.glass && (
      <span className="hub-cell__under">
        <Link to={addressOf({ glass: line.glass })}>under break-glass {line.glass}</Link>
      </span>
    )}
    {line.forOwnName && <span className="hub-cell__under">searched for their own name</span>}
    {line.ownSurname.length > 0 && line.ownSurname.length <= atOnce && (
      <span className="hub-cell__under">same surname as {line.ownSurname.join(', ')}</span>
    )}
    {line.unrelated.length > 0 && line.unrelated.length <= atOnce && (
      <span className="hub-cell__under">no part in the case of {line.unrelated.join(', ')}</span>
    )}
    {line.reason && (
      <span className="hub-cell__under">
        <Lacking>{line.reason}</Lacking>
      </span>
    )}
  </>
);

/** Lines of the audit: who, what, why and about whom. Ids only. */
export const AuditLines = ({ lines }: { lines: readonly Line[] }) => (
  <div className="hub-scroll" role="region" aria-label="Who read what" tabIndex={0}>
    <table className="hub-table">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Who</th>
          <th scope="col">What they did</th>
          <th scope="col">Why</th>
          <th scope="col">About whom</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">{sayTime(line.at)}</th>
            <td>
              <Link to={addressOf({ person: line.person })}>{line.person}</Link>
              <span className="hub-cell__under">
                {line.roleName}, {line.agency}
              </span>
            </td>
            <td>
              {line.kindName}
              {line.kind !== 'SIGN_IN' && <>: {line.queryName}</>}
              <Notes line={line} />
            </td>
            <td>{line.purpose}</td>
            <td>
              <Children line={line} />
              <Others others={line.others} besideChildren={line.childIds.length > 0} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
