import type { Command } from '../command.js';

/** The server's own start, compiled beside this command. */
const SERVER = new URL('../../../api/dist/main.js', import.meta.url);

/** `hub start` */
export const start: Command = {
  name: 'start',
  takes: '',
  words: [0, 0],
  help: 'start the hub and say which address to open; the same as npm start',
  options: { empty: { type: 'boolean', help: 'a new hub starts without the synthetic borough' } },
  run: async () => {
    await import(SERVER.href);
    return 0;
  },
};
