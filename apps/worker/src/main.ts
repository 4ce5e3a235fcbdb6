import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { authoritiesIn } from './authorities/authorities-file.js';
import { Supervisor } from './authorities/supervisor.js';
import { openHub } from './hub/open-hub.js';
import { readSettings } from './settings.js';
import { WorkerModule } from './worker.module.js';

/**
 * The worker without a web server, for a hub whose pages are served by another process. One process writes a log: on one
 * machine the server already does this work in threads of its own.
 */
const work = async (): Promise<void> => {
  const hub = await openHub({
    settings: readSettings(process.env, process.cwd()),
    onTrouble: ({ message }) => process.stderr.write(`Attention: ${message}\n`),
  });
  const worker = await NestFactory.createApplicationContext(WorkerModule.over(hub), { logger: ['error', 'warn'] });
  worker.enableShutdownHooks();
  // One of several ends with whoever started it.
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.send?.({ listening: '' });
  process.stdout.write(`The worker keeps ${hub.folder.path} up to date. Stop it with Ctrl-C.\n`);
};

const authorities = authoritiesIn(process.env, process.cwd());

if (authorities === undefined) {
  await work();
} else {
  const workers = new Supervisor({
    authorities,
    module: new URL(import.meta.url),
    arguments: [],
    variables: {},
    onLine: (line, stream) => process[stream === 'out' ? 'stdout' : 'stderr'].write(`${line}\n`),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void workers.stop());
}
