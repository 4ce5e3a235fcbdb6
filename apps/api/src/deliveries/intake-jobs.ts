import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { IntakeResult, Progress } from '@hub/intake';
import type { By } from '@hub/kernel';
import type { Hub, RunningIntake } from '@hub/worker';
import { Feed } from '../edge/feed.js';
import type { IntakeJob, IntakeResult as ResultAnswer } from '../generated/graphql.js';

/** Finished jobs are remembered for those who look again. */
const REMEMBERED = 50;

/** What was rejected, as the schema gives it; `href` leads to the whole file. */
const SHOWN_REJECTS = 50;
const SHOWN_DIFFERENCES = 500;

/** Where the rejected rows of a feed can be downloaded. */
export const rejectsHref = (deliveryId: string, feed: string): string =>
  `/intake/deliveries/${encodeURIComponent(deliveryId)}/rejects/${encodeURIComponent(feed)}.csv`;

const sum = (result: IntakeResult, part: 'read' | 'new' | 'corrected' | 'unchanged' | 'rejected'): number =>
  result.feeds.reduce((total, feed) => total + feed[part], 0);

const resultOf = (result: IntakeResult): ResultAnswer => ({
  dryRun: result.dryRun,
  read: sum(result, 'read'),
  new: sum(result, 'new'),
  corrected: sum(result, 'corrected'),
  unchanged: sum(result, 'unchanged'),
  rejected: sum(result, 'rejected'),
  waiting: result.waiting,
  matchQueue: result.matchQueue,
  conflicts: result.conflicts,
  assumedTimes: result.assumedTimes,
  feeds: result.feeds.map((feed) => ({ ...feed })),
  refusedFiles: result.refusedFiles.map((file) => ({ ...file })),
  unknownCodes: result.unknownCodes.map((code) => ({ ...code })),
  differences: (result.differences?.first ?? []).slice(0, SHOWN_DIFFERENCES).map(({ feed, key, changes }) => ({
    feed,
    key: key.join(', '),
    change: 'corrected',
    fields: changes.map(({ column, before, after }) => ({
      field: column,
      before: before === '' ? null : before,
      after: after === '' ? null : after,
    })),
  })),
  moreDifferences: Math.max(
    0,
    (result.differences?.total ?? 0) - Math.min(result.differences?.first.length ?? 0, SHOWN_DIFFERENCES),
  ),
  rejects: result.dryRun
    ? []
    : result.rejects.map(({ feed, rows }) => ({ feed, rows, href: rejectsHref(result.deliveryId, feed) })),
  rejectedRows: result.rejects
    .flatMap(({ feed, first }) =>
      first.map(({ line, column, reason }) => ({ feed, line, column: column || null, reason })),
    )
    .slice(0, SHOWN_REJECTS),
});

interface Job {
  answer: IntakeJob;
  readonly owner: string;
  readonly feed: Feed<IntakeJob>;
  running: RunningIntake | undefined;
}

/** The dry runs and intakes that were started in this server, and how far each has come. */
export class IntakeJobs {
  readonly #jobs = new Map<string, Job>();

  constructor(private readonly hub: Hub) {}

  /** The folder into which an upload is written. */
  uploadFolder(uploadId: string): string {
    return join(this.hub.folder.temporary, 'uploads', uploadId);
  }

  find(id: string, person: string): IntakeJob | undefined {
    const job = this.#jobs.get(id);
    return job?.owner === person ? job.answer : undefined;
  }

  /** Every state of a job from now on, until it is done. */
  follow(id: string, person: string): AsyncIterableIterator<IntakeJob> | undefined {
    const job = this.#jobs.get(id);
    return job?.owner === person ? job.feed.follow(job.answer) : undefined;
  }

  /** Starts a job. Throws `HubBusy` while another delivery is being taken in. */
  async start(
    delivery: string,
    by: By,
    options: { readonly dryRun: boolean; readonly historical: boolean },
  ): Promise<IntakeJob> {
    const id = randomUUID();
    const job: Job = {
      owner: by.person,
      feed: new Feed(),
      running: undefined,
      answer: {
        __typename: 'IntakeJob',
        id,
        kind: options.dryRun ? 'dry run' : 'intake',
        state: 'running',
        progress: 0,
        rowsRead: 0,
        rowsTotal: null,
        message: null,
        result: null,
      },
    };
    const running = await this.hub.takeIn({
      delivery,
      by,
      ...options,
      onProgress: (progress) => this.#progress(job, progress, options.historical),
    });
    job.running = running;
    this.#jobs.set(id, job);
    this.#forget();
    void running.result.then(
      (result) => this.#done(job, result),
      (error: unknown) => this.#failed(job, error),
    );
    return job.answer;
  }

  #progress(job: Job, { phase, done, rows }: Progress, historical: boolean): void {
    const progress = !historical ? done : phase === 'staging' ? done / 5 : 1 / 5 + (done * 4) / 5;
    const message = phase === 'staging' ? 'Reading and sorting the rows' : 'Taking the rows in';
    this.#update(job, { progress, rowsRead: rows, message });
  }

  #done(job: Job, result: IntakeResult): void {
    const taken = result.outcome === 'taken';
    this.#update(job, {
      state: taken ? 'done' : 'failed',
      progress: taken ? 1 : job.answer.progress,
      rowsRead: sum(result, 'read'),
      rowsTotal: sum(result, 'read'),
      message: result.reason ?? (result.dryRun ? 'Nothing was written.' : 'The delivery was taken in.'),
      result: resultOf(result),
    });
    job.feed.end();
  }

  #failed(job: Job, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.#update(job, {
      state: 'failed',
      message: `The intake could not go on: ${message} What was taken so far stays taken; send the same delivery again.`,
    });
    job.feed.end();
  }

  #update(job: Job, change: Partial<IntakeJob>): void {
    job.answer = { ...job.answer, ...change };
    job.feed.put(job.answer);
  }

  #forget(): void {
    for (const [id, { answer }] of this.#jobs) {
      if (this.#jobs.size <= REMEMBERED) return;
      if (answer.state === 'done' || answer.state === 'failed') this.#jobs.delete(id);
    }
  }
}
