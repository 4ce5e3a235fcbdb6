import { releasesDecider, RELEASES_STREAM } from '@hub/assurance';
import { handle } from '@hub/event-log';
import type { EventKinds, EventLog, Instant, Meta, Refusal } from '@hub/kernel';
import { onRecord } from '@hub/reports';
import type { GuardedYears } from '../guard-desk.js';

/** Numbers as they would be given now: whether they are new to the ledger, and how many releases they were worked out beside. */
export type Giveable = Pick<GuardedYears, 'release' | 'fresh' | 'seen'>;

interface Means {
  readonly log: EventLog;
  readonly kinds: EventKinds;
  viewsCaughtUp(): Promise<void>;
}

const ATTEMPTS = 5;

/**
 * Puts numbers into the ledger: they count as given from now on. They are worked out anew, some times, when something else was
 * given meanwhile; then why it could not be is answered. Nothing is written of what the ledger already has.
 */
export const giveRelease = async (
  { log, kinds, ...means }: Means,
  of: { readonly knownAt: Instant; readonly logPosition: number },
  meta: Meta,
  work: () => Promise<Giveable>,
): Promise<Refusal | undefined> => {
  let refusal: Refusal | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    await means.viewsCaughtUp();
    const { release, fresh, seen } = await work();
    if (!fresh) return undefined;
    const outcome = await handle(
      log,
      releasesDecider,
      RELEASES_STREAM,
      { type: 'Release', seen, release: onRecord(release, of) },
      { ...meta, commandId: `release ${release.id}` },
      { kinds },
    );
    if (outcome.outcome !== 'refused') return undefined;
    refusal = outcome.refusal;
  }
  return refusal;
};
