import type { Measure } from './view.js';
import type { ProfileMap, Region } from './levels.js';

const CHANGES = {
  MORE: 'more',
  FEWER: 'fewer',
  NO_EVIDENCE: 'no evidence of change',
  TOO_FEW: 'too few to tell',
} as const;

/** What is known of chance, in words. */
export const sayVerdict = ({ verdict }: Region): string =>
  verdict === 'HOT'
    ? 'more than chance would give'
    : verdict === 'COLD'
      ? 'fewer than chance would give'
      : verdict === 'NONE'
        ? 'cannot be told from chance'
        : '';

export const sayChange = ({ change }: Region): string => (change ? CHANGES[change] : '');

/** A rate as it was counted, and as it is coloured. */
const sayRate = ({ rate, smoothedRate }: Region): string =>
  rate === null || rate === undefined
    ? 'too few live there'
    : `${rate.toFixed(1)} (smoothed ${smoothedRate?.toFixed(1)})`;

const MOST = 200;

interface Props {
  readonly map: ProfileMap;
  readonly measure: Measure;
  readonly selected: string | undefined;
  readonly onCell: (id: string) => void;
}

/** The map as a table: every part with something in it, most first. */
export const RegionsTable = ({ map, selected, onCell }: Props) => {
  const named = map.before !== null && map.before !== undefined;
  const tests = map.regions.some(({ verdict }) => verdict);
  const rates = map.regions.some(({ rate }) => rate !== null && rate !== undefined);
  const rows = map.regions.slice(0, MOST);
  return (
    <div className="hub-scroll" role="region" aria-label="Places in order of how much happened there" tabIndex={0}>
      <table className="hub-table">
        <caption className="govuk-visually-hidden">Places in order of how much happened there</caption>
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col" className="hub-table__number">
              How many
            </th>
            <th scope="col" className="hub-table__number">
              Children
            </th>
            {rates && (
              <th scope="col" className="hub-table__number">
                Per 1,000 children
              </th>
            )}
            {tests && <th scope="col">Chance</th>}
            {named && <th scope="col">Since {map.before?.label}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((region, at) => {
            const [cell] = region.cells;
            return (
              <tr
                key={`${cell ?? region.name} ${at}`}
                className={cell && cell === selected ? 'is-selected' : undefined}
              >
                <th scope="row">
                  {cell ? (
                    <button type="button" className="hub-link-button" onClick={() => onCell(cell)}>
                      {at + 1}. {region.name}
                    </button>
                  ) : (
                    `${at + 1}. ${region.name}`
                  )}
                  {region.cells.length > 1 && (
                    <span className="hub-cell__under">{region.cells.length} cells together</span>
                  )}
                </th>
                <td className="hub-table__number">{region.events ?? 'c'}</td>
                <td className="hub-table__number">{region.children ?? 'c'}</td>
                {rates && <td className="hub-table__number">{sayRate(region)}</td>}
                {tests && <td>{sayVerdict(region)}</td>}
                {named && (
                  <td>
                    {region.before ?? 0} before{region.change ? `: ${sayChange(region)}` : ''}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {map.regions.length > MOST && <p>{map.regions.length - MOST} more are in the file.</p>}
    </div>
  );
};
