import type { FastifyInstance } from 'fastify';
import { DEFAULT_ROLES, type RoleTable, type Viewer } from '@hub/sharing';
import type { SignInEdge } from '../sign-in/sign-in.routes.js';
import { DEVELOPMENT_USERS, developmentUser, type HubUser } from './development-users.js';
import { userOf } from './hub.present.js';
import type { Session } from './sessions.js';

const publicFace = (user: HubUser & Viewer) => {
  const { id, name, role, roleName, agency } = userOf(user, DEFAULT_ROLES);
  return { id, name, role, roleName, agency };
};

const NO_DEVELOPMENT_USERS = { message: 'There are no development users here. Sign in as your organisation does.' };

/** Who is signed in, signing out, and signing in as a made-up user where there are any. */
export const sessionRoutes = (app: FastifyInstance, edge: SignInEdge, roles: RoleTable): void => {
  const { signIn, sessions, guard, cookies, limits, homeOf, developmentUsers } = edge;
  const present = ({ id, user }: Session) => ({ ...userOf(user, roles), ...sessions.timeLeft(id) });

  app.get('/session', async (request, reply) => {
    const session = guard.sessionOf(request);
    return session ? present(session) : reply.code(401).send({ message: 'Nobody is signed in.' });
  });

  app.delete('/session', async (request, reply) => {
    const session = guard.sessionOf(request);
    const leaving = session && signIn?.farewellOf(session, homeOf(request));
    // A sign-in service that does not answer keeps nobody signed in here.
    if (session) sessions.end(session.id);
    const farewell = await leaving;
    void reply.clearCookie(cookies.session, cookies.options);
    return farewell === undefined ? reply.code(204).send() : reply.send({ farewell });
  });

  if (!developmentUsers) {
    app.get('/development-users', (_request, reply) => reply.code(404).send(NO_DEVELOPMENT_USERS));
    app.post('/session', (_request, reply) => reply.code(404).send(NO_DEVELOPMENT_USERS));
    return;
  }

  app.get('/development-users', async () => DEVELOPMENT_USERS.map(publicFace));

  app.post<{ Body: { userId?: unknown } | null }>('/session', async (request, reply) => {
    if (limits.hasGuessed(request)) return reply.code(429).send({ message: 'Too many attempts. Wait five minutes.' });
    const user = developmentUser(request.body?.userId);
    if (!user) {
      limits.failed(request);
      return reply.code(400).send({ message: 'There is no such development user. GET /development-users lists them.' });
    }
    const before = guard.sessionOf(request);
    if (before) sessions.end(before.id);
    const session = sessions.start(user);
    return reply.setCookie(cookies.session, session.id, cookies.options).send(present(session));
  });
};
