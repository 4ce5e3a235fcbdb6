import { useState } from 'react';
import { useHub } from '../api/hub.js';
import { useLive } from '../api/live.js';
import { useKnown } from '../frame/known.js';
import { useAnnouncer } from '../frame/page.js';
import { useRouter } from '../frame/router.js';
import { Empty } from '../parts/States.js';
import { ChildCell } from '../worklists/ChildCell.js';
import { ListPage } from '../worklists/ListPage.js';
import { AreaChecks } from './AreaChecks.js';
import { PlacementForm } from './PlacementForm.js';
import { Agreed, Checks, Next, When, Where } from './PlacementParts.js';
import { PlacementsQuery } from './queries.js';

const shows = [
  ['work', 'With work to do', 'work'],
  ['outside', 'Outside the borough', 'outside'],
  ['all', 'All', 'placed'],
] as const;

/** Where looked-after children are placed: first those outside the borough that are not checked or not agreed to. */
export const PlacementsPage = (_: { params: Record<string, string> }) => {
  const known = useKnown();
  const { query, go } = useRouter();
  const { say } = useAnnouncer();
  const [done, setDone] = useState<string>();
  const [{ data: hub }] = useHub();
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
          <AreaChecks me={known.at ? undefined : me?.id} knownAt={known.at} onDone={finish} />
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
                        <Where line={node} />
                      </td>
                      <td>
                        <When line={node} />
                      </td>
                      <td>
                        <Checks line={node} />
                      </td>
                      <td>
                        <Agreed line={node} />
                      </td>
                      {me && !known.at && (
                        <td>
                          <Next me={me} line={node} onDone={finish} />
                        </td>
                      )}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </>
      )}
    </ListPage>
  );
};
