import { useState } from 'react';
import { useLive } from '../api/live.js';
import { useAnnouncer } from '../frame/page.js';
import { count } from '../words/durations.js';
import { sayTime } from '../words/london.js';
import { AdminPart } from './AdminPart.js';
import { EndSession } from './EndSession.js';
import { SignedInQuery } from './queries.js';

/** Who is signed in at this moment; a session that should not be is ended here. */
export const SignedInPage = (_: { params: Record<string, string> }) => {
  const shown = useLive({ query: SignedInQuery, variables: {} });
  const { say } = useAnnouncer();
  const [done, setDone] = useState<string>();
  const finish = (words: string) => {
    setDone(words);
    say(words);
    shown.again();
  };
  return (
    <AdminPart
      title="Signed in now"
      lead="A session ends by itself after 30 minutes without its person and after ten hours in any case. To take a role away, change it where your council manages accounts; then end the session here."
      shown={shown}
      done={done}
    >
      {({ signedIn }) => (
        <>
          <p className="hub-shown">
            {count(signedIn.length, 'session', 'sessions')}.{' '}
            <button type="button" className="hub-link" onClick={shown.again}>
              Look again
            </button>
          </p>
          <div className="hub-scroll" role="region" aria-label="Signed in now" tabIndex={0}>
            <table className="hub-table hub-table--stacks">
              <thead>
                <tr>
                  <th scope="col">Who</th>
                  <th scope="col">Signed in</th>
                  <th scope="col">Last did something</th>
                  <th scope="col">Open pages</th>
                  <th scope="col">Next</th>
                </tr>
              </thead>
              <tbody>
                {signedIn.map((person) => (
                  <tr key={person.session}>
                    <th scope="row">
                      <strong>{person.name}</strong>
                      <span className="hub-cell__under">
                        {!person.name.includes(person.roleName) && `${person.roleName}, `}
                        {person.agency}
                      </span>
                    </th>
                    <td data-head="Signed in">{sayTime(person.since)}</td>
                    <td data-head="Last did something">{sayTime(person.lastActive)}</td>
                    <td data-head="Open pages">{person.pages}</td>
                    <td data-head="Next">
                      {person.mine ? 'This is you' : <EndSession person={person} onDone={finish} />}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </AdminPart>
  );
};
