// Fills the log of a new hub with the events of views-events.mjs, sealed and chained as the hub writes them. Prints
// { seconds, processor, children }. Usage: node bench/fill-hub.mjs <data folder> <events> [years] [seed] [children];
// without a number of children the events lie on an eighth as many.
import { openEmbeddedLog, newEventsOf } from '@hub/event-log';
import { openVault, sealedLog } from '@hub/vault';
import { HUB_KINDS, dataFolderAt, makeDataFolder } from '@hub/worker';
import { processorOf } from './hub-process.mjs';
import { boroughEvents } from './views-events.mjs';

const AUTHORITY = process.env.HUB_AUTHORITY ?? 'E09000006';
const AT_ONCE = 1_000;

const folder = dataFolderAt(process.argv[2]);
makeDataFolder(folder);
const vault = await openVault({ file: folder.vault, masterKeyFile: folder.vaultKey });
const log = sealedLog(openEmbeddedLog({ file: folder.log, authority: AUTHORITY }), vault, HUB_KINDS);
const since = performance.now();
let children = 0;
let batch = [];

const write = async () => {
  const subjects = new Set();
  const appends = batch.map(({ id, stream, type, data, by, purpose, correlationId, occurredAt }) => {
    const meta = { commandId: id, by, purpose, correlationId };
    const events = newEventsOf(HUB_KINDS, [{ type, data }], meta).map((event) => ({ ...event, occurredAt }));
    for (const { subject } of events) if (subject) subjects.add(subject);
    return { stream, expected: 'any', events };
  });
  await vault.keysFor([...subjects]);
  await log.appendAll(appends, { recordedAt: batch.at(-1).recordedAt });
  batch = [];
};

const [, , , count, years = 6, seed = 20_161_003, asked = 0] = process.argv.map(Number);
for (const event of boroughEvents(count, AUTHORITY, { years, seed, children: asked })) {
  if (event.type === 'children.ChildRegistered') children += 1;
  batch.push(event);
  if (batch.length === AT_ONCE) await write();
}
if (batch.length > 0) await write();
await log.close();
await vault.close();
const seconds = (performance.now() - since) / 1_000;
console.log(JSON.stringify({ seconds, processor: processorOf(process), children }));
