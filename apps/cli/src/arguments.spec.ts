import { describe, expect, it } from '@jest/globals';
import { readArguments } from './arguments.js';
import { UserError, type Command } from './command.js';

const command: Command = {
  name: 'figure',
  usage: 'ID --period PERIOD',
  summary: '',
  help: '',
  options: { period: { value: 'PERIOD', help: '' }, json: { help: '' } },
  takes: [1, 1],
  run: async () => 0,
};

const read = (...texts: string[]) => {
  const given = readArguments(command, texts);
  return { arguments: given.arguments, period: given.text('period'), json: given.has('json') };
};

describe('what is given to a command', () => {
  it.each([[['8e', '--period', '2016-17Q3']], [['--period', '2016-17Q3', '8e']], [['8e', '--period=2016-17Q3']]])(
    '%j is read in any order',
    (texts) => {
      expect(read(...texts)).toEqual({ arguments: ['8e'], period: '2016-17Q3', json: false });
    },
  );

  it('what follows -- is no option', () => {
    expect(read('--json', '--', '--8e')).toEqual({ arguments: ['--8e'], period: undefined, json: true });
  });

  it.each([
    [['8e', '--perod', 'x'], 'There is no option --perod. hub figure knows --period, --json and --help.'],
    [['8e', '-p'], 'There is no option -p.'],
    [['8e', '--period'], 'needs PERIOD behind it'],
    [['8e', '--period='], 'needs PERIOD behind it'],
    [['8e', '--json=yes'], 'stands alone'],
    [[], 'Write: hub figure ID --period PERIOD'],
    [['8e', '8f'], '"8f" is too much'],
  ])('%j is refused with what to do', (texts, words) => {
    expect(() => read(...texts)).toThrow(UserError);
    expect(() => read(...texts)).toThrow(words);
  });
});
