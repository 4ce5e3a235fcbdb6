import { useState } from 'react';
import { useQuery } from 'urql';
import { HubQuery } from '../api/hub.js';
import { useLive } from '../api/live.js';
import { useKnown } from '../frame/known.js';
import { useAnnouncer } from '../frame/page.js';
import { useRouter } from '../frame/router.js';
import type { PlacementLineFragment } from '../gql/graphql.js';
import { Empty } from '../parts/States.js';
import { Lacking } from '../parts/Tags.js';
import { ChildCell } from '../worklists/ChildCell.js';
import { ListPage } from '../worklists/ListPage.js';
import { count } from '../words/durations.js';
import { sayDate, sayTime } from '../words/london.js';
import { Agree } from './Agree.js';
import { AreaChecks } from './AreaChecks.js';
import { PlacementForm } from './PlacementForm.js';
import { PlacementsQuery } from './queries.js';
import { agreedWords, answerWords, checkWords, sayType } from './words.js';

const shows = [
  ['work', 'With work to do', 'work'],
  ['outside', 'Outside the borough', 'outside'],
  ['all', 'All', 'placed'],
] as const;

/** Roles that agree to placements, and that may do so without the checks. The hub decides. */
const agreers = new Set(['STRATEGIC_LEAD', 'HEAD_OF_SERVICE']);
const overriders = new Set(['HEAD_OF_SERVICE']);

const whenDue = ({ checksDaysLeft, checksDueOn }: PlacementLineFragment): string =>
  checksDaysLeft < 0
    ? `${count(-checksDaysLeft, 'day')} overdue: they were due on ${sayDate(checksDueOn)}`
    : `due by ${sayDate(checksDueOn)}`;

const Checks = ({ line }: { line: PlacementLineFragment }) => {
  if (!line.outside) return 'None needed: in the borough';
  return (
    <>
      {line.checks.map(({ check, answer }) => (
        <span key={check} className="hub-cell__line">
          {checkWords[check] ?? check}: {answer === 'yes' ? 'yes' : <Lacking>{answerWords[answer] ?? answer}</Lacking>}
        </span>
      ))}
      {line.missing.length > 0 && <span className="hub-cell__under">{whenDue(line)}</span>}
      {line.checkedAt && <span className="hub-cell__under">Checked {sayTime(line.checkedAt)}</span>}
      {line.checkedLate && <Lacking>Checked after the child had moved in</Lacking>}
    </>
  );
};

/** Where looked-after children are placed: first those outside the borough that are not checked or not agreed to. */
export const PlacementsPage = (_: { params: Record<string, string> }) => {
  const known = useKnown();
  const { query, go } = useRouter();
  const { say } = useAnnouncer();
  const [done, setDone] = useState<string>();
  const [{ data: hub }] = useQuery({ query: HubQuery });
  const show = shows.find(([one]) => one === query.get('show'))?.[0] ?? 'work';
  const filter = show === 'all' ? {} : { [show]: true };
  const shown = useLive({ query: PlacementsQuery, variables: { filter, knownAt: known.at } });
  const me = hub?.hub.me;
  const finish = (words: string) => {
    setDone(words);
    say(words);
    shown.again();
  };
  return (
    <ListPage
      title="Placements"
      lead="A placement in another council’s area is agreed to only after three checks: the host council was consulted, and the risk of exploitation, health and education were checked."
      shown={shown}
      done={done}
      ofChildren
    >
      {({ placements: { summary, edges } }) => (
        <>
          <div className="hub-chips hub-chips--page" role="group" aria-label="Which placements">
            {shows.map(([one, label, name]) => (
              <button
                key={one}
                type="button"
                className="hub-chip"
                aria-pressed={one === show}
                onClick={() => go(`/placements?show=${one}`, { replace: true })}
              >
                {label} ({summary[name]})
              </button>
            ))}
          </div>
          {me && !known.at && <PlacementForm me={me.id} onDone={finish} />}
          {edges.length === 0 ? (
            <Empty>
              <p className="govuk-body">
                {show === 'work'
                  ? 'Every placement outside the borough is checked and agreed to.'
                  : 'None is on record.'}
              </p>
            </Empty>
          ) : (
            <div className="hub-scroll" role="region" aria-label="Placements" tabIndex={0}>
              <table className="hub-table">
                <thead>
                  <tr>
                    <th scope="col">Child</th>
                    <th scope="col">Placement</th>
                    <th scope="col">From</th>
                    <th scope="col">Checks</th>
                    <th scope="col">Agreed</th>
                    {me && !known.at && <th scope="col">Next</th>}
                  </tr>
                </thead>
                <tbody>
                  {edges.map(({ node }) => (
                    <tr key={node.key}>
                      <ChildCell child={node} />
                      <td>
                        {sayType(node.placementType)}
                        <span className="hub-cell__under">
                          {node.placeWithheld ? 'Where it is is kept back from you' : (node.name ?? 'No name recorded')}
                        </span>
                        <span className="hub-cell__under">
                          {node.outside ? `Outside the borough: ${node.hostLa}` : 'In the borough'}
                        </span>
                      </td>
                      <td>
                        {sayDate(node.start)}
                        <span className="hub-cell__under">
                          {node.end
                            ? `until ${sayDate(node.end)}`
                            : node.phase === 'TO_COME'
                              ? 'to come'
                              : 'no end recorded'}
                        </span>
                      </td>
                      <td>
                        <Checks line={node} />
                      </td>
                      <td>
                        {node.agreed === 'NOT_AGREED' && node.outside ? (
                          <Lacking>{agreedWords[node.agreed]}</Lacking>
                        ) : (
                          agreedWords[node.agreed]
                        )}
                        {node.agreedAt && <span className="hub-cell__under">{sayTime(node.agreedAt)}</span>}
                        {node.reason && <span className="hub-cell__under">Why: {node.reason}</span>}
                      </td>
                      {me && !known.at && (
                        <td>
                          <PlacementForm me={me.id} of={node} onDone={finish} />
                          {agreers.has(me.role) && node.outside && (
                            <Agree me={me.id} of={node} overrides={overriders.has(me.role)} onDone={finish} />
                          )}
                        </td>
                      )}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
          <AreaChecks me={known.at ? undefined : me?.id} knownAt={known.at} onDone={finish} />
        </>
      )}
    </ListPage>
  );
};
