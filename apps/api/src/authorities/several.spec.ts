import { request } from 'node:http';
import { connect } from 'node:net';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '@hub/testing';
import { authoritiesIn, Journal, openHub, type AuthorityOf } from '@hub/worker';
import { writeDelivery } from '../../test/fixture.js';
import { ROUTES } from '../edge/route-table.js';
import { startAuthorities, type RunningAuthorities } from './start-authorities.js';

/** The same ids in both: the child, the report, the people who sign in. Only the name tells whose record it is. */
const feedsOf = (surname: string, code: string): Readonly<Record<string, readonly string[]>> => ({
  children: [
    'child_id,surname,forename,dob,sex,responsible_la,recorded_at',
    `B0000001,${surname},Robin,2010-03-14,1,${code},2024-01-01T09:00Z`,
  ],
  police_missing_reports: [
    'report_ref,child_id,surname,forename,dob,category,risk_grade,missing_from_type,last_seen_at,reported_at,la_notified_at,recorded_at',
    `MP1,B0000001,${surname},Robin,2010-03-14,missing,high,home,2024-01-02T18:00,2024-01-02T20:00,2024-01-02T21:00,2024-01-02T22:00Z`,
  ],
});

const A = {
  code: 'E09000006',
  name: 'London Borough of Bromley',
  host: 'bromley.hub.example',
  surname: 'Bromleychild',
};
const B = {
  code: 'E09000008',
  name: 'London Borough of Croydon',
  host: 'croydon.hub.example',
  surname: 'Croydonchild',
};

/** What is known at B only: nothing of it may ever be in an answer to somebody of A. */
const OF_B = /Croydon|E09000008/i;

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly cookie: string;
}

const CHILD = '{ child(id: "B0000001") { __typename ... on Child { surname } } }';

describe('two authorities in one deployment', () => {
  const folder = temporaryFolder();
  const complaints: string[] = [];
  let authorities: readonly AuthorityOf[];
  let running: RunningAuthorities;
  let cookieOfA: string;
  let cookieOfB: string;

  const ask = (
    host: string,
    method: string,
    path: string,
    { cookie = '', body, headers = {} }: { cookie?: string; body?: string; headers?: Record<string, string> } = {},
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const sent = request(
        {
          ...{ host: '127.0.0.1', port: running.port, method, path, agent: false },
          headers: {
            ...{ host, 'x-hub': '1', cookie },
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            ...headers,
          },
        },
        (answer) => {
          let text = '';
          answer.setEncoding('utf8').on('data', (part: string) => (text += part));
          answer.on('end', () => {
            const set = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
            resolve({ status: answer.statusCode ?? 0, body: text, cookie: set });
          });
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });

  /** What a connection is answered that says exactly this. */
  const sayRaw = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      let said = '';
      const socket = connect(running.port, '127.0.0.1', () => socket.write(text.replaceAll(/(?<!\r)\n/g, '\r\n')));
      socket.on('data', (part) => {
        said += String(part);
        socket.end();
      });
      socket.on('error', reject);
      socket.on('close', () => resolve(said));
    });

  const untilUp = async (...hosts: readonly string[]): Promise<void> => {
    for (const host of hosts) while ((await ask(host, 'GET', '/ready')).status !== 200);
  };

  const graphql = (host: string, cookie: string, query: string) =>
    ask(host, 'POST', '/graphql', { cookie, body: JSON.stringify({ query }) });

  const signIn = async (host: string): Promise<string> =>
    (await ask(host, 'POST', '/session', { body: JSON.stringify({ userId: 'morgan-sample' }) })).cookie;

  beforeAll(async () => {
    const file = join(folder.path, 'authorities.json');
    const listed = [A, B].map(({ code, name, host }) => ({ code, name, host, data: code }));
    writeFileSync(file, JSON.stringify({ exchange: 'exchange', authorities: listed }));
    authorities = authoritiesIn({ PATH: process.env['PATH'], HUB_AUTHORITIES: file }, folder.path) ?? [];
    for (const [at, { surname, code }] of [A, B].entries()) {
      const hub = await openHub({ settings: (authorities[at] as AuthorityOf).settings });
      mkdirSync(join(folder.path, 'deliveries'), { recursive: true });
      const delivery = writeDelivery(join(folder.path, 'deliveries', code), feedsOf(surname, code));
      const by = { person: 'spec', agency: 'spec', role: 'OPERATOR' };
      const intake = await hub.takeIn({ delivery, by, historical: true });
      expect((await intake.result).outcome).toBe('taken');
      await hub.close();
    }
    running = await startAuthorities({
      authorities,
      environment: { HUB_PORT: '0' },
      module: new URL('../../dist/main.js', import.meta.url),
      arguments: ['--empty'],
      journal: new Journal({
        ...{ form: 'words', program: 'door', out: { write: () => undefined } },
        err: { write: (line: string) => complaints.push(line) },
      }),
      pauses: [50, 1_000],
    });
    await untilUp(A.host, B.host);
    [cookieOfA, cookieOfB] = [await signIn(A.host), await signIn(B.host)];
  });
  afterAll(async () => {
    await running.stop();
    folder.remove();
  });

  it('the same id is another child in each, and each sees its own', async () => {
    expect((await graphql(A.host, cookieOfA, CHILD)).body).toContain(A.surname);
    const answer = await graphql(B.host, cookieOfB, CHILD);
    expect(answer.body).toContain(B.surname);
    expect(answer.body).not.toContain(A.surname);
  });

  it('a search finds nobody of the other', async () => {
    const search = (text: string) => `{ searchChildren(text: "${text}") { surname } }`;
    const own = await graphql(A.host, cookieOfA, search(A.surname));
    const other = await graphql(A.host, cookieOfA, search(B.surname));
    const nobody = await graphql(A.host, cookieOfA, search('Nobodyofthisname'));
    expect(own.body).toContain(A.surname);
    expect(other.body).toBe(nobody.body);
  });

  const paths = Object.keys(ROUTES).map((route) => {
    const [method = '', path = ''] = route.split(' ');
    return [
      method,
      path
        .replace(':uploadId/*', 'U1/children.csv')
        .replace(/:[a-zA-Z]+/g, 'x')
        .replace('/*', '/'),
    ] as const;
  });

  it.each(paths)('%s %s with the cookie of the other is answered as to a stranger', async (method, path) => {
    const body = method === 'GET' || method === 'DELETE' ? {} : { body: JSON.stringify({ query: CHILD }) };
    const asked = { ...body, headers: { 'x-upload': '1' } };
    const [theirs, none] = [
      await ask(B.host, method, path, { ...asked, cookie: cookieOfA }),
      await ask(B.host, method, path, asked),
    ];
    expect({ ...theirs, cookie: '' }).toEqual({ ...none, cookie: '' });
    expect(theirs.body).not.toContain(B.surname);
  });

  it('the cookie of the other opens no socket', async () => {
    const open = (host: string, cookie: string): Promise<string> =>
      sayRaw(
        `GET /graphql HTTP/1.1\nhost: ${host}\norigin: http://${host}\nconnection: upgrade\nupgrade: websocket\nsec-websocket-version: 13\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\nsec-websocket-protocol: graphql-transport-ws\ncookie: ${cookie}\n\n`,
      );
    expect(await open(B.host, cookieOfB)).toContain('101 Switching Protocols');
    expect(await open(B.host, cookieOfA)).toMatch(/^HTTP\/1\.1 401 /);
    expect(await open('nowhere.hub.example', cookieOfA)).toMatch(/^HTTP\/1\.1 421 /);
  });

  describe('whoever is signed in at one and pretends to ask the other', () => {
    const tricks: readonly (readonly [string, Record<string, string>])[] = [
      ['x-forwarded-host', { 'x-forwarded-host': B.host }],
      ['forwarded', { forwarded: `host=${B.host}` }],
      ['x-original-host', { 'x-original-host': B.host }],
      ['x-forwarded-for', { 'x-forwarded-for': '127.0.0.1' }],
    ];
    it.each(tricks)('by %s is answered by their own', async (_name, headers) => {
      const answer = await ask(A.host, 'POST', '/graphql', {
        cookie: cookieOfA,
        body: JSON.stringify({ query: CHILD }),
        headers,
      });
      expect(answer.body).toContain(A.surname);
      expect(answer.body).not.toMatch(OF_B);
    });

    it.each([
      ['no host', 'GET /session HTTP/1.1\ncookie: COOKIE\n\n', /^HTTP\/1\.1 400 /],
      [
        'two hosts',
        `GET /session HTTP/1.1\nhost: ${A.host}\nhost: ${B.host}\ncookie: COOKIE\n\n`,
        /^HTTP\/1\.1 4(?:00|21) /,
      ],
      ['a host of nobody', 'GET /session HTTP/1.1\nhost: x.hub.example\ncookie: COOKIE\n\n', /^HTTP\/1\.1 421 /],
      ['an address of this machine', 'GET /session HTTP/1.1\nhost: 127.0.0.1\ncookie: COOKIE\n\n', /^HTTP\/1\.1 421 /],
      [
        'a whole address',
        `GET http://${B.host}/session HTTP/1.1\nhost: ${A.host}\ncookie: COOKIE\n\n`,
        /^HTTP\/1\.1 400 /,
      ],
      [
        'an address without a scheme',
        `GET //${B.host}/session HTTP/1.1\nhost: ${A.host}\ncookie: COOKIE\n\n`,
        /^HTTP\/1\.1 400 /,
      ],
      [
        'the other with a port and capitals',
        `GET /session HTTP/1.1\nhost: ${B.host.toUpperCase()}:80\ncookie: COOKIE\n\n`,
        /^HTTP\/1\.1 401 /,
      ],
      ['the other with a dot', `GET /session HTTP/1.1\nhost: ${B.host}.\ncookie: COOKIE\n\n`, /^HTTP\/1\.1 421 /],
      ['HTTP/1.0', 'GET /session HTTP/1.0\ncookie: COOKIE\n\n', /^HTTP\/1\.1 421 /],
    ])('by %s is refused', async (_name, text, status) => {
      const said = await sayRaw(text.replace('COOKIE', cookieOfA));
      expect(said).toMatch(status);
      expect(said).not.toMatch(OF_B);
    });

    it('by a second request inside the body of the first is not answered twice', async () => {
      const inner = `GET /session HTTP/1.1\r\nhost: ${B.host}\r\ncookie: ${cookieOfB}\r\n\r\n`;
      const said = await sayRaw(
        `GET /session HTTP/1.1\nhost: ${A.host}\ntransfer-encoding: chunked\ncookie: ${cookieOfA}\n\n${inner.length.toString(16)}\n${inner}\n0\n\n`,
      );
      expect(said.match(/HTTP\/1\.1 \d{3}/g)).toHaveLength(1);
      expect(said).not.toMatch(OF_B);
    });
  });

  it('the routes of the machine’s own hub command are not reached through the door', async () => {
    const token = readFileSync(join(folder.path, A.code, 'server.token'), 'utf8').trim();
    const answer = await ask(A.host, 'POST', '/local/rebuild', {
      body: '{}',
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(404);
  });

  it('health names the authority of its own host, and all of them only to the machine itself', async () => {
    expect(JSON.parse((await ask(A.host, 'GET', '/health')).body)).toEqual({ status: 'up', authority: A.code });
    expect((await ask(A.host, 'GET', '/health')).body).not.toMatch(OF_B);
    const whole = await ask('127.0.0.1', 'GET', '/health');
    expect(JSON.parse(whole.body)).toMatchObject({
      status: 'up',
      hubs: [{ authority: A.code }, { authority: B.code }],
    });
    const told = await ask('127.0.0.1', 'GET', '/health', { headers: { 'x-forwarded-for': '203.0.113.5' } });
    expect(told.status).toBe(421);
  });

  it('neither has the other’s keys: a vault does not open with the key of the other', () => {
    const [a, b] = [A, B].map(({ code }) => readFileSync(join(folder.path, code, 'vault.key'), 'utf8'));
    expect(a).not.toBe(b);
  });

  it('one that is killed is started again, and the other does not notice', async () => {
    const [before, other] = [running.supervisor.of(A.code), running.supervisor.of(B.code)];
    process.kill(before?.pid ?? 0, 'SIGKILL');
    while (running.supervisor.of(A.code)?.pid === before?.pid) {
      expect((await graphql(B.host, cookieOfB, CHILD)).body).toContain(B.surname);
    }
    await untilUp(A.host);
    expect(running.supervisor.of(B.code)).toEqual(other);
    expect(running.supervisor.of(A.code)).toMatchObject({ state: 'up', restarts: 1 });
    expect(complaints.join('\n')).toContain(`${A.name}: ended (SIGKILL). It is started again.`);
    expect((await ask(A.host, 'GET', '/session', { cookie: cookieOfA })).status).toBe(401);
    expect((await graphql(A.host, await signIn(A.host), CHILD)).body).toContain(A.surname);
  });
});
