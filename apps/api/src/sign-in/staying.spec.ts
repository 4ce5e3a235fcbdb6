import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import WebSocket from 'ws';
import { openPage, SIGNED_OUT } from '../../test/open-page.js';
import { SignInFixture } from '../../test/sign-in-fixture.js';

describe('somebody who is signed in and has an open page', () => {
  let at: SignInFixture;
  let url: string;
  let cut = false;
  const wire: typeof fetch = (input, init) =>
    cut ? Promise.reject(new TypeError('fetch failed')) : fetch(input, init);
  beforeAll(async () => {
    at = await SignInFixture.open({ app: { fetch: wire } });
    url = await at.fixture.app.listen();
    at.provider.knows('http://localhost', 'council', { backchannel_logout_uri: `${url}/sign-in/back-channel/council` });
  });
  afterAll(() => at.close());
  afterEach(() => {
    cut = false;
    at.pass(10);
  });

  /** Somebody signs in, and has a page open. */
  const open = async (account: 'robin' | 'chair') => {
    const browser = at.browserOf(account);
    await browser.signIn('council');
    return { browser, ...(await openPage(url, browser)) };
  };

  const robin = (): Readonly<Record<string, unknown>> => at.provider.accounts.get('robin') ?? {};
  const askAgain = () => at.fixture.app.signIn?.askAgain();

  it('is closed when they sign out', async () => {
    const page = await open('robin');
    await page.browser.ask('DELETE', '/session');
    expect(await page.closed).toBe(SIGNED_OUT);
  });

  it('is closed when the session falls idle, although nobody asks for anything', async () => {
    const page = await open('robin');
    at.pass(30);
    at.fixture.app.sessions.endOverdue();
    expect(page.isOpen()).toBe(true);
    at.pass(1 / 60_000);
    at.fixture.app.sessions.endOverdue();
    expect(await page.closed).toBe(SIGNED_OUT);
  });

  it('whose socket opens again by itself is not kept signed in by that', async () => {
    const page = await open('robin');
    at.pass(29);
    await openPage(url, page.browser);
    at.pass(1 + 1 / 60_000);
    at.fixture.app.sessions.endOverdue();
    expect(await page.closed).toBe(SIGNED_OUT);
  });

  it('is closed after ten hours, however busy they are', async () => {
    const page = await open('robin');
    for (let quarter = 0; quarter < 40; quarter += 1) {
      at.pass(15);
      expect(await page.browser.session()).toBeDefined();
    }
    at.pass(1 / 60_000);
    at.fixture.app.sessions.endOverdue();
    expect(await page.closed).toBe(SIGNED_OUT);
  });

  it.each<[string, Record<string, string> | undefined, string | undefined, number]>([
    ['without a cookie', {}, undefined, 401],
    ['with a made-up session', { cookie: `hub_session=${'m'.repeat(43)}` }, undefined, 401],
    ['from another site, with the cookie', undefined, 'https://evil.example', 403],
    ['from another port of this machine', undefined, 'http://127.0.0.1:9', 403],
    ['from a page without an address of its own', undefined, 'null', 403],
  ])('a socket %s is not opened', async (_what, headers, origin = url, status) => {
    const browser = at.browserOf('robin');
    await browser.signIn('council');
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { ...(headers ?? { cookie: browser.hub.header }), origin },
    });
    socket.on('error', () => undefined);
    const refused = await new Promise<number>((resolve) => {
      socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
      socket.on('open', () => resolve(101));
    });
    socket.terminate();
    expect(refused).toBe(status);
  });

  it('a socket of a session that ran out is not opened', async () => {
    const browser = at.browserOf('robin');
    await browser.signIn('council');
    at.pass(30 + 1 / 60_000);
    await expect(openPage(url, browser)).rejects.toThrow('401');
  });

  describe('is closed when the provider no longer stands by them', () => {
    afterEach(() => {
      at.provider.accounts.set('robin', before);
    });
    let before: Readonly<Record<string, unknown>>;
    beforeAll(() => {
      before = robin();
    });

    it.each([
      ['their role was taken away', { roles: ['staff'] }],
      ['they were given another role', { roles: ['hub-chair'] }],
      ['they work for nobody any more', { agency: 'Elsewhere' }],
    ])('because %s', async (_why, change) => {
      const page = await open('robin');
      at.provider.accounts.set('robin', { ...before, ...change });
      at.pass(5);
      await askAgain();
      expect(await page.closed).toBe(SIGNED_OUT);
      expect(await page.browser.session()).toBeUndefined();
    });

    it('because their account was closed', async () => {
      const page = await open('robin');
      at.provider.accounts.delete('robin');
      at.pass(5);
      await askAgain();
      expect(await page.closed).toBe(SIGNED_OUT);
    });

    it('and not while nothing changed, before five minutes, or while the provider cannot be asked', async () => {
      const page = await open('robin');
      at.pass(5);
      await askAgain();
      expect(await page.browser.session()).toBeDefined();
      at.provider.accounts.set('robin', { ...before, roles: [] });
      at.pass(4.99);
      await askAgain();
      expect(await page.browser.session()).toBeDefined();
      cut = true;
      at.pass(0.01);
      await askAgain();
      expect(await page.browser.session()).toBeDefined();
      expect(page.isOpen()).toBe(true);
      cut = false;
      at.pass(5);
      await askAgain();
      expect(await page.closed).toBe(SIGNED_OUT);
    });
  });
});
