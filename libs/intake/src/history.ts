import type { EventLog, Instant } from '@hub/kernel';
import { deliveryStream } from '@hub/deliveries';
import { recordedAtOption, type NumberedRow } from './batch.js';
import type { Delivery, DeliveryFile } from './delivery.js';
import { BATCH_ROWS, type Intake } from './intake.js';
import type { IntakePorts } from './ports.js';
import type { IntakeResult } from './result.js';
import { correlationOf, deliveryOf, knownDelivery, type KnownDelivery } from './run.js';
import { openStaging, type StagedRow, type Staging } from './staging.js';

/** A historical load that was begun and not finished. */
export interface UnfinishedLoad {
  readonly deliveryId: string;
  readonly run: number;
}

const TAIL = 100;

/**
 * The historical load that was cut off, if there is one: until the same delivery is sent again nothing else may be
 * written, because the rest of it was known earlier than now. Such a load always wrote the last events of the log.
 */
export const unfinishedHistoricalLoad = async (log: EventLog): Promise<UnfinishedLoad | undefined> => {
  const { position } = await log.head();
  const tail = await log.readAll(Math.max(0, position - TAIL), TAIL);
  const deliveries = new Set(tail.flatMap(({ correlationId }) => deliveryOf(correlationId) ?? []));
  for (const deliveryId of deliveries) {
    const { state, historical } = knownDelivery(await log.readStream(deliveryStream(deliveryId)));
    if (historical && state.status === 'open') return { deliveryId, run: state.run };
  }
  return undefined;
};

const stage = async (intake: Intake, staging: Staging, delivery: Delivery, openedAt: Instant): Promise<void> => {
  const numberOf = new Map(delivery.files.map((file, at) => [file, at]));
  for await (const { file, rows } of intake.read('staging', openedAt)) {
    const number = numberOf.get(file) as number;
    for (const row of rows) {
      if (row.ok) staging.add({ file: number, ...row });
      else intake.counts.rejected(file.feed.name);
    }
  }
  staging.seal();
};

const words = (instant: Instant): string => `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`;

const notEmptyEnough = (first: Instant, last: Instant): string =>
  `This load begins with what was known on ${words(first)}, and the hub already holds records of ${words(last)}. History can only be taken into a hub whose last record is earlier, usually an empty one. Nothing was written.`;

const overtaken = (first: Instant, last: Instant): string =>
  `This load was cut off and cannot go on: it continues with what was known on ${words(first)}, and since then records of ${words(last)} were written. Begin again with an empty hub.`;

/** Why the log cannot take a row that was known at this moment. */
const obstacle = async (
  { log }: IntakePorts,
  resumedRun: string | undefined,
  first: Instant | undefined,
): Promise<string | undefined> => {
  const head = await log.head();
  if (first === undefined || head.recordedAt === undefined) return undefined;
  if (resumedRun === undefined) {
    return head.recordedAt < first ? undefined : notEmptyEnough(first, head.recordedAt);
  }
  const [last] = await log.readAll(head.position - 1, 1);
  const own = last?.correlationId === resumedRun;
  return own || head.recordedAt <= first ? undefined : overtaken(first, head.recordedAt);
};

const numbered = (ordinal: number, files: readonly DeliveryFile[], staged: StagedRow): NumberedRow => {
  const { file, ...row } = staged;
  const { feed, name } = files[file] as DeliveryFile;
  return { ordinal, feed, file: name, ...row };
};

const takeStaged = async (
  intake: Intake,
  known: KnownDelivery,
  ports: IntakePorts,
  delivery: Delivery,
  staging: Staging,
  openedAt: Instant,
): Promise<IntakeResult> => {
  const { upTo } = intake;
  const resumedRun = intake.resumed ? correlationOf(delivery.id, known.state.run) : undefined;
  let ordinal = 0;
  let begun = false;
  let last: Instant | undefined;
  const begin = async (first: Instant | undefined): Promise<string | undefined> => {
    begun = true;
    const reason = await obstacle(ports, resumedRun, first);
    if (reason === undefined) await intake.open(openedAt, recordedAtOption(first));
    return reason;
  };
  for (let page = staging.next(BATCH_ROWS); page.length > 0; page = staging.next(BATCH_ROWS)) {
    const rows = page.map((row) => numbered((ordinal += 1), delivery.files, row)).filter((row) => row.ordinal > upTo);
    last = page.at(-1)?.recordedAt;
    const [first] = rows;
    if (!first) continue;
    const reason = begun ? undefined : await begin(first.recordedAt);
    if (reason !== undefined) return intake.refuse(reason);
    await intake.take(rows, ordinal, recordedAtOption(last));
    intake.progress({ phase: 'taking', done: ordinal / staging.count, rows: ordinal });
    intake.stopIfAsked();
  }
  if (!begun) {
    const reason = await begin(last);
    if (reason !== undefined) return intake.refuse(reason);
  }
  return intake.finish(recordedAtOption(last));
};

/**
 * Takes a historical load: all rows of all feeds are read and staged first, then taken in order of their moment of
 * recording, then in intake order; rows without a moment come last and are known from now. A load that was taken
 * completely before writes nothing.
 */
export const takeHistory = async (
  intake: Intake,
  known: KnownDelivery,
  ports: IntakePorts,
  delivery: Delivery,
): Promise<IntakeResult> => {
  const openedAt = (known.state.status === 'unknown' ? undefined : known.openedAt) ?? ports.now();
  if (known.state.status === 'taken') {
    for await (const { file, rows } of intake.read('taking', openedAt)) {
      for (const row of rows) {
        if (row.ok) intake.counts.judged(file.feed.name, 'unchanged');
        else intake.counts.rejected(file.feed.name);
      }
    }
    return intake.repeat();
  }
  if (intake.resumed) {
    intake.countFrom(known.state.feeds.map((count) => ({ ...count, read: count.read - count.rejected, rejected: 0 })));
  }
  const staging = openStaging(ports.stagingFolder, delivery.id);
  try {
    await stage(intake, staging, delivery, openedAt);
    return await takeStaged(intake, known, ports, delivery, staging, openedAt);
  } finally {
    staging.discard();
  }
};
