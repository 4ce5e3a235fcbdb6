// A real PostgreSQL for tests and benches, in a temporary folder and on a free port. Says its address as one line of
// JSON, and stops and leaves nothing behind when its standard input ends: also when whoever started it was killed.
//   node test/postgres/server.mjs [--durable]
// Without --durable it does not wait for the disk: right for tests, wrong for measuring.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBinaries, noPostgres, userOfServer } from './binaries.mjs';

const ATTEMPTS = 5;
const HASTY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

const folder = mkdtempSync(join(tmpdir(), 'hub-postgres-'));
const remove = () => rmSync(folder, { recursive: true, force: true });

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
    server.on('error', reject);
  });

/** Makes the data folder, with a password that nobody else knows. */
const initialise = ({ initdb, environment }, data, password, runsAs) => {
  mkdirSync(data, { mode: 0o700 });
  if (runsAs.uid !== undefined) chownSync(data, runsAs.uid, runsAs.gid);
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (runsAs.uid !== undefined) chownSync(passwordFile, runsAs.uid, runsAs.gid);
  const { status, stderr, error } = spawnSync(
    initdb,
    [`--pgdata=${data}`, '--auth=scram-sha-256', '--username=postgres', `--pwfile=${passwordFile}`, '--encoding=UTF8'],
    { ...runsAs, env: environment, cwd: folder, encoding: 'utf8' },
  );
  rmSync(passwordFile);
  if (status !== 0) throw new Error(error?.message ?? stderr.trim());
};

/** Starts it; answers the process when it takes connections, nothing when the port was taken meanwhile. */
const startOn = ({ postgres, environment }, data, port, runsAs) =>
  new Promise((resolve, reject) => {
    const settings = [
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      'max_connections=200',
      ...(process.argv.includes('--durable') ? [] : HASTY),
    ];
    const server = spawn(postgres, ['-D', data, '-p', String(port), ...settings.flatMap((one) => ['-c', one])], {
      ...runsAs,
      env: environment,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    server.stderr.setEncoding('utf8').on('data', (text) => {
      said = `${said}${text}`.slice(-4_000);
      if (said.includes('ready to accept connections')) resolve(server);
    });
    server.on('error', reject);
    server.on('close', () => (said.includes('Address already in use') ? resolve(undefined) : reject(new Error(said))));
  });

const start = async () => {
  chmodSync(folder, 0o711);
  const runsAs = userOfServer();
  const binaries = await findBinaries(folder, runsAs);
  const data = join(folder, 'data');
  const password = randomBytes(16).toString('hex');
  initialise(binaries, data, password, runsAs);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = await freePort();
    const server = await startOn(binaries, data, port, runsAs);
    if (server) return { server, url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres` };
  }
  throw new Error('every port that was free a moment ago is taken');
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
const left = new Promise((resolve) => process.stdin.resume().on('close', resolve));

try {
  const { server, url } = await start();
  const ended = new Promise((resolve) => server.on('close', resolve));
  console.log(JSON.stringify({ url }));
  await Promise.race([left, ended]);
  server.kill('SIGINT');
  await ended;
} catch (error) {
  console.log(JSON.stringify({ trouble: noPostgres(error.message) }));
  process.exitCode = 1;
} finally {
  remove();
}
