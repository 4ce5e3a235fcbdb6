import { openVault, type Vault, type VaultPlace } from '@hub/vault';
import { addressOf, openPostgresDesk } from '@hub/view-store';
import type { DataFolder } from './data-folder.js';

/** The schema of a vault that PostgreSQL keeps, unless its address names another. */
export const VAULT_SCHEMA = 'hub_vault';

/** How the PostgreSQL that keeps a vault is reached, and as whom: connection strings. */
export interface VaultAddresses {
  /** Looks keys up, adds and destroys them. */
  readonly writer: string;
  /** Owns the tables; the writer unless given. */
  readonly owner?: string;
}

/** Where the vault of a hub is: its file, or the PostgreSQL that the settings name. */
export const vaultPlaceOf = ({ vault, vaultServer }: Pick<DataFolder, 'vault' | 'vaultServer'>): VaultPlace => {
  if (vaultServer === undefined) return { file: vault };
  const { writer, owner } = vaultServer;
  const deskAs = (address: string) => () => openPostgresDesk(addressOf(address, VAULT_SCHEMA));
  return { server: { writer: deskAs(writer), ...(owner === undefined ? {} : { owner: deskAs(owner) }) } };
};

/** Opens the vault of a hub with its master key. */
export const openVaultOf = (folder: DataFolder, readOnly: boolean): Promise<Vault> =>
  openVault({ ...vaultPlaceOf(folder), masterKeyFile: folder.vaultKey, readOnly });
