// A hub under load, to be killed: node writer.mjs DATA ROUND [thread MILLISECONDS]. Says the id of each command that was
// acknowledged. With `thread` one of its own threads, chosen by ROUND, is ended after so long, as a fault in it would.
import { writeSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import workerThreads from 'node:worker_threads';

const [data, round, mode, after] = process.argv.slice(2);
const threads = [];
const { Worker } = workerThreads;
workerThreads.Worker = class extends Worker {
  constructor(...given) {
    super(...given);
    threads.push(this);
  }
};
syncBuiltinESMExports();

const { handle } = await import('@hub/event-log');
const { safetyPlanDecider, safetyPlanStream } = await import('@hub/exploitation');
const { HUB_KINDS, openHub, readSettings } = await import('@hub/worker');

const hub = await openHub({ settings: readSettings({ HUB_DATA: data }, '/') });
writeSync(1, 'opened\n');
if (mode === 'thread') {
  setTimeout(() => {
    void threads[Number(round) % threads.length].terminate();
    setTimeout(() => process.exit(0), 400);
  }, Number(after));
}
const { by } = await import('./lib.mjs');
const loop = async (number) => {
  for (let at = 0; ; at += 1) {
    const commandId = `fault ${round} ${number} ${at}`;
    const content = { planId: commandId, childId: `B000000${1 + (number % 8)}`, agreedAt: '2024-01-01' };
    const meta = { commandId, by, purpose: 'safeguarding' };
    const command = { type: 'Record', content };
    const told = await handle(hub.log, safetyPlanDecider, safetyPlanStream(commandId), command, meta, {
      kinds: HUB_KINDS,
    });
    if (told.outcome === 'accepted') writeSync(1, `${commandId}\n`);
  }
};
for (let number = 0; number < 16; number += 1) loop(number).catch(({ name }) => writeSync(1, `refused ${name}\n`));
