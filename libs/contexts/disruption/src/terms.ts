import type { LondonDate } from '@hub/kernel';
import type { Authority, SubjectType, Tool } from './codes.js';

/** What a tool can be used for and how long it holds, as the law stood from a date until (not including) another. */
export interface ToolTerms {
  readonly tool: Tool;
  readonly from: LondonDate;
  /** From this date nobody can ask for a new one; those that hold run on. */
  readonly until?: LondonDate;
  readonly replacedBy?: Tool;
  readonly words: string;
  /** Statute and section. */
  readonly law: string;
  readonly against: readonly SubjectType[];
  readonly askedBy: readonly Authority[];
  readonly decidedBy: readonly Authority[];
  readonly breach: 'offence' | 'contempt' | 'none';
  /** It can hold for a while before it is decided on. */
  readonly interim: boolean;
  /** Whole months from the grant; a fixed term must not be shorter, or longer. */
  readonly leastMonths?: number;
  readonly mostMonths?: number;
  /** Whole months with all extensions. */
  readonly mostMonthsExtended?: number;
  /** Whole dates it can touch, the first among them: 48 hours touch three. */
  readonly mostDays?: number;
  /** Against somebody under 18. */
  readonly mostMonthsUnder18?: number;
  readonly leastAge?: number;
  /** Kinds of life, by which statuses may follow which. */
  readonly life: Life;
  /** Never counted as in force (indicator definition D1). */
  readonly neverInForce?: true;
}

export type Life = 'order' | 'notice' | 'review' | 'prosecution' | 'visit' | 'any';
