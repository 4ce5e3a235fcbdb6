import type { MessagePort } from 'node:worker_threads';
import type { Batch } from './appending.js';
import { Doorbell } from './doorbell.js';
import { plainError } from './errors.js';
import { packAnswer, unpackBatches, type AnswerMessage, type Packed } from './port-protocol.js';
import type { BatchAnswer } from './writer.js';

/** What the thread that owns a log offers to the others. */
export interface OwnedLog {
  position(): number;
  /** Puts a batch into the queue; the answer is called after its commit. */
  enqueue(batch: Batch, answer: (answer: BatchAnswer) => void): void;
}

/** The ports of a thread that owns a log: every other thread of the process appends through one. */
export class PortServer {
  readonly #answersOf = new Map<MessagePort, unknown[]>();
  readonly #door = new Doorbell();
  #announced = 0;

  /** Takes what comes through a port to the log. */
  listen(port: MessagePort, log: OwnedLog): void {
    this.#answersOf.set(port, []);
    port.on('message', (packed: Packed) => {
      this.#door.hear();
      for (const { number, item } of unpackBatches(packed)) {
        log.enqueue(item, (answer) => {
          const answers = this.#answersOf.get(port);
          if (answers !== undefined) packAnswer(answers, number, answer, plainError);
        });
      }
    });
    port.on('close', () => this.#answersOf.delete(port));
    port.postMessage({ head: log.position(), answers: [], bell: this.#door.bell } satisfies AnswerMessage);
  }

  /** Sends the answers that were given, and to everyone where the log ends. */
  tell(head: number): void {
    for (const [port, answers] of this.#answersOf) {
      if (answers.length === 0 && this.#announced === head) continue;
      port.postMessage({ head, answers } satisfies AnswerMessage);
      this.#answersOf.set(port, []);
    }
    this.#announced = head;
  }

  /** Holds this thread for a moment in which the next message may come: see `Doorbell`. */
  stayAwake(): void {
    this.#door.stayAwake();
  }

  close(): void {
    for (const port of this.#answersOf.keys()) port.close();
  }
}
