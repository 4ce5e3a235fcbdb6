import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ViewPlace } from '@hub/view-store';
import type { Settings } from './settings.js';

/** Where the files of one hub lie. */
export interface DataFolder {
  readonly path: string;
  /** The facts: the one file that cannot be made again. */
  readonly log: string;
  /** What people look at, unless PostgreSQL keeps it; made again from the log when it is deleted. */
  readonly views: string;
  readonly vault: string;
  readonly vaultKey: string;
  /** Who read what. */
  readonly audit: string;
  /** Rejected rows of each delivery. */
  readonly deliveries: string;
  /** Uploads and copies for dry runs; may be emptied whenever no hub runs. */
  readonly temporary: string;
  /** The secret by which the `hub` command of this machine is known to a running server. */
  readonly token: string;
}

/** The files of the hub in a folder, whether or not they are there. */
export const dataFolderAt = (folder: string): DataFolder => {
  const path = resolve(folder);
  return {
    path,
    log: join(path, 'log.sqlite'),
    views: join(path, 'views.sqlite'),
    vault: join(path, 'vault.sqlite'),
    vaultKey: join(path, 'vault.key'),
    audit: join(path, 'audit.sqlite'),
    deliveries: join(path, 'deliveries'),
    temporary: join(path, 'tmp'),
    token: join(path, 'server.token'),
  };
};

/** Where the views of a hub are. */
export const viewPlaceOf = ({ views: file }: DataFolder, { postgres }: Pick<Settings, 'postgres'>): ViewPlace =>
  postgres ? { postgres } : { file };

/** Makes the folder and its parts, open to its owner only. */
export const makeDataFolder = (folder: DataFolder): void => {
  for (const part of [folder.path, folder.deliveries, folder.temporary]) {
    mkdirSync(part, { recursive: true, mode: 0o700 });
  }
  if (process.platform !== 'win32') chmodSync(folder.path, 0o700);
};

/** Whether a hub was ever opened here. */
export const holdsHub = (folder: DataFolder): boolean => existsSync(folder.log);
