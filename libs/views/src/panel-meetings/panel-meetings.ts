import type { Envelope, Instant, LondonDate, View } from '@hub/kernel';
import { passesOn, topicKey, type NextReview, type Panel, type SittingEvent } from '@hub/panels';

/** When a child is to be heard again, as a decision that stands says. */
export interface SetReview extends Pick<NextReview, 'due' | 'passedOn'> {
  readonly childId: string;
}

/** A meeting of a panel that is prepared, held or closed in the hub. */
export interface PanelMeetingRow {
  readonly [column: string]: unknown;
  readonly panel: Panel;
  readonly meetingDate: LondonDate;
  readonly status: 'called' | 'open' | 'closed';
  readonly chairAgency: string;
  /** Children on the agenda, in the order in which they were put on it. */
  readonly agenda: readonly string[];
  /** Persons of concern, places and themes on the agenda, by `topicKey`. */
  readonly topics: readonly string[];
  /** Children about whom a decision stands. */
  readonly decided: readonly string[];
  /** What the decisions that stand say of when each child is to be heard again. */
  readonly nextReviews: readonly SetReview[];
  readonly openedAt?: Instant;
  readonly closedAt?: Instant;
  /** Said when the meeting was closed. */
  readonly quorate?: boolean;
  /** Revision of the meeting's stream: rises with everything that is said or done at it. */
  readonly revision: number;
}

const called = ({
  data: { panel, meetingDate, chairAgency },
  revision,
}: Envelope<Extract<SittingEvent, { type: 'panels.MeetingCalled' }>>): PanelMeetingRow => ({
  panel,
  meetingDate,
  status: 'called',
  chairAgency,
  agenda: [],
  topics: [],
  decided: [],
  nextReviews: [],
  revision,
});

type Step = ({ revision }: Envelope, row: PanelMeetingRow | undefined) => PanelMeetingRow | undefined;

/** The meeting went on; nothing that the list of meetings shows changed. */
const wentOn: Step = ({ revision }, row) => row && { ...row, revision };

const withOne = (list: readonly string[], one: string): readonly string[] =>
  list.includes(one) ? list : [...list, one];

const withReview = (
  reviews: readonly SetReview[],
  { childId, decision, nextReview: due }: Extract<SittingEvent, { type: 'panels.DecisionMade' }>['data'],
): readonly SetReview[] => [
  ...reviews.filter((one) => one.childId !== childId),
  ...(due === undefined ? [] : [{ childId, due, passedOn: passesOn(decision) }]),
];

/** Which meetings are there, how far is each, and who is on its agenda? Key: panel and date. */
export const panelMeetings: View<PanelMeetingRow, SittingEvent> = {
  table: 'panel_meetings_v3',
  columns: ['panel', 'meetingDate', 'status'],
  key: ({ data }) => `${data.panel}|${data.meetingDate}`,
  on: {
    'panels.MeetingCalled': (event) => called(event),
    'panels.ChairsChanged': ({ data, revision }, row) => row && { ...row, chairAgency: data.chairAgency, revision },
    'panels.ChildPutOnAgenda': ({ data, revision }, row) =>
      row && { ...row, agenda: withOne(row.agenda, data.childId), revision },
    'panels.ChildTakenOffAgenda': ({ data, revision }, row) =>
      row && { ...row, agenda: row.agenda.filter((childId) => childId !== data.childId), revision },
    'panels.PapersSealed': wentOn,
    'panels.MeetingOpened': ({ data, revision }, row) =>
      row && { ...row, status: 'open', openedAt: data.openedAt, revision },
    'panels.AttendanceNoted': wentOn,
    'panels.DecisionMade': ({ data, revision }, row) =>
      row && {
        ...row,
        decided: withOne(row.decided, data.childId),
        nextReviews: withReview(row.nextReviews, data),
        revision,
      },
    'panels.DecisionSetAside': wentOn,
    'panels.ClashSettled': wentOn,
    'panels.ActionTasked': wentOn,
    'panels.ChallengePut': wentOn,
    'panels.ChallengeAnswered': wentOn,
    'panels.MinuteNoteAdded': wentOn,
    'panels.MeetingClosed': ({ data, revision }, row) =>
      row && { ...row, status: 'closed', closedAt: data.closedAt, quorate: data.quorate, revision },
    'panels.TopicPutOnAgenda': ({ data, revision }, row) =>
      row && { ...row, topics: withOne(row.topics, topicKey(data.topic)), revision },
    'panels.TopicTakenOffAgenda': ({ data, revision }, row) =>
      row && { ...row, topics: row.topics.filter((key) => key !== topicKey(data.topic)), revision },
    'panels.TopicDecided': wentOn,
    'panels.TopicDecisionSetAside': wentOn,
    'panels.TopicClashSettled': wentOn,
  },
};
