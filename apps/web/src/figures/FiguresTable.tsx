import { Spark } from '@hub/charts';
import { Link } from '../frame/router.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Waiting, WithheldNote } from '../parts/States.js';
import { sayTime } from '../words/london.js';
import type { Period } from './periods.js';
import { FiguresQuery, TrendsQuery } from './queries.js';
import { axisOf, chartPoints } from './trend.js';
import { useAnswer } from './useAnswer.js';
import { sayNumber, sayTarget, sayUnits } from './words.js';

const beingWorkedOut =
  'The figures are complete. Their trend over eight quarters is being worked out: the first time this takes some seconds.';

/** What is to be said of the trends; it keeps the room of the longest of its sentences, so that nothing below it moves. */
const TrendsNote = ({ waiting, failed }: { waiting: boolean; failed: boolean }) => (
  <div className="hub-shown hub-room">
    <p aria-hidden="true" className="hub-room__kept">
      {beingWorkedOut}
    </p>
    <p>
      {waiting
        ? beingWorkedOut
        : failed
          ? 'The figures are complete. Their trend could not be worked out: count again to try once more.'
          : 'The trend beside each figure is that of the last eight quarters.'}
    </p>
  </div>
);

/** Every indicator of one period, one line each. The trends come when they are counted. */
export const FiguresTable = ({ period, knownAt }: { period: Period; knownAt: string | null }) => {
  const { data, waiting, error, again } = useAnswer(FiguresQuery, { period: period.id, knownAt });
  const found = data?.figures;
  const isThere = found?.__typename === 'Figures';
  const trends = useAnswer(TrendsQuery, { period: period.id, knownAt }, !isThere);
  const sparks = new Map(
    trends.data?.figures.__typename === 'Figures'
      ? trends.data.figures.figures.map(({ id, trend }) => [id, trend])
      : [],
  );
  if (waiting) return <Waiting>Counting the figures of {period.label}…</Waiting>;
  if (!found) return <NoAnswer error={error} again={again} />;
  if (found.__typename === 'Withheld') return <WithheldNote reason={found.reason} ask={found.ask} />;
  if (found.__typename === 'Refused') {
    return <p className="govuk-body">{found.problems.map(({ message }) => message).join(' ')}</p>;
  }
  return (
    <>
      {found.note && <p className="hub-figure__note">{found.note}</p>}
      <p className="hub-shown">
        As known on {sayTime(found.at)}.{' '}
        {!knownAt && (
          <button
            type="button"
            className="hub-link"
            onClick={() => {
              again();
              trends.again();
            }}
          >
            Count again
          </button>
        )}
      </p>
      <TrendsNote waiting={trends.waiting} failed={trends.error !== undefined} />
      <div className="hub-scroll" role="region" aria-label={`Figures of ${period.label}`} tabIndex={0}>
        <table className="hub-table hub-figures">
          <thead>
            <tr>
              <th scope="col">Indicator</th>
              <th scope="col">Figure</th>
              <th scope="col" className="hub-table__number">
                Numerator
              </th>
              <th scope="col" className="hub-table__number">
                Denominator
              </th>
              <th scope="col">Target</th>
              <th scope="col">Eight quarters</th>
            </tr>
          </thead>
          <tbody>
            {found.figures.map((figure) => {
              const trend = sparks.get(figure.id);
              return (
                <tr key={figure.id}>
                  <th scope="row">
                    <Link to={`/figures/${figure.id}?period=${period.id}`}>
                      <b>{figure.id}</b> {figure.title}
                    </Link>
                    <span className="hub-cell__under">
                      counts {sayUnits(figure.unit)}
                      {figure.note && figure.note !== found.note && `. ${figure.note}`}
                    </span>
                  </th>
                  <td className="hub-figures__display">{figure.display}</td>
                  <td className="hub-table__number">{sayNumber(figure.numerator)}</td>
                  <td className="hub-table__number">{sayNumber(figure.denominator)}</td>
                  <td className={figure.meetsTarget === false ? 'hub-figures__misses' : undefined}>
                    {sayTarget(figure)}
                  </td>
                  <td>
                    <div className="hub-figures__trend">
                      {trend && <Spark points={chartPoints(trend)} axis={axisOf(trend)} />}
                      {trends.waiting && 'being worked out'}
                      {trends.error && 'not worked out'}
                    </div>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
};
