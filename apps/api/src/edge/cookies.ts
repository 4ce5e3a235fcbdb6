import type { CookieSerializeOptions } from '@fastify/cookie';

/** The names of the hub's cookies, and how they are set. Their values are random numbers that mean nothing elsewhere. */
export interface Cookies {
  /** Holds the id of a session. */
  readonly session: string;
  /** Names a browser while somebody signs in with it. */
  readonly browser: string;
  readonly options: CookieSerializeOptions;
}

const OPTIONS = { path: '/', httpOnly: true, sameSite: 'lax' } as const;

/**
 * The cookies of a hub. Over TLS their names begin with `__Host-`: a browser then takes them from this very host only,
 * so that no neighbour can plant one.
 */
export const cookiesOf = (secure: boolean): Cookies =>
  secure
    ? { session: '__Host-hub_session', browser: '__Host-hub_browser', options: { ...OPTIONS, secure } }
    : { session: 'hub_session', browser: 'hub_browser', options: OPTIONS };

/** The value of a cookie in a request's header. */
export const cookieIn = (header: string | undefined, wanted: string): string | undefined =>
  header
    ?.split(';')
    .map((pair) => pair.trim().split('='))
    .find(([name]) => name === wanted)?.[1];
