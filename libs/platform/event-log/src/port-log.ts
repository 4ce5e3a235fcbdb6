import type { MessagePort } from 'node:worker_threads';
import type { AppendResult, EventLog } from '@hub/kernel';
import type { Batch } from './appending.js';
import { openToRead } from './database.js';
import { ring, type Bell } from './doorbell.js';
import { LogUnavailable, revivedError } from './errors.js';
import { FileLog } from './file-log.js';
import { packBatches, unpackAnswers, type AnswerMessage, type Numbered } from './port-protocol.js';
import { LogReader } from './reader.js';
import { Wakeup } from './wakeup.js';

interface Waiting {
  readonly resolve: (results: readonly AppendResult[]) => void;
  readonly reject: (error: Error) => void;
}

/** This thread's end of a port to the writer. Appends of one turn of the loop travel in one message. */
class WriterClient {
  readonly #port: MessagePort;
  readonly #waiting = new Map<number, Waiting>();
  #outgoing: Numbered<Batch>[] = [];
  #next = 0;
  #bell: Bell | undefined;
  #unrung = 0;
  #ended = false;
  #whenIdle: (() => void) | undefined;

  constructor(port: MessagePort, wakeup: Wakeup) {
    this.#port = port;
    port.on('message', ({ head, answers, bell }: AnswerMessage) => {
      if (bell !== undefined) this.#bell = bell;
      this.#ring();
      wakeup.signal(head);
      for (const { number, item } of unpackAnswers(answers)) {
        const waiting = this.#waiting.get(number);
        this.#waiting.delete(number);
        if ('results' in item) waiting?.resolve(item.results);
        else waiting?.reject(revivedError(item.error));
      }
      if (this.#waiting.size === 0) this.#whenIdle?.();
    });
    port.on('close', () => {
      this.#ended = true;
      for (const { reject } of this.#waiting.values()) reject(new LogUnavailable('stopped'));
      this.#waiting.clear();
      this.#whenIdle?.();
    });
  }

  add(batch: Batch): Promise<readonly AppendResult[]> {
    if (this.#ended) return Promise.reject(new LogUnavailable('stopped'));
    return new Promise((resolve, reject) => {
      const number = this.#next++;
      this.#waiting.set(number, { resolve, reject });
      if (this.#outgoing.length === 0) setImmediate(() => this.#send());
      this.#outgoing.push({ number, item: batch });
    });
  }

  /** Waits until everything appended has its answer, then gives the port up. */
  async close(): Promise<void> {
    if (this.#waiting.size > 0) {
      await new Promise<void>((resolve) => {
        this.#whenIdle = resolve;
      });
    }
    this.#ended = true;
    this.#port.close();
  }

  #send(): void {
    this.#port.postMessage(packBatches(this.#outgoing));
    this.#outgoing = [];
    this.#unrung += 1;
    this.#ring();
  }

  /** For what was sent; the bell comes with the first message of the writer. */
  #ring(): void {
    if (this.#bell === undefined || this.#unrung === 0) return;
    ring(this.#bell, this.#unrung);
    this.#unrung = 0;
  }
}

/**
 * The log in a thread that does not own the writer: appends go through the port (see `writerPort` of the threaded
 * log), reads come from a connection of this thread.
 */
export const openLogOnPort = (port: MessagePort, file: string): EventLog => {
  const db = openToRead(file);
  const wakeup = new Wakeup();
  const client = new WriterClient(port, wakeup);
  return new FileLog({
    reader: new LogReader(db),
    wakeup,
    add: (batch) => client.add(batch),
    close: async () => {
      await client.close();
      db.close();
    },
  });
};
