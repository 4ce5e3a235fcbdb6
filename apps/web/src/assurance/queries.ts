import { graphql } from '../gql/gql.js';

export const PlainTableFields = graphql(`
  fragment PlainTableFields on PlainTable {
    id
    title
    head
    rows
    note
  }
`);

export const InterviewAnalysisQuery = graphql(`
  query InterviewAnalysisQuery($year: String, $knownAt: DateTime) {
    interviewAnalysis(year: $year, knownAt: $knownAt) {
      __typename
      ... on InterviewAnalysis {
        at
        year
        earlier
        later
        running
        sentences
        words
        key
        mayDraft
        mayScreen
        tables {
          ...PlainTableFields
        }
        editions {
          id
          edition
          sealed
          knownAt
          sealedAt
          digest
          withdrawn
          maySeal
          mayWithdraw
          mail {
            ...BoardMailFields
          }
          files {
            name
            bytes
          }
        }
      }
      ... on Refused {
        ...RefusedFields
      }
      ... on Withheld {
        ...WithheldFields
      }
    }
  }
`);

export const InterviewAnalysisFileQuery = graphql(`
  query InterviewAnalysisFileQuery($analysisId: ID!, $name: String!) {
    interviewAnalysisFile(analysisId: $analysisId, name: $name) {
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

export const QuotationsQuery = graphql(`
  query QuotationsQuery($year: String!) {
    quotations(year: $year) {
      __typename
      ... on Quotations {
        year
        quotations {
          interviewId
          childId
          childName
          completedAt
          words
          agreed
          state
          text
          reason
        }
      }
      ... on Refused {
        ...RefusedFields
      }
      ... on Withheld {
        ...WithheldFields
      }
    }
  }
`);

export const ServiceMapQuery = graphql(`
  query ServiceMapQuery($year: String, $knownAt: DateTime) {
    serviceMap(year: $year, knownAt: $knownAt) {
      __typename
      ... on ServiceMap {
        at
        year
        earlier
        later
        key
        wardNames
        mayRecord
        lines {
          need
          label
          seen
          services
          places
          remarks
        }
        wards {
          ...PlainTableFields
        }
        services {
          id
          name
          provider
          needs
          ageFrom
          ageTo
          wards
          places
          startsOn
          endsOn
        }
      }
      ... on Refused {
        ...RefusedFields
      }
      ... on Withheld {
        ...WithheldFields
      }
    }
  }
`);

export const DraftInterviewAnalysis = graphql(`
  mutation DraftInterviewAnalysis($input: DraftInterviewAnalysisInput!) {
    outcome: draftInterviewAnalysis(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const SealInterviewAnalysis = graphql(`
  mutation SealInterviewAnalysis($input: SealInterviewAnalysisInput!) {
    outcome: sealInterviewAnalysis(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const WithdrawInterviewAnalysis = graphql(`
  mutation WithdrawInterviewAnalysis($input: WithdrawInterviewAnalysisInput!) {
    outcome: withdrawInterviewAnalysis(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const RecordQuotationConsent = graphql(`
  mutation RecordQuotationConsent($input: RecordQuotationConsentInput!) {
    outcome: recordQuotationConsent(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const ScreenQuotation = graphql(`
  mutation ScreenQuotation($input: ScreenQuotationInput!) {
    outcome: screenQuotation(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const RecordService = graphql(`
  mutation RecordService($input: RecordServiceInput!) {
    outcome: recordService(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const EndService = graphql(`
  mutation EndService($input: EndServiceInput!) {
    outcome: endService(input: $input) {
      ...CommandOutcome
    }
  }
`);
