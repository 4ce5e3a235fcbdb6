import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';

const read = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

/**
 * Writes a generated file, or with `check` only compares it. Answers whether the file is now up to date; says so, and
 * how to mend it, when it is not.
 */
export const writeOrCheck = (path, text, { check, command }) => {
  const target = join(root, path);
  if (read(target) === text) return true;
  if (check) {
    console.error(`${path} is out of date. Run \`${command}\` and commit the result.`);
    return false;
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  console.log(`${path} written.`);
  return true;
};
