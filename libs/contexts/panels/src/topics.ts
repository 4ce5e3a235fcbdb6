import { accept, refusal, refuse, sameContent, type Decision } from '@hub/kernel';
import { given } from './given.js';
import type { SittingEvent } from './sitting.events.js';
import { TOPIC_KINDS, type TopicDecision, type TopicEvent, type TopicRef } from './topics.events.js';

/** A topic on, or once on, the agenda. */
export interface TopicItem {
  readonly topic: TopicRef;
  readonly on: boolean;
  /** How many decisions took effect: what a screen must have seen to make another. */
  readonly decisions: number;
  readonly decided?: TopicDecision;
  /** Decisions that were made without seeing the one that stands, and wait for the chair. */
  readonly clashing: readonly TopicDecision[];
}

export type TopicItems = Readonly<Record<string, TopicItem>>;

/** One name for a topic, whatever its kind: `theme:TH-1`. */
export const topicKey = ({ kind, id }: TopicRef): string => `${kind}:${id}`;

/** The topic of such a name; undefined when it is none. */
export const topicOfKey = (key: string): TopicRef | undefined => {
  const at = key.indexOf(':');
  const kind = TOPIC_KINDS.find((one) => one === key.slice(0, at));
  const id = key.slice(at + 1);
  return kind === undefined || id === '' ? undefined : { kind, id };
};

/** The topics on the agenda, in the order in which they were put on it. */
export const topicsOf = (topics: TopicItems): TopicRef[] =>
  Object.values(topics).flatMap(({ on, topic }) => (on ? [topic] : []));

/** What can be asked of a meeting about a topic. */
export type TopicCommand =
  | {
      readonly type: 'PutTopicOn';
      readonly topic: TopicRef;
      /** Of a theme; a person or place goes by its record. */
      readonly words?: string | undefined;
      readonly strand?: 'cse' | 'missing' | 'trafficking' | 'gangs' | undefined;
      readonly reason: string;
    }
  | { readonly type: 'TakeTopicOff'; readonly topic: TopicRef; readonly reason: string }
  | {
      readonly type: 'DecideTopic';
      readonly topic: TopicRef;
      /** How many decisions about the topic the screen showed. */
      readonly seen: number;
      readonly content: TopicDecision;
    }
  | { readonly type: 'SettleTopic'; readonly topic: TopicRef };

interface Of {
  readonly panel: 'MAP' | 'MASE' | 'MACE' | 'MEGA';
  readonly meetingDate: string;
}

type Answer = Decision<SittingEvent>;

const no = (code: string, message: string, field?: string): Answer => refuse(refusal(code, message, field));

const NOT_ON = no('topic-not-on-agenda', 'This is not on the agenda. Put it on first, with a reason.');

const putOn = (
  of: Of,
  { topic, words, strand, reason }: Extract<TopicCommand, { type: 'PutTopicOn' }>,
  items: TopicItems,
): Answer => {
  if (items[topicKey(topic)]?.on === true) return accept();
  if (topic.kind === 'theme' && words === undefined) {
    return no('words-missing', 'Say what the theme is, in a few words.', 'words');
  }
  return accept({ type: 'panels.TopicPutOnAgenda', data: given({ ...of, topic, words, strand, reason }) });
};

const takeOff = (of: Of, topic: TopicRef, reason: string, items: TopicItems): Answer => {
  const item = items[topicKey(topic)];
  if (item?.on !== true) return accept();
  if (item.decided !== undefined) {
    return no('already-decided', 'The meeting has decided about this, so it stays on the agenda.');
  }
  return accept({ type: 'panels.TopicTakenOffAgenda', data: { ...of, topic, reason } });
};

const decide = (of: Of, topic: TopicRef, seen: number, content: TopicDecision, items: TopicItems): Answer => {
  const item = items[topicKey(topic)];
  if (item?.on !== true) return NOT_ON;
  if (content.nextReview !== undefined && content.nextReview <= of.meetingDate) {
    return no('review-not-later', 'The next review must be after this meeting.', 'nextReview');
  }
  const whole = given(content);
  const stands = item.decided !== undefined && sameContent(item.decided, whole);
  if (seen >= item.decisions) {
    if (stands && item.clashing.length === 0) return accept();
    return accept({ type: 'panels.TopicDecided', data: { ...of, topic, ...whole } });
  }
  if (stands || item.clashing.some((one) => sameContent(one, whole))) return accept();
  return accept({ type: 'panels.TopicDecisionSetAside', data: { ...of, topic, ...whole } });
};

/** What a command about the agenda's topics comes to, at any meeting that has not ended. */
export const arrangeTopics = (
  of: Of,
  command: Extract<TopicCommand, { type: 'PutTopicOn' | 'TakeTopicOff' }>,
  items: TopicItems,
): Answer =>
  command.type === 'PutTopicOn' ? putOn(of, command, items) : takeOff(of, command.topic, command.reason, items);

/** What a decision about a topic comes to, at a meeting that is open. */
export const decideTopics = (
  of: Of,
  command: Extract<TopicCommand, { type: 'DecideTopic' | 'SettleTopic' }>,
  items: TopicItems,
): Answer => {
  if (command.type === 'DecideTopic') return decide(of, command.topic, command.seen, command.content, items);
  return (items[topicKey(command.topic)]?.clashing.length ?? 0) === 0
    ? accept()
    : accept({ type: 'panels.TopicClashSettled', data: { ...of, topic: command.topic } });
};

const contentOf = <Data extends { panel: string; meetingDate: string; topic: TopicRef }>({
  panel: _panel,
  meetingDate: _date,
  topic: _topic,
  ...rest
}: Data): Omit<Data, 'panel' | 'meetingDate' | 'topic'> => rest;

/** The decision within the data of an event about a topic. */
export const topicDecisionOf = contentOf;

const after = (before: TopicItem, event: TopicEvent): TopicItem => {
  switch (event.type) {
    case 'panels.TopicPutOnAgenda':
      return { ...before, on: true };
    case 'panels.TopicTakenOffAgenda':
      return { ...before, on: false };
    case 'panels.TopicDecided':
      return { ...before, decisions: before.decisions + 1, decided: contentOf(event.data), clashing: [] };
    case 'panels.TopicDecisionSetAside':
      return { ...before, clashing: [...before.clashing, contentOf(event.data)] };
    case 'panels.TopicClashSettled':
      return { ...before, clashing: [] };
  }
};

/** The topics after an event about one. */
export const topicsAfter = (items: TopicItems, event: TopicEvent): TopicItems => {
  const { topic } = event.data;
  const key = topicKey(topic);
  const before: TopicItem = items[key] ?? { topic, on: true, decisions: 0, clashing: [] };
  return { ...items, [key]: after(before, event) };
};
