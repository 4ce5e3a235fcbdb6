import type { By, Envelope, Instant, LondonDate, View } from '@hub/kernel';
import { matterOf, type FollowUpEvent, type MatterKind } from '@hub/panels';
import { given } from '../given.js';

type DataOf<Type extends FollowUpEvent['type']> = Extract<FollowUpEvent, { type: Type }>['data'];

/** Something that was said of a matter after its meeting. Words are absent when the person they are about was erased. */
export interface Followed {
  readonly what:
    | 'done'
    | 'not_done'
    | 'more_time_asked'
    | 'more_time_granted'
    | 'more_time_refused'
    | 'handed_over'
    | 'replied'
    | 'accepted'
    | 'escalated';
  readonly at: Instant;
  readonly by: By;
  readonly words?: string;
  /** The day it happened, or until when. */
  readonly date?: LondonDate;
  /** The other agency, or whom a challenge was taken to. */
  readonly to?: string;
}

/** Somebody was asked again, and what they said. */
export interface ChaseRow extends Omit<DataOf<'panels.MatterChased'>, 'about'> {
  readonly at: Instant;
  readonly by: By;
  readonly about?: string;
  readonly answer?: { readonly on: LondonDate; readonly words?: string };
}

/** What followed an action or a challenge after its meeting. */
export interface FollowUpRow {
  readonly [column: string]: unknown;
  readonly matter: MatterKind;
  readonly matterId: string;
  readonly panel: string;
  readonly meetingDate: LondonDate;
  /** Empty for what is about no child. */
  readonly childId: string;
  /** More time was asked for and nobody answered yet. */
  readonly asked?: { readonly until: LondonDate; readonly agency: string; readonly reason?: string };
  /** The first last. */
  readonly story: readonly Followed[];
  readonly chases: readonly ChaseRow[];
  /** When something was last said of the matter itself: a chase without an answer moves nothing. */
  readonly movedAt?: Instant;
}

type Step = (event: Envelope, row: FollowUpRow | undefined) => FollowUpRow;

const started = (event: Envelope<FollowUpEvent>): FollowUpRow => {
  const { panel, meetingDate, childId = '' } = event.data;
  return { ...matterOf(event as unknown as FollowUpEvent), panel, meetingDate, childId, story: [], chases: [] };
};

/** A step that adds a line to the story. */
const says =
  <Type extends FollowUpEvent['type']>(
    what: Followed['what'],
    of: (data: DataOf<Type>) => Pick<Followed, 'words' | 'date' | 'to'>,
    more: (row: FollowUpRow, data: DataOf<Type>) => FollowUpRow = (row) => row,
  ): Step =>
  (event, before) => {
    const data = event.data as DataOf<Type>;
    const row = before ?? started(event as Envelope<FollowUpEvent>);
    const line: Followed = { what, at: event.recordedAt, by: event.by, ...given(of(data)) };
    return more({ ...row, story: [...row.story, line], movedAt: event.recordedAt }, data);
  };

const answered = ({ asked: _asked, ...row }: FollowUpRow): FollowUpRow => row as FollowUpRow;

/** What followed each action and challenge, and who was chased about it? Key: kind and id of the matter. */
export const followUps: View<FollowUpRow, FollowUpEvent> = {
  table: 'follow_ups_v1',
  columns: ['matter', 'matterId', 'childId'],
  key: (event) => {
    const { matter, matterId } = matterOf(event as unknown as FollowUpEvent);
    return `${matter}|${matterId}`;
  },
  on: {
    'panels.ActionReportedDone': says<'panels.ActionReportedDone'>(
      'done',
      ({ done, doneOn }) => ({ words: done, date: doneOn }),
      answered,
    ),
    'panels.ActionFoundNotDone': says<'panels.ActionFoundNotDone'>('not_done', ({ reason }) => ({ words: reason })),
    'panels.MoreTimeAsked': says<'panels.MoreTimeAsked'>(
      'more_time_asked',
      ({ reason, until }) => ({ words: reason, date: until }),
      (row, { until, byAgency, reason }) => ({ ...row, asked: { until, agency: byAgency, ...given({ reason }) } }),
    ),
    'panels.MoreTimeGranted': says<'panels.MoreTimeGranted'>(
      'more_time_granted',
      ({ until }) => ({ date: until }),
      answered,
    ),
    'panels.MoreTimeRefused': says<'panels.MoreTimeRefused'>(
      'more_time_refused',
      ({ reason }) => ({ words: reason }),
      answered,
    ),
    'panels.ActionHandedOver': says<'panels.ActionHandedOver'>(
      'handed_over',
      ({ reason, toAgency }) => ({ words: reason, to: toAgency }),
      answered,
    ),
    'panels.ChallengeReplied': says<'panels.ChallengeReplied'>('replied', ({ reply, repliedOn }) => ({
      words: reply,
      date: repliedOn,
    })),
    'panels.ReplyAccepted': says<'panels.ReplyAccepted'>('accepted', () => ({})),
    'panels.ChallengeEscalated': says<'panels.ChallengeEscalated'>('escalated', ({ reason, to }) => ({
      words: reason,
      to,
    })),
    'panels.MatterChased': (event, before) => {
      const row = before ?? started(event);
      const chase: ChaseRow = { ...event.data, at: event.recordedAt, by: event.by };
      return { ...row, chases: [...row.chases, chase] };
    },
    'panels.ChaseAnswered': (event, before) => {
      const row = before ?? started(event);
      const { chaseId, answeredOn, answer } = event.data;
      const chases = row.chases.map((chase) =>
        chase.chaseId === chaseId ? { ...chase, answer: { on: answeredOn, ...given({ words: answer }) } } : chase,
      );
      return { ...row, chases, movedAt: event.recordedAt };
    },
  },
};

/** The next day on which somebody wants to ask again; undefined when nobody does, or the last one asked was answered. */
export const nextChaseOf = ({ chases }: Pick<FollowUpRow, 'chases'>): LondonDate | undefined => {
  const last = chases.at(-1);
  return last?.answer === undefined ? last?.nextChase : undefined;
};
