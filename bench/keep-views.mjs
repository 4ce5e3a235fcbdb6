// Opens a hub on a data folder and waits until its views have taken the whole log in, and until its processes have told
// what follows from it, so that a start on it finds nothing left over. Prints the seconds until the views had it, the most
// MB of memory and seconds of the processor, and goes on until it is told to end. Usage: node bench/keep-views.mjs <data
// folder>
import { keepHeapsSmall, openHub, readSettings } from '@hub/worker';
import { mostMemoryOf, processorOf } from './hub-process.mjs';

keepHeapsSmall();
const since = performance.now();
const hub = await openHub({ settings: readSettings({ ...process.env, HUB_DATA: process.argv[2] }, '/') });
await hub.viewsCaughtUp();
const seconds = (performance.now() - since) / 1_000;
const memory = mostMemoryOf(process);
const processor = processorOf(process);
await hub.processesCaughtUp();
await hub.viewsCaughtUp();
console.log(JSON.stringify({ seconds, memory, processor }));
process.once('SIGTERM', () => void hub.close().then(() => process.exit(0)));
