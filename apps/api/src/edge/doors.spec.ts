import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES, ROLES_OF_NOBODY, type Role } from '@hub/sharing';
import { Fixture } from '../../test/fixture.js';
import { DEVELOPMENT_USERS, type HubUser } from './development-users.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const HUB = '{ hub { name } }';

describe('who comes in', () => {
  let fixture: Fixture;
  let cookie: string;
  let now = 1_000_000;
  const later = (minutes: number): void => {
    now += minutes * 60_000;
  };
  beforeAll(async () => {
    fixture = await Fixture.open({ history: false, app: { clock: () => now } });
    cookie = await fixture.signIn('sam-sample');
  });
  afterAll(() => fixture.close());

  const graphql = (headers: Readonly<Record<string, string>>, body: unknown = { query: HUB }) =>
    fixture.request('POST', '/graphql', headers, JSON.stringify(body));
  const ours = () => ({ cookie, 'x-hub': '1', ...JSON_TYPE });

  it('a signed-in page is answered', async () => {
    const response = await graphql({ ...ours(), origin: 'http://localhost', 'sec-fetch-site': 'same-origin' });
    expect([response.statusCode, response.json()]).toEqual([200, { data: { hub: { name: 'Children at risk hub' } } }]);
  });

  it.each<[string, number, Record<string, string>, Record<string, string>]>([
    ['nobody is signed in', 401, {}, { cookie: '' }],
    ['the session is made up', 401, {}, { cookie: 'hub_session=made-up' }],
    ['the header is missing', 403, {}, { 'x-hub': '' }],
    ['another site sends it', 403, { origin: 'http://evil.example' }, {}],
    ['another site on this machine sends it', 403, { origin: 'http://localhost:9' }, {}],
    ['the browser says it is cross-site', 403, { 'sec-fetch-site': 'cross-site' }, {}],
    ['it is no JSON', 415, {}, { 'content-type': 'text/plain' }],
    ['it is GraphQL as text', 415, {}, { 'content-type': 'application/graphql' }],
    ['the hub is called by a strange name', 421, { host: 'evil.example:4310' }, {}],
  ])('refused when %s: %i', async (_when, status, more, instead) => {
    const response = await graphql({ ...ours(), ...more, ...instead });
    expect(response.statusCode).toBe(status);
    expect(response.json<{ message: string }>().message).toMatch(/\.$/);
  });

  it('a question cannot be asked by GET', async () => {
    const response = await fixture.request('GET', `/graphql?query=${encodeURIComponent(HUB)}`, ours());
    expect(response.statusCode).toBe(405);
  });

  it('several questions cannot be sent in one', async () => {
    const response = await graphql(ours(), [{ query: HUB }, { query: HUB }]);
    expect(response.json()).not.toMatchObject([{ data: {} }]);
    expect(response.statusCode).toBe(400);
  });

  it('every answer carries the security headers, without unsafe-inline, and is not kept', async () => {
    const response = await fixture.request('GET', '/session', { cookie });
    const policy = String(response.headers['content-security-policy']);
    expect(policy.split(';').sort()).toEqual(
      [
        "default-src 'self'",
        "script-src 'self'",
        "script-src-attr 'none'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "connect-src 'self'",
        "worker-src 'self'",
        "font-src 'self'",
        "media-src 'none'",
        "manifest-src 'self'",
        "frame-src 'none'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
      ].sort(),
    );
    expect(response.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });

  it.each([
    ['', 'text/html'],
    ['/query-page.css', 'text/css'],
    ['/query-page.js', 'text/javascript'],
  ])('the page to try GraphQL is there in development, under the policy of every page (%s)', async (file, type) => {
    const response = await fixture.request('GET', `/try-graphql${file}`, {});
    const any = await fixture.request('GET', '/session', {});
    expect([response.statusCode, response.headers['content-type']]).toEqual([200, `${type}; charset=utf-8`]);
    expect(response.headers['content-security-policy']).toBe(any.headers['content-security-policy']);
    expect(response.body).not.toMatch(/https?:\/\//);
  });

  it('the schema is told in development', async () => {
    const response = await graphql(ours(), { query: '{ __schema { queryType { name } } }' });
    expect(response.json()).toMatchObject({ data: { __schema: { queryType: { name: 'Query' } } } });
  });

  describe('signing in', () => {
    const headers = { 'x-hub': '1', ...JSON_TYPE };

    it('sets a cookie that scripts cannot read, new each time, and ends the session before it', async () => {
      const first = await fixture.request('POST', '/session', headers, JSON.stringify({ userId: 'sam-sample' }));
      const set = String(first.headers['set-cookie']);
      expect(set).toMatch(/^hub_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
      const old = set.split(';')[0] ?? '';
      const second = await fixture.request(
        'POST',
        '/session',
        { ...headers, cookie: old },
        JSON.stringify({ userId: 'lee-sample' }),
      );
      expect(second.json()).toMatchObject({
        id: 'lee-sample',
        roleName: 'Board analyst',
        doors: ['board', 'figures', 'quality', 'profile'],
      });
      expect((await fixture.request('GET', '/session', { cookie: old })).statusCode).toBe(401);
    });

    it('as somebody who does not exist is refused', async () => {
      const response = await fixture.request('POST', '/session', headers, JSON.stringify({ userId: 'root' }));
      expect(response.statusCode).toBe(400);
    });

    it('from another site is refused', async () => {
      const response = await fixture.request(
        'POST',
        '/session',
        { ...headers, origin: 'http://evil.example' },
        JSON.stringify({ userId: 'sam-sample' }),
      );
      expect(response.statusCode).toBe(403);
    });

    it('somebody who does nothing falls idle, however often their open page asks for news', async () => {
      const own = await fixture.signIn('robin-sample');
      const askedBy = async (headers: Record<string, string>) => {
        const response = await fixture.request('GET', '/session', { cookie: own, ...headers });
        return response.statusCode === 200 ? response.json<{ secondsLeft: number }>().secondsLeft : undefined;
      };
      later(20);
      expect(await askedBy({ 'x-hub-idle': '1200' })).toBe(600);
      later(9);
      expect(await askedBy({ 'x-hub-idle': '1740' })).toBe(60);
      expect(await askedBy({ 'x-hub-idle': '30' })).toBe(1770);
      expect(await askedBy({ 'x-hub-idle': 'soon' })).toBe(1800);
      later(30.1);
      expect(await askedBy({})).toBeUndefined();
    });

    it('out ends the session', async () => {
      const own = await fixture.signIn('pat-sample');
      expect((await fixture.request('DELETE', '/session', { cookie: own, 'x-hub': '1' })).statusCode).toBe(204);
      expect((await fixture.request('GET', '/session', { cookie: own })).statusCode).toBe(401);
    });

    it('the page is told that development users are all there is', async () => {
      expect((await fixture.request('GET', '/sign-in/services', {})).json()).toEqual({
        services: [],
        developmentUsers: true,
        refusal: null,
      });
    });

    it('there is one user for each role', async () => {
      const users = (await fixture.request('GET', '/development-users', {})).json<{ role: string }[]>();
      expect(users.map(({ role }) => role)).toEqual(
        (Object.keys(ROLES) as Role[]).filter((role) => !ROLES_OF_NOBODY.includes(role)),
      );
    });
  });

  describe('the pages', () => {
    it('are not there before they were built, and that is said', async () => {
      const response = await fixture.request('GET', '/sheet', {});
      expect(response.statusCode).toBe(200);
      expect(response.body).toContain('npm run build');
    });

    it('are the first page for every address of their own, and files by their names', async () => {
      const web = join(fixture.folder, 'web');
      mkdirSync(join(web, 'assets'), { recursive: true });
      writeFileSync(join(web, 'index.html'), '<!doctype html><title>Hub</title>');
      writeFileSync(join(web, 'assets', 'app-1.js'), 'export {}');
      const page = await fixture.request('GET', '/child/B0000001?knownAt=2016-10-03', {});
      const script = await fixture.request('GET', '/assets/app-1.js', {});
      const none = await fixture.request('GET', '/assets/app-2.js', {});
      const up = await fixture.request('GET', '/assets/..%2f..%2fdata%2fvault.key', {});
      expect(page.body).toContain('<title>Hub</title>');
      expect(page.headers['cache-control']).toBe('no-cache');
      expect(script.headers['cache-control']).toContain('immutable');
      expect([none.statusCode, up.statusCode]).toEqual([404, 404]);
    });
  });

  it('health and readiness are answered', async () => {
    expect((await fixture.request('GET', '/health', {})).json()).toEqual({ status: 'up', authority: 'E09000006' });
    expect((await fixture.request('GET', '/ready', {})).json()).toEqual({ ready: true });
  });

  it('the door of the hub command needs its token', async () => {
    for (const url of ['/local/intake', '/local/rebuild', '/local/audit']) {
      const response = await fixture.request('POST', url, { ...ours(), authorization: 'Bearer guess' }, '{}');
      expect(response.statusCode).toBe(401);
    }
  });
});

describe('in production', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await Fixture.open({
      history: false,
      environment: { NODE_ENV: 'production' },
      app: { registeredOnly: false },
    });
  });
  afterAll(() => fixture.close());

  it('the schema is not told', async () => {
    const session = fixture.app.sessions.start(DEVELOPMENT_USERS[0] as HubUser);
    const response = await fixture.request(
      'POST',
      '/graphql',
      { cookie: `hub_session=${session.id}`, 'x-hub': '1', ...JSON_TYPE },
      JSON.stringify({ query: '{ __schema { queryType { name } } }' }),
    );
    const { errors } = response.json<{ errors?: { message: string }[] }>();
    expect(errors?.[0]?.message).toContain('introspection');
  });

  it.each(['', '/query-page.css', '/query-page.js'])('the page to try GraphQL is not there (%s)', async (file) => {
    const web = join(fixture.folder, 'web');
    mkdirSync(web, { recursive: true });
    writeFileSync(join(web, 'index.html'), '<!doctype html><title>Hub</title>');
    expect((await fixture.request('GET', `/try-graphql${file}`, {})).body).toBe('<!doctype html><title>Hub</title>');
  });
});
