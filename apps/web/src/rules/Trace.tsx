import { useLive } from '../api/live.js';
import { Link } from '../frame/router.js';
import type { RagChange, TraceQueryQuery } from '../gql/graphql.js';
import { NoAnswer, Problems } from '../parts/Refusals.js';
import { Empty, Waiting } from '../parts/States.js';
import { useSome } from '../parts/useSome.js';
import { sayStrand } from '../words/codes.js';
import { count } from '../words/durations.js';
import { sayDate, sayTime } from '../words/london.js';
import { TraceQuery } from './queries.js';
import { sayBand } from './TrialForm.js';

type Rated = Extract<TraceQueryQuery['harmTrace'], { __typename: 'HarmTrace' }>['rated'];

const RatedWrongly = ({ rated }: { rated: Rated }) => {
  const { shown, more } = useSome(rated, 'assessments');
  return (
    <>
      <ul className="hub-trace">
        {shown.map((one) => (
          <li key={one.assessmentId}>
            <h3>
              <Link to={`/children/${one.childId}`}>{one.childName}</Link> <span>{sayStrand(one.strand)}</span>
            </h3>
            <p>
              Assessed {sayTime(one.assessedAt)}, score {one.score}: the tool said {sayBand(one.said)} and should have
              said <strong>{sayBand(one.shouldSay)}</strong>
              {one.tooLow ? ': too low.' : ': too high.'}{' '}
              {one.overridden && 'A professional’s judgement stood in its place. '}
              {one.stoodUntil ? `It stood until ${sayTime(one.stoodUntil)}.` : 'It still stands.'}
            </p>
            {one.decisions.length === 0 ? (
              <p>Nothing was decided on it.</p>
            ) : (
              <ul>
                {one.decisions.map(({ on, words }) => (
                  <li key={`${on} ${words}`}>
                    {sayDate(on)}: {words}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {more}
    </>
  );
};

/** Whom a faulty version rated wrongly, and every decision made while that stood. */
export const Trace = ({ change, knownAt }: { change: RagChange; knownAt: string | null }) => {
  const { data, waiting, error, again } = useLive({ query: TraceQuery, variables: { change, knownAt } });
  if (!data)
    return waiting ? <Waiting>Looking through the records…</Waiting> : <NoAnswer error={error} again={again} />;
  const found = data.harmTrace;
  if (found.__typename === 'Refused') return <Problems problems={found.problems} />;
  const { children, tooLow, tooHigh, decisions, rated } = found;
  return (
    <section aria-labelledby="trace">
      <h2 className="govuk-heading-m" id="trace">
        Who was rated wrongly
      </h2>
      {rated.length === 0 ? (
        <Empty>
          <p className="govuk-body">Nobody: every assessment on record says what these bands say.</p>
        </Empty>
      ) : (
        <>
          <p className="govuk-body">
            {count(children, 'child', 'children')}: {count(tooLow, 'assessment')} too low, {tooHigh} too high.{' '}
            {count(decisions, 'decision was', 'decisions were')} made while a wrong rating stood. Each child needs
            somebody to look again.
          </p>
          <RatedWrongly rated={rated} />
        </>
      )}
    </section>
  );
};
