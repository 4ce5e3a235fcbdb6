// Runs one of several processes of a hub until it is killed: node keep-views.mjs, with the settings in the environment.
// Says on standard output when the views are this process's to keep, and each position that they have reached.
import { openHub, readSettings } from '../dist/index.js';

const hub = await openHub({
  settings: readSettings(process.env, process.cwd()),
  onTrouble: ({ message }) => process.stderr.write(`${message}\n`),
});
hub.onViewsChanged(({ position }) => console.log(`${hub.keepsViews() ? 'keeps' : 'follows'} ${position}`));
console.log(`opened ${hub.viewsPosition()}`);
process.stdin.resume().on('close', () => void hub.close());
