import { join } from 'node:path';
import type { AppendOptions, Instant } from '@hub/kernel';
import type { FeedCount } from '@hub/deliveries';
import { Batches, type NumberedRow, type PendingNote } from './batch.js';
import { Counts, UnknownCodes } from './counts.js';
import type { Delivery, DeliveryFile } from './delivery.js';
import { DifferenceList } from './differences.js';
import type { IntakeOptions, IntakePorts, Progress, Settled } from './ports.js';
import { readRows, type RowsOfFile } from './read-rows.js';
import { Rejects } from './rejects.js';
import type { IntakeResult } from './result.js';
import type { ReadRow } from './row-reader.js';
import { RunStream, type KnownDelivery } from './run.js';

/** Rows that are judged and written together. */
export const BATCH_ROWS = 500;

/** The intake ends early, but in order: what was taken stays, and the same delivery continues. */
export class Stopped extends Error {
  override readonly name = 'Stopped';

  constructor() {
    super('You stopped it. What was taken so far stays taken; send the same delivery again and it goes on from there.');
  }
}

const NOTHING_WAITS: Settled = { waiting: 0, matchQueue: 0, conflicts: 0 };

/** The taking of one delivery: what the ways of doing it share. */
export class Intake {
  readonly resumed: boolean;
  readonly #delivery: Delivery;
  readonly #ports: IntakePorts;
  readonly #options: IntakeOptions;
  readonly #stream: RunStream;
  readonly #rejects: Rejects;
  readonly #unknownCodes = new UnknownCodes();
  readonly #differences: DifferenceList | undefined;
  readonly #feeds: readonly string[];
  #counts: Counts;
  #assumedTimes = 0;
  #note: PendingNote | undefined;
  #recordedAt: AppendOptions = {};
  #opened = false;

  constructor(delivery: Delivery, ports: IntakePorts, options: IntakeOptions, known: KnownDelivery) {
    const { dryRun = false } = options;
    this.#delivery = delivery;
    this.#ports = ports;
    this.#options = options;
    this.resumed = known.state.status === 'open';
    this.#stream = new RunStream(ports, delivery.id, known);
    this.#rejects = new Rejects(dryRun ? undefined : join(ports.rejectsFolder, delivery.id));
    this.#differences = dryRun ? new DifferenceList() : undefined;
    this.#feeds = [...new Set(delivery.files.map(({ feed }) => feed.name))];
    this.#counts = new Counts(this.#feeds);
  }

  /** Rows up to this one were done before. */
  get upTo(): number {
    return this.resumed ? this.#stream.upTo : 0;
  }

  get counts(): Counts {
    return this.#counts;
  }

  /** Goes on from the counts of a run that was cut off. */
  countFrom(before: readonly FeedCount[]): void {
    this.#counts = new Counts(this.#feeds, before);
  }

  /** Every row of the delivery in intake order. Rejects are kept, codes and assumed times counted on the way. */
  async *read(phase: Progress['phase'], notAfter?: Instant): AsyncGenerator<RowsOfFile> {
    await this.#rejects.begin(this.#feeds);
    const totalBytes = this.#delivery.files.reduce((sum, { bytes }) => sum + bytes, 0);
    let bytes = 0;
    let rows = 0;
    for await (const part of readRows(this.#delivery.files, notAfter)) {
      for (const row of part.rows) this.#noteRow(part.file, row);
      yield part;
      await this.#rejects.drain();
      bytes += part.bytes;
      rows += part.rows.length;
      this.progress({ phase, done: bytes / totalBytes, rows });
      this.stopIfAsked();
    }
  }

  #noteRow({ feed, name }: DeliveryFile, row: ReadRow): void {
    if (!row.ok) {
      this.#rejects.add(feed.name, name, row);
      return;
    }
    this.#assumedTimes += row.assumed;
    for (const { column, code } of row.unknownCodes) this.#unknownCodes.add(feed.name, column, code);
  }

  progress(progress: Progress): void {
    this.#options.onProgress?.(progress);
  }

  /** Throws `Stopped` when the caller asked to stop. */
  stopIfAsked(): void {
    if (this.#options.signal?.aborted) throw new Stopped();
  }

  /** Opens a run, or continues the one that was cut off. */
  async open(openedAt: Instant, recordedAt: AppendOptions): Promise<void> {
    const { id, source, historical, files } = this.#delivery;
    this.#recordedAt = recordedAt;
    this.#opened = true;
    await this.#stream.write(
      {
        type: 'OpenDelivery',
        deliveryId: id,
        ...(source === undefined ? {} : { source }),
        historical,
        openedAt,
        files: files.map(({ feed, name, bytes, sha256 }) => ({ feed: feed.name, name, bytes, sha256 })),
      },
      'opened',
      recordedAt,
    );
  }

  /**
   * Judges and writes rows, together with the note of how far the batch before had come: a note never says more than
   * the log holds. `upTo` is the last row of the batch, `recordedAt` its moment.
   */
  async take(rows: readonly NumberedRow[], upTo: number, recordedAt: AppendOptions): Promise<void> {
    const batches = new Batches(this.#ports, this.#stream.run, this.#counts, this.#differences);
    const note = this.#note;
    this.#note = undefined;
    await batches.take(rows, note);
    this.#recordedAt = recordedAt;
    const append = this.#stream.prepare(
      { type: 'NoteProgress', deliveryId: this.#delivery.id, upTo, feeds: this.#counts.snapshot() },
      `progress:${upTo}`,
    );
    if (append) this.#note = { append, options: recordedAt };
  }

  /** Closes the run when every row has been taken, and says what waits. */
  async finish(recordedAt: AppendOptions): Promise<IntakeResult> {
    await this.#rejects.close();
    await this.#writeNote();
    const settled = await this.#ports.settle(this.#stream.run);
    const { waiting, matchQueue, conflicts } = settled;
    await this.#stream.write(
      {
        type: 'CloseDelivery',
        deliveryId: this.#delivery.id,
        takenAt: this.#ports.now(),
        feeds: this.#counts.snapshot(),
        waiting,
        matchQueue,
        conflicts,
        assumedTimes: this.#assumedTimes,
        unknownCodes: this.#unknownCodes.list(),
      },
      'taken',
      recordedAt,
    );
    return this.#result('taken', settled);
  }

  /** The answer about a delivery that had been taken completely before: nothing is written. */
  async repeat(): Promise<IntakeResult> {
    await this.#rejects.close();
    return this.#result('taken', await this.#ports.settle(this.#stream.run));
  }

  /** Ends early for a reason; the run stays open. */
  async stop(reason: string): Promise<IntakeResult> {
    await this.#rejects.close();
    if (this.#opened) {
      await this.#writeNote();
      await this.#stream.write(
        { type: 'StopDelivery', deliveryId: this.#delivery.id, stoppedAt: this.#ports.now(), reason },
        `stopped:${this.#stream.upTo}`,
        this.#recordedAt,
      );
    }
    return { ...this.#result('stopped', NOTHING_WAITS), reason };
  }

  /** The answer that nothing is taken, for a reason found after the files were read. */
  async refuse(reason: string): Promise<IntakeResult> {
    await this.#rejects.close();
    return { ...this.#result('refused', NOTHING_WAITS), reason, feeds: [], run: 0 };
  }

  /** Closes the files of the rejects, however the intake ended. */
  async close(): Promise<void> {
    await this.#rejects.close();
  }

  async #writeNote(): Promise<void> {
    const note = this.#note;
    this.#note = undefined;
    if (note) await this.#stream.hand(note.append, note.options);
  }

  #result(outcome: IntakeResult['outcome'], settled: Settled): IntakeResult {
    const { id, files, refused, others, historical } = this.#delivery;
    return {
      ...settled,
      outcome,
      deliveryId: id,
      run: this.#stream.run.run,
      dryRun: this.#options.dryRun ?? false,
      historical,
      resumed: this.resumed,
      feeds: this.#counts.snapshot(),
      files: files.map(({ name }) => name),
      refusedFiles: refused,
      otherFiles: others,
      assumedTimes: this.#assumedTimes,
      unknownCodes: this.#unknownCodes.list(),
      rejects: this.#rejects.summary(),
      ...(this.#differences ? { differences: this.#differences.summary() } : {}),
    };
  }
}
