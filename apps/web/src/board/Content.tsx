import type { ReactNode } from 'react';
import type { BoardContentFieldsFragment } from '../gql/graphql.js';
import { LineDetail, type BoardLine } from './LineDetail.js';
import { NumbersTable, SymbolKey } from './NumbersTable.js';
import { short } from './words.js';

const COLUMNS = 8;

/** Eight quarters across, a line each. */
const OnePage = ({ lines, quarters }: { lines: readonly BoardLine[]; quarters: readonly string[] }) => (
  <div className="hub-scroll" role="region" aria-label="All indicators" tabIndex={0}>
    <table className="hub-table hub-board__page">
      <caption className="govuk-visually-hidden">All indicators, by quarter</caption>
      <thead>
        <tr>
          <th scope="col">Indicator</th>
          {quarters.map((quarter) => (
            <th key={quarter} scope="col" className="hub-board__number">
              {quarter}
            </th>
          ))}
          <th scope="col">Target</th>
          <th scope="col">Change</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, title, points, target, verdict, comment }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`#about-${id}`}>
                {id} {title}
              </a>
              {comment && <span className="hub-cell__under">{comment}</span>}
            </th>
            {points.slice(-COLUMNS).map(({ label, display, running }) => (
              <td key={label} className="hub-board__number">
                {short(display)}
                {running ? ' so far' : ''}
              </td>
            ))}
            <td>{target === null || target === undefined ? 'none' : `${target} %`}</td>
            <td>{verdict}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

type Table = BoardContentFieldsFragment['revisions'][number];

const NotedTable = ({ table: { title, head, rows, note }, symbols }: { table: Table; symbols: readonly string[] }) => (
  <>
    <NumbersTable title={title} head={head} rows={rows} captioned symbols={symbols} />
    {note && <p className="hub-shown">{note}</p>}
  </>
);

interface Props {
  readonly content: BoardContentFieldsFragment;
  /** What stands under a line: where it is written about. */
  readonly under?: (line: BoardLine) => ReactNode;
  /** Where somebody reads what is behind a number; absent = they may not. */
  readonly explainedAt?: (line: string, period: string) => string;
}

/** What the board is shown: one page first, then each line, then detail by theme and revisions. */
export const Content = ({ content, under, explainedAt }: Props) => {
  const { lines, quarters, key, themes, revisions } = content;
  return (
    <>
      <section aria-labelledby="one-page">
        <h2 id="one-page" className="govuk-heading-m">
          On one page
        </h2>
        <OnePage lines={lines} quarters={quarters} />
        <SymbolKey
          cells={lines.flatMap(({ points }) => points.slice(-COLUMNS).map(({ display }) => display))}
          symbols={key}
        />
      </section>
      <section aria-labelledby="each-line">
        <h2 id="each-line" className="govuk-heading-m">
          Line by line
        </h2>
        <div className="hub-board__lines">
          {lines.map((line) => (
            <LineDetail key={line.id} line={line} symbols={key} {...(explainedAt ? { explainedAt } : {})}>
              {under?.(line)}
            </LineDetail>
          ))}
        </div>
      </section>
      {themes.map(({ name, tables }) => (
        <details key={name} className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">{name}</span>
          </summary>
          {tables.map((table) => (
            <NotedTable key={table.title} table={table} symbols={key} />
          ))}
        </details>
      ))}
      {revisions.length > 0 && (
        <section aria-labelledby="revisions">
          <h2 id="revisions" className="govuk-heading-m">
            Revisions
          </h2>
          {revisions.map((table) => (
            <NotedTable key={table.title} table={table} symbols={key} />
          ))}
        </section>
      )}
    </>
  );
};
