import { OUTCOMES } from '@hub/panels';
import { mapReferrals } from './map-referrals.js';
import { count, metric, percentage, ratioText, tally, type Judged } from './metric.js';
import { numberText } from './rounding.js';
import { dateText } from './words.js';

const WORDS: Readonly<Record<(typeof OUTCOMES)[number], string>> = {
  accepted: 'accepted',
  not_accepted: 'not accepted',
  step_down_early_help: 'stepped down to early help',
  s47: 'section 47 enquiry',
  nrm: 'referred to the national referral mechanism',
  deferred: 'deferred',
  transferred: 'transferred',
};

const camel = (code: string): string => code.replace(/_(\w)/g, (_match, letter: string) => letter.toUpperCase());

/**
 * Indicator definition 8c: what came of the referrals of 8b.
 *
 * An outcome counts for its referral, in that one's period, whatever its own date. The numerator is the referrals with
 * an outcome of any kind; the others are pending.
 */
export const outcomesOfMapReferrals = metric(
  {
    id: '8c',
    title: 'Outcome of MAP referrals',
    unit: 'referral',
    definition:
      'The referrals of 8b by outcome; pending when none is recorded. The outcome counts whatever its own date. The headline is the share with an outcome.',
  },
  (scope) => {
    const numbers = new Map<string, number>();
    const judged = mapReferrals(scope).map(({ childCase, referral, excluded }): Judged => {
      const { referralId, referredAt, outcome, outcomeAt } = referral.content;
      if (excluded === undefined) numbers.set(outcome ?? 'pending', (numbers.get(outcome ?? 'pending') ?? 0) + 1);
      return {
        ref: referralId,
        childCase,
        outcome: excluded !== undefined ? 'excluded' : outcome === undefined ? 'not counted' : 'counted',
        tell: () => ({
          reason:
            excluded ?? (outcome === undefined ? 'Pending: no outcome is recorded.' : `Outcome: ${WORDS[outcome]}.`),
          records: [referral],
          facts: {
            referred: dateText(referredAt),
            ...(outcomeAt === undefined ? {} : { 'outcome on': dateText(outcomeAt) }),
          },
        }),
      };
    });
    const decided = tally(judged, 'counted');
    const referrals = decided + tally(judged, 'not counted');
    const rows = [...OUTCOMES.map((code) => [code, WORDS[code]] as const), ['pending', 'pending'] as const].map(
      ([code, label]) => ({ name: camel(code), label, number: numbers.get(code) ?? 0 }),
    );
    const outcomes = rows.flatMap(({ label, number }) => (number > 0 ? `${numberText(number)} ${label}` : []));
    return {
      numerator: decided,
      denominator: referrals,
      ratio: [decided, referrals],
      display:
        ratioText(decided, referrals, 'referral', 'no referrals in the period') +
        (outcomes.length > 0 ? `: ${outcomes.join(', ')}` : ''),
      parts: [
        count('referrals', 'referrals to MAP', referrals),
        count('decided', 'with an outcome', decided),
        ...rows.map(({ name, label, number }) => count(name, label, number)),
        ...rows.map(({ name, label, number }) =>
          percentage(
            `percentage${name[0]?.toUpperCase()}${name.slice(1)}`,
            `${label}, share of all`,
            number,
            referrals,
          ),
        ),
      ],
      breakdowns: [
        {
          title: 'Referrals by outcome',
          columns: ['Referrals'],
          rows: rows.map(({ label, number }) => ({ name: label, values: [number] })),
        },
      ],
      judged,
    };
  },
);
