// Preloaded into every thread of a program (node --expose-gc --import ...): collects what is not needed any more and says
// how much memory is left in use, by this thread alone, every fifteen seconds.
import { writeSync } from 'node:fs';
import { getHeapStatistics } from 'node:v8';
import { threadId } from 'node:worker_threads';

setInterval(() => {
  globalThis.gc();
  const { used_heap_size: used, external_memory: external } = getHeapStatistics();
  writeSync(1, `in use ${threadId} ${used + external}\n`);
}, 15_000).unref();
