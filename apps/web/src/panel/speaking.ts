import type { Meeting } from './MeetingPage.js';

/** What something said at a meeting is about: a child, a topic, or, with neither, the meeting as a whole. */
export interface About {
  readonly childId?: string;
  readonly topic?: string;
}

/** What the small forms beside a child or a topic need to know. */
export interface Speaking {
  readonly about: About;
  readonly meeting: Meeting;
  readonly me: { readonly id: string; readonly agency: string };
  readonly now: string;
  readonly again: () => void;
}

/** Names the draft of a form: what is typed about one thing does not turn up beside another. */
export const nameOfStop = ({ childId, topic }: About): string => childId ?? topic ?? '';
