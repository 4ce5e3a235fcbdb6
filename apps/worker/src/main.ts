import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { authoritiesIn } from './authorities/authorities-file.js';
import { Supervisor } from './authorities/supervisor.js';
import { keepHeapsSmall } from './heaps.js';
import { openHub } from './hub/open-hub.js';
import { journalOfProcess } from './journal/journal.js';
import { tellFailure } from './journal/failures.js';
import { readSettings } from './settings.js';
import { WorkerModule } from './worker.module.js';

/**
 * The worker without a web server, for a hub whose pages are served by another process. One process writes a log: on one
 * machine the server already does this work in threads of its own.
 */
const work = async (): Promise<void> => {
  const hub = await openHub({
    settings: readSettings(process.env, process.cwd()),
    onTrouble: ({ message }) => journal.tell({ level: 'warning', what: 'trouble', message }),
  });
  const worker = await NestFactory.createApplicationContext(WorkerModule.over(hub), {
    logger: false,
    abortOnError: false,
  });
  worker.enableShutdownHooks();
  // One of several ends with whoever started it.
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.send?.({ listening: '' });
  const message = `The worker keeps ${hub.folder.path} up to date. Stop it with Ctrl-C.`;
  journal.tell({ level: 'info', what: 'ready', message });
};

/** Runs a worker for each authority that HUB_AUTHORITIES names, or the one. */
const run = async (): Promise<void> => {
  const authorities = authoritiesIn(process.env, process.cwd());
  if (authorities === undefined) return work();
  const module = new URL(import.meta.url);
  const workers = new Supervisor({ authorities, module, arguments: [], variables: {}, journal });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void workers.stop());
};

keepHeapsSmall();
const journal = journalOfProcess('worker', process.env);
journal.takeOver(process);
try {
  await run();
} catch (error) {
  tellFailure(journal, error);
  process.exitCode = 1;
}
