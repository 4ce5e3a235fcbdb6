import type { Journal } from '@hub/worker';
import type { FastifyInstance } from 'fastify';

/**
 * Tells the journal of each request that was answered, by the route as it was written: neither an address nor a question,
 * which may name a child, and not who asked, which is for the read audit. At a terminal it would only be in the way.
 */
export const journalRequests = (app: FastifyInstance, journal: Journal): void => {
  if (journal.form !== 'json') return;
  app.addHook('onResponse', async (request, { statusCode, elapsedTime }) => {
    journal.tell({
      level: 'info',
      what: 'answered',
      message: 'A request was answered',
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: statusCode,
      milliseconds: Math.round(elapsedTime),
    });
  });
};
