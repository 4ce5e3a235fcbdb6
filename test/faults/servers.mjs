// The event store (a protocol fake, not a database) and PostgreSQL: unreachable, slow, failing over, crashed.
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { openServerLog } from '@hub/event-log';
import { startProtocolFake } from '../../libs/platform/testing/dist/protocol-fake/protocol-fake.js';
import { NOW } from '@hub/kernel';
import { CHILDREN, TRACKING_SHEET } from '@hub/views';
import { openHub, readSettings } from '@hub/worker';
import { writeBorough } from '@hub/seeds';
import pg from 'pg';
import { startPostgres } from '../postgres/start.mjs';
import { by, pause, sampleAppend } from './lib.mjs';

const AUTHORITY = 'E09000006';
const STREAM = `hub_log-${AUTHORITY}`;

const APPENDS = ['silent', 'stored-in-silence', 'drop-before', 'drop-after', 'wrong-revision', 'timeout'];
const LISTENS = ['duplicates', 'gap', 'silent', 'fell-behind'];

const append = (command) => sampleAppend(command, `s-${command.length}`, { name: command });

const eventStore = async ({ n, folder, random }) => {
  const fake = await startProtocolFake({ nodes: 2 });
  const patience = { answer: 1_000, backOff: [10, 50, 100, 200, 400], silence: 2_000 };
  const log = await openServerLog({
    connection: fake.discovery(),
    stream: STREAM,
    file: join(folder, 'copy.sqlite'),
    authority: AUTHORITY,
    patience,
  });
  const acknowledged = [];
  let unanswered = 0;
  let leader = 0;
  for (let at = 0; at < n; at += 1) {
    const kind = Math.floor(random() * 8);
    if (kind < 5) await fake.fault('append', APPENDS[Math.floor(random() * APPENDS.length)]);
    else if (kind === 5) await fake.fault('listen', LISTENS[Math.floor(random() * LISTENS.length)]);
    else if (kind === 6) await fake.tell({ order: 'drop' });
    else await fake.tell({ order: 'lead', node: (leader = 1 - leader) });
    const command = `store ${at}`;
    for (let attempt = 0; ; attempt += 1) {
      try {
        const { outcome } = await log.append(append(command));
        if (outcome === 'appended') acknowledged.push(command);
        break;
      } catch (error) {
        unanswered += 1;
        if (attempt === 20) throw error;
        await pause(50);
      }
    }
  }
  await log.close();
  const kept = (await fake.events(STREAM)).map(({ data, metadata }) => /store \d+/.exec(`${data}${metadata}`)?.[0]);
  fake.stop();
  const lost = acknowledged.filter((command) => !kept.includes(command)).length;
  const twice = kept.length - new Set(kept).size;
  return {
    tried: n,
    lost: lost + twice,
    counts: { acknowledged: acknowledged.length, 'stored twice': twice, 'told to try again': unanswered },
  };
};

/** One of the server's processes is killed: it drops every connection, and comes back by recovery from its own log. */
const postgres = async ({ n, folder, random }) => {
  const server = await startPostgres({ durable: true });
  const delivery = join(folder, 'borough');
  await writeBorough(delivery, { seed: 5, end: '2016-11-21', children: 40 });
  const open = (data, more) => openHub({ settings: readSettings({ HUB_DATA: join(folder, data), ...more }, '/') });
  const take = async (hub) => (await (await hub.takeIn({ delivery, by, historical: true })).result).outcome;
  const whole = await open('file', {});
  await take(whole);
  const hub = await open('postgres', { HUB_VIEWS: server.url });
  const ended = take(hub).catch((error) => error.message);
  let crashes = 0;
  while (crashes < n) {
    await pause(random() * 1_500);
    const client = new pg.Client({ connectionString: server.url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query('select pg_backend_pid() as pid');
      spawnSync('kill', ['-9', String(rows[0].pid)]);
      crashes += 1;
    } catch {
      // It is recovering from the crash before.
    }
    await client.end().catch(() => undefined);
  }
  let refused = 0;
  for (let outcome = await ended; outcome !== 'taken'; refused += 1) {
    await pause(200);
    outcome = await take(hub).catch((error) => error.message);
  }
  const rowsOf = async (of) => {
    await of.processesCaughtUp();
    await of.viewsCaughtUp();
    const rows = [];
    for (const { table } of [TRACKING_SHEET, CHILDREN])
      for (const { row } of await of.views.rowsAt(table, NOW)) rows.push(`${table} ${JSON.stringify(row)}`);
    return rows.sort().join('\n');
  };
  const same = (await rowsOf(hub)) === (await rowsOf(whole));
  const { position } = await whole.log.head();
  await hub.close();
  await whole.close();
  await server.stop();
  return {
    tried: crashes,
    lost: same ? 0 : 1,
    counts: { 'events taken in meanwhile': position, 'times the intake was begun again': refused },
    note: `the views are ${same ? 'those' : 'NOT THOSE'} of a file`,
  };
};

export default [
  { name: 'event store silent, slow, dropping, failing over (protocol fake)', run: eventStore },
  { name: 'PostgreSQL crashes and recovers', run: postgres },
];
