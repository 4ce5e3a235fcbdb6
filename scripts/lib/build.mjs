import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';
import { runNode } from './run.mjs';
import { digestOf, markBuilt } from './stamp.mjs';

const buildServer = async (echo) => {
  const result = await runNode(['node_modules/typescript/lib/tsc.js', '-b', '--pretty', 'false'], { echo });
  if (result.code === 0) copyBesideCode();
  return result;
};

/** The API reads its GraphQL files, and the files of its query page, beside its compiled code. */
const copyBesideCode = () => {
  const from = join(root, 'apps/api/src');
  for (const path of readdirSync(from, { recursive: true })) {
    if (!/\.(graphql|html|css|js)$/.test(path)) continue;
    const to = join(root, 'apps/api/dist', path);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(join(from, path), to);
  }
};

const buildWeb = async (echo) => {
  const web = join(root, 'apps/web');
  if (!existsSync(join(web, 'vite.config.ts'))) return { code: 0, output: '' };
  return runNode([join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], { cwd: web, echo });
};

const makers = { server: buildServer, web: buildWeb };

/**
 * Builds these halves (`server`, `web`) side by side and stamps those that worked. `echo` shows what the compilers
 * say. Answers one `{ half, code, output, seconds }` each.
 */
export const build = async (halves, { echo = false } = {}) =>
  Promise.all(
    halves.map(async (half) => {
      const started = performance.now();
      const digest = digestOf(half);
      const { code, output } = await makers[half](echo);
      if (code === 0) markBuilt(half, digest);
      return { half, code, output, seconds: (performance.now() - started) / 1000 };
    }),
  );

const lock = join(root, 'node_modules/.hub-build.lock');

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const isRunning = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

const take = () => {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
};

const holder = () => {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return undefined;
  }
};

/** Runs `work` while no other process builds in this checkout. The lock of a build that was killed is taken over. */
export const alone = async (work) => {
  while (!take()) {
    const pid = holder();
    if (pid && !isRunning(pid)) rmSync(lock, { force: true });
    else await wait(100);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
};
