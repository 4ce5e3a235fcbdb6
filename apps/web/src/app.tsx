import { useCallback, useEffect, useRef, useState } from 'react';
import { Provider } from 'urql';
import { openHub, type HubClient } from './api/client.js';
import { useHub } from './api/hub.js';
import { LiveProvider } from './api/live.js';
import { currentSession, endSession } from './api/rest.js';
import { comingPage as page, type ComingPage } from './frame/coming.js';
import { doorsOf } from './frame/doors.js';
import { Frame } from './frame/Frame.js';
import { AnnouncerProvider, PageTitle } from './frame/page.js';
import { matchPath, RouterProvider, useRouter } from './frame/router.js';
import { onlyNow } from './panel/onlyNow.js';
import { Failed, Waiting } from './parts/States.js';
import { activity } from './session/activity.js';
import { dropDrafts } from './session/drafts.js';
import { SignIn } from './session/SignIn.js';
import { TimeOut } from './session/TimeOut.js';
import { SheetPage } from './sheet/SheetPage.js';

/** The sheet comes with the app itself. */
const FirstPage: ComingPage = { Shown: SheetPage, fetch: () => undefined };
const ChildPage = page(async () => (await import('./child/ChildPage.js')).ChildPage);
const RecordPage = page(async () => (await import('./record/RecordPage.js')).RecordPage);
const MissingPage = page(async () => (await import('./worklists/MissingPage.js')).MissingPage);
const InterviewsPage = page(async () => (await import('./worklists/InterviewsPage.js')).InterviewsPage);
const DisruptionsPage = page(async () => (await import('./disruption/DisruptionsPage.js')).DisruptionsPage);
const PlacementsPage = page(async () => (await import('./placements/PlacementsPage.js')).PlacementsPage);
const HandoversPage = page(async () => (await import('./handovers/HandoversPage.js')).HandoversPage);
const MatchesPage = page(async () => (await import('./worklists/MatchesPage.js')).MatchesPage);
const MatchPage = page(async () => (await import('./worklists/MatchPage.js')).MatchPage);
const MergesPage = page(async () => (await import('./worklists/MergesPage.js')).MergesPage);
const FindingsPage = page(async () => (await import('./worklists/FindingsPage.js')).FindingsPage);
const BoardPage = page(async () => (await import('./board/BoardPage.js')).BoardPage);
const InterviewAnalysisPage = page(
  async () => (await import('./assurance/InterviewAnalysisPage.js')).InterviewAnalysisPage,
);
const WordsPage = page(async () => onlyNow((await import('./assurance/WordsPage.js')).WordsPage));
const ServicesPage = page(async () => (await import('./assurance/ServicesPage.js')).ServicesPage);
const PackPage = page(async () => onlyNow((await import('./board/PackPage.js')).PackPage));
const FiguresPage = page(async () => (await import('./figures/FiguresPage.js')).FiguresPage);
const FigurePage = page(async () => (await import('./figures/FigurePage.js')).FigurePage);
const QualityPage = page(async () => (await import('./quality/QualityPage.js')).QualityPage);
const MapPage = page(async () => (await import('./map/MapPage.js')).MapPage);
const ProfilePage = page(async () => (await import('./profile/ProfilePage.js')).ProfilePage);
const VersionPage = page(async () => (await import('./profile/VersionPage.js')).VersionPage);
const BesidePage = page(async () => (await import('./profile/BesidePage.js')).BesidePage);
const RulesPage = page(async () => (await import('./rules/RulesPage.js')).RulesPage);
const IntakePage = page(async () => (await import('./intake/IntakePage.js')).IntakePage);
const AuditPage = page(async () => (await import('./audit/AuditPage.js')).AuditPage);
const WhoLookedAtPage = page(async () => (await import('./audit/WhoLookedAtPage.js')).WhoLookedAtPage);
const UnusualPage = page(async () => (await import('./audit/UnusualPage.js')).UnusualPage);
const WhoLookedPage = page(async () => (await import('./audit/WhoLookedPage.js')).WhoLookedPage);
const SignedInPage = page(async () => (await import('./admin/SignedInPage.js')).SignedInPage);
const RolesPage = page(async () => (await import('./admin/RolesPage.js')).RolesPage);
const SettingsPage = page(async () => (await import('./admin/SettingsPage.js')).SettingsPage);
const HealthPage = page(async () => (await import('./admin/HealthPage.js')).HealthPage);
const ReviewsPage = page(async () => (await import('./glass/ReviewsPage.js')).ReviewsPage);
const AccessPage = page(async () => (await import('./access/AccessPage.js')).AccessPage);
const MeetingsPage = page(async () => onlyNow((await import('./panel/MeetingsPage.js')).MeetingsPage));
const MeetingPage = page(async () => onlyNow((await import('./panel/MeetingPage.js')).MeetingPage));
const RoomPage = page(async () => onlyNow((await import('./panel/RoomPage.js')).RoomPage));
const PapersPage = page(async () => onlyNow((await import('./panel/PapersPage.js')).PapersPage));
const MinutesPage = page(async () => onlyNow((await import('./panel/MinutesPage.js')).MinutesPage));
const AgencyPage = page(async () => (await import('./between/AgencyPage.js')).AgencyPage);
const MatterPage = page(async () => (await import('./between/MatterPage.js')).MatterPage);
const LinksPage = page(async () => (await import('./links/LinksPage.js')).LinksPage);
const PlacePage = page(async () => (await import('./links/PlacePage.js')).PlacePage);
const PersonPage = page(async () => (await import('./links/PersonPage.js')).PersonPage);
const RecordsPage = page(async () => (await import('./records/RecordsPage.js')).RecordsPage);
const RequestPage = page(async () => (await import('./records/RequestPage.js')).RequestPage);
const SearchPage = page(async () => (await import('./search/SearchPage.js')).SearchPage);

const routes: readonly (readonly [string, ComingPage])[] = [
  ['/sheet', FirstPage],
  ['/children/:id', ChildPage],
  ['/children/:id/record/:form', RecordPage],
  ['/children/:id/who-looked', WhoLookedPage],
  ['/missing', MissingPage],
  ['/panels', MeetingsPage],
  ['/panels/:panel/:date', MeetingPage],
  ['/panels/:panel/:date/meeting', RoomPage],
  ['/panels/:panel/:date/papers', PapersPage],
  ['/panels/:panel/:date/minutes', MinutesPage],
  ['/agency', AgencyPage],
  ['/matters/:kind/:id', MatterPage],
  ['/links', LinksPage],
  ['/links/places/:id', PlacePage],
  ['/links/people/:id', PersonPage],
  ['/interviews', InterviewsPage],
  ['/disruption', DisruptionsPage],
  ['/placements', PlacementsPage],
  ['/handovers', HandoversPage],
  ['/matches', MatchesPage],
  ['/matches/:ref', MatchPage],
  ['/merges', MergesPage],
  ['/findings', FindingsPage],
  ['/board', BoardPage],
  ['/board/packs/:id', PackPage],
  ['/board/interviews', InterviewAnalysisPage],
  ['/board/interviews/words', WordsPage],
  ['/board/services', ServicesPage],
  ['/figures', FiguresPage],
  ['/figures/:id', FigurePage],
  ['/quality', QualityPage],
  ['/profile', MapPage],
  ['/profile/document', ProfilePage],
  ['/profile/versions/:id', VersionPage],
  ['/profile/beside', BesidePage],
  ['/rules', RulesPage],
  ['/intake', IntakePage],
  ['/audit', AuditPage],
  ['/admin', SignedInPage],
  ['/admin/roles', RolesPage],
  ['/admin/settings', SettingsPage],
  ['/admin/health', HealthPage],
  ['/audit/unusual', UnusualPage],
  ['/audit/who-looked/:key', WhoLookedAtPage],
  ['/records', RecordsPage],
  ['/records/requests/:id', RequestPage],
  ['/search', SearchPage],
  ['/reviews', ReviewsPage],
  ['/access', AccessPage],
];

const NotHere = () => (
  <>
    <PageTitle>There is no such page</PageTitle>
    <p className="govuk-body">Check the address, or choose a page from the top.</p>
  </>
);

const Home = () => {
  const { go } = useRouter();
  const [{ data }] = useHub();
  const home = doorsOf(data?.hub.me.doors ?? [])[0]?.to;
  useEffect(() => {
    if (home) go(home, { replace: true });
  }, [home, go]);
  if (data && !home) return <p className="govuk-body">Your role opens no pages here. Ask your administrator.</p>;
  return <Waiting />;
};

/** The page of an address, with what the address says of it. */
const pageOf = (path: string) => {
  for (const [pattern, { Shown, fetch }] of routes) {
    const params = matchPath(pattern, path);
    if (params) return { Shown, fetch, params };
  }
  return undefined;
};

const Routed = () => {
  const { path } = useRouter();
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [path]);
  if (path === '/') return <Home />;
  const found = pageOf(path);
  return found ? <found.Shown key={path} params={found.params} /> : <NotHere />;
};

type Session =
  | { readonly kind: 'asking' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'out'; readonly ended: boolean }
  | { readonly kind: 'in'; readonly hub: HubClient };

/** The whole web app: nobody, or somebody with their pages. */
export const App = () => {
  const [session, setSession] = useState<Session>({ kind: 'asking' });

  const leaving = useRef(false);
  const ended = useCallback(() => {
    // The hub closes the socket of whoever signs out by their own hand, before it answers.
    if (leaving.current) return;
    setSession((now) => {
      if (now.kind === 'in') now.hub.end();
      return { kind: 'out', ended: true };
    });
  }, []);

  const begin = useCallback(async () => {
    try {
      const user = await currentSession();
      setSession((now) => {
        if (now.kind === 'in') now.hub.end();
        return user ? { kind: 'in', hub: openHub(ended) } : { kind: 'out', ended: false };
      });
    } catch {
      setSession({ kind: 'unreachable' });
    }
  }, [ended]);

  useEffect(() => {
    void begin();
    // The code of the page comes while the hub is asked who is here.
    pageOf(window.location.pathname)?.fetch();
    return activity.watch(window);
  }, [begin]);

  const [stillIn, setStillIn] = useState(false);
  const signOut = async () => {
    let farewell: string | undefined;
    leaving.current = true;
    try {
      farewell = await endSession();
    } catch {
      leaving.current = false;
      return setStillIn(true);
    }
    if (session.kind === 'in') session.hub.end();
    dropDrafts();
    window.location.assign(farewell ?? '/');
  };

  return (
    <RouterProvider>
      <AnnouncerProvider>
        {session.kind === 'asking' && <Waiting />}
        {session.kind === 'unreachable' && (
          <main className="hub-main hub-main--narrow">
            <PageTitle>The hub cannot be reached</PageTitle>
            <Failed again={() => void begin()} />
          </main>
        )}
        {session.kind === 'out' && <SignIn wasSignedOut={session.ended} onChosen={() => void begin()} />}
        {session.kind === 'in' && (
          <Provider value={session.hub.client}>
            <LiveProvider connection={session.hub.connection}>
              {stillIn && (
                <p className="hub-offline" role="alert">
                  You are still signed in: the hub could not be reached. Try again, or lock this computer.
                </p>
              )}
              <TimeOut onEnded={ended} onSignOut={() => void signOut()} />
              <Frame connection={session.hub.connection} onSignOut={() => void signOut()}>
                <Routed />
              </Frame>
            </LiveProvider>
          </Provider>
        )}
      </AnnouncerProvider>
    </RouterProvider>
  );
};
