import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Envelope } from '@hub/kernel';
import type { ReadEvent } from '@hub/sharing';
import { decodeJwt, UnsecuredJWT, type JWTPayload } from 'jose';
import { CONTACT, issuerSettings, SignInFixture } from '../../test/sign-in-fixture.js';
import { CLIENT, IdentityProvider } from '../../test/identity-provider.js';

type Tokens = Record<string, unknown> & { id_token?: string };

/** Changes what the provider answers when a code is redeemed, on its way to the hub. */
let onTheWay: (tokens: Tokens) => Promise<Tokens>;
const asSent = async (tokens: Tokens): Promise<Tokens> => tokens;
let cut = false;
let silent: Promise<unknown> | undefined;

const wire: typeof fetch = async (input, init) => {
  await silent;
  if (cut) throw new TypeError('fetch failed');
  const response = await fetch(input, init);
  if (!String(input).endsWith('/token')) return response;
  const tokens = await onTheWay((await response.json()) as Tokens);
  return Response.json(tokens, { status: response.status });
};

describe('signing in through the council’s own service', () => {
  let at: SignInFixture;
  let other: IdentityProvider;
  let realm: IdentityProvider;
  beforeAll(async () => {
    other = await IdentityProvider.open();
    realm = await IdentityProvider.open();
    at = await SignInFixture.open({
      others: [
        issuerSettings(other.issuer, {
          id: 'police',
          name: 'Police account',
          agency: { always: 'Metropolitan Police' },
        }),
        issuerSettings(realm.issuer, {
          id: 'realm',
          name: 'Partnership account',
          role: { claim: 'realm_access.roles', map: [{ value: 'hub-chair', role: 'MASE_CHAIR' }] },
          account: 'sub',
        }),
      ],
      app: { fetch: wire },
    });
    other
      .knows('http://localhost', 'police')
      .accounts.set('robin', { roles: ['hub-chair'], email: 'robin@one.example' });
  });
  afterAll(async () => {
    await at.close();
    await other.close();
    await realm.close();
  });
  afterEach(() => {
    onTheWay = asSent;
    cut = false;
    // Tries of one spec are not those of the next.
    at.pass(10);
  });
  onTheWay = asSent;

  const latest = async (): Promise<Envelope<ReadEvent> | undefined> => (await at.fixture.hub.audit.latest(1))[0];

  it('opens the hub where the person was, in the role and for the agency that the provider vouches for', async () => {
    const browser = at.browserOf('robin');
    const arrived = await browser.signIn('council', '/children/B0000001?known=2016-10-03');
    expect([arrived.statusCode, arrived.headers.location]).toEqual([303, '/children/B0000001?known=2016-10-03']);
    expect(await browser.session()).toMatchObject({
      name: 'Robin Placeholder',
      role: 'SOCIAL_WORKER',
      agency: 'Children’s social care',
      secondsLeft: 1_800,
      canBeKept: true,
    });
  });

  it('leaves a line in the audit that ties the person to the account, without a name', async () => {
    const browser = at.browserOf('robin');
    await browser.signIn('council');
    const line = await latest();
    expect(line).toMatchObject({
      type: 'sharing.SignedIn',
      by: { person: (await browser.session())?.['id'], role: 'SOCIAL_WORKER', agency: 'Children’s social care' },
      data: { issuer: at.provider.issuer, account: 'directory-1' },
    });
    expect(JSON.stringify(line)).not.toContain('Placeholder');
  });

  it('the auditor sees who signed in and who was turned away', async () => {
    await at.browserOf('stranger').signIn('council');
    await at.browserOf('robin').signIn('council');
    const auditor = at.browserOf('auditor');
    await auditor.signIn('council');
    const response = await at.fixture.request(
      'POST',
      '/graphql',
      { cookie: auditor.hub.header, 'x-hub': '1', 'content-type': 'application/json' },
      JSON.stringify({ query: '{ readAudit(first: 3) { lines { query roleName refused reason account } } }' }),
    );
    expect(response.json<{ data: { readAudit: { lines: unknown } } }>().data.readAudit.lines).toEqual([
      { query: 'sign-in', roleName: 'Auditor', refused: false, reason: null, account: 'directory-5' },
      { query: 'sign-in', roleName: 'Social worker', refused: false, reason: null, account: 'directory-1' },
      {
        query: 'sign-in',
        roleName: 'No role here',
        refused: true,
        reason: 'Nothing in their account gives them a role in this hub.',
        account: null,
      },
    ]);
  });

  it('asks for a code with PKCE S256, state and nonce, each new each time', async () => {
    const asked = await Promise.all(
      [1, 2].map(async () => new URL(await at.browserOf('robin').begin('council')).searchParams),
    );
    for (const query of asked) {
      expect(Object.fromEntries(query)).toMatchObject({
        client_id: CLIENT.id,
        response_type: 'code',
        redirect_uri: 'http://localhost/sign-in/callback/council',
        scope: 'openid profile',
        code_challenge_method: 'S256',
      });
    }
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(new Set(asked.map((query) => query.get(name)))).toHaveProperty('size', 2);
      expect(asked[0]?.get(name)).toMatch(/^[\w-]{43}$/);
    }
  });

  it('two people of two providers are two people, whatever their accounts are called', async () => {
    const council = at.browserOf('robin');
    await council.signIn('council');
    const police = at.browserOf(undefined);
    other.next = 'robin';
    await police.signIn('police');
    const [one, two] = [await council.session(), await police.session()];
    expect(two).toMatchObject({ role: 'MASE_CHAIR', agency: 'Metropolitan Police' });
    expect([one?.['id'], two?.['id']]).toEqual([
      expect.stringMatching(/^council-[0-9a-f]{20}$/),
      expect.stringMatching(/^police-[0-9a-f]{20}$/),
    ]);
    expect(String(one?.['id']).slice(8)).not.toBe(String(two?.['id']).slice(7));
  });

  it('a role that a provider puts inside another claim, as Keycloak does, is found there and nowhere else', async () => {
    realm
      .knows('http://localhost', 'realm')
      .accounts.set('chair', { realm_access: { roles: ['offline_access', 'hub-chair'] }, agency: 'CSC' })
      .set('stranger', { realm_access: { roles: ['offline_access'] }, roles: ['hub-chair'], agency: 'CSC' });
    const [chair, stranger] = [at.browserOf(undefined), at.browserOf(undefined)];
    realm.next = 'chair';
    await chair.signIn('realm');
    expect(await chair.session()).toMatchObject({ role: 'MASE_CHAIR', agency: 'Children’s social care' });
    realm.next = 'stranger';
    await stranger.signIn('realm');
    expect(await stranger.session()).toBeUndefined();
  });

  it('somebody whose name and e-mail address changed is still the same person', async () => {
    const before = at.browserOf('robin');
    await before.signIn('council');
    const account = at.provider.accounts.get('robin') ?? {};
    at.provider.accounts.set('robin', { ...account, name: 'Robin Newname', email: 'new@council.example' });
    const after = at.browserOf('robin');
    await after.signIn('council');
    at.provider.accounts.set('robin', account);
    expect((await after.session())?.['id']).toBe((await before.session())?.['id']);
  });

  describe('somebody whom nothing gives a role', () => {
    it('is told so in plain words, with whom to ring and by which reference, and nothing is opened', async () => {
      const browser = at.browserOf('stranger');
      const arrived = await browser.signIn('council', '/missing');
      expect([arrived.statusCode, arrived.headers.location]).toEqual([303, '/missing']);
      expect(await browser.session()).toBeUndefined();
      expect(await browser.told()).toMatch(
        /^Council account knows you, but you have no role in this hub, so nothing was opened\. Ring the service desk on 020 7946 0000\. Give them this reference: council-[0-9a-f]{20}\.$/,
      );
    });

    it('stands in the audit by that reference, without a name or an address', async () => {
      const browser = at.browserOf('stranger');
      await browser.signIn('council');
      const line = await latest();
      expect(line).toMatchObject({
        type: 'sharing.AccessRefused',
        by: { role: 'NONE', agency: 'Council account' },
        data: { query: 'sign-in', subject: 'hub' },
      });
      expect(await browser.told()).toContain(line?.by.person);
      expect(JSON.stringify(line)).not.toMatch(/Nobody|alex|stranger/i);
    });

    it('so is somebody whose agency is not known', async () => {
      const browser = at.browserOf('homeless');
      await browser.signIn('council');
      expect(await browser.session()).toBeUndefined();
      expect(await browser.told()).toContain('does not say which agency you work for');
      expect(await latest()).toMatchObject({ type: 'sharing.AccessRefused', by: { role: 'NONE' } });
    });

    it('somebody in too many groups is told that that is why', async () => {
      onTheWay = forge((claims) => ({ ...claims, roles: undefined, _claim_names: { roles: 'src1' } }));
      const browser = at.browserOf('robin');
      await browser.signIn('council');
      expect(await browser.told()).toContain('too many groups');
    });

    it('a refusal that cannot be written into the audit lets nobody in and says nothing else', async () => {
      const { audit } = at.fixture.hub;
      const { signedIn } = audit;
      audit.signedIn = () => Promise.reject(new Error('the disk is full'));
      const browser = at.browserOf('robin');
      const arrived = await browser.signIn('council');
      audit.signedIn = signedIn;
      expect(arrived.statusCode).toBe(500);
      expect(await browser.session()).toBeUndefined();
    });
  });

  /** The provider's answer with other claims, under a signature that holds unless it is forged. */
  const forge =
    (change: (claims: JWTPayload) => JWTPayload, options: { readonly forged?: boolean } = {}) =>
    async (tokens: Tokens): Promise<Tokens> => ({
      ...tokens,
      id_token: await at.provider.sign(change(decodeJwt(tokens.id_token ?? '')), options),
    });

  const NOW_IN_SECONDS = (): number => Math.floor(Date.now() / 1_000);

  describe('an answer that cannot be trusted opens nothing', () => {
    it.each<[string, (tokens: Tokens) => Promise<Tokens>]>([
      ['a token of another issuer', forge((claims) => ({ ...claims, iss: 'https://login.evil.example' }))],
      ['a token for another client', forge((claims) => ({ ...claims, aud: 'another-client' }))],
      [
        'a token for several clients that another asked for',
        forge((claims) => ({ ...claims, aud: [CLIENT.id, 'x'], azp: 'x' })),
      ],
      [
        'a token that has expired',
        forge((claims) => ({ ...claims, iat: NOW_IN_SECONDS() - 7_200, exp: NOW_IN_SECONDS() - 60 })),
      ],
      ['a token with the nonce of another sign-in', forge((claims) => ({ ...claims, nonce: 'another' }))],
      ['a token without a nonce', forge(({ nonce: _, ...claims }) => claims)],
      ['a token without a subject', forge(({ sub: _, ...claims }) => claims)],
      ['a token that another key signed', forge((claims) => claims, { forged: true })],
      [
        'a token that nobody signed',
        async (tokens) => ({ ...tokens, id_token: new UnsecuredJWT(decodeJwt(tokens.id_token ?? '')).encode() }),
      ],
      ['no token at all', async ({ id_token: _, ...tokens }) => tokens],
    ])('%s', async (_what, change) => {
      onTheWay = change;
      const browser = at.browserOf('robin');
      const arrived = await browser.signIn('council', '/missing');
      expect([arrived.statusCode, arrived.headers.location]).toEqual([303, '/missing']);
      expect(await browser.session()).toBeUndefined();
      expect(await browser.told()).toBe(
        `You were not signed in: what Council account answered could not be trusted. Begin again. If it goes on: ${CONTACT}`,
      );
    });

    it('the same forgery without a change is believed: it is the change that is refused', async () => {
      onTheWay = forge((claims) => claims);
      const browser = at.browserOf('robin');
      await browser.signIn('council');
      expect(await browser.session()).toBeDefined();
    });

    const OVER = 'This sign-in took too long, was begun in another browser, or was used already. Begin again.';

    it('an answer with a state that was not given out', async () => {
      const browser = at.browserOf('robin');
      const answer = new URL(await browser.atProvider(await browser.begin('council')));
      answer.searchParams.set('state', 'another');
      await browser.arrive(answer.href);
      expect([await browser.session(), await browser.told()]).toEqual([undefined, OVER]);
      answer.searchParams.delete('state');
      await browser.arrive(answer.href);
      expect(await browser.session()).toBeUndefined();
    });

    it('an answer that arrives a second time', async () => {
      const browser = at.browserOf('robin');
      const answer = await browser.atProvider(await browser.begin('council'));
      await browser.arrive(answer);
      await browser.ask('DELETE', '/session');
      await browser.arrive(answer);
      expect([await browser.session(), await browser.told()]).toEqual([undefined, OVER]);
    });

    it('a code that was used, brought with the state of another sign-in', async () => {
      const browser = at.browserOf('robin');
      const answer = new URL(await browser.atProvider(await browser.begin('council')));
      await browser.arrive(answer.href);
      await browser.ask('DELETE', '/session');
      const fresh = new URL(await browser.begin('council')).searchParams;
      answer.searchParams.set('state', fresh.get('state') ?? '');
      await browser.arrive(answer.href);
      expect(await browser.session()).toBeUndefined();
      expect(at.troubles.at(-1)).toContain('invalid_grant');
    });

    it('a code that somebody else was given: it does not fit the secret of this sign-in', async () => {
      const thief = at.browserOf('chair');
      const stolen = new URL(await thief.atProvider(await thief.begin('council')));
      const browser = at.browserOf('robin');
      const own = new URL(await browser.begin('council')).searchParams;
      stolen.searchParams.set('state', own.get('state') ?? '');
      await browser.arrive(stolen.href);
      expect(await browser.session()).toBeUndefined();
    });

    it('an answer in a browser that began nothing', async () => {
      const browser = at.browserOf('robin');
      const answer = await browser.atProvider(await browser.begin('council'));
      const another = at.browserOf('robin');
      await another.arrive(answer);
      expect([await another.session(), await another.told()]).toEqual([undefined, OVER]);
    });

    it('an answer after ten minutes, and not before', async () => {
      const [inTime, late] = [at.browserOf('robin'), at.browserOf('robin')];
      const answer = await inTime.atProvider(await inTime.begin('council'));
      const lateAnswer = await late.atProvider(await late.begin('council'));
      at.pass(10);
      await inTime.arrive(answer);
      expect(await inTime.session()).toBeDefined();
      at.pass(1 / 60_000);
      await late.arrive(lateAnswer);
      expect([await late.session(), await late.told()]).toEqual([undefined, OVER]);
    });

    it('an answer that another provider gave', async () => {
      const browser = at.browserOf('robin');
      const answer = await browser.atProvider(await browser.begin('council'));
      await browser.arrive(answer.replace('/callback/council', '/callback/police'));
      expect([await browser.session(), await browser.told()]).toEqual([undefined, OVER]);
      const again = new URL(await browser.atProvider(await browser.begin('council')));
      again.searchParams.set('iss', other.issuer);
      await browser.arrive(again.href);
      expect(await browser.session()).toBeUndefined();
    });

    it('a person who changed their mind is told that nothing happened', async () => {
      const browser = at.browserOf(undefined);
      await browser.signIn('council');
      expect([await browser.session(), await browser.told()]).toEqual([
        undefined,
        'You were not signed in: it was stopped before the end. Begin again when you are ready.',
      ]);
    });

    it('whoever runs the hub reads a code, and nothing of the person', () => {
      expect(at.troubles.length).toBeGreaterThan(10);
      expect(at.troubles.join('\n')).not.toMatch(/Placeholder|Nobody|example|robin|directory|eyJ/);
    });
  });

  describe('a provider that cannot be reached', () => {
    it('is named, with what to do, where the person was; afterwards it works again', async () => {
      const browser = at.browserOf('robin');
      at.pass(120);
      cut = true;
      expect(await browser.begin('council', '/findings')).toBe('/findings');
      expect(await browser.told()).toBe(
        `Council account cannot be reached at the moment. Try again in a few minutes. If it goes on: ${CONTACT}`,
      );
      cut = false;
      await browser.signIn('council');
      expect(await browser.session()).toBeDefined();
    });

    it('on the way back is no untrusted answer', async () => {
      const browser = at.browserOf('robin');
      const answer = await browser.atProvider(await browser.begin('council'));
      cut = true;
      await browser.arrive(answer);
      expect(await browser.told()).toContain('cannot be reached');
    });
  });

  describe('foreign addresses', () => {
    it.each([
      'https://evil.example/',
      '//evil.example/',
      '/\\evil.example/',
      '/\t/evil.example',
      '/.//evil.example',
      'javascript:alert(1)',
      'sheet',
      '/sign-in/start/council',
      '/session',
      '/graphql?query={}',
    ])('somebody is not sent on to %s', async (to) => {
      const browser = at.browserOf('robin');
      expect((await browser.signIn('council', to)).headers.location).toBe('/');
      expect(await browser.session()).toBeDefined();
    });

    it('the provider is told the hub’s own address, and a hub called by another name begins nothing', async () => {
      const response = await at.fixture.request('GET', '/sign-in/start/council', { host: 'evil.example' });
      expect(response.statusCode).toBe(421);
    });

    it('the provider sends nobody to an address that is not the hub’s', async () => {
      const browser = at.browserOf('robin');
      const address = new URL(await browser.begin('council'));
      address.searchParams.set('redirect_uri', 'http://evil.example/sign-in/callback/council');
      await expect(browser.atProvider(address.href)).rejects.toThrow('400');
    });

    it('a service that is not in the settings is not there', async () => {
      const browser = at.browserOf('robin');
      expect((await browser.ask('GET', '/sign-in/start/google')).statusCode).toBe(404);
      expect((await browser.ask('GET', '/sign-in/callback/google?code=1&state=2')).statusCode).toBe(404);
    });
  });

  describe('the session', () => {
    it('has a new id, whatever id the browser brought', async () => {
      const browser = at.browserOf('robin');
      const planted = 'p'.repeat(43);
      browser.hub.cookies.set('hub_session', planted);
      await browser.signIn('council');
      const own = browser.hub.cookies.get('hub_session');
      expect(own).toMatch(/^[\w-]{43}$/);
      expect(own).not.toBe(planted);
      expect((await at.fixture.request('GET', '/session', { cookie: `hub_session=${planted}` })).statusCode).toBe(401);
    });

    it('ends the one before it in the same browser', async () => {
      const browser = at.browserOf('robin');
      await browser.signIn('council');
      const before = browser.hub.header;
      at.provider.next = 'chair';
      browser.provider.cookies.clear();
      await browser.signIn('council');
      expect(await browser.session()).toMatchObject({ role: 'MASE_CHAIR' });
      expect((await at.fixture.request('GET', '/session', { cookie: before })).statusCode).toBe(401);
    });

    it('is held by a cookie that scripts and other sites do not get', async () => {
      const arrived = await at.browserOf('robin').signIn('council');
      expect(String(arrived.headers['set-cookie'])).toMatch(/^hub_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    });

    it('is signed out here, and the person is sent to the provider to end theirs there too', async () => {
      const browser = at.browserOf('robin');
      await browser.signIn('council');
      const cookie = browser.hub.header;
      const { farewell } = (await browser.ask('DELETE', '/session')).json<{ farewell: string }>();
      const address = new URL(farewell);
      expect(`${address.origin}${address.pathname}`).toBe(`${at.provider.issuer}/session/end`);
      expect(address.searchParams.get('post_logout_redirect_uri')).toBe('http://localhost/');
      expect(decodeJwt(address.searchParams.get('id_token_hint') ?? '').sub).toBe('robin');
      expect((await at.fixture.request('GET', '/session', { cookie })).statusCode).toBe(401);
    });

    it('is signed out here also when the provider cannot be reached', async () => {
      const browser = at.browserOf('robin');
      await browser.signIn('council');
      at.pass(25);
      await browser.session();
      at.pass(25);
      await browser.session();
      at.pass(25);
      cut = true;
      expect((await browser.ask('DELETE', '/session')).statusCode).toBe(204);
      expect(await browser.session()).toBeUndefined();
    });
  });

  it('a session ends at once, however long the provider takes to answer', async () => {
    const browser = at.browserOf('robin');
    await browser.signIn('council');
    const [cookie, id = ''] = [browser.hub.header, browser.hub.cookies.get('hub_session')];
    at.pass(20);
    await browser.session();
    at.pass(20);
    await browser.session();
    at.pass(21);
    let answer = (): void => undefined;
    silent = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const leaving = browser.ask('DELETE', '/session');
    while (at.fixture.app.sessions.timeLeft(id)) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect((await at.fixture.request('GET', '/session', { cookie })).statusCode).toBe(401);
    answer();
    silent = undefined;
    expect((await leaving).json()).toMatchObject({ farewell: expect.any(String) });
  });

  it('without HUB_SIGN_IN’s word there are no development users beside it', async () => {
    const browser = at.browserOf(undefined);
    expect((await browser.ask('GET', '/development-users')).statusCode).toBe(404);
    const response = await at.fixture.request(
      'POST',
      '/session',
      { 'x-hub': '1', 'content-type': 'application/json' },
      '{"userId":"sam-sample"}',
    );
    expect([response.statusCode, response.headers['set-cookie']]).toEqual([404, undefined]);
  });

  it('the page is told which services there are', async () => {
    expect((await at.browserOf(undefined).ask('GET', '/sign-in/services')).json()).toEqual({
      services: [
        { id: 'council', name: 'Council account' },
        { id: 'police', name: 'Police account' },
        { id: 'realm', name: 'Partnership account' },
      ],
      developmentUsers: false,
      refusal: null,
    });
  });
});
