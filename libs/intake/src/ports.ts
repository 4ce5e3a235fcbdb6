import type { AnyEvent, By, EventKinds, EventLog, Instant, Meta, NewEvent } from '@hub/kernel';

/** One taking of a delivery. A run that was cut off is continued under the same number. */
export interface DeliveryRun {
  readonly deliveryId: string;
  readonly run: number;
  /** On every event of this run. */
  readonly correlationId: string;
}

/** What of a run's rows still waits, as the views say once they have seen every event of it. */
export interface Settled {
  readonly waiting: number;
  readonly matchQueue: number;
  readonly conflicts: number;
  /** Whatever the caller wants to have beside the result, for example the rows that wait. */
  readonly lists?: unknown;
}

/** What the intake needs from outside. */
export interface IntakePorts {
  readonly log: EventLog;
  readonly kinds: EventKinds;
  /** Makes a command's events ready for the log, with ids decided by the command's id. */
  newEvents(events: readonly AnyEvent[], meta: Meta): readonly NewEvent[];
  /**
   * Makes the keys that sealing will need for these subjects, for a whole batch at once. A historical load has many
   * small commits; without this each makes its own keys durable, which is slow.
   */
  prepareKeys?(subjects: readonly string[]): Promise<void>;
  now(): Instant;
  /** Who takes the delivery in. */
  readonly by: By;
  /** Called when every row is in the log: waits until the views have caught up and counts what waits. */
  settle(run: DeliveryRun): Promise<Settled>;
  /** Rejects are written below it, in a folder named by the delivery's id. */
  readonly rejectsFolder: string;
  /** For the rows of a historical load while they are sorted; nothing is left in it afterwards. */
  readonly stagingFolder: string;
}

/** How far an intake has come, for a progress bar. */
export interface Progress {
  /** `staging`: rows of a historical load are read and sorted, before any is taken. */
  readonly phase: 'staging' | 'taking';
  /** From 0 to 1 within the phase. */
  readonly done: number;
  readonly rows: number;
}

export interface IntakeOptions {
  /** The ports lead to a scratch copy: collect what would change, write no rejects. */
  readonly dryRun?: boolean;
  /** The flag `--recorded-at-column`. */
  readonly historical?: boolean;
  readonly onProgress?: (progress: Progress) => void;
  /** Stops after the batch in hand; the same delivery continues later. */
  readonly signal?: AbortSignal;
}
