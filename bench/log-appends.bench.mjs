// Durable appends per second through the event log, beside the raw ceiling of the same run. Prints one JSON object a
// line. Usage: node bench/log-appends.bench.mjs [--seconds 2] [--rounds 3]
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openEmbeddedLog, openThreadedLog } from '@hub/event-log';
import { rawAppends } from './log-raw-libsql.mjs';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '2' }, rounds: { type: 'string', default: '3' } },
});
const seconds = Number(values.seconds);
const rounds = Number(values.rounds);

const by = { person: 'user-0001', agency: 'bromley', role: 'social-worker' };
const filler = 'x'.repeat(200);
const eventOf = (n) => {
  const id = randomUUID();
  return {
    id,
    type: 'missing.ChildReportedMissing',
    version: 1,
    by,
    purpose: 'direct-care',
    correlationId: id,
    causationId: id,
    subject: `child:B${n % 1_000}`,
    data: { report: `R${n}`, child: `B${n % 1_000}`, missingFrom: '2026-11-20T21:00:00.000Z', filler },
  };
};

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const median = (numbers) => sorted(numbers)[Math.floor(numbers.length / 2)];
const round = (number, digits = 0) => Number(number.toFixed(digits));

/** Clients that each append one event, wait for its answer, and append the next. */
const logAppends = async (open, file, clients) => {
  const log = await open({ file, authority: 'E09000006' });
  const latencies = [];
  const start = performance.now();
  const end = start + seconds * 1_000;
  let written = 0;
  const client = async () => {
    while (performance.now() < end) {
      const n = written++;
      const sent = performance.now();
      await log.append({
        stream: `missing.episode-${n % 1_000}`,
        expected: clients === 1 ? Math.floor(n / 1_000) - 1 : 'any',
        events: [eventOf(n)],
      });
      latencies.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const perSecond = (latencies.length / (performance.now() - start)) * 1_000;
  await log.close();
  const p99 = sorted(latencies)[Math.floor(latencies.length * 0.99)];
  return { perSecond, p99 };
};

const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
let files = 0;
try {
  for (const clients of [1, 64]) {
    const raw = [];
    const runs = { embedded: [], threaded: [] };
    for (let n = 0; n < rounds; n += 1) {
      raw.push(rawAppends(folder, eventOf, clients, seconds));
      for (const [engine, open] of [
        ['embedded', openEmbeddedLog],
        ['threaded', openThreadedLog],
      ]) {
        runs[engine].push(await logAppends(open, join(folder, `${files++}.log`), clients));
      }
    }
    const ceiling = round(median(raw));
    const how = `${clients} at once, events of about 360 bytes, median of ${rounds} rounds of ${seconds} s`;
    for (const [engine, results] of Object.entries(runs)) {
      const figure = round(median(results.map(({ perSecond }) => perSecond)));
      const p99 = round(median(results.map(({ p99: one }) => one)), 2);
      const name = `durable appends, ${engine}, ${clients} at once`;
      console.log(
        JSON.stringify({
          name,
          figure,
          unit: 'appends/s',
          ceiling,
          budget: { of: 'ratio', atLeast: 0.8 },
          how: `${how}; ceiling: bare libsql loop, ${clients} rows a commit`,
        }),
      );
      const budget = clients === 64 ? { budget: { of: 'figure', atMost: 10 } } : {};
      console.log(JSON.stringify({ name: `${name}, 99th percentile`, figure: p99, unit: 'ms', ...budget, how }));
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
