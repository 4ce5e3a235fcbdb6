// Opens a hub on a data folder and waits until its views have taken the whole log in. Prints seconds, the most MB of memory
// and seconds of the processor, and goes on until it is told to end. Usage: node bench/keep-views.mjs <data folder>
import { openHub, readSettings } from '@hub/worker';
import { mostMemoryOf, processorOf } from './hub-process.mjs';

const since = performance.now();
const hub = await openHub({ settings: readSettings({ ...process.env, HUB_DATA: process.argv[2] }, '/') });
await hub.viewsCaughtUp();
console.log(
  JSON.stringify({
    seconds: (performance.now() - since) / 1_000,
    memory: mostMemoryOf(process),
    processor: processorOf(process),
  }),
);
process.once('SIGTERM', () => void hub.close().then(() => process.exit(0)));
