// How fast the views are, at several lengths of the log, so that growth shows. Prints one JSON object a line.
// Usage: node bench/views.bench.mjs [events ...] (default 10000 100000; 1000000 takes minutes and 8 GB). The ceiling of
// catching up is the same number of rows of the same size put into a plain table of the same columns.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { boroughEvents } from './views-events.mjs';

const load = (path) => import(new URL(`../libs/${path}/dist/index.js`, import.meta.url));
const { NOW, addHours } = await load('platform/kernel');
const { ViewStore, runViews } = await load('platform/view-store');
const { caseAt, casebookAt, hubViews, presentSheet, timelineAt } = await load('views');
const Database = createRequire(new URL('../libs/platform/view-store/package.json', import.meta.url))('libsql');

const AUTHORITY = 'E09000006';
const sizes = process.argv.slice(2).map(Number).filter(Boolean);

const quantile = (sorted, q) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];

const rounded = (number) => Number(number.toFixed(2));
const print = (figure) => console.log(JSON.stringify(figure));

const timed = async (times, work) => {
  const taken = [];
  for (let n = 0; n < times; n += 1) {
    const since = performance.now();
    await work(n);
    taken.push(performance.now() - since);
  }
  taken.sort((a, b) => a - b);
  return { p50ms: rounded(quantile(taken, 0.5)), p95ms: rounded(quantile(taken, 0.95)) };
};

/** The events as JSON text, read back batch by batch as the log's reader does; making them is not measured. */
const logOf = (lines) => ({
  readAll: async (after, limit) => lines.slice(after, after + limit).map((line) => JSON.parse(line)),
  subscribeAll: () => ({ close: async () => undefined }),
});

const rawCeiling = (file, rows, bodyLength) => {
  const db = new Database(file);
  db.prepare('pragma journal_mode = wal').get();
  db.exec(
    'pragma synchronous = normal; create table raw (key text not null, known_from bigint, known_to bigint, body text not null)',
  );
  const insert = db.prepare('insert into raw values (?, ?, ?, ?)');
  const body = 'x'.repeat(bodyLength);
  const since = performance.now();
  for (let n = 0; n < rows; n += 1) {
    if (n % 5_000 === 0) db.exec(n === 0 ? 'begin' : 'commit; begin');
    insert.run(`missing.report-16MIS${n}`, n, NOW, body);
  }
  db.exec('commit');
  const seconds = (performance.now() - since) / 1_000;
  db.close();
  return Math.round(rows / seconds);
};

const measure = async (count) => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
  try {
    const lines = [...boroughEvents(count)].map((event) => JSON.stringify(event));
    const parse = performance.now();
    for (const line of lines) JSON.parse(line);
    const parseSeconds = (performance.now() - parse) / 1_000;
    const file = join(folder, 'views.db');
    const store = ViewStore.open({ file });
    const since = performance.now();
    const views = runViews({ log: logOf(lines), store, groups: hubViews({ authority: AUTHORITY }) });
    await views.caughtUp;
    const seconds = (performance.now() - since) / 1_000;
    const rss = Math.round(process.memoryUsage().rss / 1e6);
    await views.close();
    store.close();

    const began = performance.now();
    const again = ViewStore.open({ file });
    const warm = runViews({ log: logOf(lines), store: again, groups: hubViews({ authority: AUTHORITY }) });
    await warm.caughtUp;
    const restartSeconds = (performance.now() - began) / 1_000;
    await warm.close();
    again.close();

    const reader = ViewStore.open({ file, readOnly: true });
    const db = new Database(file);
    const tables = db
      .prepare("select name from sqlite_schema where type = 'table' and name like '%_v_'")
      .all()
      .map(({ name }) => name);
    const rows = Object.fromEntries(
      tables.map((name) => [
        name,
        db.prepare(`select count(*) as n, coalesce(round(avg(length(body))), 0) as bytes from ${name}`).raw().get(),
      ]),
    );
    const written = Object.values(rows).reduce((sum, [n]) => sum + n, 0);
    const bytes = Object.values(rows).reduce((sum, [n, size]) => sum + n * size, 0);
    const last = JSON.parse(lines.at(-1)).recordedAt;
    const bare = async (times, position) => {
      const query = db.prepare('select body from tracking_sheet_v1 where known_from <= ? and known_to > ?').raw();
      return timed(times, () => query.all([position, position]).map(([body]) => JSON.parse(body)));
    };
    let onSheet = 0;
    const sheet = async (position, now) => {
      onSheet = presentSheet(
        await reader.rowsAt('tracking_sheet_v1', position, { where: { openUntil: { atLeast: now } } }),
        now,
      ).length;
    };
    const sheetNow = await timed(20, () => sheet(NOW, last));
    const children = onSheet;
    const half = Math.floor(count / 2);
    const sheetPast = await timed(10, () => sheet(half, addHours(JSON.parse(lines[half - 1]).recordedAt, 1)));
    const childrenPast = onSheet;
    const bareNow = await bare(20, count);
    const barePast = await bare(10, half);
    const ids = (await reader.rowsAt('children_v1', NOW, { limit: 200 })).map(({ key }) => key);
    const oneCase = await timed(100, (n) => caseAt(reader, AUTHORITY, ids[n % ids.length], n % 2 ? NOW : half));
    const page = await timed(50, async (n) => {
      const found = await caseAt(reader, AUTHORITY, ids[n % ids.length], NOW);
      if (found.case) await timelineAt(reader, found.case, NOW);
    });
    const whole = await timed(3, () => casebookAt(reader, AUTHORITY, NOW));
    reader.close();
    db.close();
    const ratePerRow = rawCeiling(join(folder, 'raw.db'), written, Math.round(bytes / written));
    const how = `${count} events, ${written} rows written`;
    print({
      name: `views catch up with the log, ${count} events`,
      unit: 'events/s',
      figure: Math.round(count / seconds),
      ceiling: Math.round((ratePerRow * count) / written),
      budget: { of: 'figure', atLeast: 20_000 },
      how: `${how}; reading the events as JSON takes ${parseSeconds.toFixed(2)} of ${seconds.toFixed(2)} s; ceiling: bare libsql puts as many rows`,
    });
    print({ name: `views catch up, memory afterwards, ${count} events`, unit: 'MB', figure: rss, how });
    print({
      name: `views open again on what is there, ${count} events`,
      unit: 's',
      figure: rounded(restartSeconds),
      how,
    });
    print({ name: `views file, ${count} events`, unit: 'MB', figure: Math.round(statSync(file).size / 1e6), how });
    const shown = (name, { p50ms, p95ms }, more, { budget, ceiling } = {}) =>
      print({
        name: `${name}, ${count} events, p95`,
        unit: 'ms',
        figure: p95ms,
        ...(ceiling === undefined ? {} : { ceiling: ceiling.p95ms }),
        ...(budget ? { budget: { of: 'figure', atMost: budget } } : {}),
        how: `${how}; median ${p50ms} ms; ${more}`,
      });
    const bareTable = 'nothing kept in memory; ceiling: the same versioned table read by bare libsql, JSON parsed';
    shown('sheet now, read from the store', sheetNow, `${children} lines, ${bareTable}`, { ceiling: bareNow });
    shown('sheet as known half-way', sheetPast, `${childrenPast} lines, ${bareTable}`, {
      ceiling: barePast,
      budget: 150,
    });
    shown('one case, put together', oneCase, 'now and half-way by turns');
    shown('one case and its timeline', page, 'now');
    shown('every case, put together for figures', whole, 'now');
    return seconds / count;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const costs = [];
for (const count of sizes.length > 0 ? sizes : [10_000, 100_000]) costs.push({ count, cost: await measure(count) });
const [least] = costs;
const most = costs.at(-1);
if (least !== most) {
  print({
    name: `cost of an event at ${most.count} events, times that at ${least.count}`,
    unit: 'times',
    figure: rounded(most.cost / least.cost),
    budget: { of: 'figure', atMost: 1.2 },
    how: 'views catching up with the log, wall time divided by events',
  });
}
