import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Where the web app is after it was built. */
export const WEB_APP = fileURLToPath(new URL('../../../web/dist/', import.meta.url));

const NOT_BUILT = `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Children at risk hub</title></head>
<body><h1>Children at risk hub</h1>
<p>The hub runs, but its pages have not been built. Run <code>npm run build</code> and load this page again.</p>
</body></html>`;

const YEAR = 31_536_000;

/** Serves the pages: files by their names, and the first page for every other address that is not the API's. */
export const webRoutes = async (app: FastifyInstance, folder = WEB_APP): Promise<void> => {
  const page = (): boolean => existsSync(join(folder, 'index.html'));
  await app.register(fastifyStatic, {
    root: folder,
    serve: false,
    decorateReply: !app.hasReplyDecorator('sendFile'),
    cacheControl: false,
  });
  app.get<{ Params: { '*': string } }>('/*', async (request, reply) => {
    const path = request.params['*'];
    if (!page()) return reply.code(200).type('text/html').send(NOT_BUILT);
    if (path.startsWith('assets/')) {
      if (!existsSync(join(folder, path)) || path.includes('..'))
        return reply.code(404).send({ message: 'Not there.' });
      return reply.header('cache-control', `public, max-age=${YEAR}, immutable`).sendFile(path, folder);
    }
    const isFile = /^[\w-]+\.[\w.]+$/.test(path) && existsSync(join(folder, path));
    return reply.header('cache-control', 'no-cache').sendFile(isFile ? path : 'index.html', folder);
  });
};
