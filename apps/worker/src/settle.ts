import { setTimeout } from 'node:timers/promises';
import type { EventLog } from '@hub/kernel';
import { NOW } from '@hub/kernel';
import type { DeliveryRun, Settled } from '@hub/intake';
import { StoreFailed, type GroupProgress, type ViewStore } from '@hub/view-store';
import {
  CHILDREN,
  FINDINGS,
  links,
  offences,
  personsOfConcern,
  places,
  waitingLinks,
  type ChildRow,
  type FindingRow,
  type LinkRow,
  type OffenceRow,
  type PersonRow,
} from '@hub/views';

const POLL_MS = 20;

/** Views that have not moved for so long will not catch up by waiting. */
const PATIENCE_MS = 60_000;

/** How the groups of views stand; nothing while the server that keeps them is away. */
const progressOf = async (store: ViewStore): Promise<readonly GroupProgress[]> => {
  try {
    return await store.progress();
  } catch (error) {
    if (error instanceof StoreFailed && error.passes) return [];
    throw error;
  }
};

/** Waits until the views include everything that the log holds now. Throws when they stand still. */
export const viewsToCatchUp = async (log: EventLog, store: ViewStore): Promise<void> => {
  const { position: wanted } = await log.head();
  let last = 0;
  let still = 0;
  for (;;) {
    const groups = await progressOf(store);
    const position = groups.length === 0 ? last : Math.min(...groups.map((group) => group.position));
    if (position >= wanted) return;
    const stopped = groups.find((group) => group.stopped);
    if (stopped?.stopped) {
      throw new Error(`The views of "${stopped.group}" stand still before event ${stopped.stopped.position}`);
    }
    still = position === last ? still + POLL_MS : 0;
    if (still > PATIENCE_MS) throw new Error(`The views stand still at event ${position} of ${wanted}`);
    last = position;
    await setTimeout(POLL_MS);
  }
};

/** How many links and incidents of a run name somebody or something that is not on record yet. */
const linksThatWait = async (store: ViewStore, correlationId: string): Promise<number> => {
  const linked = await store.rowsAt<LinkRow>(links.table, NOW, { where: { correlationId } });
  const happened = await store.rowsAt<OffenceRow>(offences.table, NOW, { where: { correlationId } });
  if (linked.length + happened.length === 0) return 0;
  const children = await store.rowsAt<ChildRow>(CHILDREN.table, NOW);
  const people = await store.rowsAt<PersonRow>(personsOfConcern.table, NOW);
  return waitingLinks(linked, happened, {
    child: new Set(children.flatMap(({ row }) => row.ids)),
    person: new Set(people.filter(({ row }) => row.details !== undefined).map(({ key }) => key)),
    place: new Set((await store.rowsAt(places.table, NOW)).map(({ key }) => key)),
  }).length;
};

/** What of a run's rows still waits, once the views have seen every event of it. */
export const settle = async (log: EventLog, store: ViewStore, { correlationId }: DeliveryRun): Promise<Settled> => {
  await viewsToCatchUp(log, store);
  const rows = await store.rowsAt<FindingRow>(FINDINGS.table, NOW, { where: { correlationId } });
  const records = (kind: FindingRow['kind']): number =>
    new Set(rows.filter(({ row }) => row.kind === kind).map(({ row }) => row.key)).size;
  const waiting = records('waiting') + (await linksThatWait(store, correlationId));
  return { waiting, matchQueue: records('queued'), conflicts: records('conflict') };
};
