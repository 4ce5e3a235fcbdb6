export type { Command, Io } from './command.js';
export { COMMANDS, runCli } from './run.js';
