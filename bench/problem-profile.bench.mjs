// Sealing the problem profile of a quarter: contents and files for the panel, the director and the board, drawn, digested and
// kept. A borough is made up, taken in, and a profile of it written and checked; then it is sealed, as the lead does it.
// Prints one JSON object a line.
// Usage: node bench/problem-profile.bench.mjs [--children 400]
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeBorough } from '@hub/seeds';
import { createApp } from '../apps/api/dist/index.js';
import { openHub, readSettings } from '../apps/worker/dist/index.js';

const { values } = parseArgs({ options: { children: { type: 'string', default: '400' } } });
const children = Number(values.children);
const [LEAD, CHAIR] = ['alex-sample', 'sam-sample'];
const PERIOD = '2016-17Q3';

const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
const delivery = join(folder, 'delivery');
mkdirSync(delivery);
await writeBorough(delivery, { seed: 8, end: '2017-01-15', children });
let now = '2017-02-10T12:00:00.000Z';
const settings = readSettings({ HUB_DATA: join(folder, 'data'), HUB_PORT: '0' }, '/');
const hub = await openHub({ settings, now: () => now });
const by = { person: 'bench', agency: 'bench', role: 'OPERATOR' };
const { outcome } = await (await hub.takeIn({ delivery, by, historical: true })).result;
if (outcome !== 'taken') throw new Error(`The borough was ${outcome}`);
await hub.processesCaughtUp();
await hub.viewsCaughtUp();
const app = await createApp(hub);
const url = await app.listen();
const headers = { 'x-hub': '1', 'content-type': 'application/json' };

const signIn = async (userId) => {
  const response = await fetch(`${url}/session`, { method: 'POST', headers, body: JSON.stringify({ userId }) });
  return response.headers.get('set-cookie').split(';')[0];
};
const cookies = { [LEAD]: await signIn(LEAD), [CHAIR]: await signIn(CHAIR) };
const ask = async (user, query, variables) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { ...headers, cookie: cookies[user] },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()).data;
};
let commands = 0;
const tell = async (user, name, input) => {
  commands += 1;
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { answer: ${name}(input: $input) { __typename ... on Refused { problems { message } } } }`;
  const { answer } = await ask(user, query, { input: { commandId: `bench-${commands}`, ...input } });
  if (answer.__typename !== 'Done') throw new Error(`${name}: ${JSON.stringify(answer)}`);
  await hub.viewsCaughtUp();
};

/** Writes a first version of the quarter, or a further one, and has it checked. */
const checked = async (version, reason) => {
  const profileId = `${PERIOD}.${version}`;
  await tell(LEAD, 'draftProblemProfile', { period: PERIOD, ...(reason ? { reason } : {}) });
  for (const section of ['VICTIMS', 'ADULTS', 'LOCATIONS', 'THEMES', 'GAPS']) {
    const text = `What is known of ${section.toLowerCase()} now, in version ${'x'.repeat(version)}.`;
    await tell(LEAD, 'writeProfileText', { profileId, section, text });
  }
  const recommendation = { text: 'Patrol the park after school.', agency: 'Police', owner: 'Inspector Sample' };
  await tell(LEAD, 'makeRecommendation', { profileId, ...recommendation, due: '2017-06-30' });
  await tell(LEAD, 'passOnProblemProfile', { profileId });
  await tell(CHAIR, 'checkProblemProfile', { profileId });
  return profileId;
};

const print = (name, figure, more) =>
  console.log(JSON.stringify({ name, unit: 'ms', figure: Math.round(figure), ...more }));
const timed = async (work) => {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { took: performance.now() - start, processor: Math.round((user + system) / 1_000) };
};

const how = `made-up borough of ${children} children, ${hub.viewsPosition()} events; through the API`;
for (const [version, reason] of [
  [1, undefined],
  [2, 'Late records came in.'],
]) {
  const profileId = await checked(version, reason);
  const { took, processor } = await timed(() => tell(LEAD, 'sealProblemProfile', { profileId }));
  const row = await hub.profiles.version(profileId);
  print(
    version === 1 ? 'problem profile sealed, the first' : 'problem profile sealed, with what changed since the first',
    took,
    {
      budget: { of: 'figure', atMost: 5_000 },
      how: `${how}; ${processor} ms of the processor in all threads; ${row.seal.files.length} files, ${row.seal.files.reduce((sum, { bytes }) => sum + bytes, 0)} bytes`,
    },
  );
  now = '2017-02-11T12:00:00.000Z';
}
await app.close();
await hub.close();
if (process.env.KEEP) console.error(folder);
else rmSync(folder, { recursive: true, force: true });
