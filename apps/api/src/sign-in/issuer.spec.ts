import { describe, expect, it } from '@jest/globals';
import { ClientSecretPost } from 'openid-client';
import { Issuer } from './issuer.js';
import { SignInRefused } from './refusals.js';

const TENANTS = 'https://login.microsoftonline.com/common/v2.0';
const OWN = 'https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0';

const ATTEMPT = {
  issuer: 'council',
  state: 's',
  nonce: 'n',
  verifier: 'v'.repeat(43),
  to: '/',
  redirect: 'https://hub.example/sign-in/callback/council',
};

/** An issuer that says this of itself, with what it was asked for. */
const issuerThat = (configured: string, says: object) => {
  const asked: string[] = [];
  const time = { now: 0 };
  const issuer = new Issuer(
    {
      id: 'council',
      name: 'Council account',
      issuer: configured,
      clientId: 'hub',
      authentication: ClientSecretPost('shh'),
      scopes: 'openid',
      role: { claim: ['roles'], map: [] },
      agency: 'CSC',
      displayName: ['name'],
      account: ['sub'],
    },
    {
      now: () => time.now,
      insecure: false,
      fetch: async (input) => {
        asked.push(String(input));
        return Response.json(says);
      },
    },
  );
  return { issuer, asked, time };
};

const metadata = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${OWN}/authorize`,
  token_endpoint: `${OWN}/token`,
});

describe('what an issuer says of itself', () => {
  it('is found at its well-known address, and asked for again after an hour, not each time', async () => {
    const { issuer, asked, time } = issuerThat(OWN, metadata(OWN));
    await Promise.all([issuer.addressOf(ATTEMPT), issuer.addressOf(ATTEMPT)]);
    time.now = 60 * 60_000 - 1;
    await issuer.addressOf(ATTEMPT);
    expect(asked).toEqual([`${OWN}/.well-known/openid-configuration`]);
    time.now += 1;
    await issuer.addressOf(ATTEMPT);
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['one that speaks for every tenant', TENANTS, 'https://login.microsoftonline.com/{tenantid}/v2.0'],
    ['one of another tenant', OWN, 'https://login.microsoftonline.com/99999999-2222-3333-4444-555555555555/v2.0'],
    ['another one altogether', 'https://login.example', 'https://login.evil.example'],
  ])('is not believed when it is %s', async (_what, configured, said) => {
    const { issuer } = issuerThat(configured, metadata(said));
    await expect(issuer.addressOf(ATTEMPT)).rejects.toThrow(SignInRefused);
    await expect(issuer.addressOf(ATTEMPT)).rejects.toMatchObject({ reason: 'failed' });
  });

  it('that could not be had is asked for again at once', async () => {
    const { issuer, asked } = issuerThat('https://login.example', {});
    await expect(issuer.addressOf(ATTEMPT)).rejects.toThrow(SignInRefused);
    await expect(issuer.addressOf(ATTEMPT)).rejects.toThrow(SignInRefused);
    expect(asked).toHaveLength(2);
  });

  it('a provider without a place to sign out at leads nowhere', async () => {
    const { issuer } = issuerThat(OWN, metadata(OWN));
    expect(await issuer.farewellOf('token', 'https://hub.example/')).toBeUndefined();
  });

  it('nothing is asked over plain http where that is not allowed', async () => {
    const { issuer, asked } = issuerThat('http://login.example', metadata('http://login.example'));
    await expect(issuer.addressOf(ATTEMPT)).rejects.toThrow(SignInRefused);
    expect(asked).toEqual([]);
  });
});
