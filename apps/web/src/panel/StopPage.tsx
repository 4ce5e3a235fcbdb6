import { ItemPage } from './ItemPage.js';
import type { Meeting } from './MeetingPage.js';
import { childAt } from './stops.js';
import { TopicPage } from './TopicPage.js';

interface Props {
  /** `child:` with the id of a child, or a topic. */
  readonly at: string;
  readonly meeting: Meeting;
  readonly me: { readonly id: string; readonly agency: string };
  readonly now: string;
  readonly revision: number | undefined;
}

/** What the meeting stands at: a child, or what it talks about beside children. */
export const StopPage = ({ at, ...props }: Props) => {
  const childId = childAt(at);
  return childId === undefined ? <TopicPage {...props} topic={at} /> : <ItemPage {...props} childId={childId} />;
};
