// Starts the hub: `npm start`, options after `--` go to it.
import './ensure-built.mjs';

await import('../apps/api/dist/main.js');
