import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';

export const QUERY_PAGE = '/try-graphql';

const FILES = {
  [QUERY_PAGE]: ['query-page.html', 'text/html; charset=utf-8'],
  [`${QUERY_PAGE}/query-page.css`]: ['query-page.css', 'text/css; charset=utf-8'],
  [`${QUERY_PAGE}/query-page.js`]: ['query-page.js', 'text/javascript; charset=utf-8'],
} as const;

/**
 * A page on which developers ask the schema: its three files come from here, and it asks nobody but this hub. Register it
 * in development only.
 */
export const queryPageRoutes = (app: FastifyInstance): void => {
  for (const [path, [file, type]] of Object.entries(FILES)) {
    const text = readFileSync(new URL(file, import.meta.url), 'utf8');
    app.get(path, (_request, reply) => reply.type(type).send(text));
  }
};
