import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { feedNamed } from '@hub/intake';
import type { Hub } from '@hub/worker';
import type { Guard } from '../edge/guard.js';
import type { HubUser } from '../edge/development-users.js';
import { requireRight, WithheldError } from '../edge/reads.js';
import { childrenIn } from './rejected-children.js';
import { isUploadId } from './deliveries.resolver.js';
import type { IntakeJobs } from './intake-jobs.js';

const DEPTH = 8;

/** A part of a path as it can stand in a folder: no way up, nothing hidden, nothing that a file system reads otherwise. */
const isPlainName = (part: string): boolean =>
  part !== '' && part.length <= 120 && !part.startsWith('.') && !/[\\/:*?"<>|\u0000-\u001f]/.test(part);

/** The place of an uploaded file inside its delivery; undefined when it cannot be one. */
export const partsOfPath = (path: string): readonly string[] | undefined => {
  const parts = path.split('/');
  return parts.length <= DEPTH && parts.every(isPlainName) ? parts : undefined;
};

class TooLarge extends Error {}

/** Lets bytes through until there are too many. */
const atMost = (bytes: number): Transform => {
  let passed = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      passed += chunk.length;
      if (passed > bytes) done(new TooLarge());
      else done(null, chunk);
    },
  });
};

const sizeOfFolder = async (folder: string): Promise<number> => {
  let size = 0;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (entry.isFile()) size += (await stat(join(entry.parentPath, entry.name))).size;
  }
  return size;
};

const say = (reply: FastifyReply, status: number, message: string): FastifyReply =>
  reply.code(status).send({ message });

/** Whether this user may; otherwise the refusal has been sent. */
const allowed = async (
  hub: Hub,
  user: HubUser | undefined,
  reply: FastifyReply,
  query: string,
  subject: 'take-delivery' | 'rejects',
): Promise<boolean> => {
  try {
    if (!user) throw new Error('Nobody is signed in.');
    await requireRight(hub, user, query, { subject, purpose: 'operation' });
    return true;
  } catch (error) {
    if (error instanceof WithheldError) say(reply, 403, error.message);
    else say(reply, 401, 'Nobody is signed in.');
    return false;
  }
};

/** Files of a delivery come in by PUT, one at a time; rejected rows go out as they were written. */
export const deliveryRoutes = async (app: FastifyInstance, hub: Hub, jobs: IntakeJobs, guard: Guard): Promise<void> => {
  await app.register(async (files) => {
    files.removeAllContentTypeParsers();
    files.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    files.put<{ Params: { uploadId: string; '*': string }; Body: Readable }>(
      '/intake/uploads/:uploadId/*',
      { bodyLimit: hub.settings.uploadBytes },
      async (request, reply) => {
        const user = guard.sessionOf(request)?.user;
        if (!(await allowed(hub, user, reply, 'upload', 'take-delivery'))) return reply;
        const parts = partsOfPath(request.params['*']);
        if (!isUploadId(request.params.uploadId) || !parts) {
          return say(reply, 400, 'This file name cannot be used. Use letters, numbers, dots and dashes.');
        }
        const folder = jobs.uploadFolder(request.params.uploadId);
        const target = join(folder, ...parts);
        await mkdir(dirname(target), { recursive: true, mode: 0o700 });
        const draft = join(dirname(target), `.${parts.at(-1) ?? ''}.part`);
        const room = hub.settings.uploadBytes - (await sizeOfFolder(folder));
        try {
          await pipeline(request.body, atMost(room), createWriteStream(draft, { mode: 0o600 }));
          await rename(draft, target);
        } catch (error) {
          await rm(draft, { force: true });
          if (!(error instanceof TooLarge)) throw error;
          const most = Math.floor(hub.settings.uploadBytes / 1_048_576);
          return say(reply, 413, `A delivery may hold ${most} MB at most. Send it in parts, or use the hub command.`);
        }
        return reply.code(204).send();
      },
    );
  });

  app.get<{ Params: { deliveryId: string; feed: string } }>(
    '/intake/deliveries/:deliveryId/rejects/:feed.csv',
    async (request, reply) => {
      const user = guard.sessionOf(request)?.user;
      const { deliveryId, feed } = request.params;
      if (!(await allowed(hub, user, reply, 'rejects', 'rejects')) || !user) return reply;
      const known = /^[0-9a-f]{32}$/.test(deliveryId) && feedNamed(feed) !== undefined;
      const path = join(hub.folder.deliveries, deliveryId, `${feed}.rejects.csv`);
      const there = known && (await stat(path).catch(() => undefined))?.isFile();
      if (!there) return say(reply, 404, 'There are no rejected rows of this feed in this delivery.');
      await hub.audit.takenOut(user, 'operation', {
        how: 'export',
        query: `rejects ${deliveryId} ${feed}`,
        subject: 'rejects',
        childIds: await childrenIn(hub, path),
      });
      return reply
        .header('content-type', 'text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${feed}.rejects.csv"`)
        .send(createReadStream(path));
    },
  );
};
