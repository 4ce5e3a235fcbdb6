import type { FastifyInstance } from 'fastify';
import type { Viewer } from '@hub/sharing';
import { DEVELOPMENT_USERS, type HubUser } from './development-users.js';
import type { Guard } from './guard.js';
import { userOf } from './hub.present.js';
import { SESSION_COOKIE, type Sessions } from './sessions.js';

const COOKIE = { path: '/', httpOnly: true, sameSite: 'lax' as const };

const publicFace = (user: HubUser & Viewer) => {
  const { id, name, role, roleName, agency } = userOf(user);
  return { id, name, role, roleName, agency };
};

/** Signing in and out as a made-up user, one for each role. */
export const sessionRoutes = (app: FastifyInstance, sessions: Sessions, guard: Guard): void => {
  app.get('/development-users', async () => DEVELOPMENT_USERS.map(publicFace));

  app.get('/session', async (request, reply) => {
    const session = guard.sessionOf(request);
    return session ? userOf(session.user) : reply.code(401).send({ message: 'Nobody is signed in.' });
  });

  app.post<{ Body: { userId?: unknown } | null }>('/session', async (request, reply) => {
    const user = DEVELOPMENT_USERS.find(({ person }) => person === request.body?.userId);
    if (!user)
      return reply.code(400).send({ message: 'There is no such development user. GET /development-users lists them.' });
    const before = guard.sessionOf(request);
    if (before) sessions.end(before.id);
    const session = sessions.start(user);
    return reply.setCookie(SESSION_COOKIE, session.id, COOKIE).send(userOf(user));
  });

  app.delete('/session', async (request, reply) => {
    const session = guard.sessionOf(request);
    if (session) sessions.end(session.id);
    return reply.clearCookie(SESSION_COOKIE, COOKIE).code(204).send();
  });
};
