import {
  minutesOf,
  PANELS,
  sittingAfter,
  NO_SITTING,
  sittingStream,
  type AgendaReason,
  type Minutes,
  type NextReview,
  type Panel,
  type SittingEvent,
  type SittingState,
} from '@hub/panels';
import type { By, Envelope, RowVersion } from '@hub/kernel';
import { londonDateOf } from '@hub/kernel';
import { ROLES, type Role } from '@hub/sharing';
import {
  CHILDREN,
  panelMeetings,
  presentHeader,
  type ChildRow,
  type PanelMeetingRow,
  type PresentedHeader,
} from '@hub/views';
import type { Hub } from '@hub/worker';
import { rowsFor } from '../edge/live-rows.js';
import type { Moment } from '../edge/moment.js';
import { counted, dateInWords } from '../edge/words.js';

/** A meeting as its stream tells it. */
export interface Sitting {
  readonly events: readonly Envelope[];
  readonly state: SittingState;
  readonly minutes: Minutes;
  readonly revision: number;
}

/** Which meeting is asked for. */
export interface MeetingAsked {
  readonly panel: string;
  readonly date: string;
}

const isPanel = (panel: string): panel is Panel => (PANELS as readonly string[]).includes(panel);

/** A meeting, read from the log itself so that it cannot lag behind; undefined when none was made. */
export const sittingOf = async (hub: Hub, { panel, date }: MeetingAsked): Promise<Sitting | undefined> => {
  if (!isPanel(panel)) return undefined;
  const events = await hub.log.readStream(sittingStream(panel, date));
  const minutes = minutesOf(events);
  if (!minutes) return undefined;
  let state = NO_SITTING;
  for (const event of events) state = sittingAfter(state, event as unknown as SittingEvent);
  return { events, state, minutes, revision: events.at(-1)?.revision ?? 0 };
};

/** Meetings whose topics are looked back at: a year of monthly meetings. */
const LOOK_BACK = 12;

/** Earlier meetings of a panel that had topics, the latest first. */
export const earlierMeetingsOf = async (
  hub: Hub,
  { panel, date }: MeetingAsked,
  moment: Moment,
): Promise<readonly Sitting[]> => {
  const rows = await rowsFor<PanelMeetingRow>(hub, panelMeetings.table, moment);
  const dates = rows
    .filter(({ row }) => row.panel === panel && row.meetingDate < date && row.topics.length > 0)
    .map(({ row }) => row.meetingDate)
    .sort()
    .reverse()
    .slice(0, LOOK_BACK);
  const sittings = await Promise.all(dates.map((one) => sittingOf(hub, { panel, date: one })));
  return sittings.filter((one) => one !== undefined);
};

/** What stands in place of a meeting that was never made. */
export const noMeeting = ({ panel, date }: MeetingAsked) => ({
  __typename: 'NotFound' as const,
  message: `No meeting of ${panel} on ${dateInWords(date)} was made in the hub.`,
});

/** Who said something: role and agency, never a name. */
export const byInWords = ({ role, agency }: By): string => `${ROLES[role as Role] ?? role}, ${agency}`;

const REASONS: Readonly<Record<AgendaReason['code'], (reason: AgendaReason) => string>> = {
  red: () => 'Red',
  missing_now: () => 'Missing now',
  risen: ({ since }) => (since ? `Risen since the panel of ${dateInWords(since)}` : 'Risen since the last panel'),
  new: () => 'New: never heard, or not at risk at the last panel',
  override_expired: ({ count = 0 }) => `${counted(count, 'judgement')} of the RAG expired: review it`,
  referred: ({ since }) => `Referred${since ? ` on ${dateInWords(since)}` : ''}, no outcome yet`,
  repeat_missing: ({ count = 0 }) => `Missing ${count} times in 90 days`,
  action_stuck: ({ count = 0 }) => `${counted(count, 'action')} overdue or without movement`,
  review_overdue: ({ since }) => `Monthly review overdue${since ? `, last heard ${dateInWords(since)}` : ''}`,
  review_due: ({ due, since, panel }) =>
    `Next review due${due ? ` by ${dateInWords(due)}` : ''}${since && panel ? `, ${setInWords({ panel, setOn: since })}` : ''}`,
  silent: ({ since }) => `No news since ${since ? dateInWords(since) : 'long ago'}`,
};

const KINDS: Readonly<Record<AgendaReason['code'], string>> = {
  red: 'Red',
  missing_now: 'Missing now',
  risen: 'Risen since the last panel',
  new: 'New to the panel',
  override_expired: 'Judgement of the RAG expired',
  referred: 'Referred, no outcome yet',
  repeat_missing: 'Missing again and again',
  action_stuck: 'Action overdue or without movement',
  review_overdue: 'Monthly review overdue',
  review_due: 'Next review due',
  silent: 'No news for long',
};

/** What kind of reason it is, in words that hold for every child: a list is grouped by it. */
export const kindInWords = ({ code }: Pick<AgendaReason, 'code'>): string => KINDS[code];

/** Which meeting set a next review. */
export const setInWords = ({ panel, setOn }: Pick<NextReview, 'panel' | 'setOn'>): string =>
  `set on ${dateInWords(setOn)} by ${panel}`;

/** A reason why a child is on an agenda, in words. */
export const reasonInWords = (reason: AgendaReason): string => REASONS[reason.code](reason);

/** The reasons of the rules and the one given by hand, in words. */
export const reasonsInWords = ({
  reasons,
  byHand,
}: {
  readonly reasons: readonly AgendaReason[];
  readonly byHand?: string | undefined;
}): string[] => [...reasons.map(reasonInWords), ...(byHand === undefined ? [] : [byHand])];

/** Who the children are, by every id they are known under. */
export const headersAt = async (hub: Hub, moment: Moment): Promise<ReadonlyMap<string, PresentedHeader>> => {
  const rows: readonly RowVersion<ChildRow>[] = await rowsFor<ChildRow>(hub, CHILDREN.table, moment);
  const today = londonDateOf(moment.at);
  const headers = new Map<string, PresentedHeader>();
  for (const { row } of rows) {
    const header = presentHeader(row, today);
    for (const id of row.ids) headers.set(id, header);
  }
  return headers;
};

/** A name as lists write it; the id when the child is not known any more. */
export const nameOf = (headers: ReadonlyMap<string, PresentedHeader>, childId: string): string => {
  const header = headers.get(childId);
  return header ? `${header.surname}, ${header.forename}` : childId;
};
