import { ruleOn, type AudienceRule, type Ledger, type Release } from '@hub/disclosure';
import type { Instant, LondonDate, Period } from '@hub/kernel';
import type { PlainFigure } from '@hub/metrics';
import { releaseOf } from './ledger.js';
import { draftOf } from './numbers.js';
import { shownFigure, shownOrNotGiven, type ShownFigure } from './shown.js';
import { yearsName } from './window.js';

/** For whom numbers are worked out, and as known when. */
export interface Audience {
  readonly audience: string;
  readonly knownAt: Instant;
  /** London date on which they are shown: decides which rule of disclosure applies. */
  readonly on: LondonDate;
}

/** Before the first rule of an audience the first one holds. */
export const onOrAfterFirst = (rules: readonly AudienceRule[], { audience, on }: Pick<Audience, 'audience' | 'on'>): LondonDate => {
  const [first = on] = rules
    .filter((rule) => rule.audience === audience)
    .map(({ from }) => from)
    .sort();
  return on < first ? first : on;
};

/** Everything that an audience may be shown of some years, and the release that it is. */
export interface Guarded {
  readonly release: Release;
  /** It is not on record: nobody was given it yet. */
  readonly fresh: boolean;
  /** By the id of the period, in the order of the plan. */
  readonly figures: ReadonlyMap<string, readonly ShownFigure[]>;
}

/** The name of what an audience is given of these years as known at a moment: the same wherever it is looked at. */
export const releaseId = ({ audience, knownAt }: Audience, period: Period): string =>
  `${audience} ${yearsName(period)} as known at ${knownAt}`;

/**
 * The one guard of all figures that are shown to those who may know no children: on a page, in a pack, in a file. Numbers
 * of whole years are protected together, against everything in the ledger, so that the same moment gives the same numbers
 * wherever it is looked at.
 */
export const guarded = (
  figures: readonly PlainFigure[],
  period: Period,
  asked: Audience,
  ledger: Ledger,
  rules: readonly AudienceRule[],
): Guarded => {
  const { audience } = asked;
  const on = onOrAfterFirst(rules, asked);
  const { threshold } = ruleOn(rules, audience, on);
  const draft = draftOf(figures, { id: releaseId(asked, period), audience, on, threshold });
  const { release, fresh } = releaseOf(draft, ledger, rules);
  const look = shownOrNotGiven(release);
  const shown = new Map<string, ShownFigure[]>();
  for (const figure of figures) {
    const one = shownFigure(figure, look);
    if (!one) continue;
    const held = shown.get(figure.period.id);
    if (held) held.push(one);
    else shown.set(figure.period.id, [one]);
  }
  return { release, fresh, figures: shown };
};

/** Numbers from 1 to this are not shown to an audience on a date. */
export const thresholdOf = (rules: readonly AudienceRule[], asked: Audience): number =>
  ruleOn(rules, asked.audience, onOrAfterFirst(rules, asked)).threshold;
