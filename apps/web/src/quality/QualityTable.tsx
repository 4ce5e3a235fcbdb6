import type { DataQualityQueryQuery } from '../gql/graphql.js';

export type Page = Extract<DataQualityQueryQuery['dataQuality'], { __typename: 'DataQuality' }>;
export type Theme = Page['themes'][number];
export type Line = Theme['lines'][number];

/** A number of the page whose records are asked for. */
export interface Chosen {
  readonly line: Line;
  readonly quarter: string;
  readonly label: string;
}

interface Props {
  readonly theme: Theme;
  readonly quarters: Page['quarters'];
  /** Opens the records behind a number; absent where the reader may not open them, or there is no list of them. */
  readonly onOpen?: (chosen: Chosen) => void;
}

const isNone = (display: string): boolean => /^(0( |$)|none$|not known$|[cxzk]\b)/.test(display);

/** One theme: a line each, eight quarters across, with what the trend says. */
export const QualityTable = ({ theme: { id, title, note, lines }, quarters, onOpen }: Props) => (
  <section className="hub-part" aria-labelledby={`quality-${id}`}>
    <h2 id={`quality-${id}`} className="govuk-heading-m">
      {title}
    </h2>
    <p className="hub-lead">{note}</p>
    {lines.length === 0 ? (
      <p className="govuk-body">Nothing of this kind is on record for these feeds and agencies.</p>
    ) : (
      <div className="hub-scroll" role="region" aria-label={title} tabIndex={0}>
        <table className="hub-table hub-quality">
          <caption className="govuk-visually-hidden">{title}, by quarter</caption>
          <thead>
            <tr>
              <th scope="col">Records and fault</th>
              <th scope="col">Agency</th>
              {quarters.map(({ id: quarter, label, running }) => (
                <th key={quarter} scope="col" className="hub-board__number">
                  {label}
                  {running ? ' so far' : ''}
                </th>
              ))}
              <th scope="col">Change</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={`${line.feed} ${line.fault} ${line.source}`}>
                <th scope="row">
                  {line.feedLabel}
                  <span className="hub-cell__under">{line.label}</span>
                </th>
                <td>{line.source}</td>
                {line.cells.map(({ period, display }, at) => (
                  <td key={period} className="hub-board__number">
                    {onOpen && !isNone(display) ? (
                      <button
                        type="button"
                        className="hub-link"
                        onClick={() => onOpen({ line, quarter: period, label: quarters[at]?.label ?? period })}
                      >
                        {display}
                        <span className="govuk-visually-hidden">
                          : open the records, {line.feedLabel}, {line.label}, {line.source}
                        </span>
                      </button>
                    ) : (
                      display
                    )}
                  </td>
                ))}
                <td title={line.sentence}>{line.verdict}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )}
  </section>
);
