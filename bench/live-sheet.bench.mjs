// From a command that was accepted to the line in another user's open sheet: 50 sheets are open, 100 commands one after
// the other; after each, the sheet is read anew. Prints one JSON object a line.
import { mkdtempSync, rmSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { createApp } from '../apps/api/dist/index.js';
import { openHub, readSettings } from '../apps/worker/dist/index.js';
import { rawBroadcasts } from './live-raw-socket.mjs';
import { at, print } from './milliseconds.mjs';

const SHEETS = 50;
const COMMANDS = 100;
const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
const hub = await openHub({ settings: readSettings({ HUB_DATA: join(folder, 'data'), HUB_PORT: '0' }, '/') });
const delivery = join(folder, 'delivery');
mkdirSync(delivery);
const ids = Array.from({ length: 2_000 }, (_, at) => `B${String(at + 1).padStart(7, '0')}`);
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
const app = await createApp(hub);
const url = await app.listen();
const headers = { 'x-hub': '1', 'content-type': 'application/json' };

const signIn = async (userId) => {
  const response = await fetch(`${url}/session`, { method: 'POST', headers, body: JSON.stringify({ userId }) });
  return response.headers.get('set-cookie').split(';')[0];
};

const seen = new Map();
const open = async () => {
  const cookie = await signIn('sam-sample');
  class Socket extends WebSocket {
    constructor(address, protocols) {
      super(address, protocols, { headers: { cookie, origin: url } });
    }
  }
  const client = createClient({ url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: Socket, retryAttempts: 0 });
  client.subscribe(
    { query: 'subscription { sheetChanged { childId row { id surname overall gaps strands { strand rag } } } }' },
    {
      next: ({ data }) => seen.get(data.sheetChanged.childId)?.push(performance.now()),
      error: (error) => console.error(error),
      complete: () => undefined,
    },
  );
  return client;
};
const clients = await Promise.all(Array.from({ length: SHEETS }, open));
await new Promise((resolve) => setTimeout(resolve, 1_000));

const cookie = await signIn('morgan-sample');
const ask = async (query, variables) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { ...headers, cookie },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()).data;
};

const delays = [];
const answers = [];
const reads = [];
for (let at = 0; at < COMMANDS; at += 1) {
  const childId = ids[at * 7];
  seen.set(childId, []);
  const input = { commandId: `bench-${at}`, childId, agreedAt: '2024-02-01' };
  const sent = performance.now();
  const { recordSafetyPlan } = await ask(
    'mutation($input: RecordSafetyPlanInput!) { recordSafetyPlan(input: $input) { __typename } }',
    { input },
  );
  const accepted = performance.now();
  if (recordSafetyPlan.__typename !== 'Done') throw new Error(JSON.stringify(recordSafetyPlan));
  answers.push(accepted - sent);
  while (seen.get(childId).length < SHEETS) await new Promise((resolve) => setImmediate(resolve));
  for (const moment of seen.get(childId)) delays.push(Math.max(0, moment - accepted));
  const before = performance.now();
  await ask(
    '{ sheet(first: 200, filter: { rag: [RED] }, sort: [{ by: MISSING }, { by: NAME }]) { total edges { node { id surname overall gaps } } } }',
  );
  reads.push(performance.now() - before);
}

const raw = await rawBroadcasts(folder, SHEETS, COMMANDS);
const situation = `${SHEETS} sheets open on ${ids.length} children, ${COMMANDS} commands one after the other`;
const bare = `${situation}; ceiling: bare sockets told of a row that bare libsql made durable`;
print('command accepted to another user’s open sheet, p99', at(delays, 0.99), bare, 150, at(raw, 0.99));
print('command accepted to another user’s open sheet, median', at(delays, 0.5), bare, undefined, at(raw, 0.5));
print('command sent to answered, p99', at(answers, 0.99), situation);
print('sheet of 200 lines, filtered and sorted, just after a change, p95', at(reads, 0.95), situation, 30);
print('sheet of 200 lines, filtered and sorted, just after a change, median', at(reads, 0.5), situation);
for (const client of clients) await client.dispose();
await app.close();
await hub.close();
rmSync(folder, { recursive: true, force: true });
