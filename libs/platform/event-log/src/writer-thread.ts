import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { openToWrite } from './database.js';
import { plainError } from './errors.js';
import { GroupCommit } from './group-commit.js';
import {
  packAnswer,
  unpackBatches,
  type AnswerMessage,
  type ControlMessage,
  type Packed,
  type WriterSettings,
} from './port-protocol.js';
import { LogWriter } from './writer.js';

/** The thread that owns the writer: every other thread of the process appends through a port to it. */
const { file, authority } = workerData as WriterSettings;
const writer = new LogWriter(openToWrite(file), authority, () => new Date().toISOString());
const answersOf = new Map<MessagePort, unknown[]>();
let announced = writer.position;

const tellAll = (): void => {
  const head = writer.position;
  for (const [port, answers] of answersOf) {
    if (answers.length === 0 && announced === head) continue;
    port.postMessage({ head, answers } satisfies AnswerMessage);
    answersOf.set(port, []);
  }
  announced = head;
};

const queue = new GroupCommit((batches) => writer.commit(batches), tellAll, 'overlapping');

const listen = (port: MessagePort): void => {
  answersOf.set(port, []);
  port.on('message', (packed: Packed) => {
    for (const { number, item } of unpackBatches(packed)) {
      queue.enqueue(item, (answer) => {
        const answers = answersOf.get(port);
        if (answers !== undefined) packAnswer(answers, number, answer, plainError);
      });
    }
  });
  port.on('close', () => answersOf.delete(port));
  port.postMessage({ head: writer.position, answers: [] } satisfies AnswerMessage);
};

parentPort?.on('message', (message: ControlMessage) => {
  if (message.kind === 'port') {
    listen(message.port);
    return;
  }
  queue.flush();
  writer.close();
  for (const port of answersOf.keys()) port.close();
  parentPort?.close();
});
parentPort?.postMessage('ready');
