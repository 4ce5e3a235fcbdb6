import { graphql } from '../gql/gql.js';

export const SignedInQuery = graphql(`
  query SignedInQuery {
    signedIn {
      session
      person
      name
      roleName
      agency
      since
      lastActive
      pages
      mine
    }
  }
`);

export const EndSession = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    outcome: endSession(input: $input) {
      __typename
      ... on EndedSession {
        person
        name
      }
      ...RefusedFields
      ...WithheldFields
    }
  }
`);

export const RolesQuery = graphql(`
  query RolesQuery {
    rolesInWords {
      role
      name
      doors
      children
      may {
        subject
        words
        purposes
      }
    }
  }
`);

export const SettingsQuery = graphql(`
  query SettingsQuery {
    settings {
      name
      meaning
      value
      set
    }
  }
`);

export const SendMailAgain = graphql(`
  mutation SendMailAgain($input: SendMailAgainInput!) {
    outcome: sendMailAgain(input: $input) {
      __typename
      ... on MailTried {
        sent
        problem
      }
      ...RefusedFields
      ...WithheldFields
    }
  }
`);

export const HealthQuery = graphql(`
  query HealthQuery {
    health {
      startedAt
      production
      behind
      parked {
        position
        type
        view
        error
      }
      troubles
      lastBackupAt
      lastBackupOf
      diskFree
      diskTotal
      logBytes
      mailBy
      mailWaiting
      mailFailed {
        id
        postedAt
        to
        subject
        problem
        nextTry
      }
    }
  }
`);
