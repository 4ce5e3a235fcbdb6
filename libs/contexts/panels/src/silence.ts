import { addDays, type LondonDate } from '@hub/kernel';
import type { ActionDetails } from './action.events.js';

type Overall = 'red' | 'amber' | 'green' | 'none';

/** After how long silence is told, from a date on. */
export interface SilenceRules {
  readonly version: string;
  readonly from: LondonDate;
  /**
   * London dates without news of a child by overall RAG; `none` = at risk and never assessed, which is no better. A RAG that
   * is not named is never told.
   */
  readonly childDays: Readonly<Partial<Record<Overall, number>>>;
  /** London dates without any record of an agency that used to contribute, ... */
  readonly agencyDays: number;
  /** ... and so many meetings in a row at which it was not present. */
  readonly agencyMeetings: number;
  /** An agency that was not heard of for so long has left; it is told no more. */
  readonly agencyForgottenDays: number;
  /** London dates on which nothing was said of an open action. */
  readonly actionDays: number;
}

/**
 * The rules as dated data. Panels meet each month, so four weeks without a word means that the next one would hear nothing
 * new; of a child at high risk half of that. No national rule names these numbers: a council sets its own.
 */
export const SILENCE_RULES: readonly SilenceRules[] = [
  {
    version: '1',
    from: '2014-01-01',
    childDays: { red: 14, amber: 28, none: 28 },
    agencyDays: 62,
    agencyMeetings: 2,
    agencyForgottenDays: 366,
    actionDays: 28,
  },
];

/** The rules that hold on a date. */
export const silenceRulesOn = (date: LondonDate): SilenceRules =>
  SILENCE_RULES.findLast(({ from }) => from <= date) ?? (SILENCE_RULES[0] as SilenceRules);

/** The last day on which news of a child is still recent enough not to be silence; undefined when silence is not told. */
export const childHeardSince = (
  overall: 'red' | 'amber' | 'green' | undefined,
  today: LondonDate,
  { childDays }: SilenceRules,
): LondonDate | undefined => {
  const days = childDays[overall ?? 'none'];
  return days === undefined ? undefined : addDays(today, -days);
};

/** Why an open action is stuck: past its due date, or not a word about it for too long. */
export type Stuck = 'overdue' | 'no_movement';

/** Whether an action is stuck on a date. `movedOn` is the day on which anything was last said of it. */
export const stuckOn = (
  { due, completedAt, cancelledAt }: Pick<ActionDetails, 'due' | 'completedAt' | 'cancelledAt'>,
  movedOn: LondonDate,
  today: LondonDate,
  { actionDays }: SilenceRules,
): Stuck | undefined => {
  if (completedAt !== undefined || cancelledAt !== undefined) return undefined;
  if (due < today) return 'overdue';
  return movedOn < addDays(today, -actionDays) ? 'no_movement' : undefined;
};

/** What is known of an agency's part in the work. */
export interface AgencyHeard {
  readonly agency: string;
  /** The day of its last record or attendance. */
  readonly lastOn: LondonDate;
  readonly what: string;
  /** Meetings held since it was last present. */
  readonly missed: number;
}

/** Whether an agency that used to contribute has stopped. */
export const agencyIsSilent = (
  { lastOn, missed }: Pick<AgencyHeard, 'lastOn' | 'missed'>,
  today: LondonDate,
  { agencyDays, agencyMeetings, agencyForgottenDays }: SilenceRules,
): boolean =>
  lastOn < addDays(today, -agencyDays) && lastOn >= addDays(today, -agencyForgottenDays) && missed >= agencyMeetings;
