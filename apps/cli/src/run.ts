import { readFileSync } from 'node:fs';
import { authoritiesIn, authorityNamed, BadSettings } from '@hub/worker';
import { readArguments } from './arguments.js';
import { say, UserError, type Command, type Io } from './command.js';
import { disclosure } from './commands/disclosure.js';
import { explain } from './commands/explain.js';
import { figure, figures } from './commands/figures.js';
import { geography } from './commands/geography.js';
import { intake } from './commands/intake.js';
import { backup, backups, checkBackupCommand, move, restore } from './commands/backups.js';
import { rebuild, status, verify } from './commands/keeping.js';
import { sheet, worklist } from './commands/lists.js';
import { borough, inspection } from './commands/made-up.js';
import { report } from './commands/report.js';
import { retention, subjectAccess } from './commands/records.js';
import { reporting } from './commands/reporting.js';
import { services } from './commands/services.js';
import { start } from './commands/start.js';
import { tableOf } from './table.js';

/** Everything the program can do. A new command is added here. */
export const COMMANDS: readonly Command[] = [
  start,
  intake,
  sheet,
  worklist,
  figure,
  figures,
  explain,
  status,
  verify,
  rebuild,
  backup,
  backups,
  checkBackupCommand,
  restore,
  move,
  retention,
  subjectAccess,
  report,
  disclosure,
  reporting,
  geography,
  services,
  borough,
  inspection,
];

const HELP = ['--help', '-h', 'help'];

const overview = (): string =>
  `hub: the main jobs of the children at risk hub, without its web pages

${tableOf(COMMANDS.map(({ name, usage, summary }) => [`  hub ${name} ${usage}`.trimEnd(), summary]))}

"hub COMMAND --help" says more of each. Where HUB_AUTHORITIES names several authorities, --authority CODE says whose hub. HUB_DATA names the data folder; without it, .hub in this folder.
All commands work while the hub runs and while it does not.`;

const helpOf = ({ name, usage, summary, help, options }: Command): string => {
  const rows = Object.entries(options).map(([option, { value, help: words }]) => [
    `  --${option}${value === undefined ? '' : ` ${value}`}`,
    words,
  ]);
  return [
    `hub ${name} ${usage}`.trimEnd(),
    '',
    `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`,
    ...(help === '' ? [] : ['', help]),
    ...(rows.length === 0 ? [] : ['', tableOf(rows)]),
  ].join('\n');
};

const version = (): string =>
  (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;

/** Takes the authority out of what was given to a command, wherever it stands before a lone "--". */
const withoutAuthority = (
  texts: readonly string[],
): { readonly rest: readonly string[]; readonly authority: string | undefined } => {
  const end = texts.indexOf('--');
  const at = texts.findIndex((text, place) => /^--authority(?:=|$)/.test(text) && (end < 0 || place < end));
  if (at < 0) return { rest: texts, authority: undefined };
  const inline = texts[at]?.split(/=(.*)/s, 2)[1];
  const authority = inline ?? texts[at + 1];
  if (!authority) throw new UserError('The option --authority needs an ONS code behind it, such as E09000006.');
  return { rest: texts.toSpliced(at, inline === undefined ? 2 : 1), authority };
};

/** Where a command reads from: of several authorities one must be named, and nothing of another is known to it. */
const ioOf = (io: Io, authority: string | undefined, starts: boolean): Io => {
  const authorities = authoritiesIn(io.environment, io.folder);
  if (authorities === undefined) {
    if (authority === undefined) return io;
    throw new UserError('--authority is for a deployment of several authorities: HUB_AUTHORITIES names none.');
  }
  if (authority === undefined) {
    if (starts) return io;
    const there = authorities.map(({ code, name }) => `${code} (${name})`).join(', ');
    throw new UserError(`Say whose hub with --authority CODE. There are: ${there}.`);
  }
  if (starts) throw new UserError('"hub start" starts the hubs of all authorities. Leave --authority out.');
  return { ...io, environment: authorityNamed(authorities, authority).variables };
};

/** Names of errors that say in words what a user must do. */
const IN_WORDS = new Set([
  'UserError',
  'BadSettings',
  'BadConnectionString',
  'NoSuchFigure',
  'HubBusy',
  'LogInUse',
  'LogUnavailable',
  'StoreFailed',
  'DeliveryBusy',
  'BadBackup',
  'CannotMove',
]);

/** Runs the program; answers its exit code. Says what went wrong on standard error. */
export const runCli = async (texts: readonly string[], io: Io): Promise<number> => {
  const [name, ...rest] = texts;
  if (name === undefined || HELP.includes(name)) {
    const about = COMMANDS.find((command) => command.name === rest[0]);
    say(name === undefined ? io.err : io.out, about ? helpOf(about) : overview());
    return name === undefined ? 1 : 0;
  }
  if (name === '--version') {
    say(io.out, version());
    return 0;
  }
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) {
    say(io.err, `There is no command "${name}". There are: ${COMMANDS.map((one) => one.name).join(', ')}.`);
    return 1;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    say(io.out, helpOf(command));
    return 0;
  }
  try {
    const { rest: own, authority } = withoutAuthority(rest);
    const given = readArguments(command, own);
    return await command.run(given, ioOf(io, authority, command.name === 'start'));
  } catch (error) {
    const known = error instanceof UserError || error instanceof BadSettings;
    if (known || (error instanceof Error && IN_WORDS.has(error.name))) say(io.err, (error as Error).message);
    else say(io.err, `Something went wrong that should not have: ${String((error as Error).stack ?? error)}`);
    return 1;
  }
};
