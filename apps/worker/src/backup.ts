import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { copyVault } from '@hub/vault';
import { copyDatabase } from './copy-database.js';
import type { DataFolder } from './data-folder.js';
import { vaultPlaceOf } from './vault-place.js';

/** What of a hub lies in files of its data folder and cannot be made again. */
export type Kept = 'audit' | 'log' | 'vault';

/** Copies one of them into a file, whether a file or a PostgreSQL keeps it. False = there is none. */
const copyPart = async (from: DataFolder, part: Kept, file: string): Promise<boolean> => {
  if (part !== 'vault' || from.vaultServer === undefined) return copyDatabase(from[part], file);
  await copyVault(vaultPlaceOf(from), { file });
  chmodSync(file, 0o600);
  return true;
};

/**
 * Copies what cannot be made again: log, vault and read audit, or as many of them as this folder keeps. `withKey` copies
 * the master key beside them.
 */
export const backUp = async (
  from: DataFolder,
  target: string,
  withKey: boolean,
  kept: readonly Kept[] = ['audit', 'log', 'vault'],
): Promise<readonly string[]> => {
  mkdirSync(target, { recursive: true, mode: 0o700 });
  if (readdirSync(target).length > 0) {
    throw new Error(`The folder ${target} is not empty. Name a new folder, so that no earlier backup is written over.`);
  }
  // The vault last: a key that a copied event needs is then always in it.
  const copied: string[] = [];
  for (const part of kept) {
    const name = `${part}.sqlite`;
    if (await copyPart(from, part, join(target, name))) copied.push(name);
  }
  if (!withKey || !existsSync(from.vaultKey)) return copied;
  copyFileSync(from.vaultKey, join(target, 'vault.key'));
  return [...copied, 'vault.key'];
};
