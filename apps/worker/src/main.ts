import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { openHub } from './hub/open-hub.js';
import { readSettings } from './settings.js';
import { WorkerModule } from './worker.module.js';

/**
 * The worker without a web server, for a hub whose pages are served by another process. One process writes a log: on one
 * machine the server already does this work in threads of its own.
 */
const hub = await openHub({
  settings: readSettings(process.env, process.cwd()),
  onTrouble: ({ message }) => process.stderr.write(`Attention: ${message}\n`),
});
const worker = await NestFactory.createApplicationContext(WorkerModule.over(hub), { logger: ['error', 'warn'] });
worker.enableShutdownHooks();
process.stdout.write(`The worker keeps ${hub.folder.path} up to date. Stop it with Ctrl-C.\n`);
