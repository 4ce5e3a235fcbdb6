/** What an event of a meeting is about: a child, a topic, or the meeting as a whole. */
interface About {
  readonly panel: string;
  readonly meetingDate: string;
  readonly childId?: string | undefined;
  readonly topic?: { readonly kind: string; readonly id: string } | undefined;
}

/**
 * With whose key the free text of an event of a meeting is sealed: that of the child, of the person of concern, or of the
 * meeting when it is about neither.
 */
export const keyOwnerOf = ({ panel, meetingDate, childId, topic }: About): string => {
  if (childId !== undefined) return `child:${childId}`;
  return topic?.kind === 'person' ? `person:${topic.id}` : `meeting:${panel}|${meetingDate}`;
};
