import { existsSync, rmSync } from 'node:fs';
import { copyVault, type VaultCopied } from '@hub/vault';
import { dataFolderAt, makeDataFolder } from './data-folder.js';
import { CannotMove } from './moving.js';
import type { Settings } from './settings.js';
import { vaultPlaceOf } from './vault-place.js';

/** From the file of the data folder to PostgreSQL, or back. */
export type VaultWay = 'vault-to-postgres' | 'vault-back';

/** A vault that was moved. */
export interface VaultMoved extends VaultCopied {
  /** Where it is now. */
  readonly where: string;
  /** The file with the master key, which does not move. */
  readonly masterKey: string;
}

const SIDE_FILES = ['', '-wal', '-shm'];

/**
 * Moves the vault of a hub that is stopped to the PostgreSQL that HUB_VAULT names, or back into its file. The file goes
 * only when the server has shown every key as it was written; what the server holds stays there. Cut short, the same
 * move ends it. Throws `CannotMove`, and what `copyVault` throws.
 */
export const moveVault = async (
  way: VaultWay,
  { dataFolder, eventStore, sharedFolder, vaultServer, vaultKeyFile }: Settings,
): Promise<VaultMoved> => {
  if (vaultServer === undefined) throw new CannotMove('HUB_VAULT must name the PostgreSQL: postgres://…');
  const folder = dataFolderAt(dataFolder, eventStore === undefined ? 'own' : 'copies', sharedFolder);
  const masterKey = vaultKeyFile ?? folder.vaultKey;
  const [file, server] = [{ file: folder.vault }, vaultPlaceOf({ ...folder, vaultServer })];
  if (way === 'vault-back') {
    makeDataFolder(folder);
    return { ...(await copyVault(server, file)), where: folder.vault, masterKey };
  }
  if (!existsSync(folder.vault))
    throw new CannotMove(`There is no vault at ${folder.vault}. HUB_DATA names the folder.`);
  const copied = await copyVault(file, server);
  for (const side of SIDE_FILES) rmSync(`${folder.vault}${side}`, { force: true });
  return { ...copied, where: 'PostgreSQL', masterKey };
};
