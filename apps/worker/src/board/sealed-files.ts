import type { PackFile } from '@hub/assurance';
import { drawnOtherwise, DRAWN_FORM, formOfSeal, type MadeFile } from '@hub/reports';
import { DrawnOtherwise, howKept, keptFile, PackFileBroken, putBack } from './pack-files.js';

/** The files of something that was sealed: where they are kept, and how they are made again. */
export interface SealedFiles {
  readonly folder: string;
  readonly seal: { readonly files: readonly PackFile[]; readonly form?: number | undefined };
  again(): Promise<readonly MadeFile[]>;
}

/**
 * What was found of a sealed file. `same`: made again, byte for byte. `changed`: made again or kept, it is another. `kept` and
 * `lost`: it was drawn in a form that this version of the program does not draw, and the sealed file is there, or not.
 */
export interface FileAgain {
  readonly name: string;
  readonly found: 'same' | 'changed' | 'kept' | 'lost';
}

const notDrawn = (name: string, form: number): string =>
  `The file ${name} is not on this machine any more, and this version of the hub cannot make it again: it was drawn in form ${form}, and now form ${DRAWN_FORM} is drawn. The numbers are the same in the CSV and JSON files. Ask the administrator of the hub to put the sealed file back from a backup.`;

/**
 * A sealed file as it is kept, or made again and kept from now on; undefined when none of that name was sealed. Throws
 * `PackFileBroken` when it is not what was sealed, `DrawnOtherwise` when it is lost and cannot be drawn any more.
 */
export const sealedFile = async (
  { folder, seal, again }: SealedFiles,
  name: string,
): Promise<Uint8Array | undefined> => {
  const file = seal.files.find((one) => one.name === name);
  if (!file) return undefined;
  const kept = keptFile(folder, file);
  if (kept) return kept;
  putBack(folder, seal.files, await again());
  const back = keptFile(folder, file);
  if (back) return back;
  const form = formOfSeal(seal);
  if (drawnOtherwise(name, form)) throw new DrawnOtherwise(notDrawn(name, form));
  throw new PackFileBroken(
    `The file ${name} is not on this machine any more, and made again it is not the one that was sealed. Ring the administrator of the hub.`,
  );
};

/** Makes every sealed file again and says what was found of each. Nothing that is kept is changed. */
export const filesAgain = async ({ folder, seal, again }: SealedFiles): Promise<readonly FileAgain[]> => {
  const made = await again();
  const form = formOfSeal(seal);
  return seal.files.map((file): FileAgain => {
    const { name, sha256 } = file;
    if (made.some((one) => one.name === name && one.sha256 === sha256)) return { name, found: 'same' };
    return { name, found: drawnOtherwise(name, form) ? howKept(folder, file) : 'changed' };
  });
};
