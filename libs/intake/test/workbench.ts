import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { childrenKinds } from '@hub/children';
import { deliveriesKinds } from '@hub/deliveries';
import { disruptionKinds } from '@hub/disruption';
import { exploitationKinds } from '@hub/exploitation';
import { intelligenceKinds } from '@hub/intelligence';
import { interviewsKinds } from '@hub/interviews';
import {
  eventKinds,
  type AnyEvent,
  type By,
  type Envelope,
  type EventLog,
  type Meta,
  type NewEvent,
} from '@hub/kernel';
import { missingKinds } from '@hub/missing';
import { panelsKinds } from '@hub/panels';
import { placementsKinds } from '@hub/placements';

export const KINDS = eventKinds(
  childrenKinds,
  missingKinds,
  interviewsKinds,
  exploitationKinds,
  panelsKinds,
  intelligenceKinds,
  deliveriesKinds,
  disruptionKinds,
  placementsKinds,
);

export const NOW = '2026-11-21T09:00:00.000Z';

const BY: By = { person: 'user-intake', agency: 'bromley', role: 'intake' };

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder for one test: deliveries, rejects and staging lie below it. */
export class Bench {
  readonly root = mkdtempSync(join(tmpdir(), 'hub-intake-'));
  #deliveries = 0;

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  /** Writes a delivery; an object under `delivery.json` may be given as text only. */
  delivery(files: Files): string {
    this.#deliveries += 1;
    const folder = join(this.root, `delivery-${this.#deliveries}`);
    mkdirSync(folder);
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return folder;
  }

  /** What the intake needs, around a log. */
  ports(
    log: EventLog,
    makeEvents: (kinds: typeof KINDS, events: readonly AnyEvent[], meta: Meta) => readonly NewEvent[],
  ) {
    return {
      log,
      kinds: KINDS,
      newEvents: (events: readonly AnyEvent[], meta: Meta) => makeEvents(KINDS, events, meta),
      now: () => NOW,
      by: BY,
      settle: async () => ({ waiting: 0, matchQueue: 0, conflicts: 0 }),
      rejectsFolder: join(this.root, 'rejects'),
      stagingFolder: join(this.root, 'staging'),
    };
  }

  /** The rejects file of a feed, as bytes. */
  rejects(deliveryId: string, feed: string): Buffer {
    return readFileSync(join(this.root, 'rejects', deliveryId, `${feed}.rejects.csv`));
  }
}

/** Every event of a log. */
export const allEvents = async (log: EventLog): Promise<Envelope[]> => {
  const events: Envelope[] = [];
  for (;;) {
    const more = await log.readAll(events.length, 1_000);
    if (more.length === 0) return events;
    events.push(...more);
  }
};

/** What a log holds, without what differs between two runs of the same intake: place and moment of recording. */
export const contentsOf = async (log: EventLog): Promise<unknown[]> =>
  (await allEvents(log)).map(({ stream, type, data, causationId }) => ({ stream, type, data, causationId }));

/** The facts of a log by record, without the deliveries' own bookkeeping. */
export const recordsOf = async (log: EventLog): Promise<Record<string, unknown>> => {
  const latest: Record<string, unknown> = {};
  for (const { stream, type, data } of await allEvents(log)) {
    if (!stream.startsWith('deliveries.')) latest[stream] = { type: type.replace(/\w+$/, ''), data };
  }
  return latest;
};
