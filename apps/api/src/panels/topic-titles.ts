import type { TopicMinutes, TopicRef } from '@hub/panels';
import type { Hub } from '@hub/worker';
import type { Sight } from '../edge/sight.js';

/** What is asked about a person of concern or a place: in which hub, and for whom. */
interface Asking {
  readonly hub: Hub;
  readonly sight: Sight;
}

/**
 * What a person of concern or a place is called by its record; undefined when none is on record that the user may know.
 * The hub keeps no such records yet, so there is none.
 */
export const titleOfSubject = async (_asking: Asking, _topic: TopicRef): Promise<string | undefined> => undefined;

/** What a topic is called: a theme by its words, anything else by its record. */
export const titleOf = ({ topic, words }: Pick<TopicMinutes, 'topic' | 'words'>): string =>
  words ?? (topic.kind === 'theme' ? '(erased)' : topic.id);
