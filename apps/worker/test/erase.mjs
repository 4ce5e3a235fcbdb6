// Decides that a child's record is destroyed and lets the hub carry it out, as a process of its own that ends itself with
// SIGKILL at a step, so that a spec can see what the next start makes of it. Arguments: data folder, child id, step.
import { openHub, readSettings } from '../dist/index.js';
import { decideDisposal } from './decide-disposal.mjs';

const [dataFolder, childId, stop] = process.argv.slice(2);
const hub = await openHub({
  settings: readSettings({ HUB_DATA: dataFolder }, '/'),
  onErasureStep: (step) => {
    process.stdout.write(`${step}\n`);
    if (step === stop) process.kill(process.pid, 'SIGKILL');
  },
});
await hub.viewsCaughtUp();
await decideDisposal(hub, childId);
await new Promise((resolve) => setTimeout(resolve, 60_000));
