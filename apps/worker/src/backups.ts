import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eraseInCopy, erasuresAt, keysLeftIn } from '@hub/vault';
import type { DataFolder } from './data-folder.js';
import { vaultPlaceOf } from './vault-place.js';

/** A backup that was made from this data folder. */
export interface BackupMade {
  readonly at: string;
  readonly folder: string;
  /** The files that were copied. */
  readonly copied: readonly string[];
}

/** How a backup stands towards the people who were erased since. */
export interface BackupState extends BackupMade {
  /** `clean`: it holds no key of anybody erased. `holds keys`: it does. `not there`: it was moved or destroyed. */
  readonly state: 'clean' | 'holds keys' | 'not there';
}

const listOf = ({ path }: DataFolder): string => join(path, 'backups.jsonl');

/** Puts a backup on the list, so that an erasure can reach it or say that it must be visited. */
export const rememberBackup = (folder: DataFolder, backup: BackupMade): void =>
  appendFileSync(listOf(folder), `${JSON.stringify(backup)}\n`, { mode: 0o600 });

const madeFrom = (folder: DataFolder): BackupMade[] => {
  if (!existsSync(listOf(folder))) return [];
  const lines = readFileSync(listOf(folder), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as BackupMade);
};

/** The last backup of this data folder that is on the list; undefined when there is none. */
export const lastBackup = (folder: DataFolder): BackupMade | undefined => madeFrom(folder).at(-1);

const vaultIn = (backup: string): string => join(backup, 'vault.sqlite');

/** Every backup on the list, and whether it still holds keys of people who were erased. */
export const backupsOf = async (folder: DataFolder): Promise<readonly BackupState[]> => {
  const erasures = await erasuresAt(vaultPlaceOf(folder));
  return madeFrom(folder).map((backup): BackupState => {
    const file = vaultIn(backup.folder);
    if (!existsSync(file)) return { ...backup, state: 'not there' };
    return { ...backup, state: keysLeftIn(file, erasures) === 0 ? 'clean' : 'holds keys' };
  });
};

/** Destroys the keys of everybody who was erased in one backup too. Throws when there is no vault in that folder. */
export const visitBackup = async (folder: DataFolder, backup: string): Promise<void> =>
  eraseInCopy(await erasuresAt(vaultPlaceOf(folder)), vaultIn(backup));

/** Visits every backup on the list that can be reached; answers how many of those that matter could not. */
export const visitBackups = async (folder: DataFolder): Promise<number> => {
  for (const { folder: backup, state } of await backupsOf(folder)) {
    if (state === 'holds keys') await visitBackup(folder, backup);
  }
  return (await backupsOf(folder)).filter(({ state }) => state !== 'clean').length;
};
