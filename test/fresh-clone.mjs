// Tries the README as a newcomer would: clones this checkout's last commit into an empty folder, runs both commands,
// and prints what happened. Takes minutes; not part of `npm test`. `--keep` leaves the folder, `--skip-tests` runs
// only the first command.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hub-fresh-'));
const hub = join(folder, 'hub');
const minutes = (count) => count * 60_000;
const results = [];

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const step = async (name, work) => {
  const since = performance.now();
  let outcome;
  try {
    outcome = { ok: true, note: (await work()) ?? '' };
  } catch (error) {
    outcome = { ok: false, note: error.message };
  }
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  results.push(outcome.ok);
  console.log(`${outcome.ok ? 'ok    ' : 'FAILED'} ${name} (${seconds} s) ${outcome.note}`);
  return outcome.ok;
};

const command = (words, cwd, timeout) => {
  const [name, ...args] = words;
  const { status, stdout, stderr, error } = spawnSync(name, args, { cwd, timeout, encoding: 'utf8', maxBuffer: 1e9 });
  if (error) throw error;
  if (status !== 0) throw new Error(`ended with ${status}\n${`${stdout}\n${stderr}`.slice(-4_000)}`);
  return stdout.trimEnd().split('\n').at(-1);
};

const answers = async (address) => {
  try {
    const response = await fetch(address);
    return response.ok && (response.headers.get('content-type') ?? '').includes('text/html');
  } catch {
    return false;
  }
};

/** Starts the hub, waits until its page answers, stops it as Ctrl-C does, and answers how long each took. */
const startAndStop = async (timeout) => {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}/`;
  const child = spawn('npm', ['start'], {
    cwd: hub,
    env: { ...process.env, HUB_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
  const ended = new Promise((resolve) => child.on('close', resolve));
  let running = true;
  void ended.then(() => (running = false));
  const since = performance.now();
  try {
    while (!(await answers(address))) {
      if (!running) throw new Error(`the hub stopped by itself\n${printed.slice(-4_000)}`);
      if (performance.now() - since > timeout) throw new Error(`no page after ${timeout} ms\n${printed.slice(-4_000)}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const up = ((performance.now() - since) / 1000).toFixed(1);
    const said = printed.includes(`:${port}`) ? 'and says its address' : 'but does not say its address';
    if (running) process.kill(-child.pid, 'SIGINT');
    const stopping = performance.now();
    const limit = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), 20_000);
    await ended;
    clearTimeout(limit);
    return `page after ${up} s ${said}; stopped in ${((performance.now() - stopping) / 1000).toFixed(1)} s`;
  } finally {
    if (running) process.kill(-child.pid, 'SIGKILL');
  }
};

const ready =
  (await step('git clone', () => command(['git', 'clone', '--quiet', root, hub], folder, minutes(2)))) &&
  (await step('npm ci', () => command(['npm', 'ci'], hub, minutes(10))));
if (ready) {
  await step('npm start, the first time', () => startAndStop(minutes(15)));
  await step('npm start, again', () => startAndStop(minutes(2)));
  if (!process.argv.includes('--skip-tests')) {
    await step('npm test', () => command(['npm', 'test', '--silent'], hub, minutes(45)));
  }
}

if (process.argv.includes('--keep')) console.log(`Left in ${folder}`);
else rmSync(folder, { recursive: true, force: true });
console.log(`${results.filter(Boolean).length} passed, ${results.filter((ok) => !ok).length} failed`);
process.exitCode = results.every(Boolean) ? 0 : 1;
