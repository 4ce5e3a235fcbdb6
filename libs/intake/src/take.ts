import { deliveryStream } from '@hub/deliveries';
import type { NumberedRow } from './batch.js';
import { openDelivery, type DeliveryFile } from './delivery.js';
import { takeHistory, unfinishedHistoricalLoad } from './history.js';
import { BATCH_ROWS, Intake, Stopped } from './intake.js';
import type { IntakeOptions, IntakePorts } from './ports.js';
import { FileChanged } from './read-rows.js';
import type { IntakeResult } from './result.js';
import type { GoodRow } from './row-reader.js';
import { knownDelivery, type KnownDelivery } from './run.js';

const UNFINISHED =
  'A historical load was begun and has not been finished. Send that delivery again first, so that it is completed; then send this one.';

const numbered = (ordinal: number, { feed, name }: DeliveryFile, row: GoodRow): NumberedRow => ({
  ordinal,
  feed,
  file: name,
  line: row.line,
  stream: row.stream,
  command: row.command,
});

const takeNow = async (intake: Intake, known: KnownDelivery, ports: IntakePorts): Promise<IntakeResult> => {
  if (intake.resumed) intake.countFrom(known.state.feeds);
  await intake.open(ports.now(), {});
  const { upTo } = intake;
  let ordinal = 0;
  let done = upTo;
  let batch: NumberedRow[] = [];
  const flush = async (): Promise<void> => {
    const rows = batch;
    batch = [];
    done = ordinal;
    await intake.take(rows, ordinal, {});
  };
  for await (const { file, rows } of intake.read('taking')) {
    for (const row of rows) {
      ordinal += 1;
      if (ordinal <= upTo) continue;
      if (row.ok) batch.push(numbered(ordinal, file, row));
      else intake.counts.rejected(file.feed.name);
      if (ordinal % BATCH_ROWS === 0) await flush();
    }
  }
  if (ordinal > done) await flush();
  return intake.finish({});
};

/**
 * Takes a delivery folder in: reads its files, refuses those that cannot be read, turns good rows into commands,
 * writes their events and counts what became of each row.
 *
 * The same delivery after a crash continues the run that was cut off, and ends as if it had not been. A delivery that
 * was taken before is compared row by row with what holds now. With `historical` rows are taken in order of their
 * `recorded_at` across all feeds, and only into a log that ends before the first of them.
 *
 * What is wrong with a delivery, a file or a row is in the result. Throws when the log cannot be written, when a folder
 * cannot be read, and `DeliveryBusy` when the same delivery is being taken in elsewhere.
 */
export const takeDelivery = async (
  folder: string,
  ports: IntakePorts,
  options: IntakeOptions = {},
): Promise<IntakeResult> => {
  const historical = options.historical ?? false;
  const opened = await openDelivery(folder, historical);
  if (!opened.ok) return refusedFolder(opened, options);
  const { delivery } = opened;
  const unfinished = await unfinishedHistoricalLoad(ports.log);
  const known = knownDelivery(await ports.log.readStream(deliveryStream(delivery.id)));
  const intake = new Intake(delivery, ports, options, known);
  if (unfinished && unfinished.deliveryId !== delivery.id) return intake.refuse(UNFINISHED);
  try {
    return await (historical ? takeHistory(intake, known, ports, delivery) : takeNow(intake, known, ports));
  } catch (error) {
    if (error instanceof Stopped || error instanceof FileChanged) return await intake.stop(error.message);
    throw error;
  } finally {
    await intake.close();
  }
};

const refusedFolder = (
  opened: Extract<Awaited<ReturnType<typeof openDelivery>>, { ok: false }>,
  options: IntakeOptions,
): IntakeResult => ({
  outcome: 'refused',
  reason: opened.reason,
  deliveryId: '',
  run: 0,
  dryRun: options.dryRun ?? false,
  historical: options.historical ?? false,
  resumed: false,
  feeds: [],
  files: [],
  refusedFiles: opened.refused,
  otherFiles: opened.others,
  waiting: 0,
  matchQueue: 0,
  conflicts: 0,
  assumedTimes: 0,
  unknownCodes: [],
  rejects: [],
});
