// Takes a delivery in as a process of its own, and says a line for each step, so that a spec can kill it in between.
// Arguments: data folder, delivery, `historical` or `now`.
import { openHub, readSettings } from '../dist/index.js';

const [dataFolder, delivery, mode] = process.argv.slice(2);
const hub = await openHub({ settings: readSettings({ HUB_DATA: dataFolder }, '/') });
const by = { person: 'spec', agency: 'spec', role: 'OPERATOR' };
const running = await hub.takeIn({
  delivery,
  by,
  historical: mode === 'historical',
  onProgress: ({ phase, done }) => process.stdout.write(`${phase} ${done}\n`),
});
const { outcome, resumed } = await running.result;
process.stdout.write(`ended ${outcome} ${resumed}\n`);
await hub.processesCaughtUp();
await hub.close();
