import { generateKeyPairSync, type JsonWebKey, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT, type JWTPayload } from 'jose';
import { Provider, type ClientMetadata, type JWK } from 'oidc-provider';

/** The client that the hub is at the provider of the specs. */
export const CLIENT = { id: 'hub', secret: 'a secret that only the specs know' } as const;

/** Claims of the accounts, by subject. */
export type Accounts = Map<string, Readonly<Record<string, unknown>>>;

const keyOf = (kid: string): { readonly key: KeyObject; readonly jwk: JsonWebKey } => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { key: privateKey, jwk: { ...privateKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' } };
};

/** The provider warns that it is not set up for production, which it is not. */
const withoutWarnings = <Result>(make: () => Result): Result => {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return make();
  } finally {
    console.warn = warn;
  }
};

const GRANTED = ['authorization_code', 'refresh_token'];

export interface ProviderOptions {
  /** The name under which the provider is known, when that is not its address on this machine. */
  readonly issuer?: string;
  /** Host name on this machine. */
  readonly host?: 'localhost' | '127.0.0.1';
}

/** A real OpenID Connect provider on this machine. Whoever comes is signed in as the account that is set. */
export class IdentityProvider {
  readonly accounts: Accounts = new Map();
  /** Who signs in next; undefined = the person changes their mind. */
  next: string | undefined;
  /** Public keys of the hub, published at `/client-keys` of this machine's address. */
  clientKeys: readonly JsonWebKey[] = [];
  #answer: ((request: IncomingMessage, response: ServerResponse) => void) | undefined;
  readonly #signing = keyOf('signing');

  private constructor(
    private readonly server: Server,
    readonly address: string,
    readonly issuer: string,
  ) {}

  /** Begins to listen. The provider itself answers as soon as it knows a hub. */
  static async open({ issuer, host = '127.0.0.1' }: ProviderOptions = {}): Promise<IdentityProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://${host}:${(server.address() as AddressInfo).port}`;
    const provider = new IdentityProvider(server, address, issuer ?? address);
    server.on('request', (request, response) => provider.#answer?.(request, response));
    return provider;
  }

  /** Registers the hub that is reached at this origin. */
  knows(hub: string, service: string, more: Partial<ClientMetadata> = {}): this {
    const provider: Provider = withoutWarnings(
      () =>
        new Provider(this.issuer, {
          clients: [
            {
              client_id: CLIENT.id,
              client_secret: CLIENT.secret,
              token_endpoint_auth_method: 'client_secret_post',
              grant_types: GRANTED,
              redirect_uris: [`${hub}/sign-in/callback/${service}`],
              post_logout_redirect_uris: [`${hub}/`],
              backchannel_logout_uri: `${hub}/sign-in/back-channel/${service}`,
              backchannel_logout_session_required: true,
              ...more,
            },
          ],
          jwks: { keys: [this.#signing.jwk as JWK] },
          cookies: { keys: ['only for specs'] },
          claims: { openid: ['sub', 'sid', 'roles', 'realm_access', 'agency', 'oid'], profile: ['name', 'email'] },
          conformIdTokenClaims: false,
          issueRefreshToken: () => true,
          ttl: {
            AccessToken: 3_600,
            Grant: 86_400,
            IdToken: 3_600,
            Interaction: 600,
            RefreshToken: 86_400,
            Session: 86_400,
          },
          pkce: { required: () => true },
          features: {
            devInteractions: { enabled: false },
            backchannelLogout: { enabled: true },
            rpInitiatedLogout: {
              enabled: true,
              logoutSource: (ctx, form) => {
                ctx.body = `<!doctype html><title>Sign out</title>${form}
                  <button form="op.logoutForm" name="logout" value="yes">Sign out everywhere</button>`;
              },
            },
          },
          renderError: (ctx, { error, error_description: why = '' }) => {
            ctx.body = `${error}: ${why}`;
          },
          // A provider asks no address on its own machine, for good reason; the hub of the specs is there.
          fetch: (url, { method = 'GET', body = null, headers = [] } = {}) => fetch(url, { method, body, headers }),
          interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
          findAccount: (_ctx, accountId) => {
            const claims = this.accounts.get(accountId);
            return claims && { accountId, claims: () => ({ ...claims, sub: accountId }) };
          },
          loadExistingGrant: async (ctx) => {
            const { client, session } = ctx.oidc;
            const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
            grant.addOIDCScope('openid profile');
            await grant.save();
            return grant;
          },
        }),
    );
    provider.proxy = this.issuer !== this.address;
    const callback = provider.callback();
    this.#answer = (request, response) => {
      if (request.url === '/favicon.ico') {
        response.writeHead(204).end();
        return;
      }
      if (request.url === '/client-keys') {
        response.setHeader('content-type', 'application/jwk-set+json');
        response.end(JSON.stringify({ keys: this.clientKeys }));
        return;
      }
      if (!request.url?.startsWith('/interaction/')) {
        void callback(request, response);
        return;
      }
      const result =
        this.next === undefined
          ? { error: 'access_denied', error_description: 'The person changed their mind' }
          : { login: { accountId: this.next } };
      void provider.interactionFinished(request, response, result);
    };
    return this;
  }

  /** A token with these claims, signed as the provider signs, or with another's key under the same name. */
  sign(
    claims: JWTPayload,
    { forged = false, type }: { readonly forged?: boolean; readonly type?: string } = {},
  ): Promise<string> {
    const { key } = forged ? keyOf('signing') : this.#signing;
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'signing', ...(type === undefined ? {} : { typ: type }) })
      .sign(key);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
