// Rows per second from a CSV delivery to durable events: the splitter alone, reading rows into commands, the whole intake
// with the writer in its own thread and personal fields sealed, and a hub that keeps its views meanwhile. Prints one JSON
// object a line.
// Usage: node bench/intake.bench.mjs [--rows 50000]
import { createReadStream, createWriteStream, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { childrenKinds } from '@hub/children';
import { deliveriesKinds } from '@hub/deliveries';
import { newEventsOf, openThreadedLog } from '@hub/event-log';
import { disruptionKinds } from '@hub/disruption';
import { exploitationKinds } from '@hub/exploitation';
import { CsvSplitter, openDelivery, takeDelivery } from '@hub/intake';
import { interviewsKinds } from '@hub/interviews';
import { eventKinds, instantOf } from '@hub/kernel';
import { missingKinds } from '@hub/missing';
import { panelsKinds } from '@hub/panels';
import { placementsKinds } from '@hub/placements';
import { openVault, sealedLog } from '@hub/vault';
import { openHub, readSettings } from '@hub/worker';
import { rawAppends, rawRow } from './log-raw-libsql.mjs';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '50000' } } });
const rows = Number(values.rows);
const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
const kinds = eventKinds(
  childrenKinds,
  missingKinds,
  interviewsKinds,
  exploitationKinds,
  panelsKinds,
  deliveriesKinds,
  disruptionKinds,
  placementsKinds,
);

const two = (n) => String(n).padStart(2, '0');
const MINUTE = 60_000;
const moment = (n) => `${new Date(Date.UTC(2024, 0, 1) + Math.floor(n) * MINUTE).toISOString().slice(0, 16)}Z`;
const day = (n) => moment(n * 1_440).slice(0, 10);
const child = (n) => `B${String(n).padStart(7, '0')}`;

/** The feeds of the delivery: a share of the rows, the columns, and the row of a number. */
const feeds = {
  children: [
    0.1,
    'child_id,surname,forename,dob,sex,ethnicity,responsible_la,home_easting,home_northing,home_precision',
    (n) => `${child(n)},Testbury${n},Ada,2011-02-${two(1 + (n % 28))},2,WBRI,E09000006,540123,169234,postcode`,
  ],
  statuses: [0.2, 'child_id,status,legal_status,start,end', (n) => `${child(n >> 1)},CLA,C2,${day(n % 2)},`],
  police_missing_reports: [
    0.3,
    'report_ref,child_id,surname,forename,dob,sex,category,risk_grade,missing_from_type,last_seen_at,reported_at,la_notified_at,cse_flag,circumstances',
    (n) =>
      `R${n},${child(n % 5_000)},Testbury,Ada,2011-02-28,2,missing,medium,home,${moment(n)},${moment(n + 60)},,N,"Left after tea, said nothing"`,
  ],
  police_found_reports: [0.3, 'report_ref,found_at,found_how,harm', (n) => `R${n},${moment(n + 600)},police,N`],
  safety_plans: [
    0.1,
    'plan_id,child_id,agreed_at,review_due',
    (n) => `P${n},${child(n % 5_000)},${day(n % 300)},${day((n % 300) + 30)}`,
  ],
};

const write = async (name, historical) => {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [feed, [share, columns, row]] of Object.entries(feeds)) {
    const file = createWriteStream(join(path, `${feed}.csv`));
    file.write(`${columns}${historical ? ',recorded_at' : ''}\r\n`);
    for (let n = 0; n < rows * share; n += 1) {
      const known = historical ? `,${moment(100_000 + (n / share / rows) * 500_000)}` : '';
      if (!file.write(`${row(n)}${known}\r\n`)) await once(file, 'drain');
    }
    file.end();
    await once(file, 'finish');
  }
  return path;
};

const seconds = async (work) => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1_000;
};

const perSecond = (took) => Math.round(rows / took);
const print = (figure) => console.log(JSON.stringify({ unit: 'rows/s', ...figure }));

const splitOnly = async (path) => {
  const { delivery } = await openDelivery(path);
  let seen = 0;
  for (const file of delivery.files) {
    const splitter = new CsvSplitter();
    for await (const chunk of createReadStream(file.path, { highWaterMark: 262_144 }))
      seen += splitter.push(chunk).length;
    seen += splitter.end().length;
  }
  return seen;
};

const take = async (path, name, options) => {
  const vault = await openVault({ file: join(folder, `${name}.vault`), masterKeyFile: join(folder, `${name}.key`) });
  const plain = await openThreadedLog({ file: join(folder, `${name}.log`), authority: 'E09000006' });
  const log = sealedLog(plain, vault, kinds);
  const ports = {
    log,
    kinds,
    newEvents: (events, meta) => newEventsOf(kinds, events, meta),
    prepareKeys: (subjects) => vault.keysFor(subjects),
    now: () => instantOf(Date.now()),
    by: { person: 'user-intake', agency: 'bromley', role: 'intake' },
    settle: async () => ({ waiting: 0, matchQueue: 0, conflicts: 0 }),
    rejectsFolder: join(folder, 'rejects'),
    stagingFolder: join(folder, 'staging'),
  };
  const count = async () => {
    const result = await takeDelivery(path, ports, options);
    const good = result.feeds.reduce((sum, { read, rejected }) => sum + read - rejected, 0);
    if (result.outcome !== 'taken' || good !== rows) throw new Error(`${good} of ${rows} rows: ${result.reason}`);
  };
  const first = await seconds(count);
  const again = options.historical ? undefined : await seconds(count);
  await log.close();
  await vault.close();
  return { first, again };
};

/**
 * A hub as it is started, whose views follow what is taken in: seconds until the delivery is durable, how many events the
 * views were behind at most, seconds until they held all of it, and microseconds of the processor a row.
 */
const takeIntoHub = async (delivery) => {
  const hub = await openHub({ settings: readSettings({ HUB_DATA: join(folder, 'hub') }, '/') });
  const by = { person: 'user-intake', agency: 'bromley', role: 'OPERATOR' };
  let read = 0;
  /** The moment at which the last row was durable: what follows is settling, for which the views must have come as far. */
  let durable = 0;
  let behind = 0;
  const processor = process.cpuUsage();
  const start = performance.now();
  const { result } = await hub.takeIn({
    ...{ delivery, by },
    onProgress: ({ rows: done }) => {
      if (done === read) return;
      read = done;
      durable = performance.now();
    },
  });
  const watching = setInterval(async () => {
    const { position } = await hub.log.head();
    behind = Math.max(behind, position - hub.viewsPosition());
  }, 250);
  const { outcome, reason } = await result;
  if (outcome !== 'taken' || read !== rows) throw new Error(`${read} of ${rows} rows: ${reason}`);
  await hub.viewsCaughtUp();
  const shown = performance.now() - start;
  const { user, system } = process.cpuUsage(processor);
  clearInterval(watching);
  await hub.close();
  return { durable: (durable - start) / 1_000, shown: shown / 1_000, behind, processor: (user + system) / rows };
};

try {
  const now = await write('now', false);
  const history = await write('history', true);
  const bytes = Object.keys(feeds).reduce((sum, feed) => sum + statSync(join(now, `${feed}.csv`)).size, 0);
  const how = `${rows} rows of five feeds, ${Math.round(bytes / rows)} bytes a row`;
  print({
    name: 'CSV splitter alone',
    figure: perSecond(await seconds(() => splitOnly(now))),
    budget: { of: 'figure', atLeast: 100_000 },
    how: `${how}; files read from disk, their digests computed`,
  });
  const budget = { of: 'figure', atLeast: 5_000 };
  const sealed =
    'writer in its own thread, personal fields sealed; ceiling: bare libsql puts rows of that size, 500 a commit';
  const ceiling = Math.round(rawAppends(folder, rawRow, 500, 2));
  const normal = await take(now, 'now', {});
  print({ name: 'intake, new rows', figure: perSecond(normal.first), ceiling, budget, how: `${how}; ${sealed}` });
  print({
    name: 'intake, unchanged rows',
    figure: perSecond(normal.again),
    budget,
    how: `${how}; the same delivery again`,
  });
  const past = await take(history, 'history', { historical: true });
  print({
    name: 'intake, historical load',
    figure: perSecond(past.first),
    ceiling,
    budget,
    how: `${how}; staged, sorted, nearly every row with a moment of its own; ${sealed}`,
  });
  const whole = await takeIntoHub(now);
  print({
    name: 'intake into a whole hub, views following',
    figure: perSecond(whole.durable),
    ceiling,
    budget,
    how: `${how}; new rows, until all are durable; the views were at most ${whole.behind} events behind`,
  });
  print({
    name: 'intake into a whole hub, until every page shows it',
    figure: perSecond(whole.shown),
    how: `${how}; the same run; ${Math.round(whole.processor)} µs of the processor a row, in all threads`,
  });
  const peak = Math.round(process.resourceUsage().maxRSS / 1_024);
  print({ name: 'intake, peak memory', figure: peak, unit: 'MB', how });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
