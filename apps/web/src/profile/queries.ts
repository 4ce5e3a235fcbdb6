import { graphql } from '../gql/gql.js';

export const ProfileVersionFields = graphql(`
  fragment ProfileVersionFields on ProfileVersion {
    id
    version
    state
    knownAt
    sealedOn
    revises
    returned
    may
    period {
      id
      label
    }
  }
`);

export const ProfileSectionFields = graphql(`
  fragment ProfileSectionFields on ProfileSection {
    id
    title
    text
    sentences
    tables {
      title
      head
      rows
      note
    }
    trends {
      id
      title
      unit
      points {
        label
        value
        display
      }
    }
    maps {
      layer
      title
      quarter
      knownAt
      says
      because
      approximate
      source
      regions {
        name
        events
        children
        change
        chance
      }
    }
    hours {
      title
      reading
      weights
    }
  }
`);

export const RecommendationFields = graphql(`
  fragment RecommendationFields on ProfileRecommendation {
    id
    text
    agency
    owner
    due
    state
    overdue
    words
    actionId
    may
  }
`);

export const ProfilePageFields = graphql(`
  fragment ProfilePageFields on ProblemProfilePage {
    audience
    at
    scope
    digest
    since
    key
    files
    version {
      ...ProfileVersionFields
    }
    period {
      id
      label
    }
    sections {
      ...ProfileSectionFields
    }
    recommendations {
      ...RecommendationFields
    }
    changed {
      what
      before
      now
    }
  }
`);

export const ProblemProfilesQuery = graphql(`
  query ProblemProfilesQuery {
    problemProfiles {
      mayDraft
      age {
        days
        stale
        words
      }
      audiences {
        id
        name
      }
      quarters {
        id
        label
      }
      drafts {
        id
        label
      }
      versions {
        ...ProfileVersionFields
      }
    }
  }
`);

export const ProfileAgeQuery = graphql(`
  query ProfileAgeQuery {
    problemProfiles {
      age {
        days
        stale
        words
      }
    }
  }
`);

export const ProblemProfileQuery = graphql(`
  query ProblemProfileQuery($period: String!, $audience: ProfileAudience!, $knownAt: DateTime) {
    problemProfile(period: $period, audience: $audience, knownAt: $knownAt) {
      __typename
      ... on ProblemProfilePage {
        ...ProfilePageFields
      }
      ... on Refused {
        ...RefusedFields
      }
      ... on NotFound {
        message
      }
      ... on Withheld {
        ...WithheldFields
      }
    }
  }
`);

export const ProblemProfileVersionQuery = graphql(`
  query ProblemProfileVersionQuery($profileId: ID!, $audience: ProfileAudience!) {
    problemProfileVersion(profileId: $profileId, audience: $audience) {
      __typename
      ... on ProblemProfilePage {
        ...ProfilePageFields
      }
      ... on NotFound {
        message
      }
      ... on Withheld {
        ...WithheldFields
      }
    }
  }
`);

export const ProfilesBesideQuery = graphql(`
  query ProfilesBesideQuery($left: ID!, $right: ID!, $audience: ProfileAudience!) {
    problemProfilesBeside(left: $left, right: $right, audience: $audience) {
      __typename
      ... on ProfilesBeside {
        left {
          ...ProfileVersionFields
        }
        right {
          ...ProfileVersionFields
        }
        sections {
          id
          title
          leftText
          rightText
          lines {
            what
            left
            right
            differs
          }
        }
      }
      ... on NotFound {
        message
      }
      ... on Withheld {
        ...WithheldFields
      }
    }
  }
`);

export const ProfileFileQuery = graphql(`
  query ProfileFileQuery($profileId: ID!, $audience: ProfileAudience!, $name: String!) {
    problemProfileFile(profileId: $profileId, audience: $audience, name: $name) {
      __typename
      ... on HubFile {
        ...FileFields
      }
      ... on NotFound {
        message
      }
    }
  }
`);
