// From a decision that was accepted to the other pages of the meeting: 50 pages are in one room, 100 decisions one after the
// other; after each, the child is read anew as a page does. Prints one JSON object a line.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { createApp } from '../apps/api/dist/index.js';
import { openHub, readSettings } from '../apps/worker/dist/index.js';
import { rawBroadcasts } from './live-raw-socket.mjs';
import { at, print } from './milliseconds.mjs';

const PAGES = 50;
const DECISIONS = 100;
const CHILDREN = 40;
const USERS = ['sam-sample', 'alex-sample', 'morgan-sample', 'jo-sample', 'noor-sample'];
const MEETING = { panel: 'MASE', date: new Date().toISOString().slice(0, 10) };

const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
const hub = await openHub({ settings: readSettings({ HUB_DATA: join(folder, 'data'), HUB_PORT: '0' }, '/') });
const delivery = join(folder, 'delivery');
mkdirSync(delivery);
const ids = Array.from({ length: CHILDREN }, (_, at) => `B${String(at + 1).padStart(7, '0')}`);
const write = (name, head, line) =>
  writeFileSync(join(delivery, `${name}.csv`), `${head}\n${ids.map(line).join('\n')}\n`);
write(
  'children',
  'child_id,surname,forename,dob,sex,responsible_la',
  (id) => `${id},Example${id},Robin,2018-03-14,1,E09000006`,
);
write(
  'risk_assessments',
  'assessment_id,child_id,strand,tool,assessed_at,rag,agency,multi_agency',
  (id) => `RA${id},${id},cse,SERAF,2024-01-01T10:00,red,CSC,Y`,
);
await (
  await hub.takeIn({ delivery, by: { person: 'bench', agency: 'bench', role: 'OPERATOR' } })
).result;
await hub.viewsCaughtUp();
const app = await createApp(hub);
const url = await app.listen();
const headers = { 'x-hub': '1', 'content-type': 'application/json' };

const signIn = async (userId) => {
  const response = await fetch(`${url}/session`, { method: 'POST', headers, body: JSON.stringify({ userId }) });
  return response.headers.get('set-cookie').split(';')[0];
};
const asking = (cookie) => async (query, variables) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { ...headers, cookie },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()).data;
};

const chair = asking(await signIn('sam-sample'));
let commands = 0;
const tell = async (name, input) => {
  commands += 1;
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { answer: ${name}(input: $input) { __typename } }`;
  const { answer } = await chair(query, { input: { commandId: `bench-${commands}`, ...MEETING, ...input } });
  if (answer.__typename !== 'Done') throw new Error(`${name}: ${JSON.stringify(answer)}`);
};
await tell('callMeeting', { chair: 'Sam Sample', chairAgency: 'Police' });
await tell('putOnAgenda', { childIds: ids, reason: 'Bench.' });
await tell('openMeeting', {});
await hub.viewsCaughtUp();

const pages = [];
const enter = async (_, at) => {
  const cookie = await signIn(USERS[at % USERS.length]);
  class Socket extends WebSocket {
    constructor(address, protocols) {
      super(address, protocols, { headers: { cookie, origin: url } });
    }
  }
  const client = createClient({ url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: Socket, retryAttempts: 0 });
  const page = { client, revision: 0, told: 0 };
  pages.push(page);
  await new Promise((resolve, reject) => {
    client.subscribe(
      {
        query:
          'subscription($panel: String!, $date: Date!) { panelRoom(panel: $panel, date: $date) { revision chairAt people { id at } } }',
        variables: MEETING,
      },
      {
        next: ({ data, errors }) => {
          if (!data) return reject(new Error(JSON.stringify(errors)));
          page.revision = data.panelRoom.revision;
          page.told = performance.now();
          resolve();
        },
        error: reject,
        complete: () => undefined,
      },
    );
  });
};
await Promise.all(Array.from({ length: PAGES }, enter));

const ITEM = `query($panel: String!, $date: Date!, $childId: ID!) { panelItem(panel: $panel, date: $date, childId: $childId) {
  __typename ... on PanelItem { decisions changes { what before after } news { title } decision { decision reason by at }
  clashing { reason } actions { action } child { id overall gaps strands { strand rag why } clocks { name words } } } } }`;
const delays = [];
const reads = [];
const seen = new Map();
for (let at = 0; at < DECISIONS; at += 1) {
  const childId = ids[at % ids.length];
  const before = pages.map(({ revision }) => revision);
  const decided = seen.get(childId) ?? 0;
  await tell('decideItem', { childId, seen: decided, decision: 'continue', strands: [], reason: `Decision ${at}.` });
  seen.set(childId, decided + 1);
  const accepted = performance.now();
  while (pages.some(({ revision }, one) => revision <= before[one])) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  for (const { told } of pages) delays.push(Math.max(0, told - accepted));
  const since = performance.now();
  const { panelItem } = await chair(ITEM, { ...MEETING, childId });
  if (panelItem.decision.reason !== `Decision ${at}.`) throw new Error(`The page shows ${panelItem.decision.reason}`);
  reads.push(performance.now() - since);
}

const raw = await rawBroadcasts(folder, PAGES, DECISIONS);
const situation = `${PAGES} pages of five roles in one meeting with ${CHILDREN} children, ${DECISIONS} decisions one after the other`;
const bare = `${situation}; ceiling: bare sockets told of a row that bare libsql made durable`;
print('decision accepted to the other pages of the meeting, p99', at(delays, 0.99), bare, 150, at(raw, 0.99));
print('decision accepted to the other pages of the meeting, median', at(delays, 0.5), bare, undefined, at(raw, 0.5));
print('a child at the meeting read anew just after a decision, p95', at(reads, 0.95), situation);
for (const { client } of pages) await client.dispose();
await app.close();
await hub.close();
rmSync(folder, { recursive: true, force: true });
