import { caseAt, timelineAt, type CaseFound, type TimelineEntry } from '@hub/views';
import {
  topicKey,
  type DecisionContent,
  type MinuteItem,
  type ReviewDetails,
  type Said,
  type TopicRef,
} from '@hub/panels';
import { isOther } from '@hub/sharing';
import { read, type ReadContext } from '../edge/reads.js';
import type { Sight } from '../edge/sight.js';
import { momentAsked, type Moment } from '../edge/moment.js';
import { cutChild, withoutWords } from '../children/child.cut.js';
import { childPage } from '../children/child.present.js';
import { timelineEntry } from '../children/timeline.present.js';
import { strandOf } from '../sheet/sheet.present.js';
import type {
  ActionKind,
  AskedSafeguard,
  Child,
  MeetingAction,
  MeetingChallenge,
  MinuteNote,
  PanelDecision,
  PanelItemResult,
  QueryPanelItemArgs,
  TimelineEntry as TimelineLine,
} from '../generated/graphql.js';
import { changesBetween } from './item.changes.js';
import type { LinkRecords } from '../intelligence/known-links.js';
import { openLinks } from '../intelligence/open-links.js';
import { followUpFor, followUpShown } from './item.follow-up.js';
import { linksFor, linksOfChild, type LinkOfChild } from './item.links.js';
import { knownMatters, type MattersKnown } from '../follow-up/matter.reads.js';
import { knownPart } from './known-part.js';
import { withoutSeat } from './seats.js';
import { ONLY_THEMES } from './topic-titles.js';
import { byInWords, noMeeting, reasonsInWords, sittingOf, type MeetingAsked, type Sitting } from './sittings.js';

interface ItemKnown {
  readonly sitting: Sitting | undefined;
  readonly found: CaseFound;
  readonly timeline: readonly TimelineEntry[];
  readonly links: LinkRecords | undefined;
  readonly followUp: MattersKnown;
  readonly since?: {
    readonly review: ReviewDetails;
    readonly moment: Moment;
    readonly before: CaseFound;
    /** What that meeting decided, when it was held in the hub. */
    readonly decided: DecisionContent | undefined;
  };
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
  context: ReadContext,
): Promise<ItemKnown> => {
  const { hub, moment } = context;
  const timeline = found.case ? await timelineAt(hub.views, found.case, moment.position) : [];
  const links = await linksFor(context);
  const followUp = await followUpFor(context, found.case?.ids ?? []);
  const known = { sitting, found, timeline, links, followUp };
  const review = lastHeardBefore(found, date);
  if (!review) return known;
  const then = await momentAsked(hub, review.meetingDate);
  const before = await caseAt(hub.views, hub.settings.authority, childId, then.position);
  const last = await sittingOf(hub, { panel: review.panel, date: review.meetingDate });
  const decided = last?.minutes.items.find((one) => one.childId === childId)?.decision?.content;
  return { ...known, since: { review, moment: then, before, decided } };
};

const safeguardsOf = (content: DecisionContent | undefined): AskedSafeguard[] =>
  (content?.safeguards ?? []).map((one) => one.toUpperCase() as AskedSafeguard);

const decisionOf = ({ content, by, at }: Said<DecisionContent>, person: string): PanelDecision => ({
  decision: content.decision,
  closeReason: content.closeReason ?? null,
  strands: content.strands.map(strandOf),
  ragAfter: content.ragAfter ?? null,
  categoryAfter: content.categoryAfter ?? null,
  reason: content.reason,
  missingInformation: content.missingInformation ?? null,
  safeguards: safeguardsOf(content),
  nextReview: content.nextReview ?? null,
  by: byInWords(by),
  at,
  mine: by.person === person,
});

/** What actions, challenges and notes stand in the minutes of: a child, a topic, or the meeting as a whole. */
type Minutes = Pick<MinuteItem, 'actions' | 'challenges' | 'notes'> & {
  readonly childId?: string;
  readonly topic?: TopicRef;
};

const aboutOf = ({ childId, topic }: Minutes) => ({
  childId: childId ?? null,
  topic: topic ? topicKey(topic) : null,
});

/** The actions that a meeting set about a child or a topic, or about none. */
export const actionsOf = (minuted: Minutes): MeetingAction[] =>
  minuted.actions.map(({ content: { kind, ...content }, by }) => ({
    ...content,
    tool: content.tool ?? null,
    ...aboutOf(minuted),
    kind: kind === undefined ? null : (kind.toUpperCase() as ActionKind),
    owner: content.owner ?? null,
    by: byInWords(by),
  }));

/** The challenges put at a meeting about a child or a topic, or about none. */
export const challengesOf = (minuted: Minutes): MeetingChallenge[] =>
  minuted.challenges.map(({ content, by }) => ({
    ...content,
    ...aboutOf(minuted),
    answer: content.answer ?? null,
    accepted: content.accepted ?? null,
    escalatedTo: content.escalatedTo ?? null,
    by: byInWords(by),
  }));

/** Notes of the minutes. */
export const notesOf = ({ notes }: Pick<MinuteItem, 'notes'>): MinuteNote[] =>
  notes.map(({ content, by, at, afterClose }) => ({ note: content, by: byInWords(by), at, afterClose }));

const NOTHING: MinuteItem = {
  reasons: [],
  earlier: [],
  setAside: [],
  clashing: [],
  actions: [],
  challenges: [],
  notes: [],
};

/** Whether a record was made by the meeting itself: it is shown as what the meeting said. */
const isOwn = ({ content }: TimelineEntry, { panel, date }: MeetingAsked): boolean => {
  const of = content as { readonly panel?: string; readonly meetingDate?: string };
  return of.panel === panel && of.meetingDate === date;
};

const newsOf = ({ timeline, since }: ItemKnown, asked: MeetingAsked, sight: Sight): TimelineLine[] => {
  if (sight.hiddenParts.has('timeline')) return [];
  const news = timeline
    .filter((entry) => (since === undefined || entry.position > since.moment.position) && !isOwn(entry, asked))
    .map(timelineEntry);
  return sight.hiddenParts.has('childWords') ? news.map(withoutWords) : news;
};

/** The child's page without what is kept from the reader's role; none of a person who was erased. */
const pageOf = (found: CaseFound, at: string, sight: Sight): Child | undefined =>
  found.case && !found.case.erased
    ? cutChild(childPage({ ...found, case: found.case }, [], at), sight.hiddenParts)
    : undefined;

/** One child at a meeting. */
export const panelItem = read({
  subject: 'panel',
  purpose: 'safeguarding',
  find: async (args: QueryPanelItemArgs, { hub, moment, sight }) => ({
    sitting: sight.sitsOn(args.panel) ? await sittingOf(hub, args) : undefined,
    found: await caseAt(
      hub.views,
      hub.settings.authority,
      sight.opens(args.childId) ? args.childId : '',
      moment.position,
    ),
  }),
  hydrate: hydrateItem,
  rules: (known, context) => ({
    ...known,
    sitting: known.sitting && knownPart(known.sitting, context.sight, ONLY_THEMES),
    links: known.links && openLinks(known.links, context),
    followUp: knownMatters(known.followUp, context),
  }),
  present: (known, args, context): PanelItemResult => {
    const { moment, user, sight } = context;
    const refused = withoutSeat(args.panel, sight);
    if (refused) return refused;
    const { sitting, found, since } = known;
    const verdict = sight.of(args.childId);
    if (verdict.access === 'withheld') return { __typename: 'Withheld', reason: verdict.reason, ask: verdict.ask };
    if (verdict.access === 'sealed') return { __typename: 'Withheld', reason: verdict.message, ask: verdict.ask };
    if (!sitting) return noMeeting(args);
    const child = pageOf(found, moment.at, sight);
    const item = sitting.state.items[args.childId];
    if (!child || !item?.on) {
      return { __typename: 'NotFound', message: 'This child is not on the agenda of the meeting.' };
    }
    const minuted = sitting.minutes.items.find(({ childId }) => childId === args.childId) ?? NOTHING;
    const before = since && pageOf(since.before, since.moment.at, sight);
    return {
      __typename: 'PanelItem',
      child,
      reasons: reasonsInWords(minuted),
      since: since
        ? {
            panel: since.review.panel,
            date: since.review.meetingDate,
            decision: since.review.decision,
            askedFor: since.decided?.missingInformation ?? null,
            safeguards: safeguardsOf(since.decided),
          }
        : null,
      changes: before ? changesBetween(before, child) : [],
      news: newsOf(known, args, sight),
      newsKept: sight.hiddenParts.has('timeline'),
      followUp: followUpShown(known.followUp, args, since?.review, context),
      links: known.links ? linksOfChild(known.links, [child.id, args.childId], context) : [],
      decisions: item.decisions,
      decision: minuted.decision ? decisionOf(minuted.decision, user.person) : null,
      clashing: minuted.clashing.map((one) => decisionOf(one, user.person)),
      actions: actionsOf(minuted),
      challenges: challengesOf(minuted),
      notes: notesOf(minuted),
    };
  },
  names: (answer) =>
    answer.__typename === 'PanelItem' ? [answer.child.id, ...answer.links.flatMap(({ childId }) => childId ?? [])] : [],
  others: (answer) =>
    answer.__typename === 'PanelItem' ? (answer.links as LinkOfChild[]).map(({ key }) => key).filter(isOther) : [],
  asks: ({ childId }) => childId,
});
