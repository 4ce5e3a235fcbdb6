import { useEffect, useState } from 'react';
import { useLive } from '../api/live.js';
import { useCommand } from '../api/useCommand.js';
import { useAnnouncer } from '../frame/page.js';
import { Link, useRouter } from '../frame/router.js';
import type { MyGlassQueryQuery } from '../gql/graphql.js';
import { OutcomeNote } from '../parts/OutcomeNote.js';
import { londonTimeOf } from '../words/london.js';
import { EndGlass, MyGlassQuery } from './queries.js';
import { sayMinutesLeft } from './time-left.js';

type Open = MyGlassQueryQuery['myGlass'][number];

const everyHalfMinute = 30_000;

/** The hub's own time, as it goes on since it was asked. */
const useHubTime = (asked: string | undefined): number => {
  const [passed, setPassed] = useState(0);
  useEffect(() => {
    setPassed(0);
    const start = performance.now();
    const timer = setInterval(() => setPassed(performance.now() - start), everyHalfMinute);
    return () => clearInterval(timer);
  }, [asked]);
  return Date.parse(asked ?? '') + passed;
};

const Glass = ({ glass, now, onEnded }: { glass: Open; now: number; onEnded: (childId: string) => void }) => {
  const end = useCommand(EndGlass);
  return (
    <li>
      <p>
        <Link to={`/children/${glass.childId}`}>The record of {glass.childId}</Link> is open to you until{' '}
        {londonTimeOf(glass.until)}: <strong>{sayMinutesLeft(now, glass.until)}</strong>. Everything you look at in it
        is written down and looked into.
      </p>
      <button
        type="button"
        className="govuk-button govuk-button--secondary hub-button--small"
        aria-disabled={end.busy}
        onClick={() =>
          void end.run({ glassId: glass.id }).then((outcome) => {
            if (outcome.__typename === 'Done') onEnded(glass.childId);
          })
        }
      >
        Close it now<span className="govuk-visually-hidden">: the record of {glass.childId}</span>
      </button>
      <OutcomeNote outcome={end.outcome} />
    </li>
  );
};

/** On every page, as long as a record is open to the reader by break-glass: which, until when, and the way to close it. */
export const GlassBanner = () => {
  const { say } = useAnnouncer();
  const { path, go } = useRouter();
  const { data, again } = useLive({ query: MyGlassQuery, variables: {} });
  const now = useHubTime(data?.hub.now);
  const open = (data?.myGlass ?? []).filter(({ until }) => Date.parse(until) > now);
  if (open.length === 0) return null;
  const ended = (childId: string) => {
    say(`The record of ${childId} is closed to you again.`);
    again();
    if (path.startsWith(`/children/${childId}`)) go('/');
  };
  return (
    <section className="hub-glass-open" aria-label="Open by break-glass">
      <ul>
        {open.map((glass) => (
          <Glass key={glass.id} glass={glass} now={now} onEnded={ended} />
        ))}
      </ul>
    </section>
  );
};
