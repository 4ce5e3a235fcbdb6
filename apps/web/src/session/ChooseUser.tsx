import { useEffect, useState } from 'react';
import { developmentUsers, startSession, type DevelopmentUser } from '../api/rest.js';
import { PageTitle } from '../frame/page.js';

const doesWhat: Readonly<Record<string, string>> = {
  MASE_CHAIR: 'Chairs the panel: sees every child at risk, why, and what is not in place.',
  STRATEGIC_LEAD: 'Leads across the borough: sees and records everything, takes deliveries in.',
  SOCIAL_WORKER: 'Works with the children: records what happens, matches reports, merges ids.',
  POLICE_LIAISON: 'Brings what police know: reports, returns, and which child a report is about.',
  INTERVIEW_PROVIDER: 'Holds return home interviews: sees which are due, records offers and what was heard.',
  BOARD_ANALYST: 'Answers for the figures: sees each number and how it came about, without names.',
  AUDITOR: 'Checks who read what, and which deliveries came in.',
};

type State =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'here'; readonly users: readonly DevelopmentUser[] };

/** Choose whom to work as. Only where the hub runs for development: elsewhere the council's own sign-in stands here. */
export const ChooseUser = ({ wasSignedOut, onChosen }: { wasSignedOut: boolean; onChosen: () => void }) => {
  const [state, setState] = useState<State>({ kind: 'waiting' });
  const [problem, setProblem] = useState<string>();

  const load = () =>
    developmentUsers().then(
      (users) => setState({ kind: 'here', users }),
      () => setState({ kind: 'failed', message: 'The hub cannot be reached. Is it running?' }),
    );
  useEffect(() => {
    void load();
  }, []);

  const choose = (user: DevelopmentUser) =>
    startSession(user.id).then(onChosen, (error: Error) => setProblem(`Signing in did not work. ${error.message}`));

  return (
    <main className="hub-main hub-main--narrow" id="main">
      <PageTitle>Choose a development user</PageTitle>
      {wasSignedOut && (
        <p className="govuk-inset-text">You are signed out. What you were typing is kept until you close this tab.</p>
      )}
      <p className="govuk-body">
        This hub holds made-up children only. Choose who you want to be: each role sees its own pages.
      </p>
      {problem && (
        <p className="govuk-error-message" role="alert">
          {problem}
        </p>
      )}
      {state.kind === 'waiting' && <p className="govuk-body">Looking for the people of this hub…</p>}
      {state.kind === 'failed' && (
        <>
          <p className="govuk-error-message" role="alert">
            {state.message}
          </p>
          <button type="button" className="govuk-button" onClick={() => void load()}>
            Try again
          </button>
        </>
      )}
      {state.kind === 'here' && state.users.length === 0 && (
        <p className="govuk-body">Nobody can be chosen here. Sign in as your council does.</p>
      )}
      {state.kind === 'here' && (
        <ul className="hub-people">
          {state.users.map((user) => (
            <li key={user.id}>
              <button type="button" className="hub-people__choice" onClick={() => void choose(user)}>
                <span className="hub-people__role">{user.roleName}</span>
                <span className="hub-people__name">
                  {user.name.replace(`, ${user.roleName}`, '')}, {user.agency}
                </span>
                <span className="hub-people__does">{user.does ?? doesWhat[user.role] ?? ''}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
};
