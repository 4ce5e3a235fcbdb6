import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';

const KEY_BYTES = 32;

const create = (file: string): void => {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const descriptor = openSync(draft, 'wx', 0o600);
  try {
    writeSync(descriptor, `${randomBytes(KEY_BYTES).toString('hex')}\n`);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
};

const isMissing = (file: string): boolean => {
  try {
    return !statSync(file).isFile();
  } catch {
    return true;
  }
};

/**
 * The master key, 32 bytes, from a file of 64 hex digits that only its owner may read. It is made when there is none
 * and `mayCreate` says that no key depends on an earlier one. Throws with what to do when it is missing, readable by
 * others, or not a key.
 */
export const readMasterKey = (file: string, mayCreate: boolean): Buffer => {
  if (isMissing(file)) {
    if (!mayCreate) {
      throw new Error(
        `The master key ${file} is missing. Without it no name, address or note can be read: put it back from where it is kept safe.`,
      );
    }
    create(file);
  }
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0) {
    throw new Error(`The master key ${file} can be read by other users of this machine. Run: chmod 600 ${file}`);
  }
  const text = readFileSync(file, 'utf8').trim();
  if (!/^[0-9a-f]{64}$/.test(text)) throw new Error(`The file ${file} does not hold a master key (64 hex digits)`);
  return Buffer.from(text, 'hex');
};
