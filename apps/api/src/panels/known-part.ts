import { topicOfKey, type Minutes, type SittingState, type TopicRef } from '@hub/panels';
import type { Sight } from '../edge/sight.js';
import type { Sitting } from './sittings.js';
import { named, type TopicSight } from './topic-titles.js';

const itemsOpen = (state: SittingState, sight: Sight, topics: TopicSight): SittingState => ({
  ...state,
  items: Object.fromEntries(Object.entries(state.items).filter(([childId]) => sight.opens(childId))),
  topics: Object.fromEntries(Object.entries(state.topics).filter(([, { topic }]) => topics.opens(topic))),
});

const minutesOpen = (minutes: Minutes, sight: Sight, topics: TopicSight): Minutes => ({
  ...minutes,
  items: minutes.items.filter(({ childId }) => sight.opens(childId ?? '')),
  topics: minutes.topics.filter(({ topic }) => topics.opens(topic)).map((one) => named(one, topics.titles)),
  ...(minutes.papers
    ? { papers: { ...minutes.papers, childIds: minutes.papers.childIds.filter((childId) => sight.opens(childId)) } }
    : {}),
});

/** The meeting as somebody may know it: as if no child and no topic were on its agenda that is not open to them. */
export const knownPart = (sitting: Sitting, sight: Sight, topics: TopicSight): Sitting => ({
  ...sitting,
  state: itemsOpen(sitting.state, sight, topics),
  minutes: minutesOpen(sitting.minutes, sight, topics),
});

/** Where a page of a meeting stands: at a child, or at a topic. */
const CHILD = 'child:';

/** The topic at which a page of a meeting stands; undefined when it stands at a child or nowhere. */
export const topicStoodAt = (at: string | null): TopicRef | undefined => (at === null ? undefined : topicOfKey(at));

/**
 * Whether somebody may know that a page stands there: at a child or a topic that is open to them. A page can say that it
 * stands anywhere, so an id that is no child's is shown as one that is hidden: nowhere.
 */
export const mayKnowOf = (at: string, sight: Sight, topics: TopicSight): boolean => {
  if (at.startsWith(CHILD)) return sight.shows(at.slice(CHILD.length));
  const topic = topicOfKey(at);
  return topic !== undefined && topics.opens(topic);
};

/** What an event of a meeting is about: a child, a topic, or neither. */
export interface About {
  readonly childId?: string | undefined;
  readonly topic?: TopicRef | undefined;
}

/** Whether an event of a meeting may be known: it is about a child or a topic that is open, or about neither. */
export const mayKnow = ({ childId, topic }: About, sight: Sight, topics: TopicSight): boolean => {
  if (childId !== undefined) return sight.opens(childId);
  return topic === undefined || topics.opens(topic);
};
