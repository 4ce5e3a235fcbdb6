import type { ProgressOutput } from '@hub/worker';

/** Where the program reads from and writes to. */
export interface Io {
  readonly out: ProgressOutput;
  readonly err: ProgressOutput;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder in which the command was given. */
  readonly folder: string;
  /** Told when the program is asked to stop. */
  readonly stop?: AbortSignal;
}

/** An option of a command. */
export interface Option {
  /** What stands behind it, for example `DATE`; absent = it stands alone. */
  readonly value?: string;
  readonly help: string;
}

/** What was given to a command. */
export interface Given {
  readonly arguments: readonly string[];
  /** The text behind an option; undefined when it was not given. */
  text(option: string): string | undefined;
  /** Whether an option was given. */
  has(option: string): boolean;
}

/** One thing the program can do. */
export interface Command {
  readonly name: string;
  /** Its arguments, for example `FOLDER`. */
  readonly usage: string;
  readonly summary: string;
  /** What else a user should know; may be empty. */
  readonly help: string;
  readonly options: Readonly<Record<string, Option>>;
  /** How many arguments it takes. */
  readonly takes: readonly [least: number, most: number];
  /** Carries it out; answers the exit code. */
  run(given: Given, io: Io): Promise<number>;
}

/** What the user must put right: said without more ado. The exit code is 1. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** Writes a line. */
export const say = (output: ProgressOutput, text = ''): void => {
  output.write(`${text}\n`);
};

/** Writes something as JSON. */
export const sayJson = (output: ProgressOutput, value: unknown): void => say(output, JSON.stringify(value, null, 2));
