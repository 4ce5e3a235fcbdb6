import type { IncomingHttpHeaders } from 'node:http';

const LOCAL = ['127.0.0.1', 'localhost', '[::1]'];

/** Where requests may come from and go to. */
export interface Origins {
  /** Whether the request was sent to a name by which this hub is known: a stranger's name that leads here is refused. */
  knowsHost(headers: IncomingHttpHeaders): boolean;
  /** Whether the page that sends the request is ours. A program that is no browser sends neither header. */
  isOurs(headers: IncomingHttpHeaders): boolean;
}

const hostname = (host: string): string => host.replace(/:\d+$/, '').toLowerCase();

/** The origins of a hub that listens on `host` and is also reached at these origins, for example through a proxy. */
export const originsOf = (host: string, further: readonly string[]): Origins => {
  const hosts = new Set([...LOCAL, host.toLowerCase(), ...further.map((origin) => new URL(origin).hostname)]);
  const allowed = new Set(further);
  const isOurOrigin = (origin: string, host: string | undefined): boolean => {
    if (allowed.has(origin)) return true;
    try {
      return new URL(origin).host === host;
    } catch {
      return false;
    }
  };
  return {
    knowsHost: ({ host }) => host !== undefined && hosts.has(hostname(host)),
    isOurs: (headers) => {
      const site = headers['sec-fetch-site'];
      const { origin, host } = headers;
      if (origin !== undefined) return isOurOrigin(origin, host);
      return site === undefined || site === 'same-origin' || site === 'none';
    },
  };
};
