import { useState } from 'react';
import { useHub } from '../api/hub.js';
import { useLive } from '../api/live.js';
import { useKnown } from '../frame/known.js';
import { useAnnouncer } from '../frame/page.js';
import { Recorded, StaleNote, Waiting } from '../parts/States.js';
import { NoAnswer } from '../parts/Refusals.js';
import { PlacementForm } from '../placements/PlacementForm.js';
import { Agreed, Checks, Next, When, Where } from '../placements/PlacementParts.js';
import { PlacementsQuery } from '../placements/queries.js';

interface Me {
  readonly id: string;
  readonly role: string;
}

const Lines = ({ childId, me }: { childId: string; me: Me }) => {
  const known = useKnown();
  const { say } = useAnnouncer();
  const [done, setDone] = useState<string>();
  const { data, waiting, error, again } = useLive({
    query: PlacementsQuery,
    variables: { filter: { childId, over: true }, knownAt: known.at },
  });
  const finish = (words: string) => {
    setDone(words);
    say(words);
    again();
  };
  const lines = (data?.placements.edges ?? []).map(({ node }) => node);
  const latestFirst = [...lines].sort((a, b) => b.start.localeCompare(a.start));
  return (
    <section id="placements" className="hub-part">
      <h2 className="govuk-heading-m">Placements</h2>
      <Recorded>{done}</Recorded>
      {data && <StaleNote error={error} again={again} />}
      {waiting && <Waiting />}
      {!data && error && <NoAnswer error={error} again={again} />}
      {data && lines.length === 0 && <p>No placement is recorded.</p>}
      {lines.length > 0 && (
        <div className="hub-scroll" role="region" aria-label="Placements of this child" tabIndex={0}>
          <table className="hub-table">
            <thead>
              <tr>
                <th scope="col">From</th>
                <th scope="col">Placement</th>
                <th scope="col">Checks</th>
                <th scope="col">Agreed</th>
                {!known.at && <th scope="col">Next</th>}
              </tr>
            </thead>
            <tbody>
              {latestFirst.map((line) => (
                <tr key={line.key}>
                  <th scope="row">
                    <When line={line} />
                  </th>
                  <td>
                    <Where line={line} />
                  </td>
                  <td>
                    <Checks line={line} />
                  </td>
                  <td>
                    <Agreed line={line} />
                  </td>
                  {!known.at && (
                    <td>
                      <Next me={me} line={line} onDone={finish} />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {data && !known.at && <PlacementForm me={me.id} childId={childId} onDone={finish} />}
    </section>
  );
};

/** Where the child is and was placed, with the checks and who agreed: for those whose work placements are. */
export const Placements = ({ childId }: { childId: string }) => {
  const [{ data }] = useHub();
  const me = data?.hub.me;
  return me?.doors.includes('placements') ? <Lines childId={childId} me={me} /> : null;
};
