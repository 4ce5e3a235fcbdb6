import { useEffect, useState } from 'react';
import { developmentUsers, signInServices, type DevelopmentUser, type SignInServices } from '../api/rest.js';
import { Statements } from '../frame/Statements.js';
import { PageTitle } from '../frame/page.js';
import { DevelopmentUsers } from './DevelopmentUsers.js';

type State =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed' }
  | ({ readonly kind: 'here'; readonly users: readonly DevelopmentUser[] } & SignInServices);

/** The way to a sign-in service, and back to the page that the reader is on. */
const wayTo = (service: string): string =>
  `/sign-in/start/${service}?to=${encodeURIComponent(`${window.location.pathname}${window.location.search}`)}`;

const titleOf = (state: State): string =>
  state.kind === 'here' && state.services.length === 0 && state.users.length > 0
    ? 'Choose a development user'
    : 'Sign in';

/** For somebody who is not signed in: the sign-in services of their organisations, and made-up users where there are any. */
export const SignIn = ({ wasSignedOut, onChosen }: { wasSignedOut: boolean; onChosen: () => void }) => {
  const [state, setState] = useState<State>({ kind: 'waiting' });

  const load = async () => {
    try {
      const offered = await signInServices();
      setState({ kind: 'here', ...offered, users: offered.developmentUsers ? await developmentUsers() : [] });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  useEffect(() => {
    void load();
  }, []);

  return (
    <main className="hub-main hub-main--narrow" id="main">
      <PageTitle>{titleOf(state)}</PageTitle>
      {wasSignedOut && (
        <p className="govuk-inset-text">You are signed out. What you were typing is kept until you close this tab.</p>
      )}
      {state.kind === 'waiting' && <p className="govuk-body">Looking for the ways to sign in…</p>}
      {state.kind === 'failed' && (
        <>
          <p className="govuk-error-message" role="alert">
            The hub cannot be reached. Is it running?
          </p>
          <button type="button" className="govuk-button" onClick={() => void load()}>
            Try again
          </button>
        </>
      )}
      {state.kind === 'here' && (
        <>
          {state.refusal && (
            <div className="govuk-error-summary" role="alert">
              <h2 className="govuk-error-summary__title">You are not signed in</h2>
              <p className="govuk-body">{state.refusal}</p>
            </div>
          )}
          {state.services.map(({ id, name }) => (
            <p key={id}>
              <a className="govuk-button" href={wayTo(id)}>
                Sign in with {name}
              </a>
            </p>
          ))}
          {state.services.length === 0 && state.users.length === 0 && (
            <p className="govuk-body">There is no way to sign in to this hub. Tell whoever runs it.</p>
          )}
          {state.users.length > 0 && (
            <>
              {state.services.length > 0 && <h2 className="govuk-heading-m">Or choose a development user</h2>}
              <DevelopmentUsers users={state.users} onChosen={onChosen} />
            </>
          )}
        </>
      )}
      <Statements />
    </main>
  );
};
