import { useEffect, useState } from 'react';
import { useLive } from '../api/live.js';
import { useKnown } from '../frame/known.js';
import { Link } from '../frame/router.js';
import type { PlaceMomentKind } from '../gql/graphql.js';
import { Part } from '../records/Part.js';
import { sayDate } from '../words/london.js';
import { ofLinks } from './concerns.js';
import { PlaceTimelineQuery } from './queries.js';

const KINDS: Readonly<Record<PlaceMomentKind, string>> = {
  INCIDENT: 'Incident',
  SEEN: 'Seen here',
  RATED: 'Rating',
  PLANNED: 'Plan',
  GUARDIAN: 'Guardian',
  ORDER: 'Order',
  HEARD: 'Panel',
  ACTION: 'Action',
};

/** So many at first: more at a press. */
const ROWS = 25;

/** All that happened at a place and was done about it, in one line, the latest first. */
export const PlaceTimeline = ({
  id,
  acted,
}: {
  id: string;
  /** How often something was done on this page. */ acted: number;
}) => {
  const known = useKnown();
  const [all, setAll] = useState(false);
  const shown = useLive({ query: PlaceTimelineQuery, variables: { id, knownAt: known.at }, concerns: ofLinks });
  const { again } = shown;
  useEffect(() => {
    if (acted > 0) again();
  }, [acted, again]);
  return (
    <Part
      title="What happened here"
      lead="Incidents, who was seen here, and what was decided and done about the place, the latest first."
      shown={shown}
    >
      {({ placeTimeline }) =>
        placeTimeline.length === 0 ? (
          <p className="govuk-body">Nothing is on record that you may know of.</p>
        ) : (
          <>
            <ol className="hub-lines" aria-label="What happened here">
              {(all ? placeTimeline : placeTimeline.slice(0, ROWS)).map(({ on, kind, words, childIds }) => (
                <li key={`${on} ${kind} ${words}`}>
                  <strong>{sayDate(on)}</strong>, {KINDS[kind]}
                  <span className="hub-under">
                    {words}{' '}
                    {childIds.map((childId) => (
                      <span key={childId}>
                        {' · '}
                        <Link to={`/children/${childId}`}>Child {childId}</Link>
                      </span>
                    ))}
                  </span>
                </li>
              ))}
            </ol>
            {!all && placeTimeline.length > ROWS && (
              <button type="button" className="hub-link" onClick={() => setAll(true)}>
                Show {placeTimeline.length - ROWS} more
              </button>
            )}
          </>
        )
      }
    </Part>
  );
};
