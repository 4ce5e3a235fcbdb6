import { Link } from '../frame/router.js';
import { MakeAction } from '../links/MakeAction.js';
import { sayDate } from '../words/london.js';
import type { MapRecord } from './days.js';
import type { ProfileMap, Region } from './levels.js';
import { sayVerdict } from './RegionsTable.js';
import type { View } from './view.js';

const placed = ({ events, mapped }: ProfileMap): string | undefined =>
  mapped === null || mapped === undefined || !events
    ? undefined
    : `${mapped} of ${events} have an exact place in the borough; only these are in cells.`;

const childrenInWords = ({ children }: Region): string =>
  children === 1 ? 'one child' : `${children ?? 'c'} children`;

const changeInWords = ({ change, before }: Region): string => {
  const had = `${before ?? 0} in the quarter before`;
  switch (change) {
    case 'MORE':
      return `more than the ${had}`;
    case 'FEWER':
      return `fewer than the ${had}`;
    case 'NO_EVIDENCE':
      return `no evidence of change from the ${had}`;
    default:
      return '';
  }
};

const inWords = (region: Region): string =>
  [`${region.events ?? 'c'} in all, ${childrenInWords(region)}`, sayVerdict(region), changeInWords(region)]
    .filter((part) => part !== '')
    .join('; ');

const compared = ({ events, eventsBefore, before }: ProfileMap): string =>
  events === null || events === undefined
    ? 'Too few children to show a number.'
    : `${events} in all${before && eventsBefore !== null && eventsBefore !== undefined ? `; ${eventsBefore} in ${before.label}` : ''}.`;

const MOST = 6;

/** A cell is judged together with those that touch it, so that one in which nothing happened can stand out. */
const areaInWords = ({ events, children, cells }: ProfileMap['hot'][number]): string => {
  const where = cells.length === 1 ? 'one hexagon' : `${cells.length} hexagons that touch`;
  if (events === 0) return `none in ${where}; with those around it more than chance would give`;
  return `${events} in all, ${children === 1 ? 'one child' : `${children} children`}, in ${where}; more than chance would give`;
};

interface RankProps {
  readonly name: string;
  /** Absent for what lies in no cell. */
  readonly cell: string | undefined;
  readonly words: string;
  readonly onCell: (id: string) => void;
}

const Rank = ({ name, cell, words, onCell }: RankProps) => (
  <li>
    {cell ? (
      <button type="button" className="hub-link-button" onClick={() => onCell(cell)}>
        {name}
      </button>
    ) : (
      name
    )}
    <span className="hub-cell__under">{words}</span>
  </li>
);

/** What stands out, in words: the right of the page. */
export const Findings = ({
  map,
  view: { cells, measure },
  onCell,
}: {
  map: ProfileMap;
  view: View;
  onCell: (id: string) => void;
}) => {
  const busiest = map.regions.filter(({ events }) => (events ?? 0) > 0).slice(0, MOST);
  return (
    <section className="hub-map__findings" aria-labelledby="stands-out">
      <h2 className="govuk-heading-m" id="stands-out">
        What stands out
      </h2>
      <p>
        <strong>{map.says}</strong>
      </p>
      {map.because.map((why) => (
        <p key={why}>{why}</p>
      ))}
      <p>{compared(map)}</p>
      {placed(map) && <p>{placed(map)}</p>}
      {map.rates && (cells === 'WARDS' || measure === 'rate') && <p>{map.rates}</p>}
      <ol className="hub-map__ranks">
        {map.hot.length > 0
          ? map.hot
              .slice(0, MOST)
              .map((area) => (
                <Rank
                  key={area.cells[0]}
                  name={area.name}
                  cell={area.cells[0]}
                  words={areaInWords(area)}
                  onCell={onCell}
                />
              ))
          : busiest.map((region, at) => (
              <Rank
                key={`${region.cells[0] ?? region.name} ${at}`}
                name={region.name}
                cell={region.cells[0]}
                words={inWords(region)}
                onCell={onCell}
              />
            ))}
      </ol>
      <p className="hub-map__about">{map.scope}</p>
    </section>
  );
};

interface CellProps {
  readonly region: Region | undefined;
  readonly name: string;
  /** `undefined` = the reader may not open them. */
  readonly records: readonly MapRecord[] | undefined;
  readonly onClose: () => void;
}

/** The chosen cell: its numbers, and its records for those who may open them. */
export const ChosenCell = ({ region, name, records, onClose }: CellProps) => (
  <section className="hub-map__chosen" aria-labelledby="chosen" tabIndex={-1}>
    <h2 className="govuk-heading-m" id="chosen">
      {region?.name ?? name}
    </h2>
    <p>{region ? inWords(region) : 'Nothing is on record here in these days.'}</p>
    {region && region.cells.length > 1 && (
      <p>{region.cells.length} cells are shown as one, because each of them is about too few children.</p>
    )}
    {records && records.length > 0 && (
      <ul className="hub-plain">
        {records.map(({ ref, childIds, childNames, firstDay, to, precision }) => (
          <li key={ref}>
            {childIds.map((id, at) => (
              <Link key={id} to={`/children/${id}`}>
                {childNames[at] ?? id}
              </Link>
            ))}{' '}
            <span className="hub-cell__under">
              {ref}, {sayDate(firstDay)}
              {to ? '' : ', goes on'}, place known to the {precision ?? 'nothing'}
            </span>
          </li>
        ))}
      </ul>
    )}
    <MakeAction kind="THEME" about={region?.name ?? name} />
    <button type="button" className="govuk-button govuk-button--secondary hub-button--small" onClick={onClose}>
      Close
    </button>
  </section>
);
