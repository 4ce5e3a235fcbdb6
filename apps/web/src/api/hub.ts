import { useQuery } from 'urql';
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

/**
 * The hub as the frame was last told: asked for only where nobody did. A question with each part of a page that needs it would
 * be answered while the page is being made, and each answer begins that anew.
 */
export const useHub = () => useQuery({ query: HubQuery, requestPolicy: 'cache-first' });
