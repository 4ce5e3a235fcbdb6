import { graphql } from '../gql/gql.js';

export const AuditQuery = graphql(`
  query AuditQuery($filter: ReadAuditFilter, $first: Int!, $after: String) {
    readAudit(filter: $filter, first: $first, after: $after) {
      total
      next
      agencies
      roles {
        id
        name
      }
      csv
      lines {
        id
        at
        person
        agency
        roleName
        purpose
        kind
        kindName
        queryName
        reason
        children
        childIds
        others
        part
        searchedBy
        ownSurname
        forOwnName
        unrelated
        glass
        knownAt
        account
      }
    }
  }
`);

export const LookerFields = graphql(`
  fragment LookerFields on Looker {
    person
    agency
    roleName
    opened
    listed
    refused
    underGlass
    firstAt
    lastAt
  }
`);

export const WhoHasLookedQuery = graphql(`
  query WhoHasLookedQuery($childId: ID!) {
    whoHasLooked(childId: $childId) {
      childIds
      lookers {
        ...LookerFields
      }
    }
  }
`);

export const WhoHasLookedAtQuery = graphql(`
  query WhoHasLookedAtQuery($key: ID!) {
    whoHasLookedAt(key: $key) {
      keys
      lookers {
        ...LookerFields
      }
    }
  }
`);

export const UnusualQuery = graphql(`
  query UnusualQuery($from: Date, $to: Date, $show: UnusualShown) {
    unusualAccess(from: $from, to: $to, show: $show) {
      from
      to
      total
      open
      accesses {
        key
        ruleName
        day
        person
        agency
        roleName
        childIds
        why
        lastAt
        finding
        findingName
        note
        lookedIntoBy
        lookedIntoAt
        mayLookInto
      }
    }
  }
`);

export const LookIntoAccess = graphql(`
  mutation LookIntoAccess($input: LookIntoAccessInput!) {
    outcome: lookIntoAccess(input: $input) {
      ...CommandOutcome
    }
  }
`);
