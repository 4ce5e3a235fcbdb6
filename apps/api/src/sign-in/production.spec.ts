import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { CERTIFICATE, THUMBPRINT } from '../../test/certificate.js';
import { SignInFixture } from '../../test/sign-in-fixture.js';

const HUB = 'https://hub.example';
const LOGIN = 'https://login.example';

describe('in production', () => {
  const keys = mkdtempSync(join(tmpdir(), 'hub-keys-'));
  const assertions: string[] = [];
  let at: SignInFixture;

  /** Goes to the provider of this machine as if a proxy with TLS stood before it. */
  const overTls: typeof fetch = (input, init) => {
    const assertion = init?.body instanceof URLSearchParams ? init.body.get('client_assertion') : null;
    if (assertion !== null) assertions.push(assertion);
    const headers = new Headers(init?.headers);
    headers.set('x-forwarded-proto', 'https');
    headers.set('x-forwarded-host', new URL(LOGIN).host);
    return fetch(String(input).replace(LOGIN, at.provider.address), { ...init, headers });
  };

  beforeAll(async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    writeFileSync(join(keys, 'hub.pem'), privateKey.export({ type: 'pkcs1', format: 'pem' }));
    writeFileSync(join(keys, 'hub.crt'), CERTIFICATE);
    at = await SignInFixture.open({
      hub: HUB,
      production: true,
      provider: { issuer: LOGIN },
      settings: { address: HUB },
      issuer: {
        clientSecretFile: undefined,
        privateKey: {
          file: join(keys, 'hub.pem'),
          algorithm: 'PS256',
          keyId: 'hub-1',
          certificateFile: join(keys, 'hub.crt'),
          audience: 'token-endpoint',
        },
      },
      app: { fetch: overTls, registeredOnly: false },
    });
    at.provider.knows(HUB, 'council', {
      client_secret: undefined,
      token_endpoint_auth_method: 'private_key_jwt',
      token_endpoint_auth_signing_alg: 'PS256',
      jwks_uri: `${at.provider.address}/client-keys`,
    });
    at.provider.clientKeys = [{ ...publicKey.export({ format: 'jwk' }), kid: 'hub-1', use: 'sig' }];
  });
  afterAll(async () => {
    await at.close();
    rmSync(keys, { recursive: true, force: true });
  });

  const browserOf = (account: 'robin' | 'chair') => at.browserOf(account, { host: 'hub.example', fetch: overTls });

  it('people sign in over TLS, with cookies that only this host can set and only TLS carries', async () => {
    const browser = browserOf('robin');
    const begun = await browser.ask('GET', '/sign-in/start/council');
    const arrived = await browser.arrive(await browser.atProvider(String(begun.headers.location)));
    const [session] = [arrived.headers['set-cookie']].flat();
    expect(session).toMatch(/^__Host-hub_session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(begun.headers['set-cookie']).toMatch(
      /^__Host-hub_browser=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(await browser.session()).toMatchObject({ role: 'SOCIAL_WORKER' });
  });

  it('a session under the name of plain http is none', async () => {
    const browser = browserOf('robin');
    await browser.signIn('council');
    const id = browser.hub.cookies.get('__Host-hub_session');
    const response = await at.fixture.request('GET', '/session', { host: 'hub.example', cookie: `hub_session=${id}` });
    expect(response.statusCode).toBe(401);
  });

  it('signing out takes the cookie away', async () => {
    const browser = browserOf('robin');
    await browser.signIn('council');
    const response = await browser.ask('DELETE', '/session');
    expect(response.headers['set-cookie']).toMatch(
      /^__Host-hub_session=; .*Path=\/; .*HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(response.json<{ farewell: string }>().farewell).toContain(`${LOGIN}/session/end?`);
  });

  it('the hub proves itself with its private key, and names key and certificate', () => {
    const assertion = assertions.at(-1) ?? '';
    expect(decodeProtectedHeader(assertion)).toEqual({ alg: 'PS256', kid: 'hub-1', 'x5t#S256': THUMBPRINT });
    expect(decodeJwt(assertion)).toMatchObject({ iss: 'hub', sub: 'hub', aud: `${LOGIN}/token` });
  });

  it('the development users do not exist', async () => {
    const host = { host: 'hub.example' };
    expect((await at.fixture.request('GET', '/development-users', host)).statusCode).toBe(404);
    const chosen = await at.fixture.request(
      'POST',
      '/session',
      { ...host, 'x-hub': '1', 'content-type': 'application/json' },
      '{"userId":"sam-sample"}',
    );
    expect([chosen.statusCode, chosen.headers['set-cookie']]).toEqual([404, undefined]);
  });

  describe('GraphQL', () => {
    const ask = async (body: unknown) => {
      const browser = browserOf('chair');
      await browser.signIn('council');
      return at.fixture.request(
        'POST',
        '/graphql',
        { host: 'hub.example', cookie: browser.hub.header, 'x-hub': '1', 'content-type': 'application/json' },
        JSON.stringify(body),
      );
    };

    it('answers, but does not tell its schema', async () => {
      expect((await ask({ query: '{ hub { name } }' })).json()).toEqual({
        data: { hub: { name: 'Children at risk hub' } },
      });
      for (const query of ['{ __schema { queryType { name } } }', '{ __type(name: "Child") { name } }']) {
        const answer = (await ask({ query })).json<{ data: unknown; errors: { message: string }[] }>();
        expect([answer.data, answer.errors[0]?.message]).toEqual([null, expect.stringContaining('introspection')]);
      }
    });

    it('takes no batches', async () => {
      expect((await ask([{ query: '{ hub { name } }' }, { query: '{ hub { name } }' }])).statusCode).toBe(400);
    });

    it('has no page to try it', async () => {
      const response = await at.fixture.request('GET', '/try-graphql/query-page.js', { host: 'hub.example' });
      expect(response.headers['content-type']).not.toContain('javascript');
    });
  });

  describe('every answer carries the security headers', () => {
    beforeAll(() => {
      const web = join(at.fixture.folder, 'web');
      mkdirSync(join(web, 'assets'), { recursive: true });
      writeFileSync(join(web, 'index.html'), '<!doctype html><title>Hub</title>');
      writeFileSync(join(web, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
      writeFileSync(join(web, 'assets', 'app-1.js'), 'export {}');
    });

    const PAGES = ['/', '/sheet', '/children/B0000001', '/children/B0000001/record/report', '/missing', '/interviews'];
    const MORE_PAGES = [
      '/matches',
      '/merges',
      '/findings',
      '/figures',
      '/figures/8e',
      '/intake',
      '/audit',
      '/search',
      '/none',
    ];

    it.each<[string, string, number, Record<string, string>, string]>([
      ...[...PAGES, ...MORE_PAGES].map(
        (path) => ['GET', path, 200, {}, 'no-cache'] as [string, string, number, Record<string, string>, string],
      ),
      ['GET', '/try-graphql', 200, {}, 'no-cache'],
      ['GET', '/favicon.svg', 200, {}, 'no-cache'],
      ['GET', '/assets/app-1.js', 200, {}, 'public, max-age=31536000, immutable'],
      ['GET', '/assets/none.js', 404, {}, 'no-store'],
      ['GET', '/session', 401, {}, 'no-store'],
      ['DELETE', '/session', 403, {}, 'no-store'],
      ['DELETE', '/session', 204, { 'x-hub': '1' }, 'no-store'],
      ['POST', '/session', 404, { 'x-hub': '1' }, 'no-store'],
      ['GET', '/development-users', 404, {}, 'no-store'],
      ['GET', '/sign-in/services', 200, {}, 'no-store'],
      ['GET', '/sign-in/start/council', 303, {}, 'no-store'],
      ['GET', '/sign-in/start/google', 404, {}, 'no-store'],
      ['GET', '/sign-in/callback/council', 303, {}, 'no-store'],
      ['POST', '/sign-in/back-channel/council', 400, {}, 'no-store'],
      ['POST', '/sign-in/back-channel/council', 415, { 'content-type': 'application/json' }, 'no-store'],
      ['POST', '/graphql', 401, { 'x-hub': '1', 'content-type': 'application/json' }, 'no-store'],
      ['GET', '/graphql', 405, {}, 'no-store'],
      ['GET', '/intake/deliveries/0/rejects/children.csv', 401, {}, 'no-store'],
      ['PUT', '/intake/uploads/0/children.csv', 401, { 'x-hub': '1' }, 'no-store'],
      ['POST', '/local/intake', 401, { 'x-hub': '1' }, 'no-store'],
      ['POST', '/nothing/here', 404, { 'x-hub': '1' }, 'no-store'],
      ['GET', '/health', 200, {}, 'no-store'],
      ['GET', '/ready', 200, {}, 'no-store'],
      ['GET', '/sheet', 421, { host: 'evil.example' }, 'no-store'],
    ])('%s %s: %i', async (method, path, status, headers, caching) => {
      const response = await at.fixture.request(method as 'GET', path, { host: 'hub.example', ...headers });
      expect(response.statusCode).toBe(status);
      expect(response.headers).toMatchObject({
        'cache-control': caching,
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
      });
      const policy = String(response.headers['content-security-policy']).split(';');
      expect(policy).toEqual(
        expect.arrayContaining([
          "default-src 'self'",
          "script-src 'self'",
          "style-src 'self'",
          "connect-src 'self'",
          "object-src 'none'",
          "base-uri 'none'",
          "form-action 'self'",
          "frame-ancestors 'none'",
        ]),
      );
      expect(policy.join(';')).not.toMatch(/unsafe|http|\*/);
      expect(response.headers).not.toHaveProperty('server');
      expect(response.headers).not.toHaveProperty('x-powered-by');
    });
  });
});
