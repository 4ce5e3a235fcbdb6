import { useState } from 'react';
import { startSession, type DevelopmentUser } from '../api/rest.js';

const doesWhat: Readonly<Record<string, string>> = {
  MASE_CHAIR: 'Chairs the panel: sees every child at risk, why, and what is not in place.',
  STRATEGIC_LEAD: 'Leads across the borough: sees and records everything, takes deliveries in.',
  SOCIAL_WORKER: 'Works with the children: records what happens, matches reports, merges ids.',
  POLICE_LIAISON: 'Brings what police know: reports, returns, and which child a report is about.',
  INTERVIEW_PROVIDER: 'Holds return home interviews: sees which are due, records offers and what was heard.',
  BOARD_ANALYST: 'Answers for the figures: sees each number and how it came about, without names.',
  AUDITOR: 'Checks who read what, and which deliveries came in.',
};

/** Choose whom to work as. Only where nothing is real. */
export const DevelopmentUsers = ({ users, onChosen }: { users: readonly DevelopmentUser[]; onChosen: () => void }) => {
  const [problem, setProblem] = useState<string>();

  const choose = (user: DevelopmentUser) =>
    startSession(user.id).then(onChosen, (error: Error) => setProblem(`Signing in did not work. ${error.message}`));

  return (
    <>
      <p className="govuk-body">
        This hub holds made-up children only. Choose who you want to be: each role sees its own pages.
      </p>
      {problem && (
        <p className="govuk-error-message" role="alert">
          {problem}
        </p>
      )}
      <ul className="hub-people">
        {users.map((user) => (
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
    </>
  );
};
