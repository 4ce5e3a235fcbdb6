import { graphql } from '../gql/gql.js';

export const BoardPackFields = graphql(`
  fragment BoardPackFields on BoardPack {
    id
    variant
    name
    edition
    state
    knownAt
    digest
    publishedAt
    withdrawn
    acknowledged
    acknowledgements
    may
    period {
      id
      label
    }
    files {
      name
      bytes
    }
  }
`);

export const BoardContentFields = graphql(`
  fragment BoardContentFields on BoardContent {
    quarters
    key
    lines {
      id
      title
      unit
      measure
      definition
      version
      effectiveFrom
      target
      display
      verdict
      sentence
      againstTarget
      cautions
      comment
      moved
      completeness {
        label
        display
      }
      limits {
        mean
        lower
        upper
      }
      points {
        period
        label
        value
        display
        running
        signals
      }
    }
    themes {
      name
      tables {
        title
        head
        rows
        note
      }
    }
    revisions {
      title
      head
      rows
      note
    }
  }
`);

export const BoardQuery = graphql(`
  query BoardQuery($period: String!, $knownAt: DateTime) {
    board(period: $period, knownAt: $knownAt) {
      __typename
      ... on BoardPage {
        at
        period {
          id
          label
        }
        content {
          ...BoardContentFields
        }
        packs {
          ...BoardPackFields
        }
        waiting {
          ...BoardPackFields
        }
        asks
        variants {
          id
          name
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

export const BoardMailFields = graphql(`
  fragment BoardMailFields on BoardMail {
    to
    about
    state
    problem
  }
`);

export const BoardPackQuery = graphql(`
  query BoardPackQuery($packId: ID!) {
    boardPack(packId: $packId) {
      __typename
      ... on BoardPackPage {
        pack {
          ...BoardPackFields
        }
        content {
          ...BoardContentFields
        }
        challenges {
          id
          line
          matter
          answer
        }
        returned
        revises
        explains
        mail {
          ...BoardMailFields
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

export const BoardPackFileQuery = graphql(`
  query BoardPackFileQuery($packId: ID!, $name: String!) {
    boardPackFile(packId: $packId, name: $name) {
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

export const BoardAnswersQuery = graphql(`
  query BoardAnswersQuery {
    boardAnswers {
      id
      indicator
      title
      groups
      display
      askedAt
      period {
        id
        label
      }
    }
  }
`);

export const AskBoardQuestion = graphql(`
  mutation AskBoardQuestion($input: AskBoardQuestionInput!) {
    outcome: askBoardQuestion(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const DraftBoardPack = graphql(`
  mutation DraftBoardPack($input: DraftBoardPackInput!) {
    outcome: draftBoardPack(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const CommentOnBoardPack = graphql(`
  mutation CommentOnBoardPack($input: CommentOnBoardPackInput!) {
    outcome: commentOnBoardPack(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const ChallengeBoardCommentary = graphql(`
  mutation ChallengeBoardCommentary($input: ChallengeBoardCommentaryInput!) {
    outcome: challengeBoardCommentary(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const AnswerBoardChallenge = graphql(`
  mutation AnswerBoardChallenge($input: AnswerBoardChallengeInput!) {
    outcome: answerBoardChallenge(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const PassOnBoardPack = graphql(`
  mutation PassOnBoardPack($input: PassOnBoardPackInput!) {
    outcome: passOnBoardPack(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const ReturnBoardPack = graphql(`
  mutation ReturnBoardPack($input: ReturnBoardPackInput!) {
    outcome: returnBoardPack(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const CheckBoardPack = graphql(`
  mutation CheckBoardPack($input: CheckBoardPackInput!) {
    outcome: checkBoardPack(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const PublishBoardPack = graphql(`
  mutation PublishBoardPack($input: PublishBoardPackInput!) {
    outcome: publishBoardPack(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const AcknowledgeBoardPack = graphql(`
  mutation AcknowledgeBoardPack($input: AcknowledgeBoardPackInput!) {
    outcome: acknowledgeBoardPack(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const WithdrawBoardPack = graphql(`
  mutation WithdrawBoardPack($input: WithdrawBoardPackInput!) {
    outcome: withdrawBoardPack(input: $input) {
      ...CommandOutcome
    }
  }
`);
