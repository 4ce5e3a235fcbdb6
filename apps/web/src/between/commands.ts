import { graphql } from '../gql/gql.js';

export const ReportActionDone = graphql(`
  mutation ReportActionDone($input: ReportActionDoneInput!) {
    outcome: reportActionDone(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const FindActionNotDone = graphql(`
  mutation FindActionNotDone($input: FindActionNotDoneInput!) {
    outcome: findActionNotDone(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const AskMoreTime = graphql(`
  mutation AskMoreTime($input: AskMoreTimeInput!) {
    outcome: askMoreTime(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const AnswerMoreTime = graphql(`
  mutation AnswerMoreTime($input: AnswerMoreTimeInput!) {
    outcome: answerMoreTime(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const HandOverAction = graphql(`
  mutation HandOverAction($input: HandOverActionInput!) {
    outcome: handOverAction(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const ReplyToChallenge = graphql(`
  mutation ReplyToChallenge($input: ReplyToChallengeInput!) {
    outcome: replyToChallenge(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const AcceptReply = graphql(`
  mutation AcceptReply($input: AcceptReplyInput!) {
    outcome: acceptReply(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const EscalateChallenge = graphql(`
  mutation EscalateChallenge($input: EscalateChallengeInput!) {
    outcome: escalateChallenge(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const RecordChase = graphql(`
  mutation RecordChase($input: RecordChaseInput!) {
    outcome: recordChase(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const AnswerChase = graphql(`
  mutation AnswerChase($input: AnswerChaseInput!) {
    outcome: answerChase(input: $input) {
      ...CommandOutcome
    }
  }
`);
