import { open } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import type { Hub } from '@hub/worker';
import type { Guard } from '../edge/guard.js';
import { requireRight, WithheldError } from '../edge/reads.js';

/** Where browsers find the council's file of streets. */
export const BASEMAP = '/basemap.pmtiles';

const RULE = { subject: 'profile', purpose: 'assurance' } as const;

/** Most bytes of one answer. Directories and tiles of PMTiles are far smaller. */
const MOST = 4_194_304;

/** The first and last byte of one range (RFC 9110, section 14.1.2), as far as it lies within the file. */
const rangeIn = (
  header: string | undefined,
  size: number,
): { readonly first: number; readonly last: number } | undefined => {
  const [, from, to] = /^bytes=(\d{1,15})-(\d{1,15})$/.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined) return undefined;
  const [first, last] = [Number(from), Math.min(Number(to), size - 1)];
  return first <= last && last - first < MOST ? { first, last } : undefined;
};

/**
 * Parts of the one file that HUB_BASEMAP names, to whoever may see the map: no name of a file comes from outside. The file is
 * about streets and nobody; what somebody looks at is in no log.
 */
export const basemapRoutes = (app: FastifyInstance, hub: Hub, guard: Guard): void => {
  app.get(BASEMAP, async (request, reply) => {
    const user = guard.sessionOf(request)?.user;
    if (!user) {
      return reply.code(401).send({ message: 'Nobody is signed in, or the session has ended. Sign in again.' });
    }
    try {
      await requireRight(hub, user, 'basemap', RULE);
    } catch (error) {
      if (error instanceof WithheldError) return reply.code(403).send({ message: error.message });
      throw error;
    }
    const { basemapFile } = hub.settings;
    if (basemapFile === undefined) return reply.code(404).send({ message: 'No file of streets has been set.' });
    const file = await open(basemapFile, 'r');
    try {
      const { size, mtimeMs } = await file.stat();
      const range = rangeIn(request.headers.range, size);
      if (!range) {
        return await reply.code(416).header('content-range', `bytes */${size}`).send({ message: 'Ask for a part.' });
      }
      const { first, last } = range;
      const part = Buffer.alloc(last - first + 1);
      await file.read(part, 0, part.length, first);
      return await reply
        .code(206)
        .header('content-type', 'application/octet-stream')
        .header('content-range', `bytes ${first}-${last}/${size}`)
        .header('etag', `"${size}-${Math.floor(mtimeMs)}"`)
        .header('cache-control', 'private, max-age=3600')
        .send(part);
    } finally {
      await file.close();
    }
  });
};
