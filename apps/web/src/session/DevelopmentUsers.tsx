import { useState } from 'react';
import { startSession, type DevelopmentUser } from '../api/rest.js';

const doesWhat: Readonly<Record<string, string>> = {
  MASE_CHAIR: 'Chairs the panel: sees every child at risk, why, and what is not in place.',
  STRATEGIC_LEAD: 'Leads across the borough: sees and records everything, takes deliveries in.',
  MASH_LEAD: 'Leads the front door: sees what comes in, matches reports, merges ids, takes deliveries in.',
  SOCIAL_WORKER: 'Works with the children: records what happens, matches reports, merges ids.',
  HEAD_OF_SERVICE: 'Leads services for children looked after: agrees to where a child is placed.',
  POLICE_LIAISON: 'Brings what police know: reports, returns, and which child a report is about.',
  HEALTH_MEMBER: 'Speaks for health on the panel: sees the children that health works with.',
  EDUCATION_MEMBER: 'Speaks for schools on the panel: sees the children that education works with.',
  YOUTH_JUSTICE_MEMBER: 'Speaks for youth justice on the panel: sees the children that service works with.',
  PROBATION_MEMBER: 'Speaks for probation on the panel: sees the children that probation works with.',
  INTERVIEW_PROVIDER: 'Holds return home interviews: sees which are due, records offers and what was heard.',
  BOARD_ANALYST: 'Answers for the figures: sees each number and how it came about, without names.',
  COUNCILLOR: 'Holds the council to account: sees what is published, without anybody in it.',
  AUDITOR: 'Checks who read what, and which deliveries came in.',
  INFORMATION_GOVERNANCE: 'Answers for the records: how long they are kept, and what a person is given of their own.',
  ADMINISTRATOR: 'Keeps the hub running: settings and people, without what is on record.',
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
