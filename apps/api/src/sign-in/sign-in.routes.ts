import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { cookieIn, type Cookies } from '../edge/cookies.js';
import type { Guard } from '../edge/guard.js';
import type { Sessions } from '../edge/sessions.js';
import { ATTEMPT_MS, Attempts } from './attempts.js';
import type { Issuer } from './issuer.js';
import type { SignInLimits } from './limits.js';
import { ownPlace } from './places.js';
import { SignInRefused } from './refusals.js';
import type { SignIn } from './sign-in.js';

const TOKEN_BYTES = 16_384;

/** Only what the hub made itself is taken for a browser's name. */
const BROWSER = /^[\w-]{43}$/;

export interface SignInEdge {
  readonly signIn: SignIn | undefined;
  readonly sessions: Sessions;
  readonly guard: Guard;
  readonly cookies: Cookies;
  readonly limits: SignInLimits;
  /** Whether the made-up users can be chosen. */
  readonly developmentUsers: boolean;
  /** The hub's own origin, as the browser of a request reaches it. */
  readonly homeOf: (request: FastifyRequest) => string;
}

const queryOf = ({ url }: FastifyRequest): string => {
  const at = url.indexOf('?');
  return at < 0 ? '' : url.slice(at);
};

interface ToIssuer {
  readonly Params: { readonly issuer: string };
}

const NO_PROGRAM = {
  message:
    'This access token does not sign a program in here. Ask its sign-in service for a new one that is made for this hub.',
};
const NO_SUCH_SERVICE = { message: 'There is no such sign-in service.' };

/** The way to the sign-in services and back. A person is sent on by redirects; what they are told waits at the page. */
export const signInRoutes = async (app: FastifyInstance, edge: SignInEdge): Promise<void> => {
  const { signIn, sessions, guard, cookies, limits, homeOf, developmentUsers } = edge;
  const browserOf = ({ headers }: FastifyRequest): string | undefined => {
    const given = cookieIn(headers.cookie, cookies.browser);
    return given !== undefined && BROWSER.test(given) ? given : undefined;
  };

  app.get('/sign-in/services', async (request) => {
    const browser = browserOf(request);
    return {
      services: signIn?.services ?? [],
      developmentUsers,
      refusal: (browser === undefined ? undefined : signIn?.attempts.refusalOf(browser)) ?? null,
    };
  });

  if (!signIn) return;

  const send = (reply: FastifyReply, to: string): FastifyReply => reply.redirect(to, 303);
  const name = (reply: FastifyReply, browser: string): void => {
    void reply.setCookie(cookies.browser, browser, { ...cookies.options, maxAge: ATTEMPT_MS / 1_000 });
  };

  app.get<ToIssuer & { readonly Querystring: { readonly to?: unknown } }>(
    '/sign-in/start/:issuer',
    async (request, reply) => {
      const issuer = signIn.issuer(request.params.issuer);
      if (!issuer) return reply.code(404).send(NO_SUCH_SERVICE);
      const known = browserOf(request);
      if (limits.refuses(request, reply, known)) return reply;
      const browser = known ?? Attempts.browser();
      name(reply, browser);
      const to = ownPlace(request.query.to);
      try {
        return send(reply, await signIn.begin(issuer, browser, { to, home: homeOf(request) }));
      } catch (error) {
        if (!(error instanceof SignInRefused)) throw error;
        signIn.attempts.refuse(browser, signIn.refusal(issuer, error.reason, error.detail));
        return send(reply, to);
      }
    },
  );

  app.get<ToIssuer>('/sign-in/callback/:issuer', async (request, reply) => {
    const issuer = signIn.issuer(request.params.issuer);
    if (!issuer) return reply.code(404).send(NO_SUCH_SERVICE);
    const known = browserOf(request);
    if (limits.refuses(request, reply, known)) return reply;
    const browser = known ?? Attempts.browser();
    const outcome = await signIn.finish(issuer, browser, queryOf(request));
    if ('session' in outcome) {
      const before = guard.sessionOf(request);
      if (before) sessions.end(before.id);
      void reply.setCookie(cookies.session, outcome.session.id, cookies.options);
      return send(reply, outcome.to);
    }
    if (outcome.reason === 'over' || outcome.reason === 'failed') limits.failed(request);
    name(reply, browser);
    signIn.attempts.refuse(browser, outcome.refusal);
    return send(reply, outcome.to);
  });

  app.post<ToIssuer>('/sign-in/program/:issuer', async (request, reply) => {
    const issuer = signIn.issuer(request.params.issuer);
    if (!issuer) return reply.code(404).send(NO_SUCH_SERVICE);
    if (limits.hasGuessed(request)) return reply.code(429).send({ message: 'Too many attempts. Wait five minutes.' });
    const [, token = ''] = /^Bearer ([\w.-]+)$/.exec(request.headers.authorization ?? '') ?? [];
    try {
      const { id } = await signIn.enterProgram(issuer, token);
      return reply.setCookie(cookies.session, id, cookies.options).send(sessions.timeLeft(id));
    } catch (error) {
      if (!(error instanceof SignInRefused)) throw error;
      if (error.reason === 'unreachable')
        return reply.code(503).send({ message: 'The sign-in service does not answer.' });
      limits.failed(request);
      signIn.note(issuer, error);
      return reply.code(401).send(NO_PROGRAM);
    }
  });

  const takeWord = async (issuer: Issuer, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    if (limits.hasGuessed(request)) return reply.code(429).send({ error: 'too_many_requests' });
    try {
      await signIn.endAsTold(issuer, new URLSearchParams(String(request.body)).get('logout_token') ?? '');
      return reply.code(200).send();
    } catch (error) {
      if (!(error instanceof SignInRefused)) throw error;
      if (error.reason === 'unreachable') return reply.code(503).send({ error: 'temporarily_unavailable' });
      limits.failed(request);
      return reply.code(400).send({ error: 'invalid_request' });
    }
  };

  await app.register(async (words) => {
    words.removeAllContentTypeParsers();
    words.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: TOKEN_BYTES },
      (_request, body, done) => done(null, body),
    );
    words.post<ToIssuer>('/sign-in/back-channel/:issuer', async (request, reply) => {
      const issuer = signIn.issuer(request.params.issuer);
      return issuer ? takeWord(issuer, request, reply) : reply.code(404).send(NO_SUCH_SERVICE);
    });
  });
};
