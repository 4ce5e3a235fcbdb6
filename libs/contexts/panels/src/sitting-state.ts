import type { ChallengeContent, Chairs, DecisionContent, SittingEvent, TaskContent } from './sitting.events.js';
import type { Member, Panel } from './terms.js';
import { topicsAfter, type TopicItems } from './topics.js';
import type { TopicRef } from './topics.events.js';

type DataOf<Type extends SittingEvent['type']> = Extract<SittingEvent, { type: Type }>['data'];

/** A child on, or once on, the agenda. */
export interface AgendaItem {
  readonly on: boolean;
  /** How many decisions took effect: what a screen must have seen to make another. */
  readonly decisions: number;
  readonly decided?: DecisionContent;
  /** Decisions that were made without seeing the one that stands, and wait for the chair. */
  readonly clashing: readonly DecisionContent[];
}

export interface Attendance {
  readonly attendance: DataOf<'panels.AttendanceNoted'>['attendance'];
  readonly people?: string;
}

export interface PutChallenge {
  readonly childId?: string;
  readonly topic?: TopicRef;
  readonly content: ChallengeContent;
}

/** A meeting as it is prepared, held and closed in the hub. */
export interface SittingState {
  readonly status: 'none' | 'called' | 'open' | 'closed';
  readonly panel?: Panel;
  readonly meetingDate?: string;
  readonly chairs?: Chairs;
  readonly items: Readonly<Record<string, AgendaItem>>;
  /** What is talked about beside children, by `topicKey`. */
  readonly topics: TopicItems;
  readonly attendance: Readonly<Partial<Record<Member, Attendance>>>;
  /** The papers sealed last. */
  readonly papers?: DataOf<'panels.PapersSealed'>;
  readonly actions: Readonly<Record<string, TaskContent>>;
  readonly challenges: Readonly<Record<string, PutChallenge>>;
}

export const NO_SITTING: SittingState = {
  status: 'none',
  items: {},
  topics: {},
  attendance: {},
  actions: {},
  challenges: {},
};

const NEW_ITEM: AgendaItem = { on: true, decisions: 0, clashing: [] };

interface About {
  readonly panel: string;
  readonly meetingDate: string;
  readonly childId?: string | undefined;
  readonly topic?: TopicRef | undefined;
}

const without = <Data extends About>(data: Data): Omit<Data, keyof About> => {
  const { panel: _panel, meetingDate: _date, childId: _child, topic: _topic, ...rest } = data;
  return rest;
};

/** The decision, action or challenge within the data of an event: everything but where it belongs. */
export const contentOf = without;

const item = (state: SittingState, childId: string, change: (before: AgendaItem) => AgendaItem): SittingState => ({
  ...state,
  items: { ...state.items, [childId]: change(state.items[childId] ?? NEW_ITEM) },
});

const challenge = (state: SittingState, data: DataOf<'panels.ChallengePut'>): SittingState => ({
  ...state,
  challenges: {
    ...state.challenges,
    [data.challengeId]: {
      ...(data.childId === undefined ? {} : { childId: data.childId }),
      ...(data.topic === undefined ? {} : { topic: data.topic }),
      content: without(data) as ChallengeContent,
    },
  },
});

const chairsOf = ({ chair, chairAgency, coChair, coChairAgency }: Chairs): Chairs => ({
  chair,
  chairAgency,
  ...(coChair === undefined ? {} : { coChair }),
  ...(coChairAgency === undefined ? {} : { coChairAgency }),
});

/** The meeting after an event. */
export const sittingAfter = (state: SittingState, event: SittingEvent): SittingState => {
  switch (event.type) {
    case 'panels.MeetingCalled': {
      const { panel, meetingDate } = event.data;
      return { ...state, status: 'called', panel, meetingDate, chairs: chairsOf(event.data) };
    }
    case 'panels.ChairsChanged':
      return { ...state, chairs: chairsOf(event.data) };
    case 'panels.ChildPutOnAgenda':
      return item(state, event.data.childId, (before) => ({ ...before, on: true }));
    case 'panels.ChildTakenOffAgenda':
      return item(state, event.data.childId, (before) => ({ ...before, on: false }));
    case 'panels.PapersSealed':
      return { ...state, papers: event.data };
    case 'panels.MeetingOpened':
      return { ...state, status: 'open' };
    case 'panels.AttendanceNoted': {
      const { member, attendance, people } = event.data;
      const noted: Attendance = { attendance, ...(people === undefined ? {} : { people }) };
      return { ...state, attendance: { ...state.attendance, [member]: noted } };
    }
    case 'panels.DecisionMade':
      return item(state, event.data.childId, ({ on, decisions }) => ({
        on,
        decisions: decisions + 1,
        decided: without(event.data),
        clashing: [],
      }));
    case 'panels.DecisionSetAside':
      return item(state, event.data.childId, (before) => ({
        ...before,
        clashing: [...before.clashing, without(event.data)],
      }));
    case 'panels.ClashSettled':
      return item(state, event.data.childId, (before) => ({ ...before, clashing: [] }));
    case 'panels.ActionTasked': {
      const content = without(event.data) as TaskContent;
      return { ...state, actions: { ...state.actions, [content.actionId]: content } };
    }
    case 'panels.ChallengePut':
    case 'panels.ChallengeAnswered':
      return challenge(state, event.data);
    case 'panels.MinuteNoteAdded':
      return state;
    case 'panels.MeetingClosed':
      return { ...state, status: 'closed' };
    default:
      return { ...state, topics: topicsAfter(state.topics, event) };
  }
};

/** The children on the agenda, in the order in which they were put on it. */
export const agendaOf = ({ items }: SittingState): string[] =>
  Object.entries(items).flatMap(([childId, { on }]) => (on ? [childId] : []));

/** The members with this attendance, in the order of the list of members. */
export const membersWith = (
  { attendance }: Pick<SittingState, 'attendance'>,
  wanted: Attendance['attendance'],
): Member[] =>
  (Object.entries(attendance) as [Member, Attendance][])
    .filter(([, noted]) => noted.attendance === wanted)
    .map(([member]) => member)
    .sort();
