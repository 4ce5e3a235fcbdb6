import {
  addDays,
  addHours,
  birthday,
  londonDateOf,
  startOfLondonDay,
  type Instant,
  type LondonDate,
} from '@hub/kernel';
import { asAtNow, type ChildCase, type RecordKind } from '@hub/casebook';
import { openByEpisode, type AsAt } from '@hub/exploitation';
import type { ActionDetails, ReviewDetails } from '@hub/panels';
import type { CaseView } from '../cases/case-view.js';
import { headerOf } from '../children/header.js';
import { given } from '../given.js';
import { returnsDue, type ReturnDue } from '../interviews-due/returns-due.js';
import type { Moment } from '../moment.js';
import { RECORD_KINDS } from '../records/record-version.js';
import type { ViewSettings } from '../settings.js';
import type { SheetEpisode, SheetPanel, SheetPlan, SheetRow } from './sheet-row.js';
import { TRACKING_SHEET } from './sheet-row.js';
import { ragStoryOf, takesEffectAt, type RagStory } from './rag-story.js';
import { mayKeepOpen, openIfEndedSince, openUntil } from './strand-facts.js';

const earliest = (instants: readonly Instant[]): Instant | undefined => {
  let first: Instant | undefined;
  for (const instant of instants) if (first === undefined || instant < first) first = instant;
  return first;
};

/** The first London date of the days over which episodes are counted. */
export const firstCountedDate = (today: LondonDate, days: number): LondonDate => addDays(today, 1 - days);

const sheetEpisodes = (childCase: ChildCase, at: AsAt, settings: ViewSettings): SheetEpisode[] => {
  const countedFrom = startOfLondonDay(firstCountedDate(at.date, settings.episodeDays));
  const openSince = openIfEndedSince(at.date, settings.missingStrandDays);
  return childCase.episodes
    .filter((episode) => episode.missing && (episode.start >= countedFrom || mayKeepOpen(episode, at, openSince)))
    .map(({ start, end, endNotRecordedAt, reports }) => ({
      start,
      ...given({ end, endNotRecordedAt }),
      reportedAt: earliest(reports.map(({ reportedAt }) => reportedAt)) ?? start,
      ...given({ notifiedAt: earliest(reports.flatMap(({ held }) => held.content.laNotifiedAt ?? [])) }),
    }));
};

const isAnswered = ({ state }: ReturnDue): boolean => state === 'declined' || state === 'not_required';

/**
 * The returns that the sheet may show: every one whose clock runs or will run, the latest overdue one, and the latest
 * that was declined or excused a short while ago.
 */
const sheetReturns = (
  childCase: ChildCase,
  { now, date }: Moment,
  settings: ViewSettings,
): Pick<SheetRow, 'returns' | 'olderReturns'> => {
  const running: ReturnDue[] = [];
  let overdue: ReturnDue | undefined;
  let answered: ReturnDue | undefined;
  let older = 0;
  const runningSince = addHours(now, -settings.interviewWithinHours);
  for (const due of returnsDue(childCase)) {
    if (isAnswered(due)) {
      answered = due;
    } else if (due.returnedAt >= runningSince) {
      running.push(due);
    } else {
      if (overdue) older += 1;
      overdue = due;
    }
  }
  const recent = answered && addDays(londonDateOf(answered.returnedAt), settings.episodeDays) >= date;
  const returns = [...(recent ? [answered as ReturnDue] : []), ...(overdue ? [overdue] : []), ...running];
  return { returns, olderReturns: older };
};

const PANELS_OF_THE_REVIEW: ReadonlySet<ReviewDetails['panel']> = new Set(['MASE', 'MAP']);

/** Whether a panel is one of those at which a child must be heard each month. */
export const isMonthlyPanel = (panel: ReviewDetails['panel']): boolean => PANELS_OF_THE_REVIEW.has(panel);

const isLater = (a: ReviewDetails, b: ReviewDetails | undefined): boolean =>
  b === undefined || a.meetingDate > b.meetingDate || (a.meetingDate === b.meetingDate && a.panel > b.panel);

/** The reviews that the sheet may show from a date on: the last, the last before that date, the last monthly one, later ones. */
const reviewsToShow = (childCase: ChildCase, date: LondonDate): ReviewDetails[] => {
  let last: ReviewDetails | undefined;
  let lastBefore: ReviewDetails | undefined;
  let lastMonthly: ReviewDetails | undefined;
  const shown = new Set<ReviewDetails | undefined>();
  for (const { content } of childCase.reviews) {
    if (content.meetingDate > date) {
      shown.add(content);
      continue;
    }
    if (isLater(content, last)) last = content;
    if (content.meetingDate < date && isLater(content, lastBefore)) lastBefore = content;
    if (isMonthlyPanel(content.panel) && isLater(content, lastMonthly)) lastMonthly = content;
  }
  shown.add(last).add(lastBefore).add(lastMonthly).delete(undefined);
  return ([...shown] as ReviewDetails[]).sort((a, b) => (isLater(a, b) ? 1 : -1));
};

const sheetPanels = (childCase: ChildCase, story: RagStory, date: LondonDate, days: number): SheetPanel[] =>
  reviewsToShow(childCase, date).map((review) => {
    const overallAfter = story.overallAfter(review);
    const openAfter =
      overallAfter !== undefined || openByEpisode(childCase.strandFacts.episodes, asAtNow(takesEffectAt(review)), days);
    return {
      panel: review.panel,
      date: review.meetingDate,
      decision: review.decision,
      openAfter,
      ...given({ overallAfter }),
    };
  });

const sheetPlans = (childCase: ChildCase, date: LondonDate): SheetPlan[] =>
  childCase.plans
    .map(({ content }) => content)
    .filter(({ endedAt }) => endedAt === undefined || endedAt > date)
    .map(({ agreedAt, reviewDue, endedAt }) => ({ agreedAt, ...given({ reviewDue, endedAt }) }));

const byDue = (a: ActionDetails, b: ActionDetails): number =>
  a.due === b.due ? (a.actionId < b.actionId ? -1 : 1) : a.due < b.due ? -1 : 1;

const sheetActions = (childCase: ChildCase): Pick<SheetRow, 'otherActions'> & Partial<SheetRow> => {
  const [next, ...others] = childCase.actions
    .map(({ content }) => content)
    .filter(({ completedAt, cancelledAt }) => completedAt === undefined && cancelledAt === undefined)
    .sort(byDue);
  return {
    ...(next
      ? { nextAction: { actionId: next.actionId, ownerAgency: next.ownerAgency, action: next.action, due: next.due } }
      : {}),
    otherActions: others.map(({ due }) => due),
  };
};

const hasNoRisk = ({ strandFacts: { assessments, episodes } }: ChildCase): boolean =>
  assessments.length === 0 && episodes.length === 0;

/**
 * The sheet's row of a child; `undefined` for a child who is not ours, died, is 18 by then, or can have no open strand from
 * the moment on by what is known.
 */
export const sheetRowOf = (childCase: ChildCase, at: Moment, settings: ViewSettings): SheetRow | undefined => {
  if (!childCase.own || childCase.death || hasNoRisk(childCase)) return undefined;
  const adultFrom = startOfLondonDay(birthday(childCase.child.content.dob, 18));
  if (adultFrom <= at.now) return undefined;
  const story = ragStoryOf(childCase);
  const { facts, steps } = story.stateAt(at.now);
  const { episodes } = childCase.strandFacts;
  const until = openUntil({ ...facts, episodes }, at, settings.missingStrandDays);
  if (until === undefined) return undefined;
  const multiAgencySince = earliest(
    childCase.assessments.flatMap(({ content }) => (content.multiAgency ? content.assessedAt : [])),
  );
  return {
    owner: `c:${childCase.id}`,
    openUntil: until < adultFrom ? until : adultFrom,
    ...headerOf(childCase, at.date),
    ...given({ home: childCase.child.content.home }),
    ...facts,
    episodes: sheetEpisodes(childCase, at, settings),
    overall: steps,
    ...sheetReturns(childCase, at, settings),
    plans: sheetPlans(childCase, at.date),
    panels: sheetPanels(childCase, story, at.date, settings.missingStrandDays),
    ...given({ multiAgencySince }),
    ...sheetActions(childCase),
  };
};

const NOT_ON_THE_SHEET = new Set<RecordKind>(['meeting', 'referral', 'challenge']);
const OF_THE_SHEET = new Set([...RECORD_KINDS].filter((kind) => !NOT_ON_THE_SHEET.has(kind)));

/** The tracking sheet: one row for each of our children who is at risk or may be later. Key: the child id. */
export const trackingSheet = (settings: ViewSettings): CaseView<SheetRow> => ({
  table: TRACKING_SHEET,
  of: OF_THE_SHEET,
  keyedByCase: true,
  rows: (assembled, moment) => {
    const row = assembled.case && sheetRowOf(assembled.case, moment, settings);
    return row ? [{ key: row.childId, row }] : [];
  },
});
