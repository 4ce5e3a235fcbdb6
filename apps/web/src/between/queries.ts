import { graphql } from '../gql/gql.js';

export const MatterFields = graphql(`
  fragment MatterFields on MatterLine {
    kind
    id
    panel
    meetingDate
    childId
    child
    agency
    byAgency
    owner
    words
    due
    state
    stateInWords
    movedOn
    askedUntil
    nextChase
    chases
    next
  }
`);

export const ChaseFields = graphql(`
  fragment ChaseFields on ChaseLine {
    chaseId
    chasedOn
    by
    agency
    whom
    means
    about
    nextChase
    answeredOn
    answer
  }
`);

export const AgencyQuery = graphql(`
  query AgencyQuery($agency: String, $knownAt: DateTime) {
    hub {
      me {
        agency
        doors
      }
    }
    agencyWork(agency: $agency, knownAt: $knownAt) {
      agency
      agencies
      today
      actions {
        ...MatterFields
      }
      questions {
        ...MatterFields
      }
      children {
        childId
        child
        what
        words
        overdue
      }
    }
  }
`);

export const CountsQuery = graphql(`
  query CountsQuery {
    agencyCounts {
      all
      overdue
    }
  }
`);

export const MatterQuery = graphql(`
  query MatterQuery($kind: String!, $id: ID!, $knownAt: DateTime) {
    hub {
      now
      me {
        id
        doors
      }
    }
    matter(kind: $kind, id: $id, knownAt: $knownAt) {
      __typename
      ... on NotFound {
        message
      }
      ... on Matter {
        line {
          ...MatterFields
        }
        askedWhy
        may
        story {
          at
          by
          title
          words
        }
        chases {
          ...ChaseFields
        }
      }
    }
  }
`);

export const MeetingFollowUpQuery = graphql(`
  query MeetingFollowUpQuery($panel: String!, $date: Date!) {
    meetingFollowUp(panel: $panel, date: $date) {
      ...MatterFields
    }
  }
`);

export const SilencesQuery = graphql(`
  query SilencesQuery($agency: String, $knownAt: DateTime) {
    silences(agency: $agency, knownAt: $knownAt) {
      rules
      list {
        kind
        childId
        child
        overall
        agency
        matterId
        words
        since
        why
        last
      }
    }
  }
`);
