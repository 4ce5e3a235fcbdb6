import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { instantOf } from '@hub/kernel';
import { openToWrite } from './database.js';
import { plainError } from './errors.js';
import { GroupCommit } from './group-commit.js';
import type { AnswerMessage, AppendMessage, ControlMessage, WriterSettings } from './port-protocol.js';
import { LogWriter } from './writer.js';

/** The thread that owns the writer: every other thread of the process appends through a port to it. */
const { file, authority } = workerData as WriterSettings;
const writer = new LogWriter(openToWrite(file), authority, () => instantOf(Date.now()));
const ports = new Map<MessagePort, AnswerMessage['answers'][number][]>();
let announced = writer.position;

const queue = new GroupCommit(
  (batches) => writer.commit(batches),
  () => {
    for (const [port, answers] of ports) {
      if (answers.length === 0 && announced === writer.position) continue;
      port.postMessage({ head: writer.position, answers } satisfies AnswerMessage);
      ports.set(port, []);
    }
    announced = writer.position;
  },
);

const listen = (port: MessagePort): void => {
  ports.set(port, []);
  port.on('message', ({ batches }: AppendMessage) => {
    for (const { number, batch } of batches) {
      queue.enqueue(batch, (answer) =>
        ports
          .get(port)
          ?.push(
            'results' in answer ? { number, results: answer.results } : { number, error: plainError(answer.error) },
          ),
      );
    }
  });
  port.on('close', () => ports.delete(port));
  port.postMessage({ head: writer.position, answers: [] } satisfies AnswerMessage);
};

parentPort?.on('message', (message: ControlMessage) => {
  if (message.kind === 'port') {
    listen(message.port);
    return;
  }
  queue.flush();
  writer.close();
  for (const port of ports.keys()) port.close();
  parentPort?.close();
});
parentPort?.postMessage('ready');
