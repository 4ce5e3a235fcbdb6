import { useCallback, useEffect } from 'react';
import { useAnswer } from '../figures/useAnswer.js';
import { useKnown } from '../frame/known.js';
import { PageTitle } from '../frame/page.js';
import { Link, useRouter } from '../frame/router.js';
import { NoAnswer, Problems } from '../parts/Refusals.js';
import { Empty, Waiting, WithheldNote } from '../parts/States.js';
import { ProfileAlarm } from '../profile/Age.js';
import { ChoicesForm } from './ChoicesForm.js';
import { MapBody } from './MapBody.js';
import { MapChoicesQuery, ProfileMapQuery } from './queries.js';
import { readView, writeView, type Choices, type View } from './view.js';

/** Typing into a field is no shortcut. */
const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName);

const Chosen = ({ choices, view }: { choices: Choices; view: View }) => {
  const { path, go } = useRouter();
  const known = useKnown();
  const onView = useCallback(
    (change: Partial<View>) => go(`${path}?${writeView({ ...view, ...change })}`, { replace: true }),
    [path, go, view],
  );
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      if (event.key !== 't' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      onView({ form: view.form === 'table' ? 'map' : 'table' });
    };
    document.addEventListener('keydown', follow);
    return () => document.removeEventListener('keydown', follow);
  }, [onView, view.form]);
  const { layer, cells, period, reader } = view;
  const { data, waiting, error, again } = useAnswer(ProfileMapQuery, {
    layer,
    cells,
    period,
    reader,
    knownAt: known.at,
  });
  const map = data?.profileMap;
  return (
    <div className="hub-map">
      <ChoicesForm choices={choices} view={view} onView={onView} />
      {waiting && <Waiting />}
      {error && <NoAnswer error={error} again={again} />}
      {map?.__typename === 'Refused' && <Problems problems={map.problems} />}
      {map?.__typename === 'Withheld' && <WithheldNote reason={map.reason} ask={map.ask} />}
      {map?.__typename === 'ProfileMap' && (
        <MapBody key={`${layer} ${period} ${reader}`} map={map} view={view} choices={choices} knownAt={known.at} />
      )}
    </div>
  );
};

/** The map of the problem profile: what happened where and when, and whether it stands out. */
export const MapPage = (_: { params: Record<string, string> }) => {
  const { query } = useRouter();
  const known = useKnown();
  const { data, waiting, error, again } = useAnswer(MapChoicesQuery, { knownAt: known.at });
  const view = data && readView(query, data.mapChoices);
  return (
    <>
      <PageTitle>Problem profile</PageTitle>
      <p className="hub-lead">
        Where and when children are harmed, go missing and are found. A place stands out only when chance would not give
        as much.
      </p>
      <p className="govuk-body">
        <Link to="/profile/document">Profile document: versions, gaps and recommendations</Link>
      </p>
      <ProfileAlarm link={false} />
      {waiting && <Waiting />}
      {error && <NoAnswer error={error} again={again} />}
      {data && !view && (
        <Empty>
          <p className="govuk-body">No quarter can be shown yet: the first is shown 30 days after its end.</p>
        </Empty>
      )}
      {data && view && <Chosen choices={data.mapChoices} view={view} />}
    </>
  );
};
