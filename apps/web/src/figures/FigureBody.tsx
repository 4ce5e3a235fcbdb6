import { PageTitle } from '../frame/page.js';
import { Link } from '../frame/router.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Waiting, WithheldNote } from '../parts/States.js';
import { PeriodChooser } from './PeriodChooser.js';
import type { Period } from './periods.js';
import { FigureQuery } from './queries.js';
import { useAnswer } from './useAnswer.js';

interface Props {
  readonly id: string;
  readonly periods: readonly Period[];
  readonly period: Period;
  readonly knownAt: string | null;
  readonly onPeriod: (id: string) => void;
}

/** A figure of one period, as known at one moment. */
export const FigureBody = ({ id, periods, period, knownAt, onPeriod }: Props) => {
  const { data, waiting, error, again } = useAnswer(FigureQuery, { id, period: period.id, knownAt });
  const figure = data?.figure;
  return (
    <>
      <Link to={`/figures?period=${period.id}`}>All figures of {period.label}</Link>
      <PageTitle>{figure?.__typename === 'Figure' ? `${figure.id} ${figure.title}` : `Figure ${id}`}</PageTitle>
      <PeriodChooser periods={periods} period={period} onPeriod={onPeriod} />
      {waiting && <Waiting />}
      {error && <NoAnswer error={error} again={again} />}
      {figure?.__typename === 'Withheld' && <WithheldNote reason={figure.reason} ask={figure.ask} />}
      {figure?.__typename === 'Refused' && <p className="govuk-body">{figure.problems[0]?.message}</p>}
      {figure?.__typename === 'Figure' && (
        <>
          <p className="hub-lead">{figure.definition}</p>
          <p className="govuk-heading-l">{figure.display}</p>
          <table className="hub-table">
            <tbody>
              {figure.parts.map((part) => (
                <tr key={part.name}>
                  <th scope="row">{part.label}</th>
                  <td className="hub-table__number">{part.display}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
};
