// What is measured of the views, on any engine: see views.bench.mjs and views-postgres.bench.mjs.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logInFile } from './views-log.mjs';

const load = (path) => import(new URL(`../libs/${path}/dist/index.js`, import.meta.url));
const { NOW, addHours } = await load('platform/kernel');
const { ViewStore, runViews } = await load('platform/view-store');
const { caseAt, casebookAt, hubViews, presentSheet, timelineAt } = await load('views');

const AUTHORITY = 'E09000006';
const BATCH = 5_000;

export const rounded = (number) => Number(number.toFixed(2));

/** The value below which a share of the others lies. */
export const quantile = (values, q) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];
};

const timed = async (times, work) => {
  const taken = [];
  for (let n = 0; n < times; n += 1) {
    const since = performance.now();
    await work(n);
    taken.push(performance.now() - since);
  }
  return { p50ms: rounded(quantile(taken, 0.5)), p95ms: rounded(quantile(taken, 0.95)) };
};

/** Seconds until the views are open and caught up, and of those that were spent on catching up. */
const follow = async (place, log) => {
  const opened = performance.now();
  const store = await ViewStore.open(place);
  const since = performance.now();
  const views = runViews({ log, store, groups: hubViews({ authority: AUTHORITY }) });
  await views.caughtUp;
  const done = performance.now();
  const rss = Math.round(process.memoryUsage().rss / 1e6);
  await views.close();
  await store.close();
  return { whole: (done - opened) / 1_000, seconds: (done - since) / 1_000, rss };
};

/**
 * Figures of the views over so many events, and what an event cost. An engine has a place for the views (`place`), its
 * bare driver (`raw`: `tables` as name, rows and bytes of a row; `size` in bytes; `put` rows of a size, answering rows a
 * second; `sheet` as the parsed bodies at a position) and its name in words (`words`). The events lie on so many children.
 */
export const measure = async (engine, count, children) => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-bench-log-'));
  const log = logInFile(join(folder, 'events'), count, children);
  try {
    return await measureOver(engine, log, count);
  } finally {
    log.close();
    rmSync(folder, { recursive: true });
  }
};

/** Seconds that reading the whole log takes. */
const secondsToRead = async (log, count) => {
  const since = performance.now();
  for (let after = 0; after < count; after += BATCH) await log.readAll(after, BATCH);
  return (performance.now() - since) / 1_000;
};

const measureOver = async ({ place, raw, words }, log, count) => {
  const figures = [];
  const processor = process.cpuUsage();
  const { seconds, rss } = await follow(place, log);
  const { user } = process.cpuUsage(processor);
  const readSeconds = await secondsToRead(log, count);
  const { whole: restartSeconds } = await follow(place, log);

  const reader = await ViewStore.open({ ...place, readOnly: true });
  const tables = await raw.tables();
  const written = tables.reduce((sum, { rows }) => sum + rows, 0);
  const bytes = tables.reduce((sum, { rows, bytes: each }) => sum + rows * each, 0);
  const momentOf = async (position) => (await log.readAll(position - 1, 1))[0].recordedAt;
  const last = await momentOf(count);
  let onSheet = 0;
  const sheet = async (position, now) => {
    const asked = { where: { openUntil: { atLeast: now } } };
    onSheet = presentSheet(await reader.rowsAt('tracking_sheet_v2', position, asked), now).length;
  };
  const sheetNow = await timed(20, () => sheet(NOW, last));
  const children = onSheet;
  const half = Math.floor(count / 2);
  const beforehand = addHours(await momentOf(half), 1);
  const sheetPast = await timed(10, () => sheet(half, beforehand));
  const childrenPast = onSheet;
  const bareNow = await timed(20, () => raw.sheet(count));
  const barePast = await timed(10, () => raw.sheet(half));
  const ids = (await reader.rowsAt('children_v1', NOW, { limit: 200 })).map(({ key }) => key);
  const oneCase = await timed(100, (n) => caseAt(reader, AUTHORITY, ids[n % ids.length], n % 2 ? NOW : half));
  const page = await timed(50, async (n) => {
    const found = await caseAt(reader, AUTHORITY, ids[n % ids.length], NOW);
    if (found.case) await timelineAt(reader, found.case, NOW);
  });
  const whole = await timed(3, () => casebookAt(reader, AUTHORITY, NOW));
  await reader.close();
  const ratePerRow = await raw.put(written, Math.round(bytes / written));
  const size = await raw.size();

  const how = `${count} events, ${written} rows written`;
  figures.push(
    {
      name: `views catch up with the log, ${count} events`,
      unit: 'events/s',
      figure: Math.round(count / seconds),
      ceiling: Math.round((ratePerRow * count) / written),
      budget: { of: 'figure', atLeast: 20_000 },
      how: `${how}; ${(user / 1e6).toFixed(2)} s of the processor; reading the events as JSON takes ${readSeconds.toFixed(2)} of ${seconds.toFixed(2)} s; ceiling: bare ${words} puts as many rows`,
    },
    { name: `views catch up, memory afterwards, ${count} events`, unit: 'MB', figure: rss, how },
    {
      name: `views open again on what is there, ${count} events`,
      unit: 's',
      figure: rounded(restartSeconds),
      how,
    },
    { name: `views on disk, ${count} events`, unit: 'MB', figure: Math.round(size / 1e6), how },
  );
  const shown = (name, { p50ms, p95ms }, more, { budget, ceiling } = {}) =>
    figures.push({
      name: `${name}, ${count} events, p95`,
      unit: 'ms',
      figure: p95ms,
      ...(ceiling === undefined ? {} : { ceiling: ceiling.p95ms }),
      ...(budget ? { budget: { of: 'figure', atMost: budget } } : {}),
      how: `${how}; median ${p50ms} ms; ${more}`,
    });
  const bareTable = `nothing kept in memory; ceiling: the same versioned table read by bare ${words}, JSON parsed`;
  shown('sheet now, read from the store', sheetNow, `${children} lines, ${bareTable}`, { ceiling: bareNow });
  shown('sheet as known half-way', sheetPast, `${childrenPast} lines, ${bareTable}`, {
    ceiling: barePast,
    budget: 150,
  });
  shown('one case, put together', oneCase, 'now and half-way by turns');
  shown('one case and its timeline', page, 'now');
  shown('every case, put together for figures', whole, 'now');
  return { figures, cost: seconds / count };
};
