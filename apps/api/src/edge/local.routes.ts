import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Hub, NamedRead } from '@hub/worker';
import { holdsToken } from './bearer.js';

/** What the `hub` command asks of a running server. */
interface IntakeOrder {
  readonly folder?: unknown;
  readonly dryRun?: unknown;
  readonly historical?: unknown;
}

const NOT_YOU = { message: 'Only the hub command of this machine may ask this.' };

const LOCAL = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * What the `hub` command of this machine asks while the server runs, because only one process writes a log. It proves
 * itself by a token that only the owner of the data folder can read.
 */
export const localRoutes = (app: FastifyInstance, hub: Hub, token: () => string | undefined): void => {
  const by = { person: 'hub-command', agency: hub.settings.council, role: 'OPERATOR' };
  const mayCome = (request: FastifyRequest): boolean => LOCAL.has(request.ip) && holdsToken(request, token());

  app.post<{ Body: IntakeOrder | null }>('/local/intake', async (request, reply) => {
    if (!mayCome(request)) return reply.code(401).send(NOT_YOU);
    const { folder, dryRun, historical } = request.body ?? {};
    if (typeof folder !== 'string') return reply.code(400).send({ message: 'Name the folder of the delivery.' });
    const lines = new Readable({ read: () => undefined });
    const tell = (line: object): unknown => lines.push(`${JSON.stringify(line)}\n`);
    const running = await hub.takeIn({
      delivery: folder,
      by,
      dryRun: dryRun === true,
      historical: historical === true,
      onProgress: (progress) => tell({ progress }),
    });
    request.raw.once('close', () => {
      if (!request.raw.complete) void running.stop();
    });
    void running.result
      .then(
        (result) => tell({ result }),
        (error: unknown) => tell({ error: error instanceof Error ? error.message : String(error) }),
      )
      .finally(() => lines.push(null));
    return reply.type('application/x-ndjson').send(lines);
  });

  app.post<{ Body: Partial<NamedRead> | null }>('/local/audit', async (request, reply) => {
    if (!mayCome(request)) return reply.code(401).send(NOT_YOU);
    const { query, subject, childIds, knownAt } = request.body ?? {};
    if (typeof query !== 'string' || subject === undefined || !Array.isArray(childIds)) {
      return reply.code(400).send({ message: 'Say what was read, and about which children.' });
    }
    await hub.audit.read({ ...by, role: 'OPERATOR' }, 'operation', {
      query,
      subject,
      childIds: childIds.map(String),
      ...(knownAt === undefined ? {} : { knownAt }),
    });
    return { noted: true };
  });

  app.post<{ Body: { groups?: readonly string[] } | null }>('/local/rebuild', async (request, reply) => {
    if (!mayCome(request)) return reply.code(401).send(NOT_YOU);
    await hub.rebuild(request.body?.groups);
    return { rebuilt: true };
  });
};
