import { type FormEvent, type ReactNode } from 'react';
import { HubQuery } from '../api/hub.js';
import { useLive } from '../api/live.js';
import type { Connection } from '../api/connection.js';
import { ConnectionBanner } from './ConnectionBanner.js';
import { doors, doorsOf } from './doors.js';
import { KnownBanner, KnownControl } from './KnownControl.js';
import { GlassBanner } from '../glass/GlassBanner.js';
import { ServiceNameProvider } from './page.js';
import { Pages } from './Pages.js';
import { Statements } from './Statements.js';
import { Link, useRouter } from './router.js';
import { usePrintsNoted } from './takenOut.js';

/** The hub itself is looked at each minute, not at each change. */
const notEachChange = (): boolean => false;

const Marking = ({ children }: { children: string }) => <p className="hub-marking">{children}</p>;

const FindChild = () => {
  const { go, path } = useRouter();
  const find = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('text') ?? '').trim();
    go(`/search?text=${encodeURIComponent(text)}`);
  };
  if (path === '/search') return null;
  return (
    <form role="search" className="hub-find" onSubmit={find} aria-label="Find a child">
      <label className="govuk-visually-hidden" htmlFor="find-child">
        Find a child by name or id
      </label>
      <input id="find-child" name="text" type="search" placeholder="Find a child" autoComplete="off" />
      <button type="submit">Find</button>
    </form>
  );
};

interface Props {
  readonly connection: Connection;
  readonly onSignOut: () => void;
  readonly children: ReactNode;
}

/** What stands round every page: marking, whose hub, who is here, the role's doors, the moment of knowledge. */
export const Frame = ({ connection, onSignOut, children }: Props) => {
  const { data } = useLive({ query: HubQuery, variables: {}, concerns: notEachChange });
  usePrintsNoted();
  const hub = data?.hub;
  const mine = doorsOf(hub?.me.doors ?? []);
  const marking = hub?.marking ?? 'OFFICIAL-SENSITIVE';
  const search = mine.find(({ door }) => door === 'search') && doors.find(({ door }) => door === 'search');

  return (
    <ServiceNameProvider value={hub?.name ?? 'Children at risk hub'}>
      <a href="#main" className="govuk-skip-link">
        Skip to main content
      </a>
      <Marking>{marking}</Marking>
      <header className="hub-bar">
        <div className="hub-bar__inner">
          <Link to="/" className="hub-bar__name">
            {hub?.name ?? 'Children at risk hub'}
          </Link>
          <span className="hub-bar__council">{hub?.council}</span>
          <span className="hub-bar__who">
            {hub && (
              <>
                <strong>{hub.me.name}</strong>
                {!hub.me.name.includes(hub.me.roleName) && `, ${hub.me.roleName}`}, {hub.me.agency}
              </>
            )}
          </span>
          <button type="button" className="hub-bar__out" onClick={onSignOut}>
            Sign out
          </button>
        </div>
      </header>
      <div className="hub-nav">
        <div className="hub-nav__inner">
          <Pages doors={mine.filter(({ door }) => door !== 'search')} />
          {search && <FindChild />}
          <KnownControl firstKnownAt={hub?.firstKnownAt} now={hub?.now} />
        </div>
      </div>
      <KnownBanner />
      <GlassBanner />
      <ConnectionBanner connection={connection} />
      {hub?.behind && (
        <p className="hub-offline" role="alert">
          The hub is still working through what came in. What you see may be incomplete.
        </p>
      )}
      {hub?.incomplete && (
        <p className="hub-offline" role="alert">
          A record could not be shown. Tell your administrator: pages may be incomplete until this is mended.
        </p>
      )}
      <main id="main" className="hub-main" tabIndex={-1}>
        {children}
      </main>
      <footer className="hub-foot">
        <Marking>{marking}</Marking>
        <Statements />
        <p className="hub-foot__text">
          {hub?.council} · Times are London times, 24 hours. Press <kbd>?</kbd> on the sheet for its keys.
        </p>
      </footer>
    </ServiceNameProvider>
  );
};
