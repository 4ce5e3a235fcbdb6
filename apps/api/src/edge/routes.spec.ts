import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignInFixture } from '../../test/sign-in-fixture.js';
import { ROUTES } from './route-table.js';

const JSON_BODY = { 'x-hub': '1', 'content-type': 'application/json' };
const CHANGES = { 'x-hub': '1' };

type Headers = Readonly<Record<string, string>>;
interface Expected {
  /** An address of the route. */
  readonly path: string;
  readonly headers?: Headers;
  readonly body?: string;
  /** The answer to somebody who is not signed in, and to the chair of the panel. */
  readonly stranger: number;
  readonly chair: number;
  readonly caching?: string;
}

/** An example of every route of the hub. One that is not here fails the spec below: whoever opens a route says what it answers. */
const WAYS: Readonly<Record<string, Expected>> = {
  'GET /*': { path: '/sheet', stranger: 200, chair: 200, caching: 'no-cache' },
  'GET /health': { path: '/health', stranger: 200, chair: 200 },
  'GET /ready': { path: '/ready', stranger: 200, chair: 200 },
  'GET /session': { path: '/session', stranger: 401, chair: 200 },
  'POST /session': { path: '/session', headers: JSON_BODY, body: '{"userId":"nobody"}', stranger: 400, chair: 400 },
  'GET /development-users': { path: '/development-users', stranger: 200, chair: 200 },
  'GET /sign-in/services': { path: '/sign-in/services', stranger: 200, chair: 200 },
  'GET /sign-in/start/:issuer': { path: '/sign-in/start/council', stranger: 303, chair: 303 },
  'GET /sign-in/callback/:issuer': { path: '/sign-in/callback/council', stranger: 303, chair: 303 },
  'POST /sign-in/program/:issuer': {
    path: '/sign-in/program/council',
    headers: { ...CHANGES, authorization: 'Bearer guess' },
    stranger: 401,
    chair: 401,
  },
  'POST /sign-in/back-channel/:issuer': {
    path: '/sign-in/back-channel/council',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'logout_token=guess',
    stranger: 400,
    chair: 400,
  },
  'POST /graphql': {
    path: '/graphql',
    headers: JSON_BODY,
    body: '{"query":"{ hub { name } }"}',
    stranger: 401,
    chair: 200,
  },
  'GET /graphql': { path: '/graphql', stranger: 405, chair: 405 },
  'PUT /intake/uploads/:uploadId/*': {
    path: '/intake/uploads/abcdefgh/children.csv',
    headers: { ...CHANGES, 'content-type': 'text/csv' },
    body: 'child_id',
    stranger: 401,
    chair: 403,
  },
  'GET /intake/deliveries/:deliveryId/rejects/:feed.csv': {
    path: '/intake/deliveries/none/rejects/children.csv',
    stranger: 401,
    chair: 403,
  },
  'GET /read-audit/lines.csv': { path: '/read-audit/lines.csv', stranger: 401, chair: 403 },
  'GET /basemap.pmtiles': { path: '/basemap.pmtiles', stranger: 401, chair: 404 },
  'POST /local/intake': { path: '/local/intake', headers: JSON_BODY, body: '{}', stranger: 401, chair: 401 },
  'POST /local/audit': { path: '/local/audit', headers: JSON_BODY, body: '{}', stranger: 401, chair: 401 },
  'POST /local/rebuild': { path: '/local/rebuild', headers: JSON_BODY, body: '{}', stranger: 401, chair: 401 },
  'GET /measures': { path: '/measures', stranger: 401, chair: 401 },
  'GET /try-graphql': { path: '/try-graphql', stranger: 200, chair: 200 },
  'GET /try-graphql/query-page.css': { path: '/try-graphql/query-page.css', stranger: 200, chair: 200 },
  'GET /try-graphql/query-page.js': { path: '/try-graphql/query-page.js', stranger: 200, chair: 200 },
  'DELETE /session': { path: '/session', headers: CHANGES, stranger: 204, chair: 204 },
};

const POLICY = [
  "base-uri 'none'",
  "connect-src 'self'",
  "default-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "frame-src 'none'",
  "img-src 'self' data: blob:",
  "manifest-src 'self'",
  "media-src 'none'",
  "object-src 'none'",
  "script-src 'self'",
  "script-src-attr 'none'",
  "style-src 'self'",
  "worker-src 'self'",
];

/** The addresses of the pages, as the web app lists them. */
const pagesOfWebApp = (): readonly string[] => {
  const source = readFileSync(new URL('../../../web/src/app.tsx', import.meta.url), 'utf8');
  return [...source.matchAll(/^ {2}\['(\/[^']*)', \w+\],$/gm)].map(([, path = '']) =>
    path.replace(/:\w+/g, 'B0000001'),
  );
};

describe('every way into the hub', () => {
  let at: SignInFixture;
  let cookie: string;
  beforeAll(async () => {
    at = await SignInFixture.open({ settings: { developmentUsers: true } });
    const web = join(at.fixture.folder, 'web');
    mkdirSync(web, { recursive: true });
    writeFileSync(join(web, 'index.html'), '<!doctype html><title>Hub</title>');
    cookie = await at.fixture.signIn('sam-sample');
  });
  afterAll(() => at.close());

  const ask = (method: string, path: string, headers: Headers = {}, body?: string) =>
    at.fixture.request(method as 'GET', path, headers, body);

  const expectGuarded = (headers: Readonly<Record<string, unknown>>, caching: string): void => {
    expect(headers).toMatchObject({
      'cache-control': caching,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
    });
    expect(String(headers['content-security-policy']).split(';').sort()).toEqual(POLICY);
    for (const name of ['server', 'x-powered-by', 'access-control-allow-origin', 'etag-of'])
      expect(headers).not.toHaveProperty(name);
  };

  it('has an example in the table of this spec', () => {
    expect(Object.keys(WAYS).sort()).toEqual(Object.keys(ROUTES).sort());
  });

  it.each(Object.entries(WAYS))('%s', async (way, { path, headers, body, stranger, chair, caching = 'no-store' }) => {
    const [method = ''] = way.split(' ');
    const statuses: number[] = [];
    for (const who of [{}, { cookie }]) {
      const response = await ask(method, path, { ...headers, ...who } as Headers, body);
      statuses.push(response.statusCode);
      expectGuarded(response.headers, caching);
    }
    expect(statuses).toEqual([stranger, chair]);
  });

  it('every page of the web app is answered under the same policy', async () => {
    const pages = pagesOfWebApp();
    expect(pages.length).toBeGreaterThan(14);
    for (const page of ['/', ...pages]) {
      const response = await ask('GET', page);
      expect([page, response.statusCode, response.body]).toEqual([page, 200, '<!doctype html><title>Hub</title>']);
      expectGuarded(response.headers, 'no-cache');
    }
  });

  it.each(Object.keys(WAYS).filter((way) => !/^(GET|POST \/sign-in\/back-channel)/.test(way)))(
    'from another site, and without the header of our pages, nothing is changed: %s',
    async (way) => {
      const [method = ''] = way.split(' ');
      const { path, headers, body } = WAYS[way] as Expected;
      const bare = Object.fromEntries(Object.entries(headers ?? {}).filter(([name]) => name !== 'x-hub'));
      for (const foreign of [
        bare,
        { ...headers, origin: 'https://evil.example' },
        { ...headers, 'sec-fetch-site': 'cross-site' },
      ]) {
        expect((await ask(method, path, { ...foreign, cookie } as Headers, body)).statusCode).toBe(403);
      }
    },
  );

  it('a session that its owner had before signing in opens nothing afterwards, and one that a stranger made up never does', async () => {
    const planted = `hub_session=${'p'.repeat(43)}`;
    const response = await ask('POST', '/session', { ...JSON_BODY, cookie: planted }, '{"userId":"pat-sample"}');
    const [set = ''] = [response.headers['set-cookie']].flat();
    expect(set).toMatch(/^hub_session=[\w-]{43};/);
    expect(set).not.toContain('p'.repeat(43));
    expect((await ask('GET', '/session', { cookie: planted })).statusCode).toBe(401);
    const first = set.split(';')[0] ?? '';
    await ask('POST', '/session', { ...JSON_BODY, cookie: first }, '{"userId":"ash-sample"}');
    expect((await ask('GET', '/session', { cookie: first })).statusCode).toBe(401);
  });
});
