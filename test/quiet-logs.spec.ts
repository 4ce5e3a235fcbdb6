import { execFile, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { temporaryFolder } from '@hub/testing';

/** A whole hub is started in a process of its own: on a busy machine that takes its time. */
jest.setTimeout(180_000);

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = temporaryFolder();
const data = join(folder.path, 'data');

/** A child of whom only bad rows and bad questions speak. */
const HIDDEN = { surname: 'Quillfeather', forename: 'Zebedee', dob: '2009-02-28' } as const;

const BAD_ROWS = {
  children: [
    'child_id,surname,forename,dob,sex,responsible_la',
    `B7777777,${HIDDEN.surname},${HIDDEN.forename},${HIDDEN.dob}T99,9,E09000006`,
    `B7777778,"${HIDDEN.surname}`,
  ],
  police_missing_reports: [
    'report_ref,child_id,surname,forename,dob,category,risk_grade,missing_from_type,last_seen_at,reported_at,la_notified_at',
    `BAD1,,${HIDDEN.surname},${HIDDEN.forename},31/31/2009,missing,dreadful,home,yesterday,2023-06-01T20:00,`,
  ],
};

/** Everything the hub says on standard output and standard error, the intake and the server together. */
let said = '';
const secrets = new Map<string, string>();
const names = new Set<string>(Object.values(HIDDEN));

const environment = (): NodeJS.ProcessEnv => {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  return { ...inherited, DEBUG: '*', HUB_DATA: data, HUB_PORT: '0', HUB_SKIP_BUILD: '1' };
};

const hub = async (...given: string[]): Promise<void> => {
  const ran = await promisify(execFile)(process.execPath, ['apps/cli/bin/hub.mjs', ...given], {
    cwd: root,
    env: environment(),
  }).catch((error: { stdout: string; stderr: string }) => error);
  said += ran.stdout + ran.stderr;
};

const write = (name: string, feeds: Readonly<Record<string, readonly string[]>>): string => {
  const delivery = join(folder.path, name);
  mkdirSync(delivery, { recursive: true });
  for (const [feed, lines] of Object.entries(feeds)) writeFileSync(join(delivery, `${feed}.csv`), lines.join('\n'));
  return delivery;
};

/** What people do at the server, and what they do wrong. */
const useHub = async (url: string): Promise<void> => {
  const send = (path: string, method: string, body: string | undefined, headers: Record<string, string>) =>
    fetch(`${url}${path}`, { method, headers: { 'x-hub': '1', ...headers }, ...(body === undefined ? {} : { body }) });
  const json = { 'content-type': 'application/json' };
  for (const userId of ['alex-sample', 'sam-sample', 'pat-sample', 'ash-sample', HIDDEN.surname]) {
    const signedIn = await send('/session', 'POST', JSON.stringify({ userId }), json);
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? 'hub_session=guess';
    if (signedIn.ok) secrets.set(`the session of ${userId}`, cookie.split('=')[1] ?? '');
    const graphql = (body: string) => send('/graphql', 'POST', body, { ...json, cookie });
    const ask = (query: string, variables: object = {}) => graphql(JSON.stringify({ query, variables }));
    await ask('{ sheet(first: 500) { edges { node { surname forename dob } } } }');
    await ask('query($t: String!) { searchChildren(text: $t) { __typename } }', {
      t: `${HIDDEN.forename} ${HIDDEN.surname}`,
    });
    await ask(`{ child(id: "${HIDDEN.surname}") { __typename } ${HIDDEN.forename} }`);
    await ask('query($t: Int!) { hub { name } }', { t: HIDDEN.surname });
    await ask('mutation($i: ReportMissingInput!) { reportMissing(input: $i) { __typename } }', {
      i: { commandId: HIDDEN.dob, reportRef: 'X', ...HIDDEN, category: HIDDEN.forename, reportedAt: HIDDEN.dob },
    });
    await graphql(`{"query": "${HIDDEN.surname}`);
    await graphql(`[${JSON.stringify(HIDDEN)}]`);
    await send(`/children/${HIDDEN.surname}?text=${HIDDEN.forename}`, 'GET', undefined, { cookie });
    await send(`/${HIDDEN.surname}`, 'POST', JSON.stringify(HIDDEN), { ...json, cookie });
    await send(`/intake/uploads/${HIDDEN.surname}/..%2f${HIDDEN.surname}.csv`, 'PUT', HIDDEN.surname, { cookie });
    for (const [feed, lines] of Object.entries(BAD_ROWS)) {
      await send(`/intake/uploads/quiet-logs/${feed}.csv`, 'PUT', lines.join('\n'), { cookie });
    }
    for (const mutation of ['dryRunDelivery', 'takeDelivery']) {
      await ask(`mutation { ${mutation}(uploadId: "quiet-logs") { __typename } }`);
    }
    await send('/sign-in/callback/council?code=guess&state=' + HIDDEN.surname, 'GET', undefined, {});
    await send('/local/intake', 'POST', JSON.stringify({ folder: HIDDEN.surname }), {
      ...json,
      authorization: 'Bearer x',
    });
  }
};

beforeAll(async () => {
  const delivery = join(folder.path, 'borough');
  await hub('borough', delivery, '--children', '40', '--end', '2024-04-01');
  const [head = '', ...rows] = readFileSync(join(delivery, 'children.csv'), 'utf8').trim().split(/\r?\n/);
  const columns = head.split(',');
  for (const row of rows) {
    const cells = row.split(',');
    for (const column of ['surname', 'forename', 'dob']) {
      const cell = cells[columns.indexOf(column)]?.trim() ?? '';
      if (cell.length > 2) names.add(cell);
    }
  }
  await hub('intake', delivery, '--recorded-at-column');
  await hub('intake', write('bad', BAD_ROWS));
  await hub('intake', join(folder.path, 'not-there'));
  const server = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, env: environment() });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const address = await new Promise<string>((resolve) => {
    const hear = (chunk: Buffer): void => {
      said += String(chunk);
      const found = /Open (http:\S+) /.exec(said)?.[1];
      if (found) resolve(found);
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
  });
  secrets.set('the token of the hub command', readFileSync(join(data, 'server.token'), 'utf8').trim());
  const key = readFileSync(join(data, 'vault.key'));
  secrets.set('the master key', key.toString('utf8').trim());
  secrets.set('the master key, in hex', key.toString('hex'));
  secrets.set('the master key, in base 64', key.toString('base64'));
  await useHub(address);
  server.kill('SIGTERM');
  await ended;
});
afterAll(() => folder.remove());

describe('what a hub says on standard output and standard error', () => {
  it('is something, so that there is something to look through', () => {
    expect(said).toContain('The hub is ready');
    expect(said).toMatch(/rejected/);
    expect(names.size).toBeGreaterThan(60);
    for (const secret of secrets.values()) expect(secret.length).toBeGreaterThan(20);
  });

  it('holds no name and no date of birth, whatever people asked and whatever was wrong with it', () => {
    const found = [...names].filter((name) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'i').test(said));
    expect(found).toEqual([]);
  });

  it('holds no secret', () => {
    expect([...secrets].filter(([, secret]) => said.includes(secret)).map(([what]) => what)).toEqual([]);
  });
});
