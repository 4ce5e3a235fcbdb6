import type { Instant } from '@hub/kernel';
import type { Batch } from '../appending.js';
import type { WritableLog } from '../embedded-log.js';
import { FileLog } from '../file-log.js';
import { takeLease } from '../lease.js';
import { openInThread, type ThreadedLog } from '../threaded-log.js';
import { Wakeup } from '../wakeup.js';
import type { BatchAnswer } from '../writer.js';
import { readConnectionString } from './connection-string.js';
import { Follower } from './follower.js';
import { LogCopy } from './log-copy.js';
import { Sequencer } from './sequencer.js';
import { ServerStream } from './server-stream.js';
import { PATIENCE, realTimers, type Patience, type Timers } from './timers.js';

/** Where a log on an event store lies. */
export interface ServerLogPlace {
  /** `esdb://…` or `esdb+discover://…`; it may hold a password. */
  readonly connection: string;
  /** Name of the stream there that is the log. */
  readonly stream: string;
  /** This machine's copy. One process keeps it; deleted, it is fetched again. */
  readonly file: string;
  /** ONS code of the council whose log this is; a log of another council is refused. */
  readonly authority: string;
}

export interface ServerLogOptions extends ServerLogPlace {
  /** The clock that `recordedAt` is taken from. */
  readonly now?: () => Instant;
  readonly timers?: Timers;
  readonly patience?: Patience;
  /** Told when the server cannot be reached, or its log is not the one this machine knows. */
  readonly onTrouble?: (error: unknown) => void;
}

/** The engine of a log on an event store, without the port's reads. */
export interface ServerEngine {
  readonly wakeup: Wakeup;
  /** The last position of the copy. */
  position(): number;
  enqueue(batch: Batch, answer: (answer: BatchAnswer) => void): void;
  add(batch: Batch): ReturnType<Sequencer['add']>;
  close(): Promise<void>;
}

/** Starts the engine over an opened copy; `committed` is called after each commit and whenever the copy has grown. */
export const startServerEngine = async (
  copy: LogCopy,
  options: ServerLogOptions,
  committed: () => void = () => undefined,
): Promise<ServerEngine> => {
  const { timers = realTimers, patience = PATIENCE, authority, stream } = options;
  const { now = () => new Date().toISOString(), onTrouble = () => undefined } = options;
  const address = readConnectionString(options.connection);
  const wakeup = new Wakeup();
  const grown = (): void => {
    wakeup.signal(copy.position);
    committed();
  };
  const server = new ServerStream({ address, stream, timers, patience });
  const follower = new Follower({ copy, server, authority, timers, patience, grown, onTrouble });
  const sequencer = new Sequencer({ copy, server, follower, authority, now, timers, patience, committed: grown });
  const close = async (): Promise<void> => {
    await sequencer.close();
    const stopped = follower.close();
    await server.close();
    await stopped;
  };
  try {
    await follower.start();
  } catch (error) {
    await close();
    throw error;
  }
  return {
    wakeup,
    position: () => copy.position,
    enqueue: (batch, answer) => sequencer.enqueue(batch, answer),
    add: (batch) => sequencer.add(batch),
    close,
  };
};

/**
 * The log on an event store, kept from this thread: for tools and tests. Settles when the copy includes what the server
 * holds, or, when the server cannot be reached, as soon as that is clear and there is a copy to read from. Throws
 * `LogInUse` when another process keeps the copy, and `LogUnavailable`.
 */
export const openServerLog = async (options: ServerLogOptions): Promise<WritableLog> => {
  const lease = takeLease(options.file);
  let copy: LogCopy | undefined;
  const end = (): void => {
    copy?.close();
    lease.release();
  };
  try {
    copy = LogCopy.open(options.file, options.authority);
    const engine = await startServerEngine(copy, options);
    const log = new FileLog({
      reader: copy.reader,
      wakeup: engine.wakeup,
      add: (batch) => engine.add(batch),
      close: async () => {
        await engine.close();
        end();
      },
    });
    return Object.assign(log, { announce: lease.announce });
  } catch (error) {
    end();
    throw error;
  }
};

/** Threads run compiled code, whether this module itself is compiled or run from its source by a test. */
const THREAD = new URL('../../dist/eventstore/server-thread.js', import.meta.url);

/**
 * The log on an event store, kept by a thread of its own, so that neither the network nor the copy holds this one up.
 * Otherwise as `openServerLog`.
 */
export const openThreadedServerLog = (
  { connection, stream, file, authority }: ServerLogPlace,
  onTrouble?: (error: unknown) => void,
): Promise<ThreadedLog> => openInThread(THREAD, { connection, stream, file, authority }, onTrouble);
