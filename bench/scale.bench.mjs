// A whole hub over so many events, in processes of their own: its log filled, its views built from the log, a start on
// what is there, the sheet now and as known on past days once what figures are counted from stands, all figures of a
// quarter with the first page and when that stands, what is behind one, and the memory of it all. Prints one JSON object a line.
// With --on <data folder> it measures a hub that was filled and built before (fill-hub.mjs, keep-views.mjs), and leaves it
// there with a few plans more. --children says on how many children the events lie, --years over how many years.
// Usage: node bench/scale.bench.mjs [--on <data folder>] [--children 31000] [--years 10] [events ...] (default 10000 100000
// of an eighth as many children over six years)
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  finished,
  memoryOf,
  mostMemoryOf,
  processorOf,
  program,
  said,
  signIn,
  startHub,
  stopped,
} from './hub-process.mjs';

const Database = createRequire(new URL('../libs/platform/view-store/package.json', import.meta.url))('libsql');
const { values: asked, positionals } = parseArgs({
  options: { on: { type: 'string' }, children: { type: 'string' }, years: { type: 'string', default: '6' } },
  allowPositionals: true,
});
const years = Number(asked.years);
const sizes = positionals.map(Number).filter(Boolean);
const SEED = 20_161_003;
const STARTS = 3;
const SHEETS = 40;
const PLANS = 9;
const PLAN = 'mutation($input: RecordSafetyPlanInput!) { recordSafetyPlan(input: $input) { __typename } }';
const QUARTER = '2019-20Q3';
/** Who asks for these figures waits until what figures are counted from stands; what that left over is given back later. */
const PREPARED_BY = '2018-19Q1';
const UNTIL_GIVEN_BACK_MS = 15_000;
const LINES = '{ total edges { node { id surname overall gaps } } }';
const rounded = (number, digits = 2) => Number(number.toFixed(digits));
const print = (figure) => console.log(JSON.stringify(figure));
const quantile = (values, q) => {
  const sorted = [...values].sort((a, b) => a - b);
  return rounded(sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))], 1);
};
const took = async (work) => {
  const since = performance.now();
  const result = await work();
  return { ms: performance.now() - since, result };
};

const bareStart = async () => {
  const since = performance.now();
  const page = "require('http').createServer((_, answer) => answer.end('<script></script>'))";
  const child = program([
    '-e',
    `${page}.listen(0, '127.0.0.1', function () { console.log(this.address().port + ';') })`,
  ]);
  await (await fetch(`http://127.0.0.1:${await said(child, /(\d+);/)}`)).text();
  const seconds = (performance.now() - since) / 1_000;
  await stopped(child);
  return seconds;
};

/** The sheet's table as bare libsql reads it at a position, parsed; and every record that holds, read and parsed. */
const bareReads = (file, positions) => {
  const db = new Database(file, { readonly: true });
  const parsed = (query, ...asked) => {
    const since = performance.now();
    for (const [body] of db.prepare(query).raw().all(asked)) JSON.parse(body);
    return performance.now() - since;
  };
  const at = 'select body from tracking_sheet_v2 where known_from <= ? and known_to > ?';
  const sheets = positions.map((position) => parsed(at, position, position));
  const records = parsed('select body from records_v1 where known_to = ?', Number.MAX_SAFE_INTEGER);
  db.close();
  return { sheets, records };
};

const sheetOf = (ask, day) => ask(`{ sheet(first: 200${day ? `, knownAt: "${day}"` : ''}) ${LINES} }`);
const dayOf = (share) => new Date(Date.UTC(2014, 3, 1) + share * years * 365 * 86_400_000).toISOString().slice(0, 10);

/** Fills a hub and builds its views; answers how many children it knows. */
const fill = async (data, count) => {
  const filling = ['bench/fill-hub.mjs', data, String(count), asked.years, String(SEED), asked.children ?? '0'];
  const filled = JSON.parse(await finished(program(filling)));
  const how = `${count} events of ${filled.children} children over ${years} years`;
  print({
    name: `events sealed, chained and durable, ${count} events`,
    unit: 'events/s',
    figure: Math.round(count / filled.seconds),
    how: `${how}, 1,000 at a time`,
  });
  const since = performance.now();
  const building = program(['bench/keep-views.mjs', data]);
  const { seconds, memory, processor } = JSON.parse(await said(building, /^(\{.*\})\n/));
  await stopped(building);
  print({
    name: `views of a hub built from its log, ${count} events`,
    unit: 'events/s',
    figure: Math.round(count / seconds),
    budget: { of: 'figure', atLeast: 20_000 },
    how: `${how}; read, opened and checked by the hub, ${rounded(processor, 1)} s of the processor in ${rounded((performance.now() - since) / 1_000, 1)} s; at most ${memory} MB`,
  });
  return how;
};

const measureFilled = async (data, count, how) => {
  const starts = [];
  const bare = [];
  for (let n = 0; n < STARTS; n += 1) {
    bare.push(await bareStart());
    const started = await startHub(data);
    starts.push(started.seconds);
    await stopped(started.child);
  }
  print({
    name: `start on existing data until the first page, ${count} events`,
    unit: 's',
    figure: quantile(starts, 0.5),
    ceiling: rounded(quantile(bare, 0.5)),
    budget: { of: 'figure', atMost: 3 },
    how: `${how}; middle of ${STARTS}; ceiling: Node alone with one page`,
  });

  const figuresOf = (ask, period) => () =>
    ask(`{ figures(period: "${period}") { __typename ... on Figures { figures { id numerator denominator } } } }`);
  const hasty = await startHub(data);
  const atOnce = await took(figuresOf(await signIn(hasty.url, 'morgan-sample'), QUARTER));
  if (atOnce.result.figures.__typename !== 'Figures') throw new Error(`No figures: ${JSON.stringify(atOnce.result)}`);
  await stopped(hasty.child);

  const { child, url } = await startHub(data);
  const ask = await signIn(url, 'morgan-sample');
  const first = await took(() => sheetOf(ask));
  await figuresOf(ask, PREPARED_BY)();
  await setTimeout(UNTIL_GIVEN_BACK_MS);
  const now = [];
  const past = [];
  for (let n = 0; n < SHEETS; n += 1) {
    now.push((await took(() => sheetOf(ask))).ms);
    past.push(await took(() => sheetOf(ask, dayOf(0.2 + (0.7 * n) / SHEETS))));
  }
  const positions = Array.from({ length: SHEETS }, (_, n) => Math.round(count * (0.2 + (0.7 * n) / SHEETS)));
  const raw = bareReads(join(data, 'views.sqlite'), positions);
  const lines = past.map(({ result }) => result.sheet.total);
  print({
    name: `sheet, 200 lines of it, over HTTP, ${count} events, p95`,
    unit: 'ms',
    figure: quantile(now, 0.95),
    how: `${how}; ${first.result.sheet.total} lines; the first ${rounded(first.ms)} ms, median ${quantile(now, 0.5)} ms`,
  });
  print({
    name: `sheet as known on a past day, ${count} events, p95`,
    unit: 'ms',
    figure: quantile(
      past.map(({ ms }) => ms),
      0.95,
    ),
    ceiling: quantile(raw.sheets, 0.95),
    budget: { of: 'figure', atMost: 150 },
    how: `${how}; ${SHEETS} days, each asked for once, ${Math.min(...lines)} to ${Math.max(...lines)} lines, over HTTP; ceiling: the table at those positions read by bare libsql, parsed`,
  });
  const idle = memoryOf(child);
  print({
    name: `memory of API and worker, sheets in use, ${count} events`,
    unit: 'MB',
    figure: idle,
    budget: { of: 'figure', atMost: 600 },
    how: `${how}; one process; at most ${mostMemoryOf(child)} MB`,
  });

  const figures = figuresOf(ask, QUARTER);
  const cold = await took(figures);
  const warm = await took(figures);
  print({
    name: `all figures of a quarter, asked for with the first page after a start, ${count} events`,
    unit: 'ms',
    figure: Math.round(atOnce.ms),
    ceiling: Math.round(raw.records),
    how: `${how}; ${QUARTER}, over HTTP; so long it takes until what figures are counted from stands; ceiling: the records that hold read by bare libsql, parsed`,
  });
  print({
    name: `all figures of a quarter, asked for first, ${count} events`,
    unit: 'ms',
    figure: Math.round(cold.ms),
    budget: { of: 'figure', atMost: 2_000 },
    how: `${how}; ${QUARTER}, over HTTP, after the sheets above; again ${rounded(warm.ms, 1)} ms`,
  });
  const afterEvent = [];
  for (let n = 0; n < PLANS; n += 1) {
    const { id } = first.result.sheet.edges[n % first.result.sheet.edges.length].node;
    const input = { commandId: `bench-${Date.now()}-${n}`, childId: id, agreedAt: '2019-11-04' };
    const { recordSafetyPlan } = await ask(PLAN, { input });
    if (recordSafetyPlan.__typename !== 'Done') throw new Error(JSON.stringify(recordSafetyPlan));
    const spent = processorOf(child);
    const { ms } = await took(figures);
    afterEvent.push({ ms, processor: (processorOf(child) - spent) * 1_000 });
  }
  print({
    name: `all figures of a quarter, the first to ask after an event, ${count} events`,
    unit: 'ms',
    figure: quantile(
      afterEvent.map(({ ms }) => ms),
      0.5,
    ),
    ceiling: Math.round(atOnce.ms),
    budget: { of: 'figure', atMost: 2_000 },
    how: `${how}; middle of ${PLANS} safety plans; ${quantile(
      afterEvent.map(({ processor }) => processor),
      0.5,
    )} ms of the processor in all threads; ceiling: with the first page after a start, when everything is read`,
  });
  const explained = await took(() =>
    ask(
      `{ figure(id: "8e", period: "${QUARTER}") { ... on Figure { explanation(first: 100) { edges { node { __typename } } } } } }`,
    ),
  );
  print({
    name: `what is behind one figure, ${count} events`,
    unit: 'ms',
    figure: rounded(explained.ms, 1),
    budget: { of: 'figure', atMost: 500 },
    how: `${how}; 8e, 100 lines, after the figures of its quarter`,
  });
  print({
    name: `memory of API and worker, figures in use too, ${count} events`,
    unit: 'MB',
    figure: memoryOf(child),
    budget: { of: 'figure', atMost: 600 },
    how: `${how}; one process; at most ${mostMemoryOf(child)} MB, ${rounded(processorOf(child), 1)} s of the processor so far`,
  });
  await stopped(child);
  const bytes = readdirSync(data, { recursive: true }).reduce((sum, name) => sum + statSync(join(data, name)).size, 0);
  print({ name: `data folder, ${count} events`, unit: 'MB', figure: Math.round(bytes / 1e6), how });
};

const measure = async (count) => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
  const data = join(folder, 'data');
  try {
    await measureFilled(data, count, await fill(data, count));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

if (asked.on) await measureFilled(asked.on, sizes[0], `${sizes[0]} events over ${years} years`);
else for (const count of sizes.length > 0 ? sizes : [10_000, 100_000]) await measure(count);
