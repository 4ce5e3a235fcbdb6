import { graphql } from '../gql/gql.js';

/** Whose hub it is, who is here, and how far back knowledge goes. */
export const HubQuery = graphql(`
  query HubQuery {
    hub {
      name
      council
      authority
      marking
      now
      firstKnownAt
      behind
      incomplete
      me {
        id
        name
        role
        roleName
        agency
        scope
        scopeIsPart
        mayDeclareConflict
        doors
      }
    }
  }
`);
