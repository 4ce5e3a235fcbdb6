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

/** A file of something sealed is not kept any more, and was drawn in a form that this version of the program does not draw. */
export class DrawnOtherwise extends Error {
  override readonly name = 'DrawnOtherwise';
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

/**
 * Puts lost files of something sealed back into its folder: of those that were made again, the ones that are what was sealed.
 * What is kept there is not touched, whatever was made.
 */
export const putBack = (folder: string, sealed: readonly PackFile[], made: readonly MadeFile[]): void => {
  const lost = made.filter(
    ({ name, sha256 }) =>
      sealed.some((one) => one.name === name && one.sha256 === sha256) && !existsSync(join(folder, name)),
  );
  if (lost.length === 0) return;
  mkdirSync(folder, { recursive: true });
  const begun = mkdtempSync(`${folder}.making-`);
  for (const { name, bytes } of lost) writeFileSync(join(begun, name), bytes, { flush: true });
  for (const { name } of lost) renameSync(join(begun, name), join(folder, name));
  rmSync(begun, { recursive: true });
};

/** Whether a file of something sealed is kept as it was sealed, is not there, or is another than was sealed. */
export const howKept = (folder: string, { name, sha256 }: PackFile): 'kept' | 'lost' | 'changed' => {
  const path = join(folder, name);
  if (!existsSync(path)) return 'lost';
  return digestOf(readFileSync(path)) === sha256 ? 'kept' : 'changed';
};

/** A file of a sealed pack; undefined when it is not there. Throws `PackFileBroken` when it is not what was sealed. */
export const keptFile = (folder: string, { name, sha256 }: PackFile): Buffer | undefined => {
  const path = join(folder, name);
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  if (digestOf(bytes) !== sha256) {
    throw new PackFileBroken(
      `The file ${name} is not the one that was sealed, so it is not given out. Ring the administrator of the hub.`,
    );
  }
  return bytes;
};
