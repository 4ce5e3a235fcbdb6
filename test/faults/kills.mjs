// kill -9 of a whole process, and the end of one of its threads, at random instants under load.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { openHub, readSettings } from '@hub/worker';
import { by, here, lostIn, pause, startProcess, viewsOf, writeChildren } from './lib.mjs';

const WRITER = here('writer.mjs');
const API = here('../../apps/api/dist/main.js');
const LONGEST_MS = 700;

const openAt = (data) => openHub({ settings: readSettings({ HUB_DATA: data }, '/') });

/** A data folder in which the children are. */
const begin = async (folder) => {
  const data = join(folder, 'data');
  const hub = await openAt(data);
  const { result } = await hub.takeIn({ delivery: writeChildren(join(folder, 'children')), by });
  const { outcome, reason } = await result;
  if (outcome !== 'taken') throw new Error(reason);
  await hub.close();
  return data;
};

/** The views as they were left, brought up to date, are those that are made anew. */
const viewsAreTheFold = async (data) => {
  const hub = await openAt(data);
  await hub.viewsCaughtUp();
  const kept = await viewsOf(join(data, 'views.sqlite'));
  await hub.rebuild();
  const anew = await viewsOf(join(data, 'views.sqlite'));
  const troubles = hub.troubles().length + (await hub.parked()).length;
  await hub.close();
  return kept === anew && troubles === 0;
};

const foldNote = (same) => `the views ${same ? 'are' : 'ARE NOT'} the fold of the log`;

const killed =
  (thread) =>
  async ({ n, folder, random }) => {
    const data = await begin(folder);
    const acknowledged = [];
    let lost = 0;
    for (let round = 0; round < n; round += 1) {
      const after = String(Math.floor(random() * LONGEST_MS));
      const process = startProcess(WRITER, [data, String(round), ...(thread ? ['thread', after] : [])]);
      await process.says(/^opened/);
      if (thread) await process.ended;
      else {
        await pause(Number(after));
        await process.kill();
      }
      acknowledged.push(...process.lines.filter((line) => line.startsWith('fault ')));
      lost = await lostIn(join(data, 'log.sqlite'), acknowledged);
      if (lost > 0) break;
    }
    const same = await viewsAreTheFold(data);
    return {
      tried: n,
      lost: lost + (same ? 0 : 1),
      counts: { 'commands acknowledged': acknowledged.length },
      note: foldNote(same),
    };
  };

const MUTATION = `mutation($input: RecordSafetyPlanInput!) { recordSafetyPlan(input: $input) { ... on Done { key } } }`;

const killedApi = async ({ n, folder, random }) => {
  const data = await begin(folder);
  const acknowledged = [];
  let lost = 0;
  for (let round = 0; round < n; round += 1) {
    const api = startProcess(API, ['--empty'], { HUB_DATA: data, HUB_PORT: '0' });
    const url = /http\S+?(?= in a browser)/.exec(await api.says(/Open /))[0];
    const json = { 'content-type': 'application/json', 'x-hub': '1' };
    const signedIn = await fetch(`${url}/session`, {
      method: 'POST',
      headers: json,
      body: '{"userId":"morgan-sample"}',
    });
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
    const loop = async (number) => {
      for (;;) {
        const commandId = randomUUID();
        const input = { commandId, childId: `B000000${number}`, agreedAt: '2024-01-01' };
        const body = JSON.stringify({ query: MUTATION, variables: { input } });
        const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { ...json, cookie }, body });
        const { data: told } = await answer.json();
        if (told?.recordSafetyPlan?.key) acknowledged.push(told.recordSafetyPlan.key);
      }
    };
    const loops = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => loop(number).catch(() => undefined));
    await pause(random() * LONGEST_MS);
    await api.kill();
    await Promise.all(loops);
    lost = await lostIn(join(data, 'log.sqlite'), acknowledged);
    if (lost > 0) break;
  }
  const same = await viewsAreTheFold(data);
  return {
    tried: n,
    lost: lost + (same ? 0 : 1),
    counts: { 'mutations answered Done': acknowledged.length },
    note: foldNote(same),
  };
};

export default [
  { name: 'kill -9 of the API', run: killedApi },
  { name: 'kill -9 of a hub without pages', run: killed(false) },
  { name: 'the end of one of its threads', run: killed(true) },
];
