// What comes in: deliveries twice and in another order, files and questions that make no sense.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBorough } from '@hub/seeds';
import { openHub, readSettings } from '@hub/worker';
import { by, here, startProcess, writeChildren } from './lib.mjs';

const openAt = (data) => openHub({ settings: readSettings({ HUB_DATA: data }, '/') });

const shuffled = (rows, random) => {
  const all = [...rows];
  for (let at = all.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [all[at], all[other]] = [all[other], all[at]];
  }
  return all;
};

const linesOf = (delivery) =>
  new Map(
    readdirSync(delivery)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => [name, readFileSync(join(delivery, name), 'utf8').trimEnd().split('\r\n')]),
  );

/** Rows as they come from day to day, without the moments at which their sources learned them. */
const withoutMoments = (rows) => rows.map((row) => row.replace(/,(recorded_at|\d{4}-[^,]*Z)$/, ''));

const PERIODS = ['2016-17Q3', '2015-16'];
const KNOWN_AT = '2099-01-01T00:00:00.000Z';

/** Every figure, once everything is carried out. */
const figuresOf = async (hub) => {
  await hub.processesCaughtUp();
  await hub.viewsCaughtUp();
  const position = hub.viewsPosition();
  const all = [];
  for (const period of PERIODS) all.push(await hub.figures.figures({ period, knownAt: KNOWN_AT, position }));
  return JSON.stringify([all, hub.troubles(), await hub.parked()]);
};

const reordered = async ({ n, folder, random }) => {
  const original = join(folder, 'original');
  await writeBorough(original, { seed: 5, end: '2016-11-21', children: 40 });
  const lines = linesOf(original);
  const take = async (data, delivery) => {
    const hub = await openAt(join(folder, data));
    for (let time = 0; time < 2; time += 1) {
      const { result } = await hub.takeIn({ delivery, by, historical: true });
      const { outcome, reason } = await result;
      if (outcome !== 'taken') throw new Error(reason);
    }
    const figures = await figuresOf(hub);
    await hub.close();
    return figures;
  };
  const expected = await take('whole', original);
  const runs = Math.max(1, Math.round(n / 20));
  let lost = 0;
  for (let run = 0; run < runs; run += 1) {
    const delivery = join(folder, `delivery ${run}`);
    mkdirSync(delivery);
    writeFileSync(join(delivery, 'delivery.json'), readFileSync(join(original, 'delivery.json')));
    for (const [name, [head, ...rows]] of lines) {
      const twice = [...rows, ...rows.filter(() => random() < 0.2)];
      writeFileSync(join(delivery, name), `${[head, ...shuffled(twice, random)].join('\r\n')}\r\n`);
    }
    if ((await take(`data ${run}`, delivery)) !== expected) lost += 1;
    rmSync(join(folder, `data ${run}`), { recursive: true, force: true });
  }
  return {
    tried: runs,
    lost,
    counts: {},
    note: 'rows shuffled, a fifth of them twice, the whole taken in twice: the same figures',
  };
};

const NOISE = [
  '"',
  '""',
  ',',
  '\n',
  '\r\n',
  '\0',
  '\ufeff',
  '=cmd()',
  '9'.repeat(40),
  '-1',
  '2016-02-30',
  'é',
  '\ud800',
  ';',
  '\t',
  "'; drop table children; --",
  'x'.repeat(5_000),
];

const broken = (text, random) => {
  let bytes = text;
  for (let times = 1 + Math.floor(random() * 6); times > 0; times -= 1) {
    const at = Math.floor(random() * bytes.length);
    const kind = random();
    if (kind < 0.6) bytes = bytes.slice(0, at) + NOISE[Math.floor(random() * NOISE.length)] + bytes.slice(at);
    else if (kind < 0.8) bytes = bytes.slice(0, at) + bytes.slice(at + 1 + Math.floor(random() * 20));
    else bytes = bytes.slice(0, at) + String.fromCharCode(Math.floor(random() * 256)) + bytes.slice(at + 1);
  }
  return random() < 0.05 ? Buffer.from(bytes, 'latin1') : bytes;
};

const feedFiles = async ({ n, folder, random }) => {
  const original = join(folder, 'original');
  await writeBorough(original, { seed: 9, end: '2016-11-21', children: 4 });
  const lines = linesOf(original);
  const hub = await openAt(join(folder, 'data'));
  const counts = { taken: 0, refused: 0, rows: 0, rejected: 0 };
  const wanted = n * 50;
  let [files, lost] = [0, 0];
  for (let run = 0; files < wanted; run += 1) {
    const delivery = join(folder, `fuzz ${run}`);
    mkdirSync(delivery);
    for (const [name, rows] of lines) {
      writeFileSync(join(delivery, name), broken(`${withoutMoments(rows.slice(0, 12)).join('\r\n')}\r\n`, random));
      files += 1;
    }
    const { result } = await hub.takeIn({ delivery, by });
    const { outcome, reason, feeds, refusedFiles } = await result;
    if (outcome === 'taken') counts.taken += 1;
    else counts.refused += 1;
    if (outcome !== 'taken' && !reason) lost += 1;
    for (const feed of feeds) {
      counts.rows += feed.read;
      counts.rejected += feed.rejected;
      if (feed.read !== feed.new + feed.corrected + feed.unchanged + feed.rejected) lost += 1;
    }
    if (refusedFiles.some((file) => !file.reason)) lost += 1;
    rmSync(delivery, { recursive: true, force: true });
  }
  await hub.viewsCaughtUp();
  lost += hub.troubles().length + (await hub.parked()).length;
  await hub.close();
  return {
    tried: files,
    lost,
    counts: {
      'deliveries taken': counts.taken,
      'refused with a reason': counts.refused,
      'rows read': counts.rows,
      'of them rejected': counts.rejected,
    },
    note: 'every row counted',
  };
};

const FIELDS = [
  'sheet',
  'child',
  'searchChildren',
  'missingNow',
  'interviewsDue',
  'figures',
  'hub',
  'deliveries',
  'findings',
  'matchQueue',
  '__schema',
  'nothing',
];
const ARGUMENTS = [
  '',
  '(id: "B0000001")',
  '(id: null)',
  '(text: "%_\\u0000")',
  '(period: "2016-17Q9")',
  '(knownAt: "yesterday")',
  '(first: -1)',
  '(first: 99999999999)',
  '(id: {a: 1})',
  '(id: "',
];
const PARTS = [
  '{ id }',
  '{ __typename }',
  '{ total edges { node { id surname } } }',
  '{ ... on Child { id badges } }',
  '{ a { b { c { d } } } }',
  '',
  '{',
  '{ ...F }',
];
const pick = (from, random) => from[Math.floor(random() * from.length)];

const question = (random) => {
  const one = () => `${pick(FIELDS, random)}${pick(ARGUMENTS, random)} ${pick(PARTS, random)}`;
  const many = Array.from({ length: 1 + Math.floor(random() * 4) }, one).join(' ');
  const kinds = [
    `{ ${many} }`,
    `mutation { ${many} }`,
    `subscription { ${many} }`,
    `query Q($a: ID!) { ${many} }`,
    many,
  ];
  const text = pick(kinds, random);
  return random() < 0.3 ? broken(text, random).toString() : text;
};

const bodyOf = (random) => {
  const kind = random();
  if (kind < 0.8)
    return JSON.stringify({ query: question(random), variables: pick([{}, null, [], { a: {} }, 'x'], random) });
  if (kind < 0.9) return broken(JSON.stringify({ query: question(random) }), random);
  return pick(['', '[]', '{}', 'null', '{"query":{}}', '[{"query":"{ hub { name } }"},1]'], random);
};

const graphql = async ({ n, folder, random }) => {
  const data = join(folder, 'data');
  const hub = await openAt(data);
  await (
    await hub.takeIn({ delivery: writeChildren(join(folder, 'children')), by })
  ).result;
  const { position } = await hub.log.head();
  await hub.close();
  const api = startProcess(here('../../apps/api/dist/main.js'), ['--empty'], { HUB_DATA: data, HUB_PORT: '0' });
  const url = /http\S+?(?= in a browser)/.exec(await api.says(/Open /))[0];
  const json = { 'content-type': 'application/json', 'x-hub': '1' };
  const users = ['morgan-sample', 'sam-sample', 'robin-sample'];
  const cookies = [''];
  for (const userId of users) {
    const answer = await fetch(`${url}/session`, { method: 'POST', headers: json, body: JSON.stringify({ userId }) });
    cookies.push(answer.headers.get('set-cookie')?.split(';')[0] ?? '');
  }
  const statuses = new Map();
  let leaks = 0;
  const wanted = n * 50;
  for (let asked = 0; asked < wanted; asked += 20) {
    const answers = Array.from({ length: 20 }, async () => {
      const headers = { ...json, cookie: pick(cookies, random) };
      const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: bodyOf(random) });
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      if (/\bat .*\.js:\d+|SQLITE|node_modules|select .* from /i.test(await answer.text())) leaks += 1;
    });
    await Promise.all(answers);
  }
  const healthy = (await fetch(`${url}/health`)).ok;
  const faults = api
    .complaints()
    .split('\n')
    .filter((line) => line !== '').length;
  await api.kill();
  const after = await openAt(data);
  const changed = (await after.log.head()).position - position;
  await after.close();
  const failed = [...statuses].filter(([status]) => status >= 500).reduce((sum, [, count]) => sum + count, 0);
  const told = Object.fromEntries([...statuses].sort().map(([status, count]) => [`answered ${status}`, count]));
  return {
    tried: wanted,
    lost: leaks + failed + faults + changed + (healthy ? 0 : 1),
    counts: { ...told, 'told of the inside': leaks, 'faults of the hub': faults, 'events written': changed },
  };
};

export default [
  { name: 'deliveries twice and in another order', run: reordered },
  { name: 'fuzzed feed files', run: feedFiles },
  { name: 'fuzzed GraphQL operations', run: graphql },
];
