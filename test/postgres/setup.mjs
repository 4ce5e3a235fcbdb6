import { once } from 'node:events';
import { createServer } from 'node:net';
import { startPostgres } from './start.mjs';

/**
 * Before the specs of one run: offers them one PostgreSQL between them. It is started when the first of them asks, which
 * it does by connecting to the port in HUB_TEST_POSTGRES_AT; the answer is one line of JSON, its address or the trouble.
 */
export default async () => {
  let started;
  const answer = async () => {
    started ??= startPostgres();
    try {
      const { url } = await started;
      return { url };
    } catch (error) {
      return { trouble: error.message };
    }
  };
  const desk = createServer((asking) => {
    asking.on('error', () => undefined);
    answer().then((said) => asking.end(`${JSON.stringify(said)}\n`));
  }).listen(0, '127.0.0.1');
  await once(desk, 'listening');
  desk.unref();
  process.env.HUB_TEST_POSTGRES_AT = String(desk.address().port);
  globalThis.stopPostgresOfSpecs = async () => {
    desk.close();
    await started?.then(
      ({ stop }) => stop(),
      () => undefined,
    );
  };
};
