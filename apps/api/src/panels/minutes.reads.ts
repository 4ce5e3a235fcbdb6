import { hash } from 'node:crypto';
import type { MinuteItem } from '@hub/panels';
import { isOther } from '@hub/sharing';
import { presentSheetRow, TRACKING_SHEET, type PresentedHeader, type SheetRow } from '@hub/views';
import type { Moment } from '../edge/moment.js';
import { rowsFor } from '../edge/live-rows.js';
import { read, type ReadContext } from '../edge/reads.js';
import { counted, dateInWords, fullStop } from '../edge/words.js';
import type { PanelMinutesResult } from '../generated/graphql.js';
import { knownPart } from './known-part.js';
import { actionsOf, challengesOf } from './item.reads.js';
import { minutesDocument, minutesText, VERDICTS } from './minutes.document.js';
import { withoutSeat } from './seats.js';
import { titleOf, topicsAt, topicSight, type TopicSight } from './topic-titles.js';
import { headersAt, nameOf, noMeeting, sittingOf, type MeetingAsked, type Sitting } from './sittings.js';

interface MinutesKnown {
  readonly sitting: Sitting;
  readonly topics: TopicSight;
  readonly headers: ReadonlyMap<string, PresentedHeader>;
  /** The overall RAG of the children when the meeting began. */
  readonly before: ReadonlyMap<string, string | undefined>;
}

/** The moment of an event of the meeting; now, while it has not happened. */
const momentOfEvent = ({ events }: Sitting, type: string, { moment }: ReadContext): Moment => {
  const event = events.find((one) => one.type === type);
  return event ? { at: event.occurredAt, position: event.position, isNow: false } : moment;
};

const hydrateMinutes = async (
  sitting: Sitting | undefined,
  _args: MeetingAsked,
  context: ReadContext,
): Promise<MinutesKnown | undefined> => {
  if (!sitting) return undefined;
  const { hub } = context;
  const opened = momentOfEvent(sitting, 'panels.MeetingOpened', context);
  const rows = await rowsFor<SheetRow>(hub, TRACKING_SHEET.table, opened);
  const closed = momentOfEvent(sitting, 'panels.MeetingClosed', context);
  return {
    sitting,
    topics: await topicSight(context, topicsAt([sitting]), closed),
    headers: await headersAt(hub, closed),
    before: new Map(rows.map(({ row }) => [row.childId, presentSheetRow(row, opened.at)?.overall])),
  };
};

const WEIGHT: Readonly<Record<string, number>> = { red: 3, amber: 2, green: 1, none: 0 };

/** What the meeting changed about one child, when it changed something. */
const changeOf = ({ decision }: MinuteItem, before: string | undefined): string | undefined => {
  if (!decision) return undefined;
  const { content } = decision;
  if (content.decision === 'close') return 'leaves the panel';
  const { ragAfter } = content;
  if (ragAfter === undefined || ragAfter === before) {
    return content.decision === 'continue' ? undefined : content.decision === 'escalate' ? 'raised' : 'lowered';
  }
  const word = (WEIGHT[ragAfter] ?? 0) > (WEIGHT[before ?? 'none'] ?? 0) ? 'raised' : 'lowered';
  return `${word} from ${before ?? 'not assessed'} to ${ragAfter}, from the end of the day`;
};

const changedBy = ({ sitting: { minutes }, headers, before }: MinutesKnown): string[] => {
  const items = [...minutes.items, ...minutes.topics, minutes.general];
  const actions = items.flatMap(actionsOf);
  const challenges = items.flatMap(challengesOf);
  const unanswered = challenges.filter(({ answer }) => answer === null).length;
  const heard = minutes.items.filter(({ decision }) => decision).length;
  return [
    `${counted(heard, 'child', 'children')} heard of ${minutes.items.filter(({ takenOff }) => !takenOff).length} on the agenda.`,
    ...minutes.items.flatMap((item) => {
      const childId = item.childId ?? '';
      const change = changeOf(item, before.get(headers.get(childId)?.childId ?? childId));
      return change === undefined ? [] : [`${nameOf(headers, childId)}: ${change}.`];
    }),
    ...minutes.topics.flatMap((topic) =>
      topic.decision ? [`${fullStop(titleOf(topic))} ${VERDICTS[topic.decision.content.decision]}.`] : [],
    ),
    `${counted(actions.length, 'action')} set${actions.length === 0 ? '' : `, for ${[...new Set(actions.map(({ ownerAgency }) => ownerAgency))].sort().join(', ')}`}.`,
    `${counted(challenges.length, 'challenge')}${challenges.length === 0 ? '' : `, ${unanswered} not answered`}.`,
  ];
};

/** The minutes of a meeting, from its events. Names are those by which the children were known when it ended. */
export const panelMinutes = read({
  subject: 'panel',
  purpose: 'safeguarding',
  find: (args: MeetingAsked, { hub, sight }) =>
    sight.sitsOn(args.panel) ? sittingOf(hub, args) : Promise.resolve(undefined),
  hydrate: hydrateMinutes,
  rules: (known, { sight }) => known && { ...known, sitting: knownPart(known.sitting, sight, known.topics) },
  present: (known, args, { sight }): PanelMinutesResult => {
    const refused = withoutSeat(args.panel, sight);
    if (refused) return refused;
    if (!known) return noMeeting(args);
    const { minutes, state } = known.sitting;
    const title = `Minutes of ${minutes.panel}, ${dateInWords(minutes.meetingDate)}`;
    const sections = minutesDocument(minutes, (childId) => nameOf(known.headers, childId));
    const text = minutesText(title, sections);
    const items = [...minutes.items, ...minutes.topics, minutes.general];
    return {
      __typename: 'PanelMinutes',
      title,
      panel: minutes.panel,
      date: minutes.meetingDate,
      status: state.status,
      digest: hash('sha256', text, 'hex'),
      text,
      sections,
      actions: items
        .flatMap(actionsOf)
        .sort((a, b) => a.ownerAgency.localeCompare(b.ownerAgency) || a.due.localeCompare(b.due)),
      unanswered: items.flatMap(challengesOf).filter(({ answer }) => answer === null),
      changed: changedBy(known),
    };
  },
  names: (answer) =>
    answer.__typename === 'PanelMinutes' ? answer.sections.flatMap(({ childId }) => childId ?? []) : [],
  others: (answer) =>
    answer.__typename === 'PanelMinutes' ? answer.sections.flatMap(({ topic }) => topic ?? []).filter(isOther) : [],
});
