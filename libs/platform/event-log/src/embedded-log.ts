import type { EventLog, Instant } from '@hub/kernel';
import { openToRead, openToWrite } from './database.js';
import { LogUnavailable } from './errors.js';
import { FileLog } from './file-log.js';
import { GroupCommit } from './group-commit.js';
import { takeLease } from './lease.js';
import { LogReader } from './reader.js';
import { Wakeup } from './wakeup.js';
import { LogWriter } from './writer.js';

export interface EmbeddedOptions {
  readonly file: string;
  /** ONS code of the council whose log this is; a log of another council is refused. */
  readonly authority: string;
  /** The clock that `recordedAt` is taken from. */
  readonly now?: () => Instant;
}

/** A log that this process writes, with the place where it can be announced to others. */
export interface WritableLog extends EventLog {
  /** Tells other processes, through `readLock`, where this hub can be reached. Plain JSON. */
  announce(address: unknown): void;
}

/**
 * The log file, written from this thread: for tools and tests. Throws `LogInUse` when another process writes it.
 */
export const openEmbeddedLog = (options: EmbeddedOptions): WritableLog => {
  const lease = takeLease(options.file);
  try {
    const db = openToWrite(options.file);
    const writer = new LogWriter(db, options.authority, options.now ?? (() => new Date().toISOString()));
    const wakeup = new Wakeup();
    const queue = new GroupCommit(
      (batches) => writer.commit(batches),
      () => wakeup.signal(writer.position),
    );
    const log = new FileLog({
      reader: new LogReader(db),
      wakeup,
      add: (batch) => queue.add(batch),
      close: async () => {
        queue.flush();
        writer.close();
        lease.release();
      },
    });
    return Object.assign(log, { announce: lease.announce });
  } catch (error) {
    lease.release();
    throw error;
  }
};

/**
 * The log file for reading only, whoever writes it. What another process appends is seen within about a second by a
 * subscription, and at once by a read.
 */
export const openReadOnlyLog = (file: string): EventLog => {
  const db = openToRead(file);
  return new FileLog({
    reader: new LogReader(db),
    wakeup: new Wakeup(),
    add: () => Promise.reject(new LogUnavailable('read-only')),
    close: async () => {
      db.close();
    },
  });
};
