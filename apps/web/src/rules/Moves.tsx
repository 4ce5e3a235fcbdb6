import { useLive } from '../api/live.js';
import { Link } from '../frame/router.js';
import type { RagChange, WhatIfQueryQuery } from '../gql/graphql.js';
import { NoAnswer, Problems } from '../parts/Refusals.js';
import { Empty, Waiting } from '../parts/States.js';
import { useSome } from '../parts/useSome.js';
import { RagTag } from '../parts/Tags.js';
import { sayStrand } from '../words/codes.js';
import { count } from '../words/durations.js';
import { sayTime } from '../words/london.js';
import { WhatIfQuery } from './queries.js';

/** Lines shown; a rule that moves more is read by its counts. */
const most = 500;

type Moved = Extract<WhatIfQueryQuery['ragWhatIf'], { __typename: 'RagWhatIf' }>['moves'];

const MovesTable = ({ moves }: { moves: Moved }) => {
  const { shown, more } = useSome(moves.slice(0, most), 'moves');
  return (
    <>
      <div className="hub-scroll" role="region" aria-label="Who would have moved" tabIndex={0}>
        <table className="hub-table hub-table--stacks">
          <thead>
            <tr>
              <th scope="col">Child</th>
              <th scope="col">Concern</th>
              <th scope="col">Was</th>
              <th scope="col">Would have been</th>
              <th scope="col">From</th>
              <th scope="col">Until</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((move) => (
              <tr key={`${move.childId} ${move.strand} ${move.from}`}>
                <th scope="row">
                  <Link to={`/children/${move.childId}`}>{move.childName}</Link>
                </th>
                <td data-head="Concern">{sayStrand(move.strand)}</td>
                <td data-head="Was">{move.was ? <RagTag rag={move.was} /> : 'Not open'}</td>
                <td data-head="Would have been">
                  {move.wouldBe ? <RagTag rag={move.wouldBe} /> : 'Not open'} {move.higher ? '(higher)' : '(lower)'}
                </td>
                <td data-head="From">{sayTime(move.from)}</td>
                <td data-head="Until">{move.until ? sayTime(move.until) : 'still so'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more}
      {moves.length > most && (
        <p className="hub-more">
          The latest {most} of {moves.length.toLocaleString('en-GB')} shown.
        </p>
      )}
    </>
  );
};

/** Who would have moved. */
export const Moves = ({ change, knownAt }: { change: RagChange; knownAt: string | null }) => {
  const { data, waiting, error, again } = useLive({ query: WhatIfQuery, variables: { change, knownAt } });
  if (!data)
    return waiting ? <Waiting>Trying the bands on the records…</Waiting> : <NoAnswer error={error} again={again} />;
  const found = data.ragWhatIf;
  if (found.__typename === 'Refused') return <Problems problems={found.problems} />;
  const { assessments, otherwise, higherNow, lowerNow, moves } = found;
  return (
    <section aria-labelledby="moves">
      <h2 className="govuk-heading-m" id="moves">
        Who would have moved
      </h2>
      <p className="govuk-body">
        {otherwise.toLocaleString('en-GB')} of {count(assessments, 'assessment')} with a score would read otherwise.
        Today {count(higherNow, 'child', 'children')} would stand higher and {lowerNow.toLocaleString('en-GB')} lower.
        What professionals and panels decided stands as it is; nothing on record is changed by trying.
      </p>
      {moves.length === 0 ? (
        <Empty>
          <p className="govuk-body">Nobody: with these bands every child would have stood as they did.</p>
        </Empty>
      ) : (
        <MovesTable moves={moves} />
      )}
    </section>
  );
};
