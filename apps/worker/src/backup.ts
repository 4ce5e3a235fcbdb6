import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { copyDatabase } from './copy-database.js';
import type { DataFolder } from './data-folder.js';

/** What of a hub lies in files of its data folder and cannot be made again. */
export type Kept = 'audit' | 'log' | 'vault';

/**
 * Copies what cannot be made again: log, vault and read audit, or as many of them as this folder keeps. `withKey` copies
 * the master key beside them.
 */
export const backUp = (
  from: DataFolder,
  target: string,
  withKey: boolean,
  kept: readonly Kept[] = ['audit', 'log', 'vault'],
): readonly string[] => {
  mkdirSync(target, { recursive: true, mode: 0o700 });
  if (readdirSync(target).length > 0) {
    throw new Error(`The folder ${target} is not empty. Name a new folder, so that no earlier backup is written over.`);
  }
  // The vault last: a key that a copied event needs is then always in it.
  const copied = kept.flatMap((part) => {
    const name = `${part}.sqlite`;
    return copyDatabase(from[part], join(target, name)) ? [name] : [];
  });
  if (!withKey || !existsSync(from.vaultKey)) return copied;
  copyFileSync(from.vaultKey, join(target, 'vault.key'));
  return [...copied, 'vault.key'];
};
