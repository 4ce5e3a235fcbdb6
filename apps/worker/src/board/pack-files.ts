import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PackFile } from '@hub/assurance';
import type { MadeFile } from '@hub/reports';

/** A file of a sealed pack is not what was sealed. It is not given out. */
export class PackFileBroken extends Error {
  override readonly name = 'PackFileBroken';
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const isKept = (folder: string, files: readonly MadeFile[]): boolean =>
  existsSync(folder) &&
  readdirSync(folder).length === files.length &&
  files.every(
    ({ name, sha256 }) => existsSync(join(folder, name)) && digestOf(readFileSync(join(folder, name))) === sha256,
  );

/** Puts the files of a pack into a folder, all of them or none: a folder that is there is whole. */
export const keepFiles = (folder: string, files: readonly MadeFile[]): void => {
  if (isKept(folder, files)) return;
  const around = dirname(folder);
  mkdirSync(around, { recursive: true });
  const begun = readdirSync(around).filter((name) => name.startsWith(`${basename(folder)}.making-`));
  for (const name of begun) rmSync(join(around, name), { recursive: true });
  const made = mkdtempSync(`${folder}.making-`);
  for (const { name, bytes } of files) writeFileSync(join(made, name), bytes, { flush: true });
  rmSync(folder, { recursive: true, force: true });
  renameSync(made, folder);
};

/** A file of a sealed pack; undefined when it is not there. Throws `PackFileBroken` when it is not what was sealed. */
export const keptFile = (folder: string, { name, sha256 }: PackFile): Buffer | undefined => {
  const path = join(folder, name);
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  if (digestOf(bytes) !== sha256) {
    throw new PackFileBroken(`The file ${name} of this pack is not the one that was sealed. Ring the administrator.`);
  }
  return bytes;
};
