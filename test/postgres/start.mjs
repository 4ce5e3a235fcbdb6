import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('server.mjs', import.meta.url));

/**
 * Starts a real PostgreSQL of its own; answers its address and how to stop it. `durable` = it waits for the disk as in
 * service. Throws, in words, when this machine cannot run one.
 */
export const startPostgres = async ({ durable = false } = {}) => {
  const child = spawn(process.execPath, [program, ...(durable ? ['--durable'] : [])], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const [line = '{"trouble":"The server said nothing"}'] = await Promise.race([
    new Promise((resolve) => createInterface({ input: child.stdout }).once('line', (text) => resolve([text]))),
    ended.then(() => []),
  ]);
  const { url, trouble } = JSON.parse(line);
  if (trouble) throw new Error(trouble);
  return {
    url,
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
};
