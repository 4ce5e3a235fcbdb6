import {
  addDays,
  addHours,
  birthday,
  londonDateOf,
  startOfLondonDay,
  type Instant,
  type LondonDate,
} from '@hub/kernel';
import { asAtNow, type CaseEpisode, type ChildCase, type RecordKind } from '@hub/casebook';
import type { ChildDetails } from '@hub/children';
import { openByEpisode, type AsAt } from '@hub/exploitation';
import type { ActionDetails, ReviewDetails } from '@hub/panels';
import type { CaseMoment, CaseView } from '../cases/case-view.js';
import { fromEach, fromList, fromParts, Workings } from '../cases/workings.js';
import { joined, listed, piece, type MadeRow, type Piece } from '../cases/pieces.js';
import { headerOf, lastEnded, ownerOf } from '../children/header.js';
import { given } from '../given.js';
import { returnsDue, type ReturnDue } from '../interviews-due/returns-due.js';
import type { Moment } from '../moment.js';
import { RECORD_KINDS } from '../records/record-version.js';
import type { ViewSettings } from '../settings.js';
import type { OpenRag, SheetEpisode, SheetPanel, SheetPlan, SheetRow } from './sheet-row.js';
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

const eachEpisode = fromEach(({ start, end, endNotRecordedAt, reports }: CaseEpisode): Piece<SheetEpisode> =>
  piece({
    start,
    ...given({ end, endNotRecordedAt }),
    reportedAt: earliest(reports.map(({ reportedAt }) => reportedAt)) ?? start,
    ...given({ notifiedAt: earliest(reports.flatMap(({ held }) => held.content.laNotifiedAt ?? [])) }),
  }),
);

const episodesOf = fromList((episodes: readonly Piece<SheetEpisode>[]) => listed('episodes', episodes));

const sheetEpisodes = (
  { strandFacts: { episodes } }: ChildCase,
  at: AsAt,
  settings: ViewSettings,
  workings: Workings,
) => {
  const countedFrom = startOfLondonDay(firstCountedDate(at.date, settings.episodeDays));
  const openSince = openIfEndedSince(at.date, settings.missingStrandDays);
  const mayMatter = ({ fields }: Piece<SheetEpisode>): boolean =>
    fields.start >= countedFrom || mayKeepOpen(fields, at, openSince);
  return episodesOf(workings, eachEpisode(workings, episodes, undefined).filter(mayMatter));
};

const returnsOf = fromList((returns: readonly Piece<ReturnDue>[]) => listed('returns', returns));

const olderOf = fromParts((olderReturns: number) => piece({ olderReturns }));

const isAnswered = ({ state }: ReturnDue): boolean => state === 'declined' || state === 'not_required';

/**
 * The returns that the sheet may show: every one whose clock runs or will run, the latest overdue one, and the latest
 * that was declined or excused a short while ago.
 */
const sheetReturns = (childCase: ChildCase, { now, date, workings }: CaseMoment, settings: ViewSettings) => {
  const running: Piece<ReturnDue>[] = [];
  let overdue: Piece<ReturnDue> | undefined;
  let answered: Piece<ReturnDue> | undefined;
  let olderReturns = 0;
  const runningSince = addHours(now, -settings.interviewWithinHours);
  for (const due of returnsDue(childCase, workings)) {
    if (isAnswered(due.fields)) {
      answered = due;
    } else if (due.fields.returnedAt >= runningSince) {
      running.push(due);
    } else {
      if (overdue) olderReturns += 1;
      overdue = due;
    }
  }
  const recent = answered && addDays(londonDateOf(answered.fields.returnedAt), settings.episodeDays) >= date;
  const returns = [...(answered && recent ? [answered] : []), ...(overdue ? [overdue] : []), ...running];
  return [returnsOf(workings, returns), olderOf(workings, olderReturns)] as const;
};

const PANELS_OF_THE_REVIEW: ReadonlySet<ReviewDetails['panel']> = new Set(['MASE', 'MAP']);

/** Whether a panel is one of those at which a child must be heard each month. */
export const isMonthlyPanel = (panel: ReviewDetails['panel']): boolean => PANELS_OF_THE_REVIEW.has(panel);

const isLater = (a: ReviewDetails, b: ReviewDetails | undefined): boolean =>
  b === undefined || a.meetingDate > b.meetingDate || (a.meetingDate === b.meetingDate && a.panel > b.panel);

/**
 * The reviews that the sheet may show from a date on: the last, the last before that date, the last monthly one, later
 * ones. They are the same for as long as none passes from those to come to those of the date, or to those before it.
 */
const reviewsToShow = fromParts((reviews: ChildCase['reviews'], lastOn: LondonDate, lastBefore: LondonDate) => {
  let last: ReviewDetails | undefined;
  let lastEarlier: ReviewDetails | undefined;
  let lastMonthly: ReviewDetails | undefined;
  const shown = new Set<ReviewDetails | undefined>();
  for (const { content } of reviews) {
    if (content.meetingDate > lastOn) {
      shown.add(content);
      continue;
    }
    if (isLater(content, last)) last = content;
    if (content.meetingDate <= lastBefore && isLater(content, lastEarlier)) lastEarlier = content;
    if (isMonthlyPanel(content.panel) && isLater(content, lastMonthly)) lastMonthly = content;
  }
  shown.add(last).add(lastEarlier).add(lastMonthly).delete(undefined);
  return ([...shown] as ReviewDetails[]).sort((a, b) => (isLater(a, b) ? 1 : -1));
});

const sheetPanel = (review: ReviewDetails, overallAfter: OpenRag | undefined, openAfter: boolean): SheetPanel => ({
  panel: review.panel,
  date: review.meetingDate,
  decision: review.decision,
  openAfter,
  ...given({ overallAfter }),
});

const meetingDates = fromParts((reviews: ChildCase['reviews']) => reviews.map(({ content }) => content.meetingDate));

const panelsAfter = fromParts(
  (
    reviews: readonly ReviewDetails[],
    story: RagStory,
    episodes: ChildCase['strandFacts']['episodes'],
    days: number,
  ) => {
    const openAfter = (review: ReviewDetails): boolean => openByEpisode(episodes, asAtNow(takesEffectAt(review)), days);
    const panels = reviews.map((review) => {
      const overallAfter = story.overallAfter(review);
      return sheetPanel(review, overallAfter, overallAfter !== undefined || openAfter(review));
    });
    return piece({ panels });
  },
);

const sheetPanels = (childCase: ChildCase, story: RagStory, date: LondonDate, days: number, workings: Workings) => {
  const { reviews, strandFacts } = childCase;
  const dates = meetingDates(workings, reviews);
  const shown = reviewsToShow(workings, reviews, lastEnded(dates, date), lastEnded(dates, addDays(date, -1)));
  return panelsAfter(workings, shown, story, strandFacts.episodes, days);
};

const endsOfPlans = fromParts((plans: ChildCase['plans']) => plans.map(({ content }) => content.endedAt));

const sheetPlans = fromParts((plans: ChildCase['plans'], ended: LondonDate) =>
  piece({
    plans: plans
      .map(({ content }) => content)
      .filter(({ endedAt }) => endedAt === undefined || endedAt > ended)
      .map(({ agreedAt, reviewDue, endedAt }): SheetPlan => ({ agreedAt, ...given({ reviewDue, endedAt }) })),
  }),
);

const multiAgencySince = fromParts((assessments: ChildCase['assessments']) =>
  piece(
    given({
      multiAgencySince: earliest(assessments.flatMap(({ content }) => (content.multiAgency ? content.assessedAt : []))),
    }),
  ),
);

const byDue = (a: ActionDetails, b: ActionDetails): number =>
  a.due === b.due ? (a.actionId < b.actionId ? -1 : 1) : a.due < b.due ? -1 : 1;

const sheetActions = fromParts((actions: ChildCase['actions']) => {
  const [next, ...others] = actions
    .map(({ content }) => content)
    .filter(({ completedAt, cancelledAt }) => completedAt === undefined && cancelledAt === undefined)
    .sort(byDue);
  return piece({
    ...given({
      nextAction: next && {
        actionId: next.actionId,
        ownerAgency: next.ownerAgency,
        action: next.action,
        due: next.due,
      },
    }),
    otherActions: others.map(({ due }) => due),
  });
});

const openUntilOf = fromParts((until: Instant) => piece({ openUntil: until }));

const homeOf = fromParts(({ home }: ChildDetails) => piece(given({ home })));

const adultFrom = fromParts(({ dob }: ChildDetails): Instant => startOfLondonDay(birthday(dob, 18)));

const hasNoRisk = ({ strandFacts: { assessments, episodes } }: ChildCase): boolean =>
  assessments.length === 0 && episodes.length === 0;

const sheetRow = (childCase: ChildCase, at: CaseMoment, settings: ViewSettings): MadeRow<SheetRow> | undefined => {
  if (!childCase.own || childCase.death || hasNoRisk(childCase)) return undefined;
  const { workings } = at;
  const { child, plans } = childCase;
  const adult = adultFrom(workings, child.content);
  if (adult <= at.now) return undefined;
  const story = ragStoryOf(childCase, workings);
  const { facts, overall, open } = story.stateAt(at.now);
  const { episodes } = childCase.strandFacts;
  const until = openUntil({ ...facts.fields, episodes }, open, at, settings.missingStrandDays);
  if (until === undefined) return undefined;
  return joined(
    childCase.id,
    ownerOf(childCase, workings),
    openUntilOf(workings, until < adult ? until : adult),
    headerOf(childCase, at.date, workings),
    homeOf(workings, child.content),
    facts,
    sheetEpisodes(childCase, at, settings, workings),
    overall,
    ...sheetReturns(childCase, at, settings),
    sheetPlans(workings, plans, lastEnded(endsOfPlans(workings, plans), at.date)),
    sheetPanels(childCase, story, at.date, settings.missingStrandDays, workings),
    multiAgencySince(workings, childCase.assessments),
    sheetActions(workings, childCase.actions),
  );
};

/**
 * The sheet's row of a child; `undefined` for a child who is not ours, died, is 18 by then, or can have no open strand from
 * the moment on by what is known.
 */
export const sheetRowOf = (childCase: ChildCase, at: Moment, settings: ViewSettings): SheetRow | undefined =>
  sheetRow(childCase, { ...at, owner: `c:${childCase.id}`, workings: new Workings() }, settings)?.row;

const NOT_ON_THE_SHEET = new Set<RecordKind>(['meeting', 'referral', 'challenge']);
const OF_THE_SHEET = new Set([...RECORD_KINDS].filter((kind) => !NOT_ON_THE_SHEET.has(kind)));

/** The tracking sheet: one row for each of our children who is at risk or may be later. Key: the child id. */
export const trackingSheet = (settings: ViewSettings): CaseView<SheetRow> => ({
  table: TRACKING_SHEET,
  of: OF_THE_SHEET,
  keyedByCase: true,
  rows: (assembled, moment) => {
    const row = assembled.case && sheetRow(assembled.case, moment, settings);
    return row ? [row] : [];
  },
});
