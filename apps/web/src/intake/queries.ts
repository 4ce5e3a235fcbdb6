import { graphql } from '../gql/gql.js';

export const IntakeJobFields = graphql(`
  fragment IntakeJobFields on IntakeJob {
    id
    kind
    state
    progress
    rowsRead
    rowsTotal
    message
    result {
      dryRun
      read
      new
      corrected
      unchanged
      rejected
      waiting
      matchQueue
      conflicts
      assumedTimes
      feeds {
        feed
        read
        new
        corrected
        unchanged
        rejected
      }
      refusedFiles {
        name
        reason
      }
      unknownCodes {
        feed
        column
        code
        rows
      }
      differences {
        feed
        key
        change
        fields {
          field
          before
          after
        }
      }
      moreDifferences
      rejects {
        ...RejectFields
      }
      rejectedRows {
        feed
        line
        column
        reason
      }
    }
  }
`);

/** A file of the rows that were not taken. */
export const RejectFields = graphql(`
  fragment RejectFields on RejectFile {
    feed
    rows
    href
  }
`);

/** What the hub says to a dry run or an intake that was asked for. */
export const IntakeStarted = graphql(`
  fragment IntakeStarted on IntakeStart {
    __typename
    ...IntakeJobFields
    ... on Refused {
      ...RefusedFields
    }
    ... on Withheld {
      ...WithheldFields
    }
  }
`);

export const DryRun = graphql(`
  mutation DryRun($uploadId: ID!, $historical: Boolean!) {
    started: dryRunDelivery(uploadId: $uploadId, historical: $historical) {
      ...IntakeStarted
    }
  }
`);

export const TakeIn = graphql(`
  mutation TakeIn($uploadId: ID!, $historical: Boolean!) {
    started: takeDelivery(uploadId: $uploadId, historical: $historical) {
      ...IntakeStarted
    }
  }
`);

export const IntakeJobQuery = graphql(`
  query IntakeJobQuery($id: ID!) {
    intakeJob(id: $id) {
      ...IntakeJobFields
    }
  }
`);

export const IntakeProgress = graphql(`
  subscription IntakeProgress($jobId: ID!) {
    intakeProgress(jobId: $jobId) {
      ...IntakeJobFields
    }
  }
`);

export const DeliveriesQuery = graphql(`
  query DeliveriesQuery($knownAt: DateTime) {
    deliveries(knownAt: $knownAt, first: 50) {
      id
      run
      state
      source
      historical
      openedAt
      takenAt
      by
      read
      new
      corrected
      unchanged
      rejected
      waiting
      matchQueue
      conflicts
      rejects {
        ...RejectFields
      }
    }
  }
`);
