import type { Hub } from '@hub/worker';
import type { FastifyInstance } from 'fastify';
import { holdsToken } from '../edge/bearer.js';
import type { Sessions } from '../edge/sessions.js';

const NOT_YOU = { message: 'Send the token of HUB_METRICS_TOKEN as a bearer token.' };

/** What is measured, and by which secret the monitoring is known. */
export interface MeasuresMeans {
  readonly hub: Hub;
  readonly sessions: Sessions;
  readonly token: string | undefined;
}

/** Where Prometheus fetches the measures of this process. Without a token in the settings nothing is measured. */
export const measuresRoutes = async (app: FastifyInstance, { hub, sessions, token }: MeasuresMeans): Promise<void> => {
  if (token === undefined) {
    app.get('/measures', (_request, reply) => reply.code(401).send(NOT_YOU));
    return;
  }
  const { Measures } = await import('./measures.js');
  const measures = new Measures(hub, sessions);
  app.addHook('onResponse', async (request, reply) => {
    const { url: route = 'none' } = request.routeOptions;
    measures.answered({
      method: request.method,
      route,
      status: reply.statusCode,
      seconds: reply.elapsedTime / 1_000,
    });
  });
  app.get('/measures', async (request, reply) => {
    if (!holdsToken(request, token)) return reply.code(401).send(NOT_YOU);
    const { type, body } = await measures.text();
    return reply.type(type).send(body);
  });
};
