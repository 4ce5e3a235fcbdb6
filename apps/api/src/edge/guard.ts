import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { WebSocket } from 'ws';
import type { EdgeContext } from './context.js';
import type { Origins } from './origins.js';
import { cookieIn, type Cookies } from './cookies.js';
import type { Session, Sessions } from './sessions.js';

/** Paths that need somebody to be signed in. */
const SIGNED_IN = ['/graphql', '/intake/', '/read-audit/'];

/** Where a sign-in service tells of somebody it signed out: a server, not a page; it proves itself by a signature. */
const FROM_SIGN_IN_SERVICES = '/sign-in/back-channel/';

/** Paths for this machine's `hub` command, which has a token instead of a session. */
export const LOCAL_PATH = '/local/';

const pathOf = ({ url }: { readonly url: string }): string => url.split('?', 1)[0] ?? '';

const isSocket = ({ headers }: { readonly headers: IncomingMessage['headers'] }): boolean =>
  headers.upgrade?.toLowerCase() === 'websocket';

/**
 * How long ago the person last did something, in milliseconds. A page asks for news by itself too, and says then how many
 * seconds nobody has touched it; a socket opens again by itself and says nothing.
 */
const idleOf = (headers: IncomingMessage['headers']): number => {
  if (isSocket({ headers })) return Number.POSITIVE_INFINITY;
  const seconds = headers['x-hub-idle'];
  return typeof seconds === 'string' && /^\d{1,6}$/.test(seconds) ? Number(seconds) * 1_000 : 0;
};

/** Who may come in at all: known names, our own pages, people who are signed in. */
export class Guard {
  constructor(
    private readonly sessions: Sessions,
    private readonly origins: Origins,
    private readonly cookies: Cookies,
  ) {}

  /** The session of a request. */
  sessionOf({ headers }: { readonly headers: IncomingMessage['headers'] }): Session | undefined {
    return this.sessions.find(cookieIn(headers.cookie, this.cookies.session), idleOf(headers));
  }

  /** Refuses what has no business here, before anything of it is read. */
  readonly onRequest = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const path = pathOf(request);
    const { method, headers } = request;
    if (!this.origins.knowsHost(headers)) {
      return refuse(reply, 421, 'This hub is not known by the name it was asked under. Set HUB_ORIGINS to add one.');
    }
    if (isSocket(request)) return undefined;
    if (method !== 'GET' && method !== 'HEAD' && !path.startsWith(FROM_SIGN_IN_SERVICES)) {
      if (!this.origins.isOurs(headers)) return refuse(reply, 403, 'This was sent from another site.');
      if (headers['x-hub'] !== '1')
        return refuse(reply, 403, 'Send the header "x-hub: 1" with every request that is not a plain read.');
    }
    if (path === '/graphql' && method !== 'POST') return refuse(reply, 405, 'Ask by POST with application/json.');
    if (path === '/graphql' && !/^application\/json\b/i.test(headers['content-type'] ?? '')) {
      return refuse(reply, 415, 'Ask with the content type application/json.');
    }
    const needsSession = SIGNED_IN.some((one) => path === one || (one.endsWith('/') && path.startsWith(one)));
    if (needsSession && !this.sessionOf(request)) {
      return refuse(reply, 401, 'Nobody is signed in, or the session has ended. Sign in again.');
    }
    return undefined;
  };

  /** What resolvers are given. */
  readonly contextOf = (request: FastifyRequest): EdgeContext => {
    const session = this.sessionOf(request);
    if (!session) throw new Error('Nobody is signed in.');
    return { session, user: session.user };
  };

  /** A socket is no cross-origin request to a browser: the origin is looked at here. */
  readonly verifySocket = (
    { req }: { readonly req: IncomingMessage },
    next: (allowed: boolean, code?: number, message?: string) => void,
  ): void => {
    if (!this.origins.knowsHost(req.headers) || !this.origins.isOurs(req.headers)) next(false, 403, 'Forbidden');
    else if (!this.sessionOf(req)) next(false, 401, 'Unauthorized');
    else next(true);
  };

  /** A subscription without a session does not start; one whose session ends is closed. */
  readonly contextOfSocket = async (socket: WebSocket, request: FastifyRequest): Promise<EdgeContext> => {
    const session = this.sessionOf(request);
    if (!session) throw new Error('Nobody is signed in.');
    const forget = this.sessions.onEnd(session.id, () => socket.close(4401, 'Signed out'));
    socket.once('close', forget);
    return { session, user: session.user };
  };
}

const refuse = (reply: FastifyReply, status: number, message: string): FastifyReply =>
  reply.code(status).header('cache-control', 'no-store').send({ message });
