import { graphql } from '../gql/gql.js';

export const RetentionQuery = graphql(`
  query RetentionQuery($until: Date, $first: Int, $skip: Int) {
    retentionPreview(until: $until, first: $first, skip: $skip) {
      schedule
      today
      until
      total
      lines {
        childId
        surname
        forename
        dob
        rule
        why
        source
        dueOn
        due
        holds
        state
        decision
        keepUntil
        reason
        mine
      }
    }
  }
`);

export const HoldsQuery = graphql(`
  query HoldsQuery($lifted: Boolean) {
    legalHolds(lifted: $lifted) {
      id
      childId
      matter
      reason
      reviewOn
      overdue
      placedAt
      liftedAt
      whyLifted
    }
  }
`);

export const DisputesQuery = graphql(`
  query DisputesQuery($settled: Boolean) {
    disputes(settled: $settled) {
      id
      childId
      record
      field
      says
      state
      disputedAt
      settledAt
      statement
    }
  }
`);

export const RequestsQuery = graphql(`
  query RequestsQuery($answered: Boolean) {
    accessRequests(answered: $answered) {
      id
      childId
      requester
      requesterName
      receivedOn
      dueOn
      daysLeft
      extended
      answered
      releasedOn
    }
  }
`);

export const RequestQuery = graphql(`
  query RequestQuery($id: ID!) {
    accessRequest(id: $id) {
      __typename
      ... on NotFound {
        message
      }
      ... on Withheld {
        ...WithheldFields
      }
      ... on AccessRequestDetail {
        name
        records
        unread
        digest
        packIsCurrent
        leftOut {
          ground
          words
          count
        }
        request {
          id
          childId
          requester
          requesterName
          receivedOn
          dueOn
          daysLeft
          extended
          whyExtended
          answered
          releasedOn
          packMadeAt
        }
        texts {
          textId
          record
          field
          original
          proposed
          replaced
          decision
          ground
          text
        }
      }
    }
  }
`);

export const PackQuery = graphql(`
  query PackQuery($requestId: ID!, $format: PackFormat!) {
    accessPack(requestId: $requestId, format: $format) {
      __typename
      ... on NotFound {
        message
      }
      ... on Withheld {
        ...WithheldFields
      }
      ... on AccessPack {
        fileName
        mediaType
        encoding
        content
        unread
      }
    }
  }
`);

export const DisputedValuesQuery = graphql(`
  query DisputedValuesQuery($childId: ID!, $knownAt: DateTime) {
    disputedValues(childId: $childId, knownAt: $knownAt) {
      recordKey
      record
      field
      words
      since
    }
  }
`);

export const ProposeRetention = graphql(`
  mutation ProposeRetention($input: ProposeRetentionInput!) {
    outcome: proposeRetention(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const AgreeRetention = graphql(`
  mutation AgreeRetention($input: AgreeRetentionInput!) {
    outcome: agreeRetention(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const DeclineRetention = graphql(`
  mutation DeclineRetention($input: DeclineRetentionInput!) {
    outcome: declineRetention(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const PlaceHold = graphql(`
  mutation PlaceHold($input: PlaceHoldInput!) {
    outcome: placeHold(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const ReviewHold = graphql(`
  mutation ReviewHold($input: ReviewHoldInput!) {
    outcome: reviewHold(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const LiftHold = graphql(`
  mutation LiftHold($input: LiftHoldInput!) {
    outcome: liftHold(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const SettleDispute = graphql(`
  mutation SettleDispute($input: SettleDisputeInput!) {
    outcome: settleDispute(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const ReceiveAccessRequest = graphql(`
  mutation ReceiveAccessRequest($input: ReceiveAccessRequestInput!) {
    outcome: receiveAccessRequest(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const ExtendAccessRequest = graphql(`
  mutation ExtendAccessRequest($input: ExtendAccessRequestInput!) {
    outcome: extendAccessRequest(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const ReviewText = graphql(`
  mutation ReviewText($input: ReviewTextInput!) {
    outcome: reviewText(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const MakeAccessPack = graphql(`
  mutation MakeAccessPack($input: MakeAccessPackInput!) {
    outcome: makeAccessPack(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const ReleaseAccessPack = graphql(`
  mutation ReleaseAccessPack($input: ReleaseAccessPackInput!) {
    outcome: releaseAccessPack(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const DisputeValue = graphql(`
  mutation DisputeValue($input: DisputeValueInput!) {
    outcome: disputeValue(input: $input) {
      ...CommandOutcome
    }
  }
`);
