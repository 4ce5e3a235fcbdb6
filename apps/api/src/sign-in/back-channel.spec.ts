import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { openPage, SIGNED_OUT } from '../../test/open-page.js';
import { SignInFixture } from '../../test/sign-in-fixture.js';

describe('the word of the provider that somebody signed out', () => {
  const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
  const seconds = (): number => Math.floor(Date.now() / 1_000);
  const word = () => ({
    iss: at.provider.issuer,
    aud: 'hub',
    iat: seconds(),
    exp: seconds() + 120,
    jti: randomUUID(),
    sub: 'robin',
    events: { [EVENT]: {} },
  });
  const without = (claim: 'sub' | 'jti'): JWTPayload =>
    Object.fromEntries(Object.entries(word()).filter(([name]) => name !== claim));
  const tell = (token: string) =>
    at.fixture.request(
      'POST',
      '/sign-in/back-channel/council',
      { 'content-type': 'application/x-www-form-urlencoded' },
      new URLSearchParams({ logout_token: token }).toString(),
    );

  let at: SignInFixture;
  let url: string;
  beforeAll(async () => {
    at = await SignInFixture.open();
    url = await at.fixture.app.listen();
    at.provider.knows('http://localhost', 'council', { backchannel_logout_uri: `${url}/sign-in/back-channel/council` });
  });
  afterAll(() => at.close());

  it('comes when they sign out there: their session ends here, and their page is closed', async () => {
    const browser = at.browserOf('robin');
    await browser.signIn('council');
    const page = await openPage(url, browser);
    const session = at.fixture.app.sessions.find(browser.hub.cookies.get('hub_session'));
    const farewell = session && (await at.fixture.app.signIn?.farewellOf(session, 'http://localhost'));
    await browser.leaveProvider(farewell ?? '');
    expect(await page.closed).toBe(SIGNED_OUT);
    expect(await browser.session()).toBeUndefined();
  });

  it('ends every session of that person, and of nobody else', async () => {
    const [one, two, chair] = [at.browserOf('robin'), at.browserOf('robin'), at.browserOf('chair')];
    at.provider.next = 'robin';
    await one.signIn('council');
    await two.signIn('council');
    at.provider.next = 'chair';
    await chair.signIn('council');
    const response = await tell(await at.provider.sign(word()));
    expect([response.statusCode, response.headers['cache-control']]).toEqual([200, 'no-store']);
    expect([await one.session(), await two.session()]).toEqual([undefined, undefined]);
    expect(await chair.session()).toBeDefined();
  });

  it('ends only the session it names, when it names one', async () => {
    const browser = at.browserOf('robin');
    await browser.signIn('council');
    expect((await tell(await at.provider.sign({ ...word(), sid: 'another' }))).statusCode).toBe(200);
    expect(await browser.session()).toBeDefined();
  });

  it.each<[string, () => Promise<string>]>([
    ['signed by another key', () => at.provider.sign(word(), { forged: true })],
    ['from another issuer', () => at.provider.sign({ ...word(), iss: 'https://login.evil.example' })],
    ['for another client', () => at.provider.sign({ ...word(), aud: 'another' })],
    ['that expired', () => at.provider.sign({ ...word(), iat: seconds() - 200, exp: seconds() - 60 })],
    ['that is old', () => at.provider.sign({ ...word(), iat: seconds() - 400 })],
    ['that is no word of signing out', () => at.provider.sign({ ...word(), events: {} })],
    ['that is an identity token with an event', () => at.provider.sign({ ...word(), nonce: 'n' })],
    ['about nobody', () => at.provider.sign(without('sub'))],
    ['without an id', () => at.provider.sign(without('jti'))],
    ['that is no token', () => Promise.resolve('word')],
    ['that is empty', () => Promise.resolve('')],
  ])('%s ends nothing', async (_what, token) => {
    const browser = at.browserOf('robin');
    await browser.signIn('council');
    const response = await tell(await token());
    expect([response.statusCode, response.json()]).toEqual([400, { error: 'invalid_request' }]);
    expect(await browser.session()).toBeDefined();
  });

  it('is answered alike of somebody who is here, of somebody who is not, and of nobody anybody knows', async () => {
    const browser = at.browserOf('robin');
    await browser.signIn('council');
    const answers = [];
    for (const sub of ['robin', 'robin', 'nobody-at-all']) {
      const { statusCode, headers, body } = await tell(await at.provider.sign({ ...word(), sub }));
      const { date: _date, ...told } = headers;
      answers.push({ statusCode, told, body });
    }
    expect(await browser.session()).toBeUndefined();
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
  });

  it('for a service that is not there, or as something else than a form, is refused', async () => {
    const token = new URLSearchParams({ logout_token: await at.provider.sign(word()) }).toString();
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await at.fixture.request('POST', '/sign-in/back-channel/google', form, token)).statusCode).toBe(404);
    const json = { 'content-type': 'application/json' };
    expect((await at.fixture.request('POST', '/sign-in/back-channel/council', json, '{}')).statusCode).toBe(415);
  });
});
