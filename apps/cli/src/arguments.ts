import { UserError, type Command, type Given } from './command.js';

const EVERYWHERE = ['--help', '-h'];

const optionWords = ({ name, options }: Command): string => {
  const known = Object.keys(options).map((option) => `--${option}`);
  return known.length === 0 ? `hub ${name} has no options.` : `hub ${name} knows ${known.join(', ')} and --help.`;
};

/** Reads what was given to a command. Throws `UserError` that says which options there are. */
export const readArguments = (command: Command, texts: readonly string[]): Given => {
  const { name, options, takes, usage } = command;
  const given = new Map<string, string | true>();
  const positional: string[] = [];
  let literal = false;
  for (let at = 0; at < texts.length; at += 1) {
    const text = texts[at] as string;
    if (literal || !text.startsWith('-') || text === '-') {
      positional.push(text);
    } else if (text === '--') {
      literal = true;
    } else if (!EVERYWHERE.includes(text)) {
      const [flag = '', inline] = text.split(/=(.*)/s, 2);
      const option = flag.replace(/^--/, '');
      const known = flag.startsWith('--') ? options[option] : undefined;
      if (!known) throw new UserError(`There is no option ${flag}. ${optionWords(command)}`);
      if (known.value === undefined) {
        if (inline !== undefined) throw new UserError(`The option ${flag} stands alone: nothing comes behind it.`);
        given.set(option, true);
      } else {
        const value = inline ?? texts[(at += 1)];
        if (value === undefined || value === '')
          throw new UserError(`The option ${flag} needs ${known.value} behind it.`);
        given.set(option, value);
      }
    }
  }
  const [least, most] = takes;
  if (positional.length < least) throw new UserError(`Something is missing. Write: hub ${name} ${usage}`);
  if (positional.length > most) {
    throw new UserError(`"${positional[most] ?? ''}" is too much. Write: hub ${name} ${usage}`);
  }
  return {
    arguments: positional,
    text: (option) => {
      const value = given.get(option);
      return typeof value === 'string' ? value : undefined;
    },
    has: (option) => given.has(option),
  };
};
