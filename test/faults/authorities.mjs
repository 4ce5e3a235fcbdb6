// The scaled shape for two authorities, really started: two doors with an API for each authority, two workers with one for
// each, one event store (a protocol fake) and one PostgreSQL for all. A worker is killed while it commits a batch.
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { ViewStore } from '@hub/view-store';
import { openHub, authoritiesIn } from '@hub/worker';
import pg from 'pg';
import { startProtocolFake } from '../../libs/platform/testing/dist/protocol-fake/protocol-fake.js';
import { startPostgres } from '../postgres/start.mjs';
import { by, here, pause, startProcess } from './lib.mjs';

const API = here('../../apps/api/dist/main.js');
const WORKER = here('../../apps/worker/dist/main.js');

const AUTHORITIES = [
  { code: 'E09000006', name: 'Bromley', host: 'bromley.hub.example', user: 'bromley', surname: 'Bromleychild' },
  { code: 'E09000008', name: 'Croydon', host: 'croydon.hub.example', user: 'croydon', surname: 'Croydonchild' },
];

const MUTATION = `mutation($input: RecordSafetyPlanInput!) { recordSafetyPlan(input: $input) { ... on Done { key } } }`;
const CHILD = '{ child(id: "B0000001") { ... on Child { surname } } }';

const query = async (url, sql) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};

const as = (url, user) => {
  const address = new URL(url);
  [address.username, address.password] = [user, 'only-for-this'];
  return address;
};

/** The file of HUB_AUTHORITIES for one process: what each authority's processes share is the same in all. */
const fileFor = (process, { folder, server, fake }) => {
  const authorities = AUTHORITIES.map(({ code, name, host, user }) => {
    const views = as(server.url, user);
    views.searchParams.set('schema', `${user}_views`);
    views.searchParams.set('application_name', `${process} ${code}`);
    const vault = as(server.url, user);
    vault.searchParams.set('schema', `${user}_vault`);
    const settings = {
      HUB_LOG: fake.connection().replace('esdb://', `esdb://${user}:only-for-this@`),
      HUB_VIEWS: views.toString(),
      HUB_VAULT: vault.toString(),
      HUB_VAULT_KEY: join(folder, `${user}.key`),
      HUB_SHARED: join(folder, `${user} shared`),
    };
    return { code, name, host, data: `${process} ${user}`, settings };
  });
  const file = join(folder, `${process}.json`);
  writeFileSync(file, JSON.stringify({ authorities }));
  return file;
};

/** A child of each name and number in each authority: only the name tells whose it is. */
const takeChildren = async (means) => {
  const authorities = authoritiesIn({ HUB_AUTHORITIES: fileFor('first', means) }, means.folder);
  for (const [at, { settings }] of authorities.entries()) {
    const { code, surname } = AUTHORITIES[at];
    const delivery = join(means.folder, `children of ${code}`);
    mkdirSync(delivery);
    const rows = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => `B000000${n},${surname},Example,2018-0${n}-14,1,${code}`);
    const head = 'child_id,surname,forename,dob,sex,responsible_la';
    writeFileSync(join(delivery, 'children.csv'), `${[head, ...rows].join('\r\n')}\r\n`);
    const hub = await openHub({ settings });
    const { outcome, reason } = await (await hub.takeIn({ delivery, by })).result;
    if (outcome !== 'taken') throw new Error(reason);
    await hub.close();
  }
};

/** One question of a program at a door, under the name of an authority. */
const ask = (port, { host }, method, path, { cookie = '', body } = {}) =>
  new Promise((resolve, reject) => {
    const headers = { host, cookie, 'x-hub': '1', 'content-type': 'application/json' };
    const sent = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part) => (text += part));
      answer.on('end', () => {
        const set = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
        resolve({ status: answer.statusCode, body: text, cookie: set });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** Somebody signed in at a door, who records plans until told to stop; answers what was acknowledged. */
const recording = async (port, authority, acknowledged, going) => {
  const signedIn = await ask(port, authority, 'POST', '/session', { body: '{"userId":"morgan-sample"}' });
  const loop = async (number) => {
    while (going.on) {
      const input = { commandId: randomUUID(), childId: `B000000${number}`, agreedAt: '2024-01-01' };
      const body = JSON.stringify({ query: MUTATION, variables: { input } });
      const answer = await ask(port, authority, 'POST', '/graphql', { cookie: signedIn.cookie, body });
      const key = JSON.parse(answer.body).data?.recordSafetyPlan?.key;
      if (key) acknowledged.push(key);
    }
  };
  return { cookie: signedIn.cookie, ended: Promise.all([1, 2].map((one) => loop(one))) };
};

/** Which process holds the lease of an authority's views, as it calls itself. */
const keeperOf = async (url, { user }) => {
  const sql = `select application_name as name from pg_locks join pg_stat_activity using (pid)
    where locktype = 'advisory' and granted and objid = hashtext('${user}_views')::oid`;
  const rows = await query(url, sql);
  if (rows.length > 1) throw new Error(`${rows.length} processes keep the views of ${user}`);
  return rows[0]?.name;
};

const until = async (look) => {
  for (;;) {
    const found = await look();
    if (found) return found;
    await pause(50);
  }
};

/** Kills the process that keeps an authority's views while its transaction is about to commit; answers who it was. */
const killMidBatch = async (url, authority, pidOf) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const keeper = await until(async () => {
      const name = await keeperOf(url, authority);
      return name && pidOf(name) ? name : undefined;
    });
    const moves = `${authority.user}_views.moves`;
    await client.query(`begin; lock table ${moves} in share mode`);
    await until(async () => {
      const sql = `select 1 from pg_locks where relation = '${moves}'::regclass and not granted`;
      return (await client.query(sql)).rows.length > 0;
    });
    process.kill(pidOf(keeper), 'SIGKILL');
    await until(async () => (await keeperOf(url, authority)) !== keeper);
    return keeper;
  } finally {
    await client.end();
  }
};

const digestsOf = async (place) => {
  const store = await ViewStore.open({ ...place, readOnly: true });
  const digests = [];
  for (const { tables } of await store.progress())
    for (const table of tables) digests.push(`${table} ${await store.digest(table)}`);
  await store.close();
  return digests.sort().join('\n');
};

/** Whether the views in PostgreSQL are those that one process alone makes of the log, and what of it is not there. */
const compare = async (authority, acknowledged, means) => {
  const file = fileFor('alone', means);
  const { settings } = authoritiesIn({ HUB_AUTHORITIES: file }, means.folder).find(
    ({ code }) => code === authority.code,
  );
  const { postgres, ...inFile } = settings;
  const hub = await openHub({ settings: inFile });
  await hub.viewsCaughtUp();
  const { position } = await hub.log.head();
  const streams = new Set();
  for (let from = 0; from < position;) {
    for (const event of await hub.log.readAll(from, 1_000)) [from] = [event.position, streams.add(event.stream)];
  }
  await hub.close();
  await until(async () => {
    const store = await ViewStore.open({ postgres, readOnly: true });
    const progress = await store.progress();
    await store.close();
    return progress.every(({ position: at }) => at >= position);
  });
  const same =
    (await digestsOf({ postgres })) === (await digestsOf({ file: join(settings.dataFolder, 'views.sqlite') }));
  return { lost: acknowledged.filter((key) => !streams.has(key)).length, same };
};

/** What one authority's processes, tables and pages let be seen of the other's; none, when all is well. */
const seenOf = async ([one, other], { ports, cookies, server, fake }) => {
  const seen = [];
  const tables = await query(
    server.url,
    `select schemaname || '.' || tablename as name from pg_tables where schemaname like '${one.user}\\_%'`,
  );
  for (const { name } of tables) {
    const [{ found }] = await query(
      server.url,
      `select count(*)::int as found from ${name} t where t::text ilike '%${other.surname}%' or t::text like '%${other.code}%'`,
    );
    if (found > 0) seen.push(`${name} of ${one.name} holds ${found} rows of ${other.name}`);
  }
  if (tables.length < 20) seen.push(`${one.name} has only ${tables.length} tables`);
  for (const schema of [`${other.user}_views`, `${other.user}_vault`]) {
    const [{ may }] = await query(
      as(server.url, one.user).toString(),
      `select has_schema_privilege('${schema}', 'usage') as may`,
    );
    if (may) seen.push(`${one.user} may use ${schema}`);
  }
  const events = await fake.events(`hub_log-${one.code}`);
  if (events.some(({ data, metadata }) => `${data}${metadata}`.includes(other.code))) seen.push('events');
  for (const port of ports) {
    const own = await ask(port, one, 'POST', '/graphql', {
      cookie: cookies.get(`${port} ${one.code}`),
      body: JSON.stringify({ query: CHILD }),
    });
    if (!own.body.includes(one.surname) || own.body.includes(other.surname)) seen.push(`page: ${own.body}`);
    const strange = await ask(port, one, 'POST', '/graphql', {
      cookie: cookies.get(`${port} ${other.code}`),
      body: JSON.stringify({ query: CHILD }),
    });
    if (strange.body.includes('surname')) seen.push(`with a cookie of ${other.name}: ${strange.body}`);
  }
  return seen;
};

const authorities = async ({ n, folder, random }) => {
  const [server, fake] = [await startPostgres(), await startProtocolFake()];
  const means = { folder, server, fake };
  const started = [];
  const start = (name, program, more = {}) => {
    const process = startProcess(program, ['--empty'], {
      ...{ HUB_AUTHORITIES: fileFor(name, means), HUB_PORT: '0', HUB_JOURNAL: 'json', ...more },
    });
    started.push({ name, ...process });
    return process;
  };
  const linesOf = ({ lines }) => lines.map((line) => JSON.parse(line));
  /** The last process that said it was ready under this name and code. */
  const pidOf = (keeper) => {
    const [name, code] = keeper.split(' ');
    const supervisor = started.find((one) => one.name === name);
    return (
      supervisor && linesOf(supervisor).findLast(({ what, authority }) => what === 'ready' && authority === code)?.pid
    );
  };
  try {
    for (const { user } of AUTHORITIES) {
      await query(
        server.url,
        `create role ${user} login password 'only-for-this'; grant create on database ${new URL(server.url).pathname.slice(1)} to ${user}`,
      );
    }
    await takeChildren(means);
    for (const name of ['worker-1', 'worker-2']) start(name, WORKER);
    const doors = ['api-1', 'api-2'].map((name) => start(name, API, { HUB_KEEPS_VIEWS: 'no' }));
    const ports = [];
    for (const door of doors) ports.push(Number(/port (\d+)/.exec(await door.says(/"what":"started"/))[1]));
    for (const port of ports)
      for (const authority of AUTHORITIES)
        await until(async () => (await ask(port, authority, 'GET', '/ready').catch(() => undefined))?.status === 200);
    const going = { on: true };
    const acknowledged = new Map(AUTHORITIES.map(({ code }) => [code, []]));
    const cookies = new Map();
    const loops = [];
    for (const port of ports) {
      for (const authority of AUTHORITIES) {
        const { cookie, ended } = await recording(port, authority, acknowledged.get(authority.code), going);
        cookies.set(`${port} ${authority.code}`, cookie);
        loops.push(ended);
      }
    }
    const killed = new Set();
    for (let round = 0; round < n; round += 1) {
      await pause(random() * 500);
      killed.add(await killMidBatch(server.url, AUTHORITIES[round % AUTHORITIES.length], pidOf));
    }
    going.on = false;
    await Promise.all(loops);
    let lost = 0;
    const notes = [];
    for (const authority of AUTHORITIES) {
      const { lost: missing, same } = await compare(authority, acknowledged.get(authority.code), means);
      const seen = await seenOf([authority, ...AUTHORITIES.filter((one) => one !== authority)], {
        ...means,
        ports,
        cookies,
      });
      lost += missing + (same ? 0 : 1) + seen.length;
      notes.push(`${authority.name}: the views ${same ? 'are' : 'ARE NOT'} the fold of its log`, ...seen);
    }
    const said = started.flatMap(({ lines, complaints }) => [...lines, complaints()]).join('\n');
    const named = AUTHORITIES.filter(({ surname }) => said.includes(surname)).length;
    return {
      tried: n,
      lost: lost + named,
      counts: {
        'commands acknowledged': [...acknowledged.values()].flat().length,
        'workers that kept the views and were killed': killed.size,
      },
      note: notes.join('; '),
    };
  } finally {
    for (const { child } of started) child.kill('SIGTERM');
    await Promise.all(started.map(({ ended }) => ended));
    fake.stop();
    await server.stop();
  }
};

export default [
  {
    name: 'workers of two authorities killed while they commit, in the scaled shape (protocol fake)',
    run: authorities,
  },
];
