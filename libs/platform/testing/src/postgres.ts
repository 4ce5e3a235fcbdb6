import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

/**
 * The address of a real PostgreSQL, as a user who may do everything: the one in HUB_TEST_POSTGRES, or one that this run
 * of the specs starts for all of them when the first asks. Throws, in words, when this machine cannot run one.
 */
export const postgresForTests = async (): Promise<string> => {
  const { HUB_TEST_POSTGRES: given, HUB_TEST_POSTGRES_AT: port } = process.env;
  if (given) return given;
  if (!port) throw new Error('Only Jest brings a PostgreSQL: see globalSetup in jest.config.mjs');
  const { url, trouble } = JSON.parse(await text(connect(Number(port), '127.0.0.1'))) as Record<string, string>;
  if (url === undefined) throw new Error(trouble);
  return url;
};
