import {
  accept,
  londonDateOf,
  refusal,
  refuse,
  sameContent,
  type Decider,
  type Decision,
  type Instant,
  type LondonDate,
} from '@hub/kernel';
import type { AgendaReason } from './agenda.js';
import { given } from './given.js';
import { agendaOf, membersWith, NO_SITTING, sittingAfter, type SittingState } from './sitting-state.js';
import type { ChallengeContent, Chairs, DecisionContent, SittingEvent, TaskContent } from './sitting.events.js';
import { quorumOf, termsOn, type Member, type Panel } from './terms.js';
import { arrangeTopics, decideTopics, topicKey, topicsOf, type TopicCommand } from './topics.js';
import type { TopicRef } from './topics.events.js';

type DataOf<Type extends SittingEvent['type']> = Extract<SittingEvent, { type: Type }>['data'];

export interface ForAgenda {
  readonly childId: string;
  readonly rules: string;
  readonly reasons: readonly AgendaReason[];
  readonly byHand?: string | undefined;
}

export interface AttendanceEntry {
  readonly member: Member;
  readonly attendance: DataOf<'panels.AttendanceNoted'>['attendance'];
  readonly people?: string | undefined;
}

/** What something said at a meeting is about; neither = the meeting as a whole. */
interface About {
  readonly childId?: string | undefined;
  readonly topic?: TopicRef | undefined;
}

interface Of {
  readonly panel: Panel;
  readonly meetingDate: LondonDate;
}

/** What can be asked of a meeting. */
export type SittingCommand = Of &
  (
    | { readonly type: 'Call'; readonly chairs: Chairs }
    | { readonly type: 'ChangeChairs'; readonly chairs: Chairs }
    | { readonly type: 'PutOn'; readonly children: readonly ForAgenda[] }
    | { readonly type: 'TakeOff'; readonly childId: string; readonly reason: string }
    | { readonly type: 'SealPapers'; readonly papers: Omit<DataOf<'panels.PapersSealed'>, keyof Of> }
    | { readonly type: 'Open'; readonly openedAt: Instant }
    | { readonly type: 'NoteAttendance'; readonly entries: readonly AttendanceEntry[] }
    | {
        readonly type: 'Decide';
        readonly childId: string;
        /** How many decisions about the child the screen showed. */
        readonly seen: number;
        readonly content: DecisionContent;
      }
    | { readonly type: 'Settle'; readonly childId: string }
    | ({ readonly type: 'Task'; readonly content: TaskContent } & About)
    | ({ readonly type: 'PutChallenge'; readonly content: ChallengeContent } & About)
    | { readonly type: 'AnswerChallenge'; readonly challengeId: string; readonly answer: ChallengeAnswer }
    | ({ readonly type: 'AddNote'; readonly note: string } & About)
    | { readonly type: 'Close'; readonly closedAt: Instant; readonly minutesForm?: string }
    | TopicCommand
  );

export type ChallengeAnswer = Pick<ChallengeContent, 'answer' | 'accepted' | 'escalatedTo'>;

type Answer = Decision<SittingEvent>;

const no = (code: string, message: string, field?: string): Answer => refuse(refusal(code, message, field));

const NOT_CALLED = no('no-meeting', 'There is no meeting of this panel on this day. Make the meeting first.');
const CLOSED = no('meeting-closed', 'This meeting has ended, so nothing can be changed. Add a note to its minutes.');
const NOT_OPEN = no('meeting-not-open', 'The meeting has not begun. Open it first; what you typed is kept.');
const NOT_ON = no('not-on-agenda', 'This child is not on the agenda. Put the child on it first, with a reason.');

const NOT_ON_TOPIC = no('topic-not-on-agenda', 'This is not on the agenda. Put it on first, with a reason.', 'topic');

const aboutOf = ({ childId, topic }: About): About => given({ childId, topic });

const putOn = (of: Of, children: readonly ForAgenda[], { items }: SittingState): Answer =>
  accept(
    ...children
      .filter(({ childId }) => items[childId]?.on !== true)
      .map(({ childId, rules, reasons, byHand }): SittingEvent => ({
        type: 'panels.ChildPutOnAgenda',
        data: given({ ...of, childId, rules, reasons: [...reasons], byHand }),
      })),
  );

const noteAttendance = (of: Of, entries: readonly AttendanceEntry[], { attendance }: SittingState): Answer =>
  accept(
    ...entries
      .filter(({ member, ...noted }) => !sameContent(attendance[member], given(noted)))
      .map((entry): SittingEvent => ({ type: 'panels.AttendanceNoted', data: given({ ...of, ...entry }) })),
  );

const wrongWith = ({ meetingDate }: Of, content: DecisionContent): Answer | undefined => {
  if (content.decision === 'close' && content.closeReason === undefined) {
    return no('close-reason-missing', 'Say why the child leaves the panel.', 'closeReason');
  }
  if (content.decision !== 'close' && content.closeReason !== undefined) {
    return no('not-closed', 'Give a reason for leaving only when the child leaves the panel.', 'closeReason');
  }
  if (content.nextReview !== undefined && content.nextReview <= meetingDate) {
    return no('review-not-later', 'The next review must be after this meeting.', 'nextReview');
  }
  return undefined;
};

const decide = (of: Of, childId: string, seen: number, content: DecisionContent, state: SittingState): Answer => {
  const item = state.items[childId];
  if (item?.on !== true) return NOT_ON;
  const wrong = wrongWith(of, content);
  if (wrong) return wrong;
  const whole = given(content);
  const stands = item.decided !== undefined && sameContent(item.decided, whole);
  if (seen >= item.decisions) {
    if (stands && item.clashing.length === 0) return accept();
    return accept({ type: 'panels.DecisionMade', data: { ...of, childId, ...whole } });
  }
  if (stands || item.clashing.some((one) => sameContent(one, whole))) return accept();
  return accept({ type: 'panels.DecisionSetAside', data: { ...of, childId, ...whole } });
};

const task = (of: Of, about: About, content: TaskContent, state: SittingState): Answer => {
  if (content.due < of.meetingDate) return no('due-before-meeting', 'The action must be due after the meeting.', 'due');
  const whole = given(content);
  const before = state.actions[content.actionId];
  if (before !== undefined && sameContent(before, whole)) return accept();
  return accept({ type: 'panels.ActionTasked', data: { ...of, ...about, ...whole } });
};

/** An agency can be asked to act on what is on the agenda before the meeting hears of it; all else waits for the meeting. */
const beforeItOpens = (of: Of, command: SittingCommand, state: SittingState): Answer => {
  if (command.type !== 'Task' || command.topic === undefined) return NOT_OPEN;
  const { topic, content } = command;
  return state.topics[topicKey(topic)]?.on === true ? task(of, { topic }, content, state) : NOT_ON_TOPIC;
};

const putChallenge = (of: Of, about: About, content: ChallengeContent, state: SittingState): Answer => {
  if (content.byAgency === content.toAgency) {
    return no('challenges-itself', 'An agency cannot challenge itself. Choose who is challenged.', 'toAgency');
  }
  const whole = given(content);
  const before = state.challenges[content.challengeId];
  if (before !== undefined && sameContent(before.content, whole)) return accept();
  return accept({ type: 'panels.ChallengePut', data: { ...of, ...about, ...whole } });
};

const answerChallenge = (of: Of, challengeId: string, answer: ChallengeAnswer, state: SittingState): Answer => {
  const put = state.challenges[challengeId];
  if (put === undefined) return no('no-challenge', 'This challenge was not put at this meeting.', 'challengeId');
  const content = { ...put.content, ...given(answer) };
  if (sameContent(put.content, content)) return accept();
  return accept({ type: 'panels.ChallengeAnswered', data: { ...of, ...aboutOf(put), ...content } });
};

const close = (
  of: Of,
  { closedAt, minutesForm }: Extract<SittingCommand, { type: 'Close' }>,
  state: SittingState,
): Answer => {
  const items = [...Object.values(state.items), ...Object.values(state.topics)];
  if (items.some(({ clashing }) => clashing.length > 0)) {
    return no('clash-open', 'Two decisions clash. Settle which is to hold, then end the meeting.');
  }
  const present = membersWith(state, 'present');
  if (present.length === 0) return no('nobody-present', 'Note who is here before the meeting is closed.');
  const { quorate } = quorumOf(termsOn(of.panel, of.meetingDate), present);
  const apologies = membersWith(state, 'apologies');
  const chairAgency = state.chairs?.chairAgency ?? '';
  return accept({
    type: 'panels.MeetingClosed',
    data: given({ ...of, closedAt, chairAgency, present, apologies, quorate, minutesForm }),
  });
};

const inOpenMeeting = (of: Of, command: SittingCommand, state: SittingState): Answer => {
  switch (command.type) {
    case 'Decide':
      return decide(of, command.childId, command.seen, command.content, state);
    case 'Settle':
      return (state.items[command.childId]?.clashing.length ?? 0) === 0
        ? accept()
        : accept({ type: 'panels.ClashSettled', data: { ...of, childId: command.childId } });
    case 'Task':
      return task(of, aboutOf(command), command.content, state);
    case 'PutChallenge':
      return putChallenge(of, aboutOf(command), command.content, state);
    case 'AnswerChallenge':
      return answerChallenge(of, command.challengeId, command.answer, state);
    case 'Close':
      return close(of, command, state);
    case 'DecideTopic':
    case 'SettleTopic':
      return decideTopics(of, command, state.topics);
    default:
      return accept();
  }
};

/**
 * A meeting from its call to its close. Stream: `panels.sitting-<panel>|<date>`. A decision names how many decisions
 * about the child its maker had seen: one made without having seen the one that stands is kept beside it, changes
 * nothing, and waits for the chair. After the close only notes are taken.
 */
export const sittingDecider: Decider<SittingState, SittingCommand, SittingEvent> = {
  initial: NO_SITTING,
  decide: (command, state) => {
    const of = { panel: command.panel, meetingDate: command.meetingDate };
    if (command.type === 'Call') {
      if (state.status === 'none') {
        const terms = termsOn(of.panel, of.meetingDate).version;
        return accept({ type: 'panels.MeetingCalled', data: { ...of, terms, ...given(command.chairs) } });
      }
      return no('meeting-exists', 'This panel already meets on this day. Open that meeting instead.', 'meetingDate');
    }
    if (state.status === 'none') return NOT_CALLED;
    if (command.type === 'AddNote') {
      return accept({ type: 'panels.MinuteNoteAdded', data: { ...of, ...aboutOf(command), note: command.note } });
    }
    if (state.status === 'closed') return CLOSED;
    switch (command.type) {
      case 'ChangeChairs':
        return sameContent(state.chairs, given(command.chairs))
          ? accept()
          : accept({ type: 'panels.ChairsChanged', data: { ...of, ...given(command.chairs) } });
      case 'PutOn':
        return putOn(of, command.children, state);
      case 'TakeOff':
        return takeOff(of, command.childId, command.reason, state);
      case 'PutTopicOn':
      case 'TakeTopicOff':
        return arrangeTopics(of, command, state.topics);
      case 'SealPapers':
        return agendaOf(state).length + topicsOf(state.topics).length === 0
          ? no('agenda-empty', 'The agenda is empty, so there are no papers to seal. Put children on it first.')
          : accept({ type: 'panels.PapersSealed', data: { ...of, ...command.papers } });
      case 'Open':
        return open(of, command.openedAt, state);
      case 'NoteAttendance':
        return noteAttendance(of, command.entries, state);
      default:
        return state.status === 'open' ? inOpenMeeting(of, command, state) : beforeItOpens(of, command, state);
    }
  },
  evolve: sittingAfter,
};

const takeOff = (of: Of, childId: string, reason: string, { items }: SittingState): Answer => {
  const item = items[childId];
  if (item?.on !== true) return accept();
  if (item.decided !== undefined) {
    return no('already-decided', 'The meeting has decided about this child, so the child stays on the agenda.');
  }
  return accept({ type: 'panels.ChildTakenOffAgenda', data: { ...of, childId, reason } });
};

const open = (of: Of, openedAt: Instant, { status }: SittingState): Answer => {
  if (status === 'open') return accept();
  if (londonDateOf(openedAt) < of.meetingDate) {
    return no('too-early', 'The meeting can be opened on its day, not before.');
  }
  return accept({ type: 'panels.MeetingOpened', data: { ...of, openedAt } });
};
