import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import { LogUnavailable, revivedError, type PlainError } from './errors.js';
import { takeLease } from './lease.js';
import { openLogOnPort } from './port-log.js';
import type { ControlMessage, WriterSettings } from './port-protocol.js';
import type { WritableLog } from './embedded-log.js';

/** A log whose writer has its own thread. */
export interface ThreadedLog extends WritableLog {
  /** A port for another thread of this process, which opens it with `openLogOnPort`. To be transferred. */
  writerPort(): MessagePort;
}

/** From the thread that owns a log to the one that started it. */
export type OwnerNote = 'ready' | { readonly failed: PlainError } | { readonly trouble: PlainError };

/** Threads run compiled code, whether this module itself is compiled or run from its source by a test. */
const THREAD = new URL('../dist/writer-thread.js', import.meta.url);

/**
 * A log that is owned by a thread of its own: `thread` is started with the settings, opens the log and says so. Throws
 * `LogInUse` when another process has the file, and what the thread failed with.
 */
export const openInThread = async <Settings extends { readonly file: string }>(
  thread: URL,
  settings: Settings,
  onTrouble: (error: unknown) => void = (error) => process.emitWarning(String(error)),
): Promise<ThreadedLog> => {
  const lease = takeLease(settings.file);
  try {
    const worker = new Worker(thread, { workerData: settings, execArgv: [] });
    await new Promise<void>((resolve, reject) => {
      worker.once('error', reject);
      worker.on('message', (note: OwnerNote) => {
        if (note === 'ready') resolve();
        else if ('failed' in note) reject(revivedError(note.failed));
        else onTrouble(revivedError(note.trouble));
      });
    });
    let ended = false;
    worker.on('error', onTrouble);
    const exited = new Promise<void>((resolve) => {
      worker.once('exit', () => {
        ended = true;
        lease.release();
        resolve();
      });
    });
    const tell = (message: ControlMessage, transfer: MessagePort[] = []): void => worker.postMessage(message, transfer);
    const writerPort = (): MessagePort => {
      if (ended) throw new LogUnavailable('stopped');
      const { port1, port2 } = new MessageChannel();
      tell({ kind: 'port', port: port1 }, [port1]);
      return port2;
    };
    const log = openLogOnPort(writerPort(), settings.file);
    const closeReads = log.close.bind(log);
    return Object.assign(log, {
      writerPort,
      announce: lease.announce,
      close: async () => {
        await closeReads();
        tell({ kind: 'close' });
        await exited;
      },
    });
  } catch (error) {
    lease.release();
    throw error;
  }
};

/**
 * The log file with its writer in a thread of its own, so that the disk never holds this thread up. Throws `LogInUse`
 * when another process writes the file.
 */
export const openThreadedLog = (settings: WriterSettings): Promise<ThreadedLog> => openInThread(THREAD, settings);
