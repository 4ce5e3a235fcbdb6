import { parentPort, workerData } from 'node:worker_threads';
import { openToWrite } from './database.js';
import { GroupCommit } from './group-commit.js';
import type { ControlMessage, WriterSettings } from './port-protocol.js';
import { PortServer } from './port-server.js';
import { LogWriter } from './writer.js';

/** The thread that owns the writer: every other thread of the process appends through a port to it. */
const { file, authority } = workerData as WriterSettings;
const writer = new LogWriter(openToWrite(file), authority, () => new Date().toISOString());
const ports = new PortServer();
const queue = new GroupCommit(
  (batches) => writer.commit(batches),
  (waiting) => {
    ports.tell(writer.position);
    if (waiting === 0) ports.stayAwake();
  },
  'overlapping',
);

parentPort?.on('message', (message: ControlMessage) => {
  if (message.kind === 'port') {
    ports.listen(message.port, {
      position: () => writer.position,
      enqueue: (batch, answer) => queue.enqueue(batch, answer),
    });
    return;
  }
  queue.flush();
  writer.close();
  ports.close();
  parentPort?.close();
});
parentPort?.postMessage('ready');
