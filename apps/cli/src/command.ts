/** Something that went wrong and that the person at the keyboard can mend: told plainly, without a trace. */
export class Told extends Error {
  override readonly name = 'Told';

  /** `exitCode`: 1 = it did not work, 2 = the call was not understood. */
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}

/** An option of a command, for reading and for its help. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** What it takes, for the help: `2016-17Q3`. */
  readonly takes?: string;
  readonly help: string;
}

/** What was typed, checked. */
export interface Given {
  readonly words: readonly string[];
  text(option: string): string | undefined;
  flag(option: string): boolean;
}

/** One command of `hub`. */
export interface Command {
  readonly name: string;
  /** What follows the name, for the help: `<folder>`. */
  readonly takes: string;
  /** How many words must follow the name. */
  readonly words: readonly [least: number, most: number];
  /** One line. */
  readonly help: string;
  readonly more?: string;
  readonly options: Readonly<Record<string, Option>>;
  /** The exit code. */
  run(given: Given): Promise<number>;
}

/** The option of every command whose answer programs may read. */
export const json: Option = { type: 'boolean', help: 'answer as JSON, for programs' };

/** The option of every command that can look back. */
export const knownAt: Option = {
  type: 'string',
  takes: '2017-01-31',
  help: 'as known then: a date (its end), a London time (2017-01-31T09:00) or an instant; default now',
};

/** The option of every command about a period. */
export const period: Option = {
  type: 'string',
  takes: '2016-17Q3',
  help: 'a quarter (2016-17Q3), a financial year (2016-17) or dates (2015-06-01..2016-06-01, end exclusive)',
};
