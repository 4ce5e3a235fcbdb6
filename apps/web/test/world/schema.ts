import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, type GraphQLSchema } from 'graphql';

const sources = fileURLToPath(new URL('../../../api/src', import.meta.url));

/** The hub's own schema, as the API reads it: one file a context. */
export const readSchema = (): GraphQLSchema =>
  buildSchema(
    readdirSync(sources, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.graphql'))
      .sort()
      .map((path) => readFileSync(join(sources, path), 'utf8'))
      .join('\n'),
  );
