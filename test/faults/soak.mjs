// The API under a steady load for so many minutes: its memory must not grow.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHub, readSettings } from '@hub/worker';
import { here, lostIn, pause, startProcess, writeChildren } from './lib.mjs';

const MUTATION = `mutation($input: RecordSafetyPlanInput!) { recordSafetyPlan(input: $input) { ... on Done { key } } }`;
const QUESTIONS = [
  '{ sheet { total edges { node { id overall } } } }',
  '{ child(id: "B0000001") { ... on Child { id timeline { title } } } }',
  '{ missingNow { childId } }',
];

const memoryOf = ({ pid }) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);

/** More than this share on top, from the second quarter of the time to the last, counts as growth. */
const MOST_GROWTH = 0.15;

const soak = async ({ minutes, folder }) => {
  const data = join(folder, 'data');
  const hub = await openHub({ settings: readSettings({ HUB_DATA: data }, '/') });
  const by = { person: 'fault', agency: 'spec', role: 'OPERATOR' };
  await (
    await hub.takeIn({ delivery: writeChildren(join(folder, 'children')), by })
  ).result;
  await hub.close();
  const api = startProcess(here('../../apps/api/dist/main.js'), ['--empty'], { HUB_DATA: data, HUB_PORT: '0' });
  const url = /http\S+?(?= in a browser)/.exec(await api.says(/Open /))[0];
  const json = { 'content-type': 'application/json', 'x-hub': '1' };
  const signedIn = await fetch(`${url}/session`, { method: 'POST', headers: json, body: '{"userId":"morgan-sample"}' });
  const headers = { ...json, cookie: signedIn.headers.get('set-cookie')?.split(';')[0] ?? '' };
  const ask = async (query, variables) =>
    (await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })).json();
  const until = performance.now() + minutes * 60_000;
  const [acknowledged, memory] = [[], []];
  let [asked, failed] = [0, 0];
  const load = async () => {
    while (performance.now() < until) {
      const commandId = randomUUID();
      const input = { commandId, childId: `B000000${1 + (asked % 8)}`, agreedAt: '2024-01-01' };
      const told = asked % 10 === 0 ? await ask(MUTATION, { input }) : await ask(QUESTIONS[asked % 3]);
      if (told.errors) failed += 1;
      const { key } = told.data?.recordSafetyPlan ?? {};
      if (key) acknowledged.push(key);
      asked += 1;
      await pause(20);
    }
  };
  const watch = async () => {
    while (performance.now() < until) {
      memory.push(memoryOf(api.child));
      await pause(2_000);
    }
  };
  await Promise.all([load(), load(), watch()]);
  await api.kill();
  const quarter = Math.floor(memory.length / 4);
  const [early, late] = [mean(memory.slice(quarter, 2 * quarter)), mean(memory.slice(-quarter))];
  const grown = late > early * (1 + MOST_GROWTH);
  const lost = await lostIn(join(data, 'log.sqlite'), acknowledged);
  const note = `${acknowledged.length} recorded; ${early.toFixed(0)} MB in the second quarter, ${late.toFixed(0)} MB in the last; ${failed} errors`;
  return { tried: asked, lost: lost + failed + (grown ? 1 : 0), note };
};

export default [{ name: 'soak', run: soak }];
