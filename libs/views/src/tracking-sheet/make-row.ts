import {
  addDays,
  addHours,
  birthday,
  londonDateOf,
  startOfLondonDay,
  type Instant,
  type LondonDate,
} from '@hub/kernel';
import { asAtNow, type ChildCase } from '@hub/casebook';
import type { AsAt } from '@hub/exploitation';
import type { ActionDetails, ReviewDetails } from '@hub/panels';
import type { CaseView } from '../cases/case-view.js';
import { headerOf } from '../children/header.js';
import { given } from '../given.js';
import { returnsDue, type ReturnDue } from '../interviews-due/returns-due.js';
import type { ViewSettings } from '../settings.js';
import type { SheetEpisode, SheetPanel, SheetPlan, SheetRow } from './sheet-row.js';
import { TRACKING_SHEET } from './sheet-row.js';
import { factsThatMatter, mayKeepOpen, openUntil, overallSteps, standingAfter } from './strand-facts.js';

const earliest = (instants: readonly Instant[]): Instant | undefined => {
  let first: Instant | undefined;
  for (const instant of instants) if (first === undefined || instant < first) first = instant;
  return first;
};

/** The first London date of the days over which episodes are counted. */
export const firstCountedDate = (today: LondonDate, days: number): LondonDate => addDays(today, 1 - days);

const sheetEpisodes = (childCase: ChildCase, at: AsAt, settings: ViewSettings): SheetEpisode[] => {
  const countedFrom = startOfLondonDay(firstCountedDate(at.date, settings.episodeDays));
  return childCase.episodes
    .filter(
      (episode) =>
        episode.missing && (episode.start >= countedFrom || mayKeepOpen(episode, at, settings.missingStrandDays)),
    )
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
  knownAt: Instant,
  settings: ViewSettings,
): Pick<SheetRow, 'returns' | 'olderReturns'> => {
  const running: ReturnDue[] = [];
  let overdue: ReturnDue | undefined;
  let answered: ReturnDue | undefined;
  let older = 0;
  const runningSince = addHours(knownAt, -settings.interviewWithinHours);
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
  const recent = answered && addDays(londonDateOf(answered.returnedAt), settings.episodeDays) >= londonDateOf(knownAt);
  const returns = [...(recent ? [answered as ReturnDue] : []), ...(overdue ? [overdue] : []), ...running];
  return { returns, olderReturns: older };
};

const PANELS_OF_THE_REVIEW: ReadonlySet<ReviewDetails['panel']> = new Set(['MASE', 'MAP']);

/** Whether a panel is one of those at which a child must be heard each month. */
export const isMonthlyPanel = (panel: ReviewDetails['panel']): boolean => PANELS_OF_THE_REVIEW.has(panel);

const sheetPanels = (childCase: ChildCase, at: AsAt, days: number): SheetPanel[] => {
  const reviews = childCase.reviews
    .map(({ content }) => content)
    .sort((a, b) => a.meetingDate.localeCompare(b.meetingDate) || a.panel.localeCompare(b.panel));
  const past = reviews.filter(({ meetingDate }) => meetingDate <= at.date);
  const kept = new Set([
    past.at(-1),
    past.findLast(({ meetingDate }) => meetingDate < at.date),
    past.findLast(({ panel }) => isMonthlyPanel(panel)),
    ...reviews.slice(past.length),
  ]);
  return reviews
    .filter((review) => kept.has(review))
    .map((review) => ({
      panel: review.panel,
      date: review.meetingDate,
      decision: review.decision,
      ...standingAfter(childCase.strandFacts, review, days),
    }));
};

const sheetPlans = (childCase: ChildCase, date: LondonDate): SheetPlan[] =>
  childCase.plans
    .map(({ content }) => content)
    .filter(({ endedAt }) => endedAt === undefined || endedAt > date)
    .map(({ agreedAt, reviewDue, endedAt }) => ({ agreedAt, ...given({ reviewDue, endedAt }) }));

const byDue = (a: ActionDetails, b: ActionDetails): number =>
  a.due.localeCompare(b.due) || (a.actionId < b.actionId ? -1 : 1);

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

/**
 * The sheet's row of a child; `undefined` for a child who is not ours, is 18 by then, or can have no open strand from
 * the moment on by what is known.
 */
export const sheetRowOf = (childCase: ChildCase, knownAt: Instant, settings: ViewSettings): SheetRow | undefined => {
  if (!childCase.own) return undefined;
  const at = asAtNow(knownAt);
  const adultFrom = startOfLondonDay(birthday(childCase.child.content.dob, 18));
  if (adultFrom <= knownAt) return undefined;
  const until = openUntil(childCase.strandFacts, at, settings.missingStrandDays);
  if (until === undefined) return undefined;
  const multiAgencySince = earliest(
    childCase.assessments.flatMap(({ content }) => (content.multiAgency ? content.assessedAt : [])),
  );
  return {
    owner: `c:${childCase.id}`,
    openUntil: until < adultFrom ? until : adultFrom,
    ...headerOf(childCase, at.date),
    ...factsThatMatter(childCase.strandFacts, at),
    episodes: sheetEpisodes(childCase, at, settings),
    overall: overallSteps(childCase.strandFacts, knownAt),
    ...sheetReturns(childCase, knownAt, settings),
    plans: sheetPlans(childCase, at.date),
    panels: sheetPanels(childCase, at, settings.missingStrandDays),
    ...given({ multiAgencySince }),
    ...sheetActions(childCase),
  };
};

/** The tracking sheet: one row for each of our children who is at risk or may be later. Key: the child id. */
export const trackingSheet = (settings: ViewSettings): CaseView<SheetRow> => ({
  table: TRACKING_SHEET,
  rows: (assembled, { knownAt }) => {
    const row = assembled.case && sheetRowOf(assembled.case, knownAt, settings);
    return row ? [{ key: row.childId, row }] : [];
  },
});
