import { graphql } from '../gql/gql.js';

export const FindChildrenQuery = graphql(`
  query FindChildrenQuery($text: String!, $knownAt: DateTime, $first: Int!) {
    searchChildren(text: $text, knownAt: $knownAt, first: $first) {
      id
      access
      surname
      forename
      dob
      age
      diedOn
      badges
      atRisk
    }
  }
`);
