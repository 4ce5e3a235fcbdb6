import type { MessagePort } from 'node:worker_threads';
import { openLogOnPort, openReadOnlyLog } from '@hub/event-log';
import type { EventLog } from '@hub/kernel';
import { openVault, sealedLog } from '@hub/vault';
import type { DataFolder } from './data-folder.js';
import { HUB_KINDS } from './kinds.js';

/** A log with its vault. */
export interface VaultedLog extends EventLog {
  /** Makes the keys of many people with one flush to disk, ahead of the appends that seal with them. */
  prepareKeys(subjects: readonly string[]): void;
}

/** A log with its personal parts opened and sealed by the vault, and the end of both. */
export const withVault = (log: EventLog, folder: DataFolder, readOnly: boolean): VaultedLog => {
  const vault = openVault({ file: folder.vault, masterKeyFile: folder.vaultKey, readOnly });
  const sealed = sealedLog(log, vault, HUB_KINDS);
  return {
    ...sealed,
    prepareKeys: (subjects) => vault.keysFor(subjects),
    close: async () => {
      await log.close();
      vault.close();
    },
  };
};

/** The log in a thread that does not own the writer. */
export const logOnPort = (port: MessagePort, folder: DataFolder): VaultedLog =>
  withVault(openLogOnPort(port, folder.log), folder, false);

/** The log for reading only, whoever writes it. */
export const readOnlyLog = (folder: DataFolder): EventLog => withVault(openReadOnlyLog(folder.log), folder, true);
