import type { MessagePort } from 'node:worker_threads';
import {
  openLogOnPort,
  openReadOnlyLog,
  openThreadedLog,
  openThreadedServerLog,
  type ThreadedLog,
} from '@hub/event-log';
import type { EventLog } from '@hub/kernel';
import { sealedLog, type LetterKeys } from '@hub/vault';
import type { DataFolder } from './data-folder.js';
import { HUB_KINDS } from './kinds.js';
import type { Settings } from './settings.js';
import { openVaultOf } from './vault-place.js';

/** The two logs of a hub: the facts, and who read what. */
export type LogName = 'log' | 'audit';

/** Name of a log's stream on an event store. */
export const streamOf = (name: LogName, authority: string): string => `hub_${name}-${authority}`;

/**
 * Opens a log of the hub to write, in a thread of its own: in the file of the data folder, or on the event store that the
 * settings name, with the file as this machine's copy.
 */
export const openLog = (
  name: LogName,
  folder: DataFolder,
  { authority, eventStore: connection }: Pick<Settings, 'authority' | 'eventStore'>,
  onTrouble: (error: unknown) => void,
): Promise<ThreadedLog> => {
  const file = folder[name];
  if (connection === undefined) return openThreadedLog({ file, authority });
  return openThreadedServerLog({ connection, stream: streamOf(name, authority), file, authority }, onTrouble);
};

/** A log with its vault. */
export interface VaultedLog extends EventLog {
  /** Makes the keys of many people with one flush to disk, ahead of the appends that seal with them. */
  prepareKeys(subjects: readonly string[]): Promise<void>;
  /** A keyed digest of a text that may not be kept; see the vault. */
  digestOf(use: string, text: string): string;
  /** The keys for letters to and from other authorities. */
  letterKeys(): LetterKeys;
  /** Whether the key of a subject was destroyed. */
  isDestroyed(subject: string): Promise<boolean>;
  /** Destroys the key of a subject for good: what it sealed is read by nobody any more. */
  destroyKey(subject: string): Promise<void>;
}

/** A log with its personal parts opened and sealed by the vault, and the end of both. */
export const withVault = async (log: EventLog, folder: DataFolder, readOnly: boolean): Promise<VaultedLog> => {
  const vault = await openVaultOf(folder, readOnly);
  const sealed = sealedLog(log, vault, HUB_KINDS);
  return {
    ...sealed,
    prepareKeys: async (subjects) => void (await vault.keysFor(subjects)),
    digestOf: (use, text) => vault.digestOf(use, text),
    letterKeys: () => vault.letterKeys(),
    isDestroyed: async (subject) => (await vault.find(subject)) === 'destroyed',
    destroyKey: (subject) => vault.destroy(subject),
    close: async () => {
      await sealed.close();
      await vault.close();
    },
  };
};

/** The log in a thread that does not own the writer. */
export const logOnPort = (port: MessagePort, folder: DataFolder): Promise<VaultedLog> =>
  withVault(openLogOnPort(port, folder.log), folder, false);

/** The log for reading only, whoever writes it. */
export const readOnlyLog = (folder: DataFolder): Promise<EventLog> =>
  withVault(openReadOnlyLog(folder.log), folder, true);
