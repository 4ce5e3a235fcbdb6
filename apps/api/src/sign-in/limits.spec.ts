import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SignInFixture } from '../../test/sign-in-fixture.js';
import { DEVELOPMENT_USERS } from '../edge/development-users.js';
import { BY_ADDRESS, BY_BROWSER, FAILED } from './limits.js';

const MINUTES = 5;

describe('how often people may try to sign in', () => {
  let at: SignInFixture;
  beforeAll(async () => {
    at = await SignInFixture.open({ settings: { developmentUsers: true } });
  });
  afterAll(() => at.close());
  beforeEach(() => at.pass(MINUTES));

  const statusOf = async (tried: Promise<{ readonly statusCode: number }>): Promise<number> => (await tried).statusCode;

  it('one browser: twenty times in five minutes, then it is told how long to wait', async () => {
    const browser = at.browserOf('robin');
    await browser.begin('council');
    for (let tries = 0; tries < BY_BROWSER.most; tries += 1) {
      expect(await statusOf(browser.ask('GET', '/sign-in/start/council'))).toBe(303);
    }
    at.pass(1);
    const refused = await browser.ask('GET', '/sign-in/start/council');
    expect([refused.statusCode, refused.headers['retry-after'], refused.body]).toEqual([
      429,
      '240',
      'Too many attempts to sign in. Wait 4 minutes and try again.',
    ]);
    expect(await statusOf(at.browserOf('robin').ask('GET', '/sign-in/start/council'))).toBe(303);
    at.pass(MINUTES - 1);
    expect(await statusOf(browser.ask('GET', '/sign-in/start/council'))).toBe(303);
  });

  it('one address: three hundred times, whatever the browsers call themselves', async () => {
    for (let tries = 0; tries < BY_ADDRESS.most; tries += 1) {
      const browser = at.browserOf('robin');
      browser.hub.cookies.set('hub_browser', `made-up-${tries}`);
      expect(await statusOf(browser.ask('GET', '/sign-in/start/council'))).toBe(303);
    }
    expect(await statusOf(at.browserOf('robin').ask('GET', '/sign-in/start/council'))).toBe(429);
  });

  it.each<[string, () => Promise<number>]>([
    [
      'answers that no provider gave',
      () => statusOf(at.browserOf('robin').ask('GET', '/sign-in/callback/council?code=guess&state=guess')),
    ],
    [
      'made-up words of the provider',
      () =>
        statusOf(
          at.fixture.request(
            'POST',
            '/sign-in/back-channel/council',
            { 'content-type': 'application/x-www-form-urlencoded' },
            'logout_token=guess',
          ),
        ),
    ],
    [
      'development users who do not exist',
      () =>
        statusOf(
          at.fixture.request(
            'POST',
            '/session',
            { 'x-hub': '1', 'content-type': 'application/json' },
            '{"userId":"guess"}',
          ),
        ),
    ],
  ])(
    'one address that guesses (%s): thirty times, then nobody signs in from there for five minutes',
    async (_what, guess) => {
      for (let tries = 0; tries < FAILED.most; tries += 1) expect(await guess()).not.toBe(429);
      expect(await guess()).toBe(429);
      expect(await statusOf(at.browserOf('robin').ask('GET', '/sign-in/start/council'))).toBe(429);
      at.pass(MINUTES);
      const browser = at.browserOf('robin');
      await browser.signIn('council');
      expect(await browser.session()).toBeDefined();
    },
  );

  it('people who are turned away for want of a role, or change their mind, are no guesses', async () => {
    for (let tries = 0; tries < FAILED.most + 1; tries += 1) {
      const browser = at.browserOf(tries % 2 === 0 ? 'stranger' : undefined);
      expect((await browser.signIn('council')).statusCode).toBe(303);
    }
  });

  it('a session that ran out, asked for again and again by an open page, locks nobody out', async () => {
    const cookie = `hub_session=${'o'.repeat(43)}`;
    for (let tries = 0; tries < BY_ADDRESS.most + 1; tries += 1) {
      expect(await statusOf(at.fixture.request('GET', '/session', { cookie }))).toBe(401);
    }
    expect(await statusOf(at.browserOf('robin').ask('GET', '/sign-in/start/council'))).toBe(303);
  });

  it('where the settings ask for them, development users are there beside the provider', async () => {
    const browser = at.browserOf('robin');
    expect((await browser.ask('GET', '/sign-in/services')).json()).toMatchObject({ developmentUsers: true });
    expect((await browser.ask('GET', '/development-users')).json()).toHaveLength(DEVELOPMENT_USERS.length);
    expect((await at.fixture.signIn('sam-sample')).startsWith('hub_session=')).toBe(true);
    await browser.signIn('council');
    expect(await browser.session()).toMatchObject({ role: 'SOCIAL_WORKER' });
  });
});

describe('behind a proxy', () => {
  let at: SignInFixture;
  beforeAll(async () => {
    at = await SignInFixture.open({ fixture: { environment: { HUB_PROXIES: '127.0.0.1' } } });
  });
  afterAll(() => at.close());

  it('each address is counted that the proxy names, and one that a client made up is not', async () => {
    const guess = (forwarded: string) =>
      at.fixture.request('GET', '/sign-in/callback/council?state=guess', { 'x-forwarded-for': forwarded });
    for (let tries = 0; tries < FAILED.most; tries += 1) {
      expect((await guess(`203.0.113.${tries}, 192.0.2.1`)).statusCode).toBe(303);
    }
    expect((await guess('203.0.113.99, 192.0.2.1')).statusCode).toBe(429);
    expect((await guess('192.0.2.2')).statusCode).toBe(303);
  });

  it('nobody beyond it passes for this machine', async () => {
    const response = await at.fixture.request('POST', '/local/intake', {
      'x-hub': '1',
      'x-forwarded-for': '127.0.0.1, 192.0.2.1',
      authorization: 'Bearer guess',
    });
    expect(response.statusCode).toBe(401);
  });
});
