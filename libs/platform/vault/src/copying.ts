import { createHash } from 'node:crypto';
import type { ErasureWhole } from './erasing.js';
import type { KeyStore } from './key-store.js';
import { openServerKeys, type VaultServer } from './server-keys.js';
import { SqliteKeys } from './sqlite-keys.js';

/** Where a vault is: a file of this machine, or a PostgreSQL. */
export type VaultPlace = { readonly file: string } | { readonly server: VaultServer };

/** Opens what a vault keeps, without its master key. */
export const openKeys = async (place: VaultPlace, readOnly: boolean): Promise<KeyStore> =>
  'server' in place ? openServerKeys(place.server, readOnly) : new SqliteKeys(place.file, readOnly);

/** Every erasure that a vault knows of. Needs no master key. Throws when there is no vault. */
export const erasuresAt = async (place: VaultPlace): Promise<readonly ErasureWhole[]> => {
  const keys = await openKeys(place, true);
  try {
    const all: ErasureWhole[] = [];
    for (const done of await keys.erasures()) {
      all.push({ ...done, residues: await keys.residuesOfErasure(done.id) });
    }
    return all;
  } finally {
    await keys.close();
  }
};

/**
 * Whether two vaults are of one hub: `same` or `other`; `none` when the second was never used. Needs no master key. The
 * tables of the second are made when a PostgreSQL has none yet.
 */
export const sameVault = async (one: VaultPlace, second: VaultPlace): Promise<'same' | 'other' | 'none'> => {
  const checkOf = async (place: VaultPlace, readOnly: boolean): Promise<Buffer | undefined> => {
    const keys = await openKeys(place, readOnly);
    try {
      return await keys.check();
    } finally {
      await keys.close();
    }
  };
  const check = await checkOf(second, false);
  if (check === undefined) return 'none';
  return (await checkOf(one, true))?.equals(check) === true ? 'same' : 'other';
};

/** What was copied. */
export interface VaultCopied {
  /** Keys that were not destroyed. */
  readonly keys: number;
  /** SHA-256 over the wrapped keys and the erasures. */
  readonly digest: string;
}

const digestOfKeys = async (store: KeyStore): Promise<string> => {
  const hash = createHash('sha256');
  const keys = [...(await store.everyKey())].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [subject, wrapped] of keys) hash.update(`${subject} ${wrapped.toString('hex')}\n`);
  for (const { id, subjects } of await store.erasures()) hash.update(`${id} ${subjects.join(' ')}\n`);
  return hash.digest('hex');
};

/**
 * Copies a vault to another place: wrapped keys, erasures and what they left. Needs no master key, and the copy is opened
 * with the same one. Done again, it adds what is new and carries out what was erased since. Throws when the other place
 * holds another vault, or more than this one. Answers how many keys there are and their digest, read back from the copy.
 */
export const copyVault = async (from: VaultPlace, to: VaultPlace): Promise<VaultCopied> => {
  const source = await openKeys(from, true);
  try {
    const target = await openKeys(to, false);
    try {
      const check = await source.check();
      if (check === undefined) throw new Error(`The vault at ${source.where} was never used`);
      await target.keepCheck(check);
      if (!(await target.check())?.equals(check)) throw new Error(`There is another vault at ${target.where}`);
      const keys = await source.everyKey();
      await target.add(keys);
      for (const done of await source.erasures()) {
        await target.erase({ ...done, residues: await source.residuesOfErasure(done.id) });
      }
      const digest = await digestOfKeys(target);
      if (digest !== (await digestOfKeys(source))) throw new Error(`What is kept at ${target.where} is not the same`);
      return { keys: keys.length, digest };
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
};
