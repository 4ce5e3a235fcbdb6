import type { By, Envelope, Instant } from '@hub/kernel';
import type { AgendaReason } from './agenda.js';
import { MinutesWriter } from './minutes-writer.js';
import { membersWith, type Attendance } from './sitting-state.js';
import type { ChallengeContent, Chairs, DecisionContent, SittingEvent, TaskContent } from './sitting.events.js';
import { quorumOf, termsOn, type Member, type Panel, type Quorum, type TermsOfReference } from './terms.js';
import { TOPIC_KINDS, type TopicDecision, type TopicRef } from './topics.events.js';

/** Something said or decided at a meeting: by whom and when. */
export interface Said<Content> {
  readonly by: By;
  readonly at: Instant;
  readonly content: Content;
}

/** What the minutes say of one thing that was talked about. */
export interface Minuted<Content> {
  /** The reason that somebody gave for it. */
  readonly byHand?: string;
  readonly takenOff?: Said<string>;
  /** The decision that stands. */
  readonly decision?: Said<Content>;
  /** Decisions that stood before. */
  readonly earlier: readonly Said<Content>[];
  /** Decisions made without having seen the one that stood: the chair settled that they took no effect. */
  readonly setAside: readonly Said<Content>[];
  /** Decisions made without having seen the one that stands, which the chair has not settled yet. */
  readonly clashing: readonly Said<Content>[];
  readonly actions: readonly Said<TaskContent>[];
  readonly challenges: readonly Said<ChallengeContent>[];
  readonly notes: readonly (Said<string> & { readonly afterClose: boolean })[];
}

/** What the minutes say of one child, or of no child. */
export interface MinuteItem extends Minuted<DecisionContent> {
  /** Absent for what is about the meeting as a whole. */
  readonly childId?: string;
  /** Why the child was on the agenda by the rules. */
  readonly reasons: readonly AgendaReason[];
}

/** What the minutes say of a person of concern, a place or a theme. */
export interface TopicMinutes extends Minuted<TopicDecision> {
  readonly topic: TopicRef;
  /** Of a theme. */
  readonly words?: string;
  readonly strand?: 'cse' | 'missing' | 'trafficking' | 'gangs';
}

/** The minutes of a meeting. */
export interface Minutes {
  readonly panel: Panel;
  readonly meetingDate: string;
  readonly terms: TermsOfReference;
  readonly chairs: Chairs;
  readonly openedAt?: Instant;
  readonly closedAt?: Instant;
  /** The form of words with which the meeting ended; absent = the first, or it has not ended. */
  readonly minutesForm?: string;
  readonly quorum: Quorum;
  readonly attendance: readonly (Attendance & { readonly member: Member })[];
  readonly papers?: Extract<SittingEvent, { type: 'panels.PapersSealed' }>['data'];
  /** Children in the order in which they were put on the agenda, those taken off last. */
  readonly items: readonly MinuteItem[];
  /** Persons of concern, places and themes, in that order; those taken off last. */
  readonly topics: readonly TopicMinutes[];
  /** What is about no child and no topic. */
  readonly general: MinuteItem;
}

const thoseTakenOffLast = <Item extends { readonly takenOff?: object }>(items: readonly Item[]): Item[] => [
  ...items.filter(({ takenOff }) => !takenOff),
  ...items.filter(({ takenOff }) => takenOff),
];

/** With the decisions that still wait for the chair, the last ones made, apart from those that were set aside. */
const withClashes = <Item extends Minuted<unknown>>(item: Item, waiting = 0): Item => {
  const settled = item.setAside.length - waiting;
  return { ...item, setAside: item.setAside.slice(0, settled), clashing: item.setAside.slice(settled) };
};

/**
 * The minutes of a meeting: what was decided, as it was decided, from the events of the meeting and nothing else. The
 * same events give the same minutes whenever they are made. Undefined when no meeting was called.
 */
export const minutesOf = (events: readonly Envelope[]): Minutes | undefined => {
  const writer = new MinutesWriter();
  for (const event of events) writer.take(event as Envelope<SittingEvent>);
  const { state, openedAt, closedAt, minutesForm, general } = writer;
  const { panel, meetingDate, chairs, papers } = state;
  if (panel === undefined || meetingDate === undefined || chairs === undefined) return undefined;
  const terms = termsOn(panel, meetingDate);
  const items = [...writer.items].map(([childId, item]) => withClashes(item, state.items[childId]?.clashing.length));
  const all = [...writer.topics].map(([key, topic]) => withClashes(topic, state.topics[key]?.clashing.length));
  const topics = TOPIC_KINDS.flatMap((kind) => all.filter(({ topic }) => topic.kind === kind));
  return {
    panel,
    meetingDate,
    terms,
    chairs,
    ...(openedAt === undefined ? {} : { openedAt }),
    ...(closedAt === undefined ? {} : { closedAt }),
    ...(minutesForm === undefined ? {} : { minutesForm }),
    quorum: quorumOf(terms, membersWith(state, 'present')),
    attendance: terms.members.flatMap((member) => {
      const noted = state.attendance[member];
      return noted === undefined ? [] : [{ member, ...noted }];
    }),
    ...(papers === undefined ? {} : { papers }),
    items: thoseTakenOffLast(items),
    topics: thoseTakenOffLast(topics),
    general,
  };
};
