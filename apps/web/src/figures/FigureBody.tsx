import { PageTitle } from '../frame/page.js';
import { Link } from '../frame/router.js';
import { NoAnswer } from '../parts/Refusals.js';
import { Waiting, WithheldNote } from '../parts/States.js';
import { count } from '../words/durations.js';
import { sayDate, sayTime } from '../words/london.js';
import { Explanation } from './Explanation.js';
import { PartsTable } from './PartsTable.js';
import { PeriodChooser } from './PeriodChooser.js';
import type { Period } from './periods.js';
import { FigureQuery } from './queries.js';
import { TrendSection } from './TrendSection.js';
import { useAnswer } from './useAnswer.js';
import { sayTarget } from './words.js';

interface Props {
  readonly id: string;
  readonly periods: readonly Period[];
  readonly period: Period;
  readonly knownAt: string | null;
  /** The pack of the board whose number it is; absent = the number of this moment. */
  readonly pack: string | null;
  readonly onPeriod: (id: string) => void;
}

/** A figure of one period, as known at one moment. */
export const FigureBody = ({ id, periods, period, knownAt, pack, onPeriod }: Props) => {
  const { data, waiting, error, again } = useAnswer(FigureQuery, { id, period: period.id, knownAt, pack });
  const found = data?.figure;
  const figure = found?.__typename === 'Figure' ? found : undefined;
  const version = data?.indicators.find((indicator) => indicator.id === figure?.id);
  const notes = figure && [
    ...(figure.note ? [figure.note] : []),
    ...(figure.hosted ? [`${count(figure.hosted, 'child', 'children')} of other authorities among them.`] : []),
    ...(figure.assumedTimes > 0 ? [`${count(figure.assumedTimes, 'time')} behind it had to be assumed.`] : []),
  ];
  return (
    <article className="hub-figure">
      <p className="hub-figure__back">
        {pack ? (
          <Link to={`/board/packs/${pack}`}>Back to the pack</Link>
        ) : (
          <Link to={`/figures?period=${period.id}`}>All figures of {period.label}</Link>
        )}
      </p>
      <PageTitle>{figure ? `${figure.id} ${figure.title}` : `Figure ${id}`}</PageTitle>
      {pack ? (
        <p className="hub-lead">
          {period.label}, as it was known when the pack took its numbers. The pack itself shows no small numbers: what
          is here stays in the hub.
        </p>
      ) : (
        <PeriodChooser periods={periods} period={period} onPeriod={onPeriod} />
      )}
      {waiting && <Waiting>Counting…</Waiting>}
      {error && <NoAnswer error={error} again={again} />}
      {found?.__typename === 'Withheld' && <WithheldNote reason={found.reason} ask={found.ask} />}
      {found?.__typename === 'Refused' && (
        <p className="govuk-body">{found.problems.map(({ message }) => message).join(' ')}</p>
      )}
      {figure && (
        <>
          <div className="hub-figure__head">
            <p className="hub-figure__display">{figure.display}</p>
            <p className="hub-figure__target">{sayTarget(figure)}</p>
            {notes?.map((note) => (
              <p key={note} className="hub-figure__note">
                {note}
              </p>
            ))}
            <p className="hub-shown">
              As known on {sayTime(figure.knownAt)}.{' '}
              {!knownAt && !pack && (
                <button type="button" className="hub-link" onClick={again}>
                  Count again
                </button>
              )}
            </p>
          </div>
          <section className="hub-section" aria-labelledby="definition">
            <h2 id="definition" className="govuk-heading-m">
              What it means
            </h2>
            <p className="hub-lead">{figure.definition}</p>
            {version && (
              <p className="hub-shown">
                Definition version {version.version}, in force since {sayDate(version.effectiveFrom)}.
              </p>
            )}
          </section>
          {!pack && (
            <TrendSection
              id={figure.id}
              title={figure.title}
              unit={figure.unit}
              target={figure.target ?? undefined}
              period={period.id}
              knownAt={knownAt}
            />
          )}
          <PartsTable parts={figure.parts} />
          <Explanation id={figure.id} period={period.id} knownAt={knownAt} pack={pack} unit={figure.unit} />
        </>
      )}
    </article>
  );
};
