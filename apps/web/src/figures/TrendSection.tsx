import { toCsv, TrendChart } from '@hub/charts';
import { NoAnswer } from '../parts/Refusals.js';
import { Waiting } from '../parts/States.js';
import { useTakenOut } from '../frame/takenOut.js';
import { download } from './download.js';
import { TrendQuery } from './queries.js';
import { axisOf, chartPoints, findingOf, subtitleOf } from './trend.js';
import { useAnswer } from './useAnswer.js';
import { useWidth } from './useWidth.js';
import { sayNumber } from './words.js';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly target: number | undefined;
  readonly period: string;
  readonly knownAt: string | null;
}

/** The figure's last eight quarters: drawn, as a table, and as a file. */
export const TrendSection = ({ id, title, unit, target, period, knownAt }: Props) => {
  const { data, waiting, error, again } = useAnswer(TrendQuery, { id, period, knownAt });
  const [place, width] = useWidth(720);
  const trend = data?.figure.__typename === 'Figure' ? data.figure.trend : undefined;
  const axis = axisOf(trend ?? []);
  const points = chartPoints(trend ?? []);
  const noteTakenOut = useTakenOut();
  const save = () => {
    const rows = (trend ?? []).map((point) => [
      point.period.id,
      point.display,
      point.value ?? null,
      point.numerator ?? null,
      point.denominator ?? null,
      point.running ? 'so far' : 'whole',
    ]);
    const head = ['period', 'figure', 'value', 'numerator', 'denominator', 'period_state'];
    download(`${id}-eight-quarters-to-${points.at(-1)?.label.replace(' ', '') ?? period}.csv`, toCsv([head, ...rows]));
    noteTakenOut('EXPORT');
  };
  return (
    <section className="hub-section" aria-labelledby="trend">
      <h2 id="trend" className="govuk-heading-m">
        Eight quarters
      </h2>
      <div ref={place} className="hub-chart-place">
        {waiting && (
          <Waiting>
            The figure above is complete. Its trend over eight quarters is being worked out: the first time this takes
            some seconds.
          </Waiting>
        )}
        {error && <NoAnswer error={error} again={again} />}
        {trend && (
          <TrendChart
            finding={findingOf(points, axis, target)}
            subtitle={`${title}. ${subtitleOf(points, axis, unit)}.`}
            points={points}
            axis={axis}
            width={Math.min(width, 900)}
            {...(target === undefined || axis !== 'percentage'
              ? {}
              : { target: { value: target, label: `The target is ${target} %` } })}
          />
        )}
      </div>
      <details className={trend ? 'govuk-details' : 'govuk-details hub-room__kept'}>
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Show the data</span>
        </summary>
        <div className="govuk-details__text">
          <div className="hub-scroll" role="region" aria-label="Data of the chart" tabIndex={0}>
            <table className="hub-table">
              <caption>{title}, by quarter</caption>
              <thead>
                <tr>
                  <th scope="col">Quarter</th>
                  <th scope="col">Figure</th>
                  <th scope="col" className="hub-table__number">
                    Numerator
                  </th>
                  <th scope="col" className="hub-table__number">
                    Denominator
                  </th>
                </tr>
              </thead>
              <tbody>
                {trend?.map((point) => (
                  <tr key={point.period.id}>
                    <th scope="row">
                      {point.period.label}
                      {point.running && ', so far'}
                    </th>
                    <td>{point.display}</td>
                    <td className="hub-table__number">{sayNumber(point.numerator)}</td>
                    <td className="hub-table__number">{sayNumber(point.denominator)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <button type="button" className="govuk-button govuk-button--secondary hub-button--small" onClick={save}>
            Download as CSV
          </button>
        </div>
      </details>
    </section>
  );
};
