import { caseAt, timelineAt, type CaseFound, type TimelineEntry } from '@hub/views';
import type { MinuteItem, ReviewDetails, Said, DecisionContent } from '@hub/panels';
import { read, type ReadContext } from '../edge/reads.js';
import { momentAsked, type Moment } from '../edge/moment.js';
import { cutChild, withoutWords } from '../children/child.cut.js';
import { childPage } from '../children/child.present.js';
import { timelineEntry } from '../children/timeline.present.js';
import { strandOf } from '../sheet/sheet.present.js';
import type {
  Child,
  MeetingAction,
  MeetingChallenge,
  MinuteNote,
  PanelDecision,
  PanelItemResult,
  QueryPanelItemArgs,
} from '../generated/graphql.js';
import { changesBetween } from './item.changes.js';
import {
  byInWords,
  noMeeting,
  openPartOf,
  reasonsInWords,
  sittingOf,
  type MeetingAsked,
  type Sitting,
} from './sittings.js';

interface ItemKnown {
  readonly sitting: Sitting | undefined;
  readonly found: CaseFound;
  readonly timeline: readonly TimelineEntry[];
  readonly since?: { readonly review: ReviewDetails; readonly moment: Moment; readonly before: CaseFound };
}

const lastHeardBefore = ({ case: childCase }: CaseFound, date: string): ReviewDetails | undefined =>
  childCase?.reviews
    .map(({ content }) => content)
    .filter(({ meetingDate }) => meetingDate < date)
    .sort((a, b) => a.meetingDate.localeCompare(b.meetingDate))
    .at(-1);

const hydrateItem = async (
  { sitting, found }: Pick<ItemKnown, 'sitting' | 'found'>,
  { date, childId }: QueryPanelItemArgs,
  { hub, moment }: ReadContext,
): Promise<ItemKnown> => {
  const timeline = found.case ? await timelineAt(hub.views, found.case, moment.position) : [];
  const review = lastHeardBefore(found, date);
  if (!review) return { sitting, found, timeline };
  const then = await momentAsked(hub, review.meetingDate);
  const before = await caseAt(hub.views, hub.settings.authority, childId, then.position);
  return { sitting, found, timeline, since: { review, moment: then, before } };
};

const decisionOf = ({ content, by, at }: Said<DecisionContent>, person: string): PanelDecision => ({
  decision: content.decision,
  closeReason: content.closeReason ?? null,
  strands: content.strands.map(strandOf),
  ragAfter: content.ragAfter ?? null,
  categoryAfter: content.categoryAfter ?? null,
  reason: content.reason,
  missingInformation: content.missingInformation ?? null,
  nextReview: content.nextReview ?? null,
  by: byInWords(by),
  at,
  mine: by.person === person,
});

/** The actions that a meeting set about a child, or about none. */
export const actionsOf = ({ childId, actions }: MinuteItem): MeetingAction[] =>
  actions.map(({ content, by }) => ({
    ...content,
    childId: childId ?? null,
    owner: content.owner ?? null,
    by: byInWords(by),
  }));

/** The challenges put at a meeting about a child, or about none. */
export const challengesOf = ({ childId, challenges }: MinuteItem): MeetingChallenge[] =>
  challenges.map(({ content, by }) => ({
    ...content,
    childId: childId ?? null,
    answer: content.answer ?? null,
    accepted: content.accepted ?? null,
    escalatedTo: content.escalatedTo ?? null,
    by: byInWords(by),
  }));

/** Notes of the minutes. */
export const notesOf = ({ notes }: Pick<MinuteItem, 'notes'>): MinuteNote[] =>
  notes.map(({ content, by, at, afterClose }) => ({ note: content, by: byInWords(by), at, afterClose }));

const NOTHING: MinuteItem = { reasons: [], earlier: [], setAside: [], actions: [], challenges: [], notes: [] };

/** Whether a record was made by the meeting itself: it is shown as what the meeting said. */
const isOwn = ({ content }: TimelineEntry, { panel, date }: MeetingAsked): boolean => {
  const of = content as { readonly panel?: string; readonly meetingDate?: string };
  return of.panel === panel && of.meetingDate === date;
};

const newsOf = ({ timeline, since }: ItemKnown, asked: MeetingAsked) =>
  timeline
    .filter((entry) => (since === undefined || entry.position > since.moment.position) && !isOwn(entry, asked))
    .map(timelineEntry);

const pageOf = (found: CaseFound, at: string): Child | undefined =>
  found.case && childPage({ ...found, case: found.case }, [], at);

/** One child at a meeting. */
export const panelItem = read({
  subject: 'panel',
  purpose: 'safeguarding',
  find: async (args: QueryPanelItemArgs, { hub, moment }) => ({
    sitting: await sittingOf(hub, args),
    found: await caseAt(hub.views, hub.settings.authority, args.childId, moment.position),
  }),
  hydrate: hydrateItem,
  rules: (known, { sight }) => ({ ...known, ...(known.sitting ? { sitting: openPartOf(known.sitting, sight) } : {}) }),
  present: (known, args, { moment, user, sight }): PanelItemResult => {
    const { sitting, found, since } = known;
    if (!sitting) return noMeeting(args);
    const child = pageOf(found, moment.at);
    const item = sitting.state.items[args.childId];
    if (!child || !item?.on) {
      return { __typename: 'NotFound', message: 'This child is not on the agenda of the meeting.' };
    }
    const minuted = sitting.minutes.items.find(({ childId }) => childId === args.childId) ?? NOTHING;
    const before = since && pageOf(since.before, since.moment.at);
    const open = minuted.setAside.slice(minuted.setAside.length - item.clashing.length);
    return {
      __typename: 'PanelItem',
      child: cutChild(child, sight.hiddenParts),
      reasons: reasonsInWords(minuted),
      since: since
        ? { panel: since.review.panel, date: since.review.meetingDate, decision: since.review.decision }
        : null,
      changes: before ? changesBetween(before, child) : [],
      news: sight.hiddenParts.has('childWords') ? newsOf(known, args).map(withoutWords) : newsOf(known, args),
      decisions: item.decisions,
      decision: minuted.decision ? decisionOf(minuted.decision, user.person) : null,
      clashing: open.map((one) => decisionOf(one, user.person)),
      actions: actionsOf(minuted),
      challenges: challengesOf(minuted),
      notes: notesOf(minuted),
    };
  },
  names: (answer) => (answer.__typename === 'PanelItem' ? [answer.child.id] : []),
});
