import { useLive } from '../api/live.js';
import { doorsOf } from '../frame/doors.js';
import { sayList } from '../words/lists.js';
import type { RolesQueryQuery } from '../gql/graphql.js';
import { AdminPart } from './AdminPart.js';
import { RolesQuery } from './queries.js';

type Role = RolesQueryQuery['rolesInWords'][number];

const RoleCard = ({ name, doors, children, may }: Role) => {
  const pages = doorsOf(doors).map(({ label }) => label);
  return (
    <details className="hub-part">
      <summary>{name}</summary>
      <p>{pages.length === 0 ? 'Opens no pages.' : `Opens: ${sayList(pages)}.`}</p>
      <p>About: {children}.</p>
      <p>May:</p>
      <ul className="hub-lines">
        {may.map(({ subject, words, purposes }) => (
          <li key={subject}>
            {words}
            <span className="hub-cell__under">{sayList(purposes, 'or')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
};

/** What each role may see and do, as the policy has it. */
export const RolesPage = (_: { params: Record<string, string> }) => {
  const shown = useLive({ query: RolesQuery, variables: {} });
  return (
    <AdminPart
      title="What roles may see"
      lead="Read from the policy that every page and every file goes through. What is not listed is withheld. A role here says which kinds of things; which children depends on who works with them."
      shown={shown}
    >
      {({ rolesInWords }) => (
        <>
          {rolesInWords.map((role) => (
            <RoleCard key={role.role} {...role} />
          ))}
          <h2 className="govuk-heading-m">To change this</h2>
          <p className="govuk-body">
            Who has which role is decided where your council manages accounts: the file named in{' '}
            <code>HUB_SIGN_IN</code> says which group there is which role here. What a role may see is part of the
            program, so that a change is reviewed and tested; <code>HUB_ROLES</code> gives or takes single rights where
            the hub is started. Nobody changes it from this page.
          </p>
        </>
      )}
    </AdminPart>
  );
};
