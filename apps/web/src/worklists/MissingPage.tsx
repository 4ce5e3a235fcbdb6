import { useLive } from '../api/live.js';
import { useKnown } from '../frame/known.js';
import { Link } from '../frame/router.js';
import { Empty } from '../parts/States.js';
import { Lacking, RagTag } from '../parts/Tags.js';
import { sayCode } from '../words/codes.js';
import { count, sayHours } from '../words/durations.js';
import { sayMoment } from '../words/london.js';
import { ChildCell } from './ChildCell.js';
import { ListPage } from './ListPage.js';
import { MissingQuery } from './queries.js';

const told = (late: number | null, sameDay: boolean | null, notifiedAt: string | null) => {
  if (!notifiedAt) return <Lacking>Police have not told us</Lacking>;
  const words = late !== null && late >= 0.02 ? `${sayHours(late)} after the report` : 'at the time of the report';
  return (
    <>
      Told {words}
      <span className="hub-cell__under">{sameDay ? 'the same day' : <Lacking>not the same day</Lacking>}</span>
    </>
  );
};

/** Who is missing at this moment: high risk first, then the longest. */
export const MissingPage = (_: { params: Record<string, string> }) => {
  const known = useKnown();
  const shown = useLive({ query: MissingQuery, variables: { knownAt: known.at } });
  const now = shown.data?.missingNow;
  return (
    <ListPage
      title={now ? `Missing now: ${count(now.length, 'child', 'children')}` : 'Missing now'}
      lead="Children with an open missing episode, high risk first, then the longest away."
      shown={shown}
      ofChildren
    >
      {({ missingNow }) =>
        missingNow.length === 0 ? (
          <Empty>
            <p className="govuk-body">
              {known.at ? `No child was known to be missing on ${known.words}.` : 'No child is known to be missing.'}
            </p>
          </Empty>
        ) : (
          <div className="hub-scroll" role="region" aria-label="Missing now" tabIndex={0}>
            <table className="hub-table">
              <thead>
                <tr>
                  <th scope="col">Child</th>
                  <th scope="col">Missing for</th>
                  <th scope="col">Risk, as police grade it</th>
                  <th scope="col">From</th>
                  <th scope="col">Police told us</th>
                  <th scope="col">Overall</th>
                  <th scope="col">Key worker</th>
                  {!known.at && <th scope="col">Next</th>}
                </tr>
              </thead>
              <tbody>
                {missingNow.map((row) => (
                  <tr key={row.episodeId}>
                    <ChildCell child={row} />
                    <td>
                      <strong>{sayHours(row.hours)}</strong>
                      <span className="hub-cell__under">last seen {sayMoment(row.since, row.hours)}</span>
                    </td>
                    <td>
                      {row.riskGrade === 'high' ? (
                        <strong className="hub-clock--over">High</strong>
                      ) : row.riskGrade ? (
                        sayCode(row.riskGrade)
                      ) : (
                        <Lacking>Not graded</Lacking>
                      )}
                    </td>
                    <td>
                      {row.missingFromType ? sayCode(row.missingFromType) : 'Not recorded'}
                      <span className="hub-cell__under">
                        {row.episodes90} in 90 days, {count(row.reports, 'report')} now
                      </span>
                    </td>
                    <td>{told(row.toldLateHours ?? null, row.toldSameDay ?? null, row.laNotifiedAt ?? null)}</td>
                    <td>
                      <RagTag rag={row.overall} />
                    </td>
                    <td>{row.keyWorker ?? <Lacking>Nobody</Lacking>}</td>
                    {!known.at && (
                      <td>
                        <Link to={`/children/${row.childId}/record/return?from=/missing`}>
                          Record the return
                          <span className="govuk-visually-hidden">
                            {' '}
                            of {row.forename} {row.surname}
                          </span>
                        </Link>
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )
      }
    </ListPage>
  );
};
