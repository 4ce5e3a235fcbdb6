import { Link } from '../frame/router.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Waiting, WithheldNote } from '../parts/States.js';
import { sayTime } from '../words/london.js';
import type { Period } from './periods.js';
import { FiguresQuery } from './queries.js';
import { useAnswer } from './useAnswer.js';
import { sayNumber, sayTarget } from './words.js';

/** Every indicator of one period, one line each. */
export const FiguresTable = ({ period, knownAt }: { period: Period; knownAt: string | null }) => {
  const { data, waiting, error, again } = useAnswer(FiguresQuery, { period: period.id, knownAt });
  const found = data?.figures;
  if (waiting) return <Waiting>Counting the figures of {period.label}…</Waiting>;
  if (!found) return <NoAnswer error={error} again={again} />;
  if (found.__typename === 'Withheld') return <WithheldNote reason={found.reason} ask={found.ask} />;
  if (found.__typename === 'Refused') return <p className="govuk-body">{found.problems[0]?.message}</p>;
  return (
    <>
      <p className="hub-shown">As known on {sayTime(found.at)}.</p>
      {found.note && <p className="govuk-inset-text">{found.note}</p>}
      <div className="hub-scroll" role="region" aria-label={`Figures of ${period.label}`} tabIndex={0}>
        <table className="hub-table hub-figures">
          <thead>
            <tr>
              <th scope="col">Indicator</th>
              <th scope="col">Figure</th>
              <th scope="col">Numerator</th>
              <th scope="col">Denominator</th>
              <th scope="col">Target</th>
            </tr>
          </thead>
          <tbody>
            {found.figures.map((figure) => (
              <tr key={figure.id}>
                <th scope="row">
                  <Link to={`/figures/${figure.id}?period=${period.id}`}>
                    {figure.id} {figure.title}
                  </Link>
                </th>
                <td>{figure.display}</td>
                <td className="hub-table__number">{sayNumber(figure.numerator)}</td>
                <td className="hub-table__number">{sayNumber(figure.denominator)}</td>
                <td>{sayTarget(figure)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};
