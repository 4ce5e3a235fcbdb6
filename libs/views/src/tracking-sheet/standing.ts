import { ageOn, elapsedHours, type Instant, type LondonDate } from '@hub/kernel';
import { firstReviewDate } from '@hub/clocks';
import type { Status } from '@hub/casebook';
import { openStrands, overallRag, type OpenStrand, type Strand } from '@hub/exploitation';
import { keyWorkerHeld, statusesHeld } from '../children/header.js';
import type { ReturnDue } from '../interviews-due/returns-due.js';
import { momentOf, type Moment } from '../moment.js';
import { DEFAULT_SETTINGS, type ViewSettings } from '../settings.js';
import { isMonthlyPanel } from './make-row.js';
import type { OpenRag, SheetEpisode, SheetPlan, SheetRow } from './sheet-row.js';

/** The four safeguards of indicator 8i. */
export type Gap = 'multi_agency_assessment' | 'safety_plan' | 'key_worker' | 'monthly_review';

/**
 * How a child stands at a moment: by what a sheet is filtered, counted and first put in order. It holds nothing of the
 * row; each field says what the field of the presented line says.
 */
export interface SheetStanding {
  readonly childId: string;
  readonly surname: string;
  readonly forename: string;
  readonly age: number;
  readonly statuses: readonly Status[];
  readonly strands: readonly Strand[];
  readonly overall: OpenRag | undefined;
  readonly missingNow: boolean;
  readonly interviewOverdue: boolean;
  /** Name of the key worker, empty when only the team is known; absent = nobody. */
  readonly keyWorker: string | undefined;
  readonly gaps: readonly Gap[];
}

/** The open strands of a child at risk at a moment; undefined for one who is not (indicator definition "At-risk child"). */
export const strandsAtRisk = (row: SheetRow, moment: Moment, settings: ViewSettings): OpenStrand[] | undefined => {
  if (row.openUntil < moment.now || ageOn(row.dob, moment.date) >= 18) return undefined;
  const strands = openStrands(row, moment, settings.missingStrandDays);
  return strands.length === 0 ? undefined : strands;
};

/** Whether the child is away at a moment by this episode. */
export const isAway = (episode: SheetEpisode, now: Instant): boolean =>
  episode.start <= now &&
  (episode.end === undefined || episode.end > now) &&
  (episode.endNotRecordedAt === undefined || episode.endNotRecordedAt > now);

const answered = ({ state }: ReturnDue): boolean => state === 'declined' || state === 'not_required';

/** A return that the sheet shows. */
export interface PressingReturn {
  readonly due: ReturnDue;
  readonly overdue: boolean;
  /** Other returns that are overdue for an interview. */
  readonly otherOverdue: number;
}

/** The most pressing return: the one whose clock runs out first, else the one overdue last, else the one answered last. */
export const pressingReturn = (row: SheetRow, { now }: Moment, settings: ViewSettings): PressingReturn | undefined => {
  let running: ReturnDue | undefined;
  let overdue: ReturnDue | undefined;
  let done: ReturnDue | undefined;
  let overdues = row.olderReturns;
  for (const due of row.returns) {
    if (due.returnedAt > now) continue;
    if (answered(due)) {
      done = due;
    } else if (elapsedHours(due.returnedAt, now) <= settings.interviewWithinHours) {
      running ??= due;
    } else {
      overdues += 1;
      overdue = due;
    }
  }
  const due = running ?? overdue ?? done;
  if (!due) return undefined;
  return { due, overdue: due === overdue, otherOverdue: due === overdue ? overdues - 1 : overdues };
};

/** The safety plan in force on a date: of several the one agreed last. */
export const planHeld = (row: SheetRow, date: LondonDate): SheetPlan | undefined => {
  let latest: SheetPlan | undefined;
  for (const plan of row.plans) {
    const inForce = plan.agreedAt <= date && (plan.endedAt === undefined || plan.endedAt > date);
    if (inForce && (!latest || plan.agreedAt >= latest.agreedAt)) latest = plan;
  }
  return latest;
};

/** Which of the four safeguards a child is without. */
export const gapsOf = (
  row: SheetRow,
  { before, date }: Moment,
  held: { readonly plan: boolean; readonly keyWorker: boolean },
  settings: ViewSettings,
): Gap[] => {
  const firstDate = firstReviewDate(date, settings.reviewWithinDays);
  const reviewed = row.panels.some(
    (review) => isMonthlyPanel(review.panel) && review.date >= firstDate && review.date <= date,
  );
  const gaps: Gap[] = [];
  if (row.multiAgencySince === undefined || row.multiAgencySince >= before) gaps.push('multi_agency_assessment');
  if (!held.plan) gaps.push('safety_plan');
  if (!held.keyWorker) gaps.push('key_worker');
  if (!reviewed) gaps.push('monthly_review');
  return gaps;
};

const standing = (row: SheetRow, moment: Moment, settings: ViewSettings): SheetStanding | undefined => {
  const strands = strandsAtRisk(row, moment, settings);
  if (!strands) return undefined;
  const { now, date } = moment;
  const keyWorker = keyWorkerHeld(row.keyWorkers, date);
  const held = { plan: planHeld(row, date) !== undefined, keyWorker: keyWorker !== undefined };
  return {
    childId: row.childId,
    surname: row.surname,
    forename: row.forename,
    age: ageOn(row.dob, date),
    statuses: statusesHeld(row.statuses, date),
    strands: strands.map(({ strand }) => strand),
    overall: overallRag(strands),
    missingNow: row.episodes.some((episode) => isAway(episode, now)),
    interviewOverdue: pressingReturn(row, moment, settings)?.overdue ?? false,
    keyWorker: keyWorker && (keyWorker.worker ?? ''),
    gaps: gapsOf(row, moment, held, settings),
  };
};

/**
 * Says of rows how each child stands at a moment, not earlier than the rows were made; `undefined` of a child who is not at
 * risk then, as `presentSheetRow` does.
 */
export const standingAt = (
  now: Instant,
  settings: ViewSettings = DEFAULT_SETTINGS,
): ((row: SheetRow) => SheetStanding | undefined) => {
  const moment = momentOf(now);
  return (row) => standing(row, moment, settings);
};
