// The API under a steady load for so many minutes: its memory must not grow.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHub, readSettings } from '@hub/worker';
import { by, here, lostIn, pause, startProcess, writeChildren } from './lib.mjs';

const MUTATION = `mutation($input: RecordSafetyPlanInput!) { recordSafetyPlan(input: $input) { ... on Done { key } } }`;
const QUESTIONS = [
  '{ sheet { total edges { node { id overall } } } }',
  '{ child(id: "B0000001") { ... on Child { id timeline { title } } } }',
  '{ missingNow { childId } }',
];

/** Every so manieth is a plan that is recorded: few, for each of them rightly makes the answers after it longer. */
const ONE_IN = 100;

const MB = 1_048_576;

const residentOf = ({ pid }) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;

/** What all threads together have in use after collecting, in MB, by what each said last. */
const inUse = (lines) => {
  const last = new Map();
  for (const line of lines) {
    const [, thread, bytes] = /^in use (\d+) (\d+)$/.exec(line) ?? [];
    if (thread !== undefined) last.set(thread, Number(bytes));
  }
  return [...last.values()].reduce((sum, bytes) => sum + bytes, 0) / MB;
};

/**
 * The line of least squares through what was measured, in MB: its mean, its rise from the first to the last measurement,
 * and twice the standard error of that rise.
 */
const lineThrough = (values) => {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const middle = (count - 1) / 2;
  const spread = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  const slope = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0) / spread;
  const left = values.reduce((sum, value, at) => sum + (value - mean - slope * (at - middle)) ** 2, 0);
  const error = Math.sqrt(left / (count - 2) / spread);
  return { mean, rise: slope * (count - 1), noise: 2 * error * (count - 1) };
};

/** Flat: it does not rise by more than its own noise, or by less than this share of its mean. */
const isFlat = ({ mean, rise, noise }, share) => rise <= Math.max(noise, share * mean);
const inWords = ({ mean, rise, noise }) =>
  `${mean.toFixed(1)} MB, ${rise >= 0 ? '+' : ''}${rise.toFixed(1)} MB (± ${noise.toFixed(1)})`;

/** The first third is for filling caches; what is left must be flat. */
const afterWarmUp = (values) => values.slice(Math.floor(values.length / 3));

const soak = async ({ minutes, folder }) => {
  const data = join(folder, 'data');
  const hub = await openHub({ settings: readSettings({ HUB_DATA: data }, '/') });
  await (
    await hub.takeIn({ delivery: writeChildren(join(folder, 'children')), by })
  ).result;
  await hub.close();
  const program = [here('memory-probe.mjs'), here('../../apps/api/dist/main.js'), '--empty'];
  const api = startProcess('--expose-gc', ['--import', ...program], { HUB_DATA: data, HUB_PORT: '0' });
  const url = /http\S+?(?= in a browser)/.exec(await api.says(/Open /))[0];
  const json = { 'content-type': 'application/json', 'x-hub': '1' };
  const signedIn = await fetch(`${url}/session`, { method: 'POST', headers: json, body: '{"userId":"morgan-sample"}' });
  const headers = { ...json, cookie: signedIn.headers.get('set-cookie')?.split(';')[0] ?? '' };
  const ask = async (query, variables) =>
    (await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })).json();
  const until = performance.now() + minutes * 60_000;
  const acknowledged = [];
  const [heap, resident] = [[], []];
  let [asked, failed] = [0, 0];
  const load = async () => {
    while (performance.now() < until) {
      asked += 1;
      const input = { commandId: randomUUID(), childId: `B000000${1 + (asked % 8)}`, agreedAt: '2024-01-01' };
      const told = asked % ONE_IN === 0 ? await ask(MUTATION, { input }) : await ask(QUESTIONS[asked % 3]);
      if (told.errors) failed += 1;
      const { key } = told.data?.recordSafetyPlan ?? {};
      if (key) acknowledged.push(key);
      await pause(20);
    }
  };
  const watch = async () => {
    while (performance.now() < until) {
      await pause(Math.min(15_000, until - performance.now()));
      heap.push(inUse(api.lines));
      resident.push(residentOf(api.child));
    }
  };
  await Promise.all([load(), load(), watch()]);
  await api.kill();
  const [used, whole] = [heap, resident].map((values) => lineThrough(afterWarmUp(values)));
  const lost = await lostIn(join(data, 'log.sqlite'), acknowledged);
  return {
    tried: asked,
    lost: lost + failed + (isFlat(used, 0.05) ? 0 : 1) + (isFlat(whole, 0.1) ? 0 : 1),
    counts: { 'plans recorded': acknowledged.length, 'answers with an error': failed },
    note: `${minutes} minutes; in the last two thirds all heaps after collecting ${inWords(used)}, the process ${inWords(whole)}`,
  };
};

export default [{ name: 'soak', whole: true, run: soak }];
