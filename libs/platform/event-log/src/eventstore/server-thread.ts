import { parentPort, workerData } from 'node:worker_threads';
import { plainError } from '../errors.js';
import type { ControlMessage } from '../port-protocol.js';
import { PortServer } from '../port-server.js';
import type { OwnerNote } from '../threaded-log.js';
import { LogCopy } from './log-copy.js';
import { startServerEngine, type ServerLogPlace } from './server-log.js';

/** The thread that owns the connection to an event store and the copy: every other thread appends through a port to it. */
const place = workerData as ServerLogPlace;
const ports = new PortServer();

const tell = (note: OwnerNote): void => parentPort?.postMessage(note);

const run = async (): Promise<void> => {
  const copy = LogCopy.open(place.file, place.authority);
  const onTrouble = (error: unknown): void => tell({ trouble: plainError(error) });
  const engine = await startServerEngine(copy, { ...place, onTrouble }, () => ports.tell(copy.position)).catch(
    (error: unknown) => {
      copy.close();
      throw error;
    },
  );
  parentPort?.on('message', (message: ControlMessage) => {
    if (message.kind === 'port') {
      ports.listen(message.port, engine);
      return;
    }
    void engine.close().then(() => {
      copy.close();
      ports.close();
      parentPort?.close();
    });
  });
  tell('ready');
};

await run().catch((error: unknown) => tell({ failed: plainError(error) }));
