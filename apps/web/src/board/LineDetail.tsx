import { ControlChart, type Axis } from '@hub/charts';
import type { ReactNode } from 'react';
import type { BoardContentFieldsFragment } from '../gql/graphql.js';
import { Link } from '../frame/router.js';
import { sayDate } from '../words/london.js';
import { SymbolKey } from './NumbersTable.js';

export type BoardLine = BoardContentFieldsFragment['lines'][number];

/** One indicator: its chart, the words for it, what is not on record, its numbers, and what somebody says of it. */
export const LineDetail = ({
  line,
  symbols,
  children,
  explainedAt,
}: {
  line: BoardLine;
  /** What each symbol means that may stand in its numbers. */
  symbols: readonly string[];
  children?: ReactNode;
  explainedAt?: (line: string, period: string) => string;
}) => {
  const { id, title, measure, points, limits, sentence, againstTarget, completeness, cautions, moved, target } = line;
  const settled = points.filter(({ running }) => !running);
  return (
    <section className="hub-part hub-board__line" aria-labelledby={`line-${id}`} id={`about-${id}`}>
      <h3 className="govuk-heading-s" id={`line-${id}`} tabIndex={-1}>
        {id} {title}
      </h3>
      <p className="hub-board__reading">
        {sentence}
        {againstTarget && ` ${againstTarget}`}
      </p>
      <div className="hub-scroll" role="region" aria-label={`Chart of ${id}`} tabIndex={0}>
        <ControlChart
          title={`${id} ${title}`}
          reading={sentence}
          axis={measure as Axis}
          width={560}
          points={settled.map(({ label, value, display, signals }) => ({
            label,
            value: value ?? null,
            mark: typeof value === 'number' ? '' : display,
            signals,
          }))}
          {...(limits ? { limits } : {})}
          {...(target === null || target === undefined ? {} : { target })}
        />
      </div>
      {[...moved, ...cautions].map((words) => (
        <p key={words} className="hub-shown">
          {words}
        </p>
      ))}
      {completeness.map(({ label, display }) => (
        <p key={label} className="hub-shown">
          Not on record: {label}: {display}
        </p>
      ))}
      <p className="govuk-body hub-board__comment">{line.comment ?? 'No commentary was written yet.'}</p>
      {children}
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Numbers and definition of {id}</span>
        </summary>
        <div className="govuk-details__text">
          <table className="hub-table">
            <caption className="govuk-visually-hidden">{id} by quarter</caption>
            <thead>
              <tr>
                <th scope="col">Quarter</th>
                <th scope="col">Figure</th>
                {explainedAt && <th scope="col">Behind it</th>}
              </tr>
            </thead>
            <tbody>
              {points.map(({ period, label, display, running }) => (
                <tr key={label}>
                  <th scope="row">
                    {label}
                    {running ? ' so far' : ''}
                  </th>
                  <td>{display}</td>
                  {explainedAt && (
                    <td>
                      <Link to={explainedAt(id, period)} aria-label={`List behind ${id}, ${label}`}>
                        List
                      </Link>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
          <SymbolKey cells={points.map(({ display }) => display)} symbols={symbols} />
          <p>
            {line.definition} Definition version {line.version}, in force since {sayDate(line.effectiveFrom)}.
          </p>
        </div>
      </details>
    </section>
  );
};
