import type { Command, Option } from './command.js';

const optionLine = ([name, { takes, help }]: readonly [string, Option]): string =>
  `  ${`--${name}${takes === undefined ? '' : ` ${takes}`}`.padEnd(26)} ${help}`;

/** The help of one command. */
export const helpOf = (command: Command): string =>
  [
    `hub ${command.name} ${command.takes}`.trimEnd(),
    '',
    command.help,
    ...(command.more === undefined ? [] : ['', command.more]),
    ...(Object.keys(command.options).length === 0 ? [] : ['', ...Object.entries(command.options).map(optionLine)]),
    '',
  ].join('\n');

/** The help of everything. */
export const helpOfAll = (commands: readonly Command[]): string => {
  const heads = commands.map(({ name, takes }) => `${name} ${takes}`.trimEnd());
  const width = Math.max(...heads.map((head) => head.length));
  return [
    'hub: takes deliveries in, answers figures and worklists, looks after the data. No server is needed.',
    '',
    ...commands.map(({ help }, at) => `  hub ${(heads[at] as string).padEnd(width)}  ${help}`),
    '',
    'hub <command> --help tells the options of one.',
    'HUB_DATA names the data folder (default: .hub in the current folder).',
    'Exit codes: 0 done, 1 not done, 2 the call was not understood, 3 taken in but some files were refused.',
    '',
  ].join('\n');
};
