import { startServer } from './start-server.js';

const USAGE = `npm start                 starts the hub; the first time it invents a borough and takes it in
npm start -- --empty      starts a new hub without the borough

HUB_DATA names the data folder (.hub in this folder), HUB_PORT the port (4310), HUB_HOST the address (127.0.0.1).
HUB_SIGN_IN names the file that says how people sign in: docs/how-to/sign-in.md.
HUB_AUTHORITIES names a file of several authorities, each with a hub of its own: docs/how-to/several-authorities.md.
`;

const OPTIONS = ['--empty', '--help', '-h'];
const given = process.argv.slice(2);
const unknown = given.find((option) => !OPTIONS.includes(option));

if (unknown !== undefined) {
  process.stderr.write(`There is no option ${unknown}.\n\n${USAGE}`);
  process.exitCode = 1;
} else if (given.includes('--help') || given.includes('-h')) {
  process.stdout.write(USAGE);
} else {
  await startServer({ empty: given.includes('--empty') });
  // One of several hubs has a line to whoever started it, which would keep it running.
  if (process.connected) process.disconnect();
}
