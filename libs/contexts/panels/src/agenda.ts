import type { LondonDate } from '@hub/kernel';
import type { NextReview } from './next-review.js';
import type { Panel } from './terms.js';

/** Why a child is proposed for an agenda, the weightiest first. */
export const AGENDA_REASONS = [
  'red',
  'missing_now',
  'risen',
  'new',
  'override_expired',
  'referred',
  'repeat_missing',
  'action_stuck',
  'review_due',
  'review_overdue',
  'silent',
] as const;
export type AgendaReasonCode = (typeof AGENDA_REASONS)[number];

/** One reason, with the number or the day that makes it one. */
export interface AgendaReason {
  readonly code: AgendaReasonCode;
  readonly count?: number | undefined;
  readonly since?: LondonDate | undefined;
  /** Of a next review: the day by which the child is to be heard, and the panel that set it. */
  readonly due?: LondonDate | undefined;
  readonly panel?: Panel | undefined;
}

/** By which rules an agenda is proposed, from a date on. */
export interface AgendaRules {
  readonly version: string;
  readonly from: LondonDate;
  /** So many missing episodes within the days over which they are counted. */
  readonly repeatMissing: number;
}

/** The rules as dated data; what silence and a stuck action are is the silence rules' to say. Thresholds of repeat missing vary by area; 3 in 90 days is common in local protocols. */
export const AGENDA_RULES: readonly AgendaRules[] = [{ version: '3', from: '2014-01-01', repeatMissing: 3 }];

/** The rules that hold on a date. */
export const agendaRulesOn = (date: LondonDate): AgendaRules =>
  AGENDA_RULES.findLast(({ from }) => from <= date) ?? (AGENDA_RULES[0] as AgendaRules);

/** What the rules look at of one child who is at risk, or was referred. */
export interface AgendaFacts {
  readonly childId: string;
  readonly overall?: 'red' | 'amber' | 'green' | undefined;
  /** The overall RAG against that of the last panel; `new` = was not at risk then; `no_panel` = never heard. */
  readonly direction: 'up' | 'down' | 'same' | 'new' | 'no_panel';
  /** Strands whose professional judgement expired: the worse of tool and judgement holds until somebody looks again. */
  readonly expiredJudgements?: number | undefined;
  /** When a panel last heard the child. */
  readonly heardOn?: LondonDate | undefined;
  /** No panel heard the child within the days of the monthly review. */
  readonly reviewOverdue: boolean;
  /** A next review that a meeting set and that is due by the day of the meeting. */
  readonly reviewDue?: NextReview | undefined;
  readonly missingNow: boolean;
  /** Missing episodes over the counted days. */
  readonly episodes: number;
  /** Actions past their due date, or without movement. */
  readonly stuckActions: number;
  /** The day of the last news of the child, when that is too long ago. */
  readonly silentSince?: LondonDate | undefined;
  /** Referred to this panel on this day, and still without an outcome. */
  readonly referredOn?: LondonDate | undefined;
}

/** A child who should be on the agenda, and every reason why. */
export interface AgendaProposal {
  readonly childId: string;
  readonly reasons: readonly AgendaReason[];
}

const reasonsOf = (facts: AgendaFacts, rules: AgendaRules): AgendaReason[] => {
  const since = (date: LondonDate | undefined) => (date === undefined ? {} : { since: date });
  const heard = facts.direction !== 'no_panel';
  const holds: Readonly<Record<AgendaReasonCode, false | Omit<AgendaReason, 'code'>>> = {
    red: facts.overall === 'red' && {},
    missing_now: facts.missingNow && {},
    risen: facts.direction === 'up' && since(facts.heardOn),
    new: (facts.direction === 'new' || !heard) && {},
    override_expired: (facts.expiredJudgements ?? 0) > 0 && { count: facts.expiredJudgements },
    referred: facts.referredOn !== undefined && since(facts.referredOn),
    repeat_missing: facts.episodes >= rules.repeatMissing && { count: facts.episodes },
    action_stuck: facts.stuckActions > 0 && { count: facts.stuckActions },
    review_due: facts.reviewDue !== undefined && {
      since: facts.reviewDue.setOn,
      due: facts.reviewDue.due,
      panel: facts.reviewDue.panel,
    },
    review_overdue: facts.reviewOverdue && heard && since(facts.heardOn),
    silent: facts.silentSince !== undefined && since(facts.silentSince),
  };
  return AGENDA_REASONS.flatMap((code) => {
    const found = holds[code];
    return found === false ? [] : [{ code, ...found }];
  });
};

const weight = ({ reasons }: AgendaProposal): number =>
  reasons.reduce((sum, { code }) => sum + 2 ** (AGENDA_REASONS.length - AGENDA_REASONS.indexOf(code)), 0);

/**
 * Which children the panel should hear, and why: those with at least one reason, the weightiest first, those of equal
 * weight by id. Nothing is decided here: people put children on the agenda and take them off.
 */
export const proposeAgenda = (all: readonly AgendaFacts[], rules: AgendaRules): AgendaProposal[] =>
  all
    .map((facts) => ({ childId: facts.childId, reasons: reasonsOf(facts, rules) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => weight(b) - weight(a) || (a.childId < b.childId ? -1 : 1));
