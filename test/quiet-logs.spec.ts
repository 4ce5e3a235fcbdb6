import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Database from 'libsql';
import { temporaryFolder } from '@hub/testing';
import { WHATS } from '@hub/worker';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = temporaryFolder();
const data = join(folder.path, 'data');

/** A child of whom only bad rows and bad questions speak. */
const HIDDEN = { surname: 'Quillfeather', forename: 'Zebedee', dob: '2009-02-28' } as const;

/** A child who is reported missing in good order, with where they live. */
const REPORTED = { surname: 'Thistlewick', forename: 'Peregrine', dob: '2012-11-23' } as const;
const LIVES = { street: 'Larkspur Mews', postcode: 'BR9 7ZZ' } as const;

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
/** What the server alone says, what it measures, and the spans that its SDK was given. */
let journal = '';
let measured = '';
let spans = '';
let faults = 0;
const spansFile = join(folder.path, 'spans.jsonl');
const secrets = new Map<string, string>();
const names = new Set<string>([HIDDEN, REPORTED, LIVES].flatMap((of) => Object.values(of)));

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

const MONITORING = 'the-secret-of-the-monitoring';
let ended: number | null;

/** The server, with a library in each of its threads that prints names, and with the council's own monitoring. */
const start = () => {
  const preload = new URL('quiet-logs-preload.mjs', import.meta.url);
  const server: ChildProcess = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: {
      ...environment(),
      ...{ HUB_JOURNAL: 'json', HUB_METRICS_TOKEN: MONITORING, NODE_OPTIONS: `--import ${preload.href}` },
      ...{ QUIET_NAME: HIDDEN.surname, QUIET_SPANS: spansFile },
    },
  });
  const address = new Promise<string>((resolve) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        journal += String(chunk);
        const found = /Open (http:\S+) /.exec(journal)?.[1];
        if (found) resolve(found);
      });
    }
  });
  const over = new Promise<number | null>((resolve) => server.once('close', (code) => resolve(code)));
  return { process: server, address, ended: over };
};

const write = (name: string, feeds: Readonly<Record<string, readonly string[]>>): string => {
  const delivery = join(folder.path, name);
  mkdirSync(delivery, { recursive: true });
  for (const [feed, lines] of Object.entries(feeds)) writeFileSync(join(delivery, `${feed}.csv`), lines.join('\n'));
  return delivery;
};

const json = { 'content-type': 'application/json' };

type Send = (
  path: string,
  method: string,
  body: string | undefined,
  headers: Record<string, string>,
) => Promise<Response>;

const sendTo =
  (url: string): Send =>
  (path, method, body, headers) =>
    fetch(`${url}${path}`, { method, headers: { 'x-hub': '1', ...headers }, ...(body === undefined ? {} : { body }) });

/** A lead signed in: their questions and commands. */
const leadAt = async (send: Send) => {
  const signedIn = await send('/session', 'POST', JSON.stringify({ userId: 'morgan-sample' }), json);
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  return async (query: string, variables: object = {}): Promise<string> =>
    (await send('/graphql', 'POST', JSON.stringify({ query, variables }), { ...json, cookie })).text();
};

const REPORT = 'mutation($i: ReportMissingInput!) { reportMissing(input: $i) { __typename } }';

const reportOf = (commandId: string) => ({
  ...{ commandId, reportRef: commandId, ...REPORTED, category: 'missing', riskGrade: 'high' },
  ...{ lastSeenAt: '2024-03-01T18:00:00Z', reportedAt: '2024-03-01T20:00:00Z' },
  circumstances: `${REPORTED.forename} left ${LIVES.street}, ${LIVES.postcode}, after a quarrel.`,
});

/** Puts a name where the pages' own tables hold what they read: from now on their errors hold it too. */
const damageViews = (): void => {
  const db = new Database(join(data, 'views.sqlite'));
  const tables = db
    .prepare("select name from sqlite_master where type = 'table' and name glob '*_v[0-9]*'")
    .raw()
    .all();
  for (const table of tables.flat() as string[]) {
    db.exec(`update ${table} set body = '${HIDDEN.surname} of ${LIVES.street}'`);
  }
  db.close();
};

/** A child is reported missing; then what the pages rest on is damaged, and they are asked and told of more. */
const damageHub = async (send: Send): Promise<void> => {
  const ask = await leadAt(send);
  expect(await ask(REPORT, { i: reportOf('QUIET-1') })).toContain('Done');
  while ((await send('/ready', 'GET', undefined, {})).status !== 200);
  damageViews();
  const questions = [
    `query($t: String!) { searchChildren(text: $t) { __typename } }`,
    '{ worklist { __typename } }',
    '{ matchQueue { total } }',
    '{ missingNow { total } }',
    '{ sheet(first: 500, knownAt: "2024-03-01T12:00:00Z") { edges { node { surname } } } }',
  ];
  await ask(REPORT, { i: reportOf('QUIET-2') });
  for (const question of questions) {
    const answer = await ask(question, question.includes('$t') ? { t: REPORTED.surname } : {});
    faults += Number(answer.includes('"FAULT"'));
  }
};

/** What people do at the server, and what they do wrong. */
const useHub = async (send: Send): Promise<void> => {
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
  const server = start();
  const address = await server.address;
  secrets.set('the token of the hub command', readFileSync(join(data, 'server.token'), 'utf8').trim());
  const key = readFileSync(join(data, 'vault.key'));
  secrets.set('the master key', key.toString('utf8').trim());
  secrets.set('the master key, in hex', key.toString('hex'));
  secrets.set('the master key, in base 64', key.toString('base64'));
  secrets.set('the token of the monitoring', MONITORING);
  const send = sendTo(address);
  await useHub(send);
  await damageHub(send);
  measured = await (await send('/measures', 'GET', undefined, { authorization: `Bearer ${MONITORING}` })).text();
  server.process.kill('SIGUSR2');
  ended = await server.ended;
  spans = readFileSync(spansFile, 'utf8');
  said += journal;
});
afterAll(() => folder.remove());

/** Who is named in a text. */
const namesIn = (text: string): readonly string[] =>
  [...names].filter((name) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'i').test(text));

describe('what a hub says on standard output and standard error', () => {
  it('is something, so that there is something to look through', () => {
    expect(journal).toContain('The hub is ready');
    expect(said).toMatch(/rejected/);
    expect(names.size).toBeGreaterThan(60);
    for (const secret of secrets.values()) expect(secret.length).toBeGreaterThan(20);
  });

  it('holds no name, no date of birth and no address, whatever people asked and whatever was wrong with it', () => {
    expect(namesIn(said)).toEqual([]);
  });

  it('holds no secret', () => {
    expect([...secrets].filter(([, secret]) => said.includes(secret)).map(([what]) => what)).toEqual([]);
  });
});

describe('the journal of a hub, where its lines are JSON', () => {
  const lines = (): readonly Record<string, unknown>[] =>
    journal.split('\n').flatMap((line) => (line !== '' ? [JSON.parse(line) as Record<string, unknown>] : []));
  const of = (what: string): readonly Record<string, unknown>[] => lines().filter((line) => line['what'] === what);
  const guide = readFileSync(join(root, 'docs/how-to/watch-over-it.md'), 'utf8');
  const rowsUnder = (heading: string): readonly string[] => {
    const section = guide.slice(guide.indexOf(heading)).split(/\n#+ /)[0] ?? '';
    return [...section.matchAll(/^\| `(\w+)`/gm)].map(([, name = '']) => name);
  };

  it('is one object a line, with the fields that the guide lists and no others', () => {
    const fields = new Set(rowsUnder('### Fields of a line'));
    expect(fields.size).toBeGreaterThan(10);
    for (const line of lines()) {
      expect(Object.keys(line).filter((field) => !fields.has(field))).toEqual([]);
      expect(line).toMatchObject({
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        level: expect.stringMatching(/^(?:info|warning|error)$/),
        what: expect.stringMatching(`^(?:${WHATS.join('|')})$`),
        ...{ program: 'api', pid: expect.any(Number), message: expect.any(String) },
      });
    }
  });

  it('says nothing that the guide does not explain', () => {
    expect([...rowsUnder('### What a line is about')].sort()).toEqual([...WHATS].sort());
  });

  it('tells each request by its route, and never by its address', () => {
    expect(of('answered').map(({ route }) => route)).toEqual(
      expect.arrayContaining(['/graphql', '/session', '/intake/uploads/:uploadId/*']),
    );
  });

  it('tells of what went wrong inside, in the threads too, by its kind and place', () => {
    expect(faults).toBeGreaterThan(0);
    expect(of('fault')).toHaveLength(faults);
    expect(of('fault')[0]).toMatchObject({
      message: expect.stringContaining('SyntaxError'),
      fault: expect.stringMatching(/^[0-9a-f]{8}$/),
      frames: expect.arrayContaining([expect.stringMatching(/^at /)]),
    });
  });

  it('withholds what libraries print, from whichever thread, and says that it did', () => {
    expect(of('withheld').length).toBeGreaterThan(2);
    expect(of('warning').length).toBeGreaterThan(0);
  });

  it('an error that nobody caught ends the process, and is told without its words', () => {
    expect(ended).toBe(1);
    expect(lines().at(-1)).toMatchObject({ what: 'crashed', message: expect.stringContaining('TypeError') });
  });
});

describe('measures and traces', () => {
  it('are there to look through', () => {
    expect(measured).toContain('hub_request_seconds_count');
    expect(spans).toContain('tell reportMissing');
  });

  it('hold no name, no date of birth and no address in any label or attribute', () => {
    expect([namesIn(measured), namesIn(spans)]).toEqual([[], []]);
    for (const secret of secrets.values()) expect(`${measured}${spans}`).not.toContain(secret);
  });
});
