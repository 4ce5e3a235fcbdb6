import { parseArgs } from 'node:util';
import { Told, type Command, type Given } from './command.js';

const names = (command: Command): string =>
  [...Object.keys(command.options), 'help'].map((name) => `--${name}`).join(', ');

/** Reads what was typed after a command's name. Throws `Told` saying what the command takes. */
export const readTyped = (command: Command, args: readonly string[]): Given & { readonly help: boolean } => {
  const options = Object.fromEntries(
    Object.entries(command.options).map(([name, { type }]) => [name, { type, multiple: false as const }]),
  );
  let values: Record<string, string | boolean | undefined>;
  let words: readonly string[];
  try {
    const parsed = parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    values = parsed.values as typeof values;
    words = parsed.positionals;
  } catch (error) {
    const reason = (error as Error).message.split('. ')[0] ?? '';
    throw new Told(`${reason}. "hub ${command.name}" has the options ${names(command)}.`, 2);
  }
  const help = values['help'] === true;
  const [least, most] = command.words;
  if (!help && (words.length < least || words.length > most)) {
    throw new Told(`Write: hub ${command.name} ${command.takes}`.trimEnd(), 2);
  }
  return {
    help,
    words,
    text: (option) => values[option] as string | undefined,
    flag: (option) => values[option] === true,
  };
};
