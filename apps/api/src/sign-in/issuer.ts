import {
  createRemoteJWKSet,
  customFetch as joseFetch,
  jwtVerify,
  type FetchImplementation,
  type JWTVerifyGetKey,
} from 'jose';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  refreshTokenGrant,
  ResponseBodyError,
  type Configuration,
  type CustomFetch,
  type IDToken,
} from 'openid-client';
import type { Attempt } from './attempts.js';
import { SignInRefused } from './refusals.js';
import type { IssuerSettings } from './settings.js';

/** What an issuer says of itself is asked for again after so long. */
const DISCOVERY_MS = 60 * 60_000;

/** So long an issuer may take to answer. */
const ANSWER_SECONDS = 10;

/** Signatures that are taken for the word of an issuer. */
const SIGNATURES = ['RS256', 'PS256', 'ES256', 'ES384'];

/** Claims of a token that was made for a person: a program does not come in with one. */
const OF_A_PERSON = ['sid', 'nonce', 'auth_time', 'scp'];

const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout';

/** What an issuer vouches for, and the tokens that go with it. They never leave the server. */
export interface Vouched {
  readonly claims: IDToken;
  readonly idToken: string;
  readonly refreshToken: string | undefined;
}

/** Whom an issuer signed out: a session of one person, or all of theirs. */
export interface LoggedOut {
  readonly subject: string | undefined;
  readonly session: string | undefined;
}

/** A program that an issuer vouches for. */
export interface VouchedProgram {
  readonly issuer: string;
  readonly subject: string;
  /** Its client id. */
  readonly client: string;
  /** When the word ends, in milliseconds. */
  readonly until: number;
}

export interface IssuerMeans {
  /** Gives milliseconds. */
  readonly now: () => number;
  /** Plain http is allowed: outside production, on this machine only. */
  readonly insecure: boolean;
  readonly fetch: typeof fetch;
}

const isLost = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const { code, message, cause } = error as Error & { code?: unknown };
  return code === 'OAUTH_TIMEOUT' || message === 'fetch failed' || isLost(cause);
};

const codeOf = (error: unknown): string => {
  const { code, error: said } = error as { code?: unknown; error?: unknown };
  return String(said ?? code ?? (error as Error).name)
    .replace(/[^\w.-]/g, '')
    .slice(0, 60);
};

const refusedBy = (error: unknown): SignInRefused => {
  if (error instanceof SignInRefused) return error;
  if (error instanceof AuthorizationResponseError && error.error === 'access_denied') {
    return new SignInRefused('cancelled', 'access_denied');
  }
  return new SignInRefused(isLost(error) ? 'unreachable' : 'failed', codeOf(error));
};

/** One sign-in service, spoken to by OpenID Connect: code with PKCE, state, nonce, and signatures that are checked. */
export class Issuer {
  #keys: { readonly address: string; readonly get: JWTVerifyGetKey } | undefined;
  #found: { readonly config: Promise<Configuration>; readonly at: number } | undefined;

  constructor(
    readonly settings: IssuerSettings,
    private readonly means: IssuerMeans,
  ) {}

  /** Where the person signs in. Throws `SignInRefused`. */
  async addressOf({ redirect, state, nonce, verifier }: Attempt): Promise<string> {
    const config = await this.#config();
    return buildAuthorizationUrl(config, {
      redirect_uri: redirect,
      scope: this.settings.scopes,
      response_type: 'code',
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    }).href;
  }

  /** What the issuer vouches for in exchange for its answer to an attempt. Throws `SignInRefused`. */
  async redeem(query: string, { redirect, state, nonce, verifier }: Attempt): Promise<Vouched> {
    const config = await this.#config();
    try {
      const tokens = await authorizationCodeGrant(config, new URL(`${redirect}${query}`), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims || tokens.id_token === undefined) throw new SignInRefused('failed', 'no_id_token');
      return { claims, idToken: tokens.id_token, refreshToken: tokens.refresh_token };
    } catch (error) {
      throw refusedBy(error);
    }
  }

  /**
   * What the issuer says of a person now. `gone` = it no longer stands by them; `unknown` = it said nothing of use, or
   * could not be asked.
   */
  async again(refreshToken: string): Promise<Vouched | 'gone' | 'unknown'> {
    try {
      const tokens = await refreshTokenGrant(await this.#config(), refreshToken);
      const claims = tokens.claims();
      if (!claims || tokens.id_token === undefined) return 'unknown';
      return { claims, idToken: tokens.id_token, refreshToken: tokens.refresh_token ?? refreshToken };
    } catch (error) {
      return error instanceof ResponseBodyError && error.error === 'invalid_grant' ? 'gone' : 'unknown';
    }
  }

  /** Where the person ends their session with the issuer, if it offers that; from there they come back to `home`. */
  async farewellOf(idToken: string, home: string): Promise<string | undefined> {
    try {
      const config = await this.#config();
      if (config.serverMetadata().end_session_endpoint === undefined) return undefined;
      return buildEndSessionUrl(config, { id_token_hint: idToken, post_logout_redirect_uri: home }).href;
    } catch {
      return undefined;
    }
  }

  /** Whom the issuer says it signed out. Throws `SignInRefused` when the word is not the issuer's, or no such word. */
  async loggedOut(token: string): Promise<LoggedOut> {
    const config = await this.#config();
    const { issuer, jwks_uri: keys } = config.serverMetadata();
    if (keys === undefined) throw new SignInRefused('failed', 'no_keys');
    try {
      const { payload } = await jwtVerify(token, this.#keysAt(keys), {
        issuer,
        audience: this.settings.clientId,
        currentDate: new Date(this.means.now()),
        clockTolerance: 30,
        maxTokenAge: 300,
        requiredClaims: ['iat', 'jti', 'events'],
      });
      const { sub, sid, events, nonce } = payload as typeof payload & { readonly events?: unknown };
      const said = typeof events === 'object' && events !== null && Object.hasOwn(events, LOGOUT_EVENT);
      const session = typeof sid === 'string' ? sid : undefined;
      if (!said || nonce !== undefined || (sub === undefined && session === undefined)) {
        throw new SignInRefused('failed', 'no_logout_token');
      }
      return { subject: sub, session };
    } catch (error) {
      throw refusedBy(error);
    }
  }

  /**
   * The program whose access token this is, by client credentials (RFC 6749, section 4.4; RFC 9068). Throws `SignInRefused`
   * when it is not the issuer's, not made for this hub, over, or made for a person.
   */
  async programOf(token: string): Promise<VouchedProgram> {
    const { programs } = this.settings;
    if (!programs) throw new SignInRefused('program', 'no_programs');
    const config = await this.#config();
    const { issuer, jwks_uri: keys } = config.serverMetadata();
    if (keys === undefined) throw new SignInRefused('failed', 'no_keys');
    try {
      const { payload } = await jwtVerify(token, this.#keysAt(keys), {
        issuer,
        audience: programs.audience,
        algorithms: SIGNATURES,
        currentDate: new Date(this.means.now()),
        clockTolerance: 30,
        requiredClaims: ['exp', 'sub'],
      });
      const { sub = '', exp = 0, azp, client_id: id, appid } = payload;
      const client = [azp, id, appid].find((one) => typeof one === 'string') as string | undefined;
      if (client === undefined || OF_A_PERSON.some((name) => name in payload)) {
        throw new SignInRefused('failed', 'no_program');
      }
      return { issuer, subject: sub, client, until: exp * 1_000 };
    } catch (error) {
      throw refusedBy(error);
    }
  }

  /** The issuer's keys, fetched when they are first needed and again when one is not among them, but not each time. */
  #keysAt(address: string): JWTVerifyGetKey {
    if (this.#keys?.address !== address) {
      const fetch = this.means.fetch as FetchImplementation;
      this.#keys = { address, get: createRemoteJWKSet(new URL(address), { [joseFetch]: fetch }) };
    }
    return this.#keys.get;
  }

  #config(): Promise<Configuration> {
    const at = this.means.now();
    if (this.#found && at - this.#found.at < DISCOVERY_MS) return this.#found.config;
    const config = this.#discover();
    const found = { config, at };
    this.#found = found;
    config.catch(() => {
      if (this.#found === found) this.#found = undefined;
    });
    return config;
  }

  async #discover(): Promise<Configuration> {
    const { issuer, clientId, authentication } = this.settings;
    const { insecure, fetch } = this.means;
    try {
      const config = await discovery(new URL(issuer), clientId, undefined, authentication, {
        timeout: ANSWER_SECONDS,
        execute: [enableNonRepudiationChecks, ...(insecure ? [allowInsecureRequests] : [])],
        [customFetch]: fetch as unknown as CustomFetch,
      });
      // For an issuer of many tenants the library would take the word of any of them.
      if (new URL(config.serverMetadata().issuer).href !== new URL(issuer).href) {
        throw new SignInRefused('failed', 'another_issuer');
      }
      return config;
    } catch (error) {
      throw refusedBy(error);
    }
  }
}
