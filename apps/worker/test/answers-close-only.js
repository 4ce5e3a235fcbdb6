// A thread that never answers anything but being closed.
import { workerData } from 'node:worker_threads';

const { calls } = workerData;
calls.on('message', ({ id, method }) => {
  if (method !== 'close') return;
  calls.postMessage({ kind: 'answer', id });
  setImmediate(() => calls.close());
});
