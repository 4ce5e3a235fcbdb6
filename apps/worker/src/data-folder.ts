import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ViewPlace } from '@hub/view-store';
import { BadSettings, type Settings } from './settings.js';
import type { VaultAddresses } from './vault-place.js';

/** Where the files of one hub lie. */
export interface DataFolder {
  readonly path: string;
  /** What all processes of a hub share, when there are several: vault, deliveries, packs, boundaries, mail. */
  readonly shared: string;
  /** The facts: the one file that cannot be made again. When an event store keeps them, this machine's copy. */
  readonly log: string;
  /** What people look at, unless PostgreSQL keeps it; made again from the log when it is deleted. */
  readonly views: string;
  readonly vault: string;
  /** The PostgreSQL that keeps the vault in place of that file. */
  readonly vaultServer?: VaultAddresses;
  readonly vaultKey: string;
  /** Who read what; kept where the log is. */
  readonly audit: string;
  /** The read audit as an auditor asks it; made again from the audit when it is deleted. */
  readonly auditIndex: string;
  /** Rejected rows of each delivery. */
  readonly deliveries: string;
  /** Files of sealed packs of the board, one folder a pack; made again from the log when it is deleted. */
  readonly board: string;
  /** How far the processes have come. */
  readonly processes: string;
  /** Boundaries of areas that were loaded, one file a version. */
  readonly geography: string;
  /** Uploads and copies for dry runs; may be emptied whenever no hub runs. */
  readonly temporary: string;
  /** The secret by which the `hub` command of this machine is known to a running server. */
  readonly token: string;
}

/** What the files of the logs are called: themselves, or copies of what an event store keeps. */
const LOGS = {
  own: { log: 'log.sqlite', audit: 'audit.sqlite' },
  copies: { log: 'log-copy.sqlite', audit: 'audit-copy.sqlite' },
} as const;

/** The files of a hub in a folder, whether or not they are there; `sharedFolder` = where those are that its processes share. */
export const dataFolderAt = (
  folder: string,
  logs: keyof typeof LOGS = 'own',
  sharedFolder: string = folder,
): DataFolder => {
  const path = resolve(folder);
  const shared = resolve(sharedFolder);
  return {
    path,
    shared,
    log: join(path, LOGS[logs].log),
    views: join(path, 'views.sqlite'),
    vault: join(shared, 'vault.sqlite'),
    vaultKey: join(shared, 'vault.key'),
    audit: join(path, LOGS[logs].audit),
    auditIndex: join(path, 'audit-index.sqlite'),
    deliveries: join(shared, 'deliveries'),
    board: join(shared, 'board'),
    processes: join(shared, 'processes.json'),
    geography: join(shared, 'geography'),
    temporary: join(path, 'tmp'),
    token: join(path, 'server.token'),
  };
};

/**
 * The files of the hub that the settings name. Throws `BadSettings` when the folder was begun with its log in the other
 * kind of place: two logs of one hub would each hold half of the facts, two vaults half of the keys.
 */
export const dataFolderOf = ({
  dataFolder,
  eventStore,
  sharedFolder,
  vaultServer,
  vaultKeyFile,
}: Pick<Settings, 'dataFolder' | 'eventStore' | 'sharedFolder' | 'vaultServer' | 'vaultKeyFile'>): DataFolder => {
  const [own, copies] = [dataFolderAt(dataFolder, 'own'), dataFolderAt(dataFolder, 'copies', sharedFolder)];
  if (eventStore === undefined && holdsHub(copies)) {
    throw new BadSettings(
      `HUB_LOG: is not set, but the log of the hub in ${copies.path} is on an event store. Set it, or name another folder with HUB_DATA`,
    );
  }
  if (eventStore !== undefined && holdsHub(own)) {
    throw new BadSettings(
      `HUB_LOG: names an event store, but ${own.path} holds a log of its own. Leave it out, or name another folder with HUB_DATA`,
    );
  }
  const folder = eventStore === undefined ? own : copies;
  if (vaultServer !== undefined && existsSync(folder.vault)) {
    throw new BadSettings(
      `HUB_VAULT: names a PostgreSQL, but ${folder.vault} is a vault of its own. Move it with "hub move vault-to-postgres", or leave HUB_VAULT out`,
    );
  }
  return {
    ...folder,
    ...(vaultServer === undefined ? {} : { vaultServer }),
    ...(vaultKeyFile === undefined ? {} : { vaultKey: vaultKeyFile }),
  };
};

/** Where the views of a hub are. */
export const viewPlaceOf = ({ views: file }: DataFolder, { postgres }: Pick<Settings, 'postgres'>): ViewPlace =>
  postgres ? { postgres } : { file };

/** Makes the folder and its parts, open to its owner only. */
export const makeDataFolder = (folder: DataFolder): void => {
  const { path, shared, deliveries, geography, temporary } = folder;
  for (const part of [path, shared, deliveries, geography, temporary]) {
    mkdirSync(part, { recursive: true, mode: 0o700 });
  }
  if (process.platform !== 'win32') for (const part of [path, shared]) chmodSync(part, 0o700);
};

/** Whether a hub was ever opened here. */
export const holdsHub = (folder: DataFolder): boolean => existsSync(folder.log);
