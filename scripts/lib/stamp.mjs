import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const stampFile = join(root, '.build-stamp');
const common = ['package-lock.json', 'tsconfig.base.json', 'scripts/build.mjs'];

/** What each half of the build is made from, and one file that is there once it was made. */
const halves = {
  server: {
    from: [...common, 'tsconfig.json', 'libs', 'apps/api', 'apps/worker', 'apps/cli', 'seeds'],
    made: 'apps/cli/dist',
  },
  web: {
    from: [...common, 'libs/charts', 'apps/web', 'docs/accessibility-statement.md', 'docs/privacy-notice.md'],
    made: 'apps/web/dist',
  },
};

const skipped = new Set(['node_modules', 'dist']);
const notBuilt = /\.(spec\.tsx?|md|csv|tsbuildinfo)$/;

const walk = (path, add) => {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stats) return;
  if (!stats.isDirectory()) {
    if (!notBuilt.test(path) || path.startsWith('docs/')) add(`${path} ${stats.mtimeMs} ${stats.size}\n`);
    return;
  }
  for (const name of readdirSync(join(root, path)).sort()) {
    if (!skipped.has(name) && !name.startsWith('.')) walk(`${path}/${name}`, add);
  }
};

/** A digest of the paths, times and sizes of what one half of the build is made from. */
export const digestOf = (half) => {
  const hash = createHash('sha256');
  for (const path of halves[half].from) walk(path, (line) => hash.update(line));
  return hash.digest('hex');
};

const readStamp = () => {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
};

/** The halves of the build, `server` and `web`, whose sources changed since they were last made. */
export const staleHalves = () => {
  const stamp = readStamp();
  return Object.keys(halves).filter(
    (half) => stamp[half] !== digestOf(half) || !existsSync(join(root, halves[half].made)),
  );
};

/** Remembers that a half was made from sources with this digest. */
export const markBuilt = (half, digest) =>
  writeFileSync(stampFile, `${JSON.stringify({ ...readStamp(), [half]: digest }, null, 2)}\n`);
