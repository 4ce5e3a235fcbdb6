// The synthetic borough through the whole hub, each step in a process of its own as a person starts it: taking the
// borough in until the views show it, starting on what is there until the sheet is answered, and the memory that takes.
// Prints one JSON object a line. Usage: node bench/borough.bench.mjs [--starts 5]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rawAppends, rawRow } from './log-raw-libsql.mjs';

const { values } = parseArgs({ options: { starts: { type: 'string', default: '5' } } });
const starts = Number(values.starts);
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'));
const env = { ...process.env, HUB_DATA: join(folder, 'data'), HUB_PORT: '0', HUB_SKIP_BUILD: '1' };
const program = (args, more = {}) =>
  spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'], ...more });
const hub = (...args) => program(['apps/cli/bin/hub.mjs', ...args]);

const finished = async (child) => {
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`It ended with ${code}: ${said}`);
  return said;
};

const seconds = async (work) => {
  const since = performance.now();
  const result = await work();
  return { took: (performance.now() - since) / 1_000, result };
};

const said = (child, pattern) =>
  new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      const found = pattern.exec(text)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`It ended with ${code} before it was ready: ${text}`)));
  });

const stopped = async (child) => {
  child.kill('SIGTERM');
  await once(child, 'exit');
};

/** The page, then the sheet as somebody who is signed in. */
const firstPage = async (url) => {
  const page = await fetch(url);
  if (!(await page.text()).includes('<script')) throw new Error(`No page at ${url}`);
};
const firstSheet = async (url) => {
  const headers = { 'x-hub': '1', 'content-type': 'application/json' };
  const session = await fetch(`${url}/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ userId: 'sam-sample' }),
  });
  const cookie = session.headers.get('set-cookie').split(';')[0];
  const query = '{ sheet(first: 200) { total edges { node { id surname overall gaps } } } }';
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { ...headers, cookie },
    body: JSON.stringify({ query }),
  });
  return (await answer.json()).data.sheet.total;
};

const megabytesOf = (pid) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024);

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const rounded = (number) => Number(number.toFixed(2));
const print = (figure) => console.log(JSON.stringify(figure));

/** What Node itself takes to start and answer one page. */
const bareStart = async () => {
  const page = "require('http').createServer((_, answer) => answer.end('<script></script>'))";
  const listening = "function () { console.log('Open http://127.0.0.1:' + this.address().port + ' ') }";
  const child = program(['-e', `${page}.listen(0, '127.0.0.1', ${listening})`]);
  await firstPage(await said(child, /Open (http:\S+) /));
  return child;
};

try {
  const delivery = join(folder, 'borough');
  await finished(hub('borough', delivery));
  const { took, result } = await seconds(() => finished(hub('intake', delivery, '--recorded-at-column', '--json')));
  const rows = JSON.parse(result).feeds.reduce((sum, feed) => sum + feed.read, 0);
  print({
    name: 'borough taken in, views following',
    unit: 'rows/s',
    figure: Math.round(rows / took),
    ceiling: Math.round(rawAppends(folder, rawRow, 500, 2)),
    budget: { of: 'figure', atLeast: 5_000 },
    how: `${rows} rows, a historical load of two years and more; the command from its start until every view shows them; ceiling: bare libsql, 500 rows a commit`,
  });

  const pages = [];
  const sheets = [];
  const bare = [];
  let memory = 0;
  let children = 0;
  for (let n = 0; n < starts; n += 1) {
    const plain = await seconds(bareStart);
    bare.push(plain.took);
    await stopped(plain.result);
    const since = performance.now();
    const child = program(['scripts/start.mjs']);
    const url = await said(child, /Open (http:\S+) /);
    await firstPage(url);
    pages.push((performance.now() - since) / 1_000);
    children = await firstSheet(url);
    sheets.push((performance.now() - since) / 1_000);
    memory = Math.max(memory, megabytesOf(child.pid));
    await stopped(child);
  }
  const how = `${rows} rows taken in, ${children} children on the sheet, middle of ${starts} starts`;
  print({
    name: 'start on existing data until the first page',
    unit: 's',
    figure: rounded(median(pages)),
    ceiling: rounded(median(bare)),
    budget: { of: 'figure', atMost: 3 },
    how: `${how}; ceiling: Node alone with one page`,
  });
  print({
    name: 'start on existing data until the sheet is answered',
    unit: 's',
    figure: rounded(median(sheets)),
    how,
  });
  print({ name: 'memory of the hub after the first sheet', unit: 'MB', figure: memory, how });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
