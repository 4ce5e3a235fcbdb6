// Makes a pack in a hub of its own and publishes it; killed before the step that is named, or not at all.
// Usage: node publish-pack.mjs DATA [release|files|seal|publish]
import { packDecider, packStream } from '@hub/assurance';
import { handle } from '@hub/event-log';
import { HUB_KINDS, openHub, PackDesk, readSettings } from '@hub/worker';

const [data, killAt] = process.argv.slice(2);
const KNOWN_AT = '2016-11-21T12:00:00.000Z';
const of = { variant: 'bscb', period: '2016-17Q2' };
const PACK = '2016-17Q2.bscb.1';

const hub = await openHub({ settings: readSettings({ HUB_DATA: data }, '/'), now: () => KNOWN_AT });
const step = (name) => {
  if (name === killAt) process.kill(process.pid, 'SIGKILL');
};
const desk = new PackDesk(hub, HUB_KINDS, step);
const meta = (person, commandId) => ({
  commandId,
  by: { person, agency: 'spec', role: 'OPERATOR' },
  purpose: 'operation',
});
const tell = async (person, commandId, command) => {
  const told = await handle(
    hub.log,
    packDecider,
    packStream(of.variant, of.period),
    { ...of, person, ...command },
    meta(person, commandId),
    { kinds: HUB_KINDS },
  );
  if (told.outcome === 'refused') throw new Error(told.refusal.message);
  await hub.viewsCaughtUp();
};

if (!(await desk.pack(PACK))) {
  const numbers = desk.numbersAt(desk.variant(of.variant), KNOWN_AT, hub.viewsPosition());
  await tell('ann', 'draft', { type: 'Draft', numbers });
  for (const line of numbers.lines) await tell('ann', `on ${line}`, { type: 'Comment', line, text: 'As expected.' });
  await tell('ann', 'pass', { type: 'PassOn' });
  await tell('bob', 'check', { type: 'Check' });
}
const refusal = await desk.seal(PACK, meta('bob', 'publish'), 'bob');
if (refusal) throw new Error(refusal.message);
step('publish');
await tell('bob', 'publish', { type: 'Publish', publishedOn: '2016-11-21' });
await hub.close();
console.log('published');
