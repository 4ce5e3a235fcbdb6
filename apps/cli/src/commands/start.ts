import { startServer } from '@hub/api';
import type { Command } from '../command.js';

export const start: Command = {
  name: 'start',
  usage: '',
  summary: 'starts the hub with its web pages, until Ctrl-C',
  help: `The first time it invents a borough and takes it in. HUB_DATA names the data folder, HUB_PORT the port (4310),
HUB_HOST the address (127.0.0.1), HUB_SIGN_IN the file that says how people sign in.`,
  options: { empty: { help: 'a new hub stays empty' } },
  takes: [0, 0],
  run: async (given) => {
    await startServer({ empty: given.has('empty') });
    return Number(process.exitCode ?? 0);
  },
};
