import type { PlainTableFieldsFragment } from '../gql/graphql.js';

/** A table of the board, as its readers are shown it, and how it was counted. */
export const Table = ({ table: { id, title, head, rows, note } }: { table: PlainTableFieldsFragment }) => (
  <section className="hub-part" aria-labelledby={`table-${id}`}>
    <h2 id={`table-${id}`} className="govuk-heading-m">
      {title}
    </h2>
    <div className="hub-scroll" role="region" aria-label={title} tabIndex={0}>
      <table className="hub-table">
        <caption className="govuk-visually-hidden">{title}</caption>
        <thead>
          <tr>
            {head.map((cell, at) => (
              <th key={cell} scope="col" className={at === 0 ? undefined : 'hub-board__number'}>
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = '', ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={head[at + 1]} className="hub-board__number">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    <p className="hub-shown">{note}</p>
  </section>
);
