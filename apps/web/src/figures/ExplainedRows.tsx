import { useEffect, useRef } from 'react';
import { Link } from '../frame/router.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Waiting } from '../parts/States.js';
import type { ExplanationQueryQueryVariables } from '../gql/graphql.js';
import { ExplanationQuery } from './queries.js';
import { useAnswer } from './useAnswer.js';

interface Props {
  readonly variables: ExplanationQueryQueryVariables;
  /** Whether the reader's role may know the children. */
  readonly named: boolean;
  readonly isLast: boolean;
  /** Lines shown before these. */
  readonly before: number;
  readonly onMore: (after: string) => void;
}

/** One page of the list behind a figure. A page that was asked for takes the focus when it comes. */
export const ExplainedRows = ({ variables, named, isLast, before, onMore }: Props) => {
  const { data, waiting, error, again } = useAnswer(ExplanationQuery, variables);
  const firstRow = useRef<HTMLTableRowElement>(null);
  const list = data?.figure.__typename === 'Figure' ? data.figure.explanation : undefined;
  const here = list !== undefined;
  useEffect(() => {
    if (here && before > 0) firstRow.current?.focus();
  }, [here, before]);

  const columns = named ? 3 : 1;
  if (!list) {
    return (
      <tbody>
        <tr>
          <td colSpan={columns}>{waiting ? <Waiting /> : <NoAnswer error={error} again={again} />}</td>
        </tr>
      </tbody>
    );
  }
  const { edges, pageInfo, counted, notCounted, excluded } = list;
  const total = { COUNTED: counted, NOT_COUNTED: notCounted, EXCLUDED: excluded }[variables.outcome];
  const shown = before + edges.length;
  return (
    <tbody>
      {edges.map(({ cursor, node }, index) => (
        <tr key={cursor} ref={index === 0 ? firstRow : undefined} tabIndex={index === 0 ? -1 : undefined}>
          {named && (
            <th scope="row">
              {node.childId ? (
                <Link to={`/children/${node.childId}`}>{node.childName ?? node.childId}</Link>
              ) : (
                'No child'
              )}
              {node.ref && node.ref !== node.childId && <span className="hub-cell__under">{node.ref}</span>}
            </th>
          )}
          <td>
            {node.reason}
            {node.assumed && (
              <span className="hub-assumed"> Time assumed: the clock showed it twice when the clocks went back.</span>
            )}
          </td>
          {named && (
            <td>
              <dl className="hub-because">
                {node.facts.map(({ name, value }) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
            </td>
          )}
        </tr>
      ))}
      {isLast && (pageInfo.hasNextPage || before > 0) && (
        <tr>
          <td colSpan={columns}>
            {shown.toLocaleString('en-GB')} of {total.toLocaleString('en-GB')} shown.{' '}
            {pageInfo.hasNextPage && pageInfo.endCursor && (
              <button
                type="button"
                className="govuk-button govuk-button--secondary hub-button--small"
                onClick={() => pageInfo.endCursor && onMore(pageInfo.endCursor)}
              >
                Show {Math.min(variables.first, total - shown)} more
              </button>
            )}
          </td>
        </tr>
      )}
    </tbody>
  );
};
