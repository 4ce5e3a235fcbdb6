import {
  packDecider,
  packStream,
  quarterDue,
  type PackCommand,
  type PackEvent,
  type PackNumbers,
} from '@hub/assurance';
import { HistoryGoesBackwards, newEventsOf } from '@hub/event-log';
import { fold, londonDateOf, type EventKinds, type EventLog, type Instant } from '@hub/kernel';
import type { PackVariant } from '@hub/assurance';
import { packKey } from '@hub/views';
import type { BoardSettings } from '../board-settings.js';

/** The hub itself, where a person is named who drafted a pack. */
export const HUB_ITSELF = 'hub';

/** What drafts are made with. */
export interface DueDraftMeans {
  readonly log: EventLog;
  readonly kinds: EventKinds;
  readonly board: BoardSettings;
  /** Whose hub it is: the agency in whose name it drafts. */
  readonly agency: string;
  /** What a draft of a pack is made from at a moment. */
  numbersAt(variant: PackVariant, knownAt: Instant, logPosition: number): PackNumbers;
}

/** The draft of one variant; undefined when there is one already, or somebody else wrote at the same time. */
const draftDue = async (
  { log, kinds, agency, numbersAt }: DueDraftMeans,
  variant: PackVariant,
  period: string,
  { knownAt, position }: { readonly knownAt: Instant; readonly position: number },
): Promise<string | undefined> => {
  const stream = packStream(variant.id, period);
  const history = await log.readStream(stream);
  const command: PackCommand = {
    type: 'DraftDue',
    variant: variant.id,
    period,
    person: HUB_ITSELF,
    numbers: numbersAt(variant, knownAt, position),
  };
  const decision = packDecider.decide(
    command,
    fold(packDecider, history as readonly unknown[] as readonly PackEvent[]),
  );
  if (decision.outcome === 'refused' || decision.events.length === 0) return undefined;
  const events = newEventsOf(kinds, decision.events, {
    commandId: `draft due ${variant.id}|${period}`,
    by: { person: HUB_ITSELF, agency, role: 'PROCESS' },
    purpose: 'assurance',
  });
  try {
    const { outcome } = await log.append(
      { stream, expected: history.at(-1)?.revision ?? -1, events },
      { recordedAt: knownAt },
    );
    return outcome === 'appended' ? packKey(variant.id, period, 1) : undefined;
  } catch (error) {
    if (error instanceof HistoryGoesBackwards) return undefined;
    throw error;
  }
};

/**
 * Makes the first draft of each pack whose day has come, by the clock of the log: at the moment of its last event, so that
 * a hub whose records end years ago drafts nothing for today, and one that began after a quarter drafts nothing of it. Asked again it makes none twice; what somebody else's write
 * came before is made at the next round. Answers the ids of the drafts that were made.
 */
export const draftDuePacks = async (means: DueDraftMeans): Promise<readonly string[]> => {
  const { position, recordedAt } = await means.log.head();
  const [first] = await means.log.readAll(0, 1);
  if (recordedAt === undefined || first === undefined) return [];
  const made: string[] = [];
  for (const variant of means.board.variants) {
    const period = quarterDue(variant, londonDateOf(recordedAt));
    if (!period || londonDateOf(first.recordedAt) >= period.end) continue;
    const packId = await draftDue(means, variant, period.id, { knownAt: recordedAt, position });
    if (packId !== undefined) made.push(packId);
  }
  return made;
};
