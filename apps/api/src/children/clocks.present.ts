import { readMonthlyReview, readPlanReview, readReassessment, type DaysReading } from '@hub/clocks';
import { planOn, type ChildCase } from '@hub/casebook';
import { latestAssessment, openStrands, type AsAt } from '@hub/exploitation';
import { endOfLondonDay, epochMs, instantOf, londonDateOf, type Instant } from '@hub/kernel';
import { DEFAULT_SETTINGS, type PresentedInterviewDue, type PresentedMissingRow } from '@hub/views';
import type { ClockReading, ClockState } from '../generated/graphql.js';
import { dateInWords, hoursInWords, momentInWords, noticeInWords } from '../edge/words.js';
import type { Wording } from './wording.js';

/** A clock is due soon when less than so much is left. */
const SOON_HOURS = 24;
const SOON_DAYS = 7;

/** Before the reason why no interview is required. */
export const NOT_REQUIRED = 'not required';

const reading = (name: string, state: ClockState, words: string, dueAt: Instant | null): ClockReading => ({
  name,
  state,
  words,
  dueAt,
});

const hoursState = (hoursLeft: number): ClockState =>
  hoursLeft < 0 ? 'OVERDUE' : hoursLeft <= SOON_HOURS ? 'DUE_SOON' : 'RUNNING';

const leftInWords = (hoursLeft: number, dueAt: Instant): string =>
  hoursLeft < 0
    ? `overdue by ${hoursInWords(hoursLeft)} (72 h ended ${momentInWords(dueAt)})`
    : `${hoursInWords(hoursLeft)} left (72 h end ${momentInWords(dueAt)})`;

const interviewClocks = (due: PresentedInterviewDue): ClockReading[] => {
  const name = `Interview for the return of ${dateInWords(londonDateOf(due.returnedAt))}`;
  if (due.state === 'not_required') {
    return [reading(name, 'NOT_RUNNING', `${NOT_REQUIRED}: ${due.reason || 'reason not recorded'}`, null)];
  }
  if (due.state === 'declined') return [reading(name, 'NOT_RUNNING', 'declined', due.dueAt)];
  const clocks = [reading(name, hoursState(due.hoursLeft), leftInWords(due.hoursLeft, due.dueAt), due.dueAt)];
  const { hoursLeftFromNotice, dueFromNoticeAt } = due;
  if (hoursLeftFromNotice === undefined || dueFromNoticeAt === undefined) {
    clocks.push(
      reading(`${name}, from when we were told`, 'NOT_RUNNING', 'police have not told us of the return', null),
    );
  } else {
    clocks.push(
      reading(
        `${name}, from when we were told`,
        hoursState(hoursLeftFromNotice),
        leftInWords(hoursLeftFromNotice, dueFromNoticeAt),
        dueFromNoticeAt,
      ),
    );
  }
  return clocks;
};

const missingClocks = (row: PresentedMissingRow, wording: Wording): ClockReading[] => {
  const told = noticeInWords(row.toldLateHours, 'report');
  const state: ClockState = row.toldSameDay === undefined ? 'RUNNING' : row.toldSameDay ? 'MET' : 'MISSED';
  const clocks = [reading('Police tell us the same day', state, state === 'MISSED' ? wording.late(told) : told, null)];
  if (row.missing && row.briefings) {
    const { briefings } = row;
    const done = briefings.reached.at(-1);
    const words = [
      done === undefined ? undefined : `${hoursInWords(done)} reached: brief senior officers`,
      briefings.next === undefined
        ? undefined
        : `next at ${hoursInWords(briefings.next.afterHours)}, ${momentInWords(briefings.next.at)}`,
    ].filter((one) => one !== undefined);
    clocks.push(
      reading(
        'Need-to-know briefing (looked-after child missing)',
        done === undefined ? 'RUNNING' : 'DUE_SOON',
        words.join('; '),
        briefings.next?.at ?? null,
      ),
    );
  }
  return clocks;
};

const endOf = (date: string): Instant => instantOf(epochMs(endOfLondonDay(date)) - 1);

const daysClock = (name: string, { dueOn, daysLeft, overdue }: DaysReading, wording: Wording): ClockReading =>
  reading(
    name,
    overdue ? 'OVERDUE' : daysLeft <= SOON_DAYS ? 'DUE_SOON' : 'RUNNING',
    overdue ? `overdue since ${dateInWords(dueOn)}` : wording.dueIn(daysLeft, dueOn),
    endOf(dueOn),
  );

const riskClocks = (childCase: ChildCase, at: AsAt, wording: Wording): ClockReading[] => {
  const strands = openStrands(childCase.strandFacts, at);
  if (strands.length === 0) return [];
  const lastReview = childCase.reviews
    .map(({ content }) => content)
    .filter(({ panel, meetingDate }) => (panel === 'MASE' || panel === 'MAP') && meetingDate <= at.date)
    .map(({ meetingDate }) => meetingDate)
    .sort()
    .at(-1);
  const review =
    lastReview === undefined
      ? reading('Monthly panel review', 'OVERDUE', wording.neverHeard, null)
      : daysClock(
          'Monthly panel review',
          readMonthlyReview(lastReview, DEFAULT_SETTINGS.reviewWithinDays, at.date),
          wording,
        );
  const assessments = strands.map(({ strand }) => {
    const name = wording.assessmentOf(strand);
    const latest = latestAssessment(childCase.strandFacts.assessments, strand, at.before);
    return latest === undefined
      ? reading(name, 'OVERDUE', wording.neverAssessed, null)
      : daysClock(
          name,
          readReassessment(londonDateOf(latest.assessedAt), DEFAULT_SETTINGS.reassessWithin, at.date),
          wording,
        );
  });
  const plan = planOn(childCase, at.date);
  const planReview = plan && readPlanReview(plan.content.reviewDue, at.date);
  const planClock = !plan
    ? reading('Safety plan', 'OVERDUE', wording.noPlan, null)
    : planReview
      ? daysClock('Safety plan review', planReview, wording)
      : reading('Safety plan review', 'NOT_RUNNING', 'no review date was agreed', null);
  return [review, ...assessments, planClock];
};

/** Every clock that runs for a child at a moment, in words; none of a child who died. */
export const clockReadings = (
  childCase: ChildCase,
  at: AsAt,
  due: readonly PresentedInterviewDue[],
  away: readonly PresentedMissingRow[],
  wording: Wording,
): ClockReading[] =>
  childCase.death
    ? []
    : [
        ...away.flatMap((row) => missingClocks(row, wording)),
        ...due.flatMap(interviewClocks),
        ...riskClocks(childCase, at, wording),
      ];
