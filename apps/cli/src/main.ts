import { readFileSync } from 'node:fs';
import { BadSettings, HubBusy, NoSuchFigure } from '@hub/worker';
import { LogInUse } from '@hub/event-log';
import { Told } from './command.js';
import { commands } from './commands/index.js';
import { helpOf, helpOfAll } from './help.js';
import { say } from './print.js';
import { readTyped } from './typed.js';

const version = (): string =>
  (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;

const runTyped = async ([name, ...rest]: readonly string[]): Promise<number> => {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    say(helpOfAll(commands));
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    say(version());
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    throw new Told(`There is no command "${name}". There are: ${commands.map((each) => each.name).join(', ')}.`, 2);
  }
  const given = readTyped(command, rest);
  if (given.help) {
    say(helpOf(command));
    return 0;
  }
  return command.run(given);
};

/** Errors that are the caller's to mend are told plainly; any other is a bug and keeps its trace. */
const exitCodeOf = (error: unknown): number => {
  if (error instanceof Told) {
    process.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  const plain = [BadSettings, HubBusy, LogInUse, NoSuchFigure].some((kind) => error instanceof kind);
  const named = error instanceof Error && error.name === 'NoSuchFigure';
  if (plain || named) {
    process.stderr.write(`${(error as Error).message}\n`);
    return named ? 2 : 1;
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 1;
};

/** Whoever reads the answer may stop reading: `hub explain 8e --period 2016-17 | head`. */
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit();
});

/** The process ends by itself when the work is done: a server that was started goes on. */
process.exitCode = await runTyped(process.argv.slice(2)).catch(exitCodeOf);
