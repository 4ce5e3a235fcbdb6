import { graphql } from '../gql/gql.js';

export const CallMeeting = graphql(`
  mutation CallMeeting($input: CallMeetingInput!) {
    outcome: callMeeting(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const PutOnAgenda = graphql(`
  mutation PutOnAgenda($input: PutOnAgendaInput!) {
    outcome: putOnAgenda(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const TakeOffAgenda = graphql(`
  mutation TakeOffAgenda($input: TakeOffAgendaInput!) {
    outcome: takeOffAgenda(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const SealPapers = graphql(`
  mutation SealPapers($input: SealPapersInput!) {
    outcome: sealPapers(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const OpenMeeting = graphql(`
  mutation OpenMeeting($input: OpenMeetingInput!) {
    outcome: openMeeting(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const NoteAttendance = graphql(`
  mutation NoteAttendance($input: NoteAttendanceInput!) {
    outcome: noteAttendance(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const DecideItem = graphql(`
  mutation DecideItem($input: DecideItemInput!) {
    outcome: decideItem(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const SettleClash = graphql(`
  mutation SettleClash($input: SettleClashInput!) {
    outcome: settleClash(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const TaskAction = graphql(`
  mutation TaskAction($input: TaskActionInput!) {
    outcome: taskAction(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const PutChallenge = graphql(`
  mutation PutChallenge($input: PutChallengeInput!) {
    outcome: putChallenge(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const AnswerChallenge = graphql(`
  mutation AnswerChallenge($input: AnswerChallengeInput!) {
    outcome: answerChallenge(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const AddMinuteNote = graphql(`
  mutation AddMinuteNote($input: AddMinuteNoteInput!) {
    outcome: addMinuteNote(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const PutTopicOnAgenda = graphql(`
  mutation PutTopicOnAgenda($input: PutTopicOnAgendaInput!) {
    outcome: putTopicOnAgenda(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const TakeTopicOffAgenda = graphql(`
  mutation TakeTopicOffAgenda($input: TakeTopicOffAgendaInput!) {
    outcome: takeTopicOffAgenda(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const DecideTopic = graphql(`
  mutation DecideTopic($input: DecideTopicInput!) {
    outcome: decideTopic(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const SettleTopicClash = graphql(`
  mutation SettleTopicClash($input: SettleTopicClashInput!) {
    outcome: settleTopicClash(input: $input) {
      ...CommandOutcome
    }
  }
`);

export const CloseMeeting = graphql(`
  mutation CloseMeeting($input: CloseMeetingInput!) {
    outcome: closeMeeting(input: $input) {
      ...CommandOutcome
    }
  }
`);
