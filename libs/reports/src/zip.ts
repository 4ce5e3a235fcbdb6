import { strToU8, zipSync, type Zippable } from 'fflate';

/** A file inside a zip. */
export interface ZippedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Kept as it is: the file that tells readers what kind of zip this is has to be the first and not compressed. */
  readonly stored?: true;
}

/** The earliest time that a zip can hold; a text without a zone, so that it is the same wherever the hub runs. */
const NO_TIME = '1980-01-01T00:00:00';

/** Files in one zip, in this order. The same files give the same bytes. */
export const zipOf = (files: readonly ZippedFile[]): Uint8Array => {
  const entries: Zippable = {};
  for (const { path, content, stored } of files) {
    entries[path] = [typeof content === 'string' ? strToU8(content) : content, { level: stored ? 0 : 6, mtime: NO_TIME }];
  }
  return zipSync(entries);
};
