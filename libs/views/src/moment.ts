import type { Instant, LondonDate } from '@hub/kernel';
import { asAtNow } from '@hub/casebook';
import type { AsAt } from '@hub/exploitation';

/** A moment for which something is shown, with what is asked of it again and again. */
export interface Moment extends AsAt {
  readonly now: Instant;
  readonly date: LondonDate;
}

/** Prepares a moment: everything up to and including it, dates tested on its London date. */
export const momentOf = (now: Instant): Moment => ({ now, ...asAtNow(now) });
