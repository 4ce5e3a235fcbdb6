import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { digestAt, openReadOnlyLog, verifyChain, type ChainReport, type Digest } from '@hub/event-log';
import type { EventLog, Instant } from '@hub/kernel';
import { copyVault, eraseInCopy, erasuresAt, openVault, sameVault, sealedLog, type Vault } from '@hub/vault';
import { copyDatabase } from './copy-database.js';
import { dataFolderAt, holdsHub, makeDataFolder, type DataFolder } from './data-folder.js';
import { HUB_KINDS } from './kinds.js';
import { openVaultOf, vaultPlaceOf } from './vault-place.js';

/** A backup that cannot be used, and what to do. */
export class BadBackup extends Error {
  override readonly name = 'BadBackup';
}

/** A backup, every event of which was read: what a hub restored from it would know. */
export interface BackupChecked extends Digest {
  /** When the last event in it was recorded; undefined when there is none. */
  readonly recordedAt: Instant | undefined;
  /** Lines of the read audit in it. */
  readonly auditLines: number;
}

const PAGE = 1_000;

/** Opens the personal parts of every event. Throws when one does not open. */
const openEvery = async (log: EventLog): Promise<void> => {
  let last = (await log.readAll(0, PAGE)).at(-1);
  while (last !== undefined) last = (await log.readAll(last.position, PAGE)).at(-1);
};

const intact = (name: string, report: ChainReport): ChainReport & { readonly outcome: 'intact' } => {
  if (report.outcome === 'intact') return report;
  throw new BadBackup(
    `The ${name} in this backup was changed at event ${report.position}: ${report.problem}. Use another backup.`,
  );
};

const requireKeys = async (file: string, keys: Vault): Promise<void> => {
  const log = openReadOnlyLog(file);
  try {
    await openEvery(sealedLog(log, keys, HUB_KINDS));
  } catch (error) {
    throw new BadBackup(`${(error as Error).message} Use another backup, or the key that belongs to this one.`);
  } finally {
    await log.close();
    await keys.close();
  }
};

const backupAt = (path: string, keyFile: string | undefined): DataFolder => {
  const folder = dataFolderAt(path);
  const backup = keyFile === undefined ? folder : { ...folder, vaultKey: keyFile };
  if (!existsSync(backup.log) || !existsSync(backup.vault)) {
    throw new BadBackup(`There is no whole backup in ${path}: it should hold log.sqlite and vault.sqlite.`);
  }
  if (!existsSync(backup.vaultKey)) {
    throw new BadBackup(
      `${backup.vaultKey} is not there. Name the file with the master key of this backup: --key FILE.`,
    );
  }
  return backup;
};

/**
 * Reads a backup from end to end, as a restored hub would: its hash chains, and whether its vault opens every event.
 * Changes nothing. Throws `BadBackup`.
 */
export const checkBackup = async (path: string, keyFile?: string): Promise<BackupChecked> => {
  const backup = backupAt(path, keyFile);
  const { position, digest, recordedAt } = intact('log', await verifyChain(backup.log));
  await requireKeys(
    backup.log,
    await openVault({ file: backup.vault, masterKeyFile: backup.vaultKey, readOnly: true }),
  );
  const audit = existsSync(backup.audit) ? intact('read audit', await verifyChain(backup.audit)) : { position: 0 };
  return { position, digest, recordedAt, auditLines: audit.position };
};

/**
 * How many events a hub has recorded since a backup of it was made. Throws `BadBackup` when the backup is not the
 * hub's own past.
 */
export const eventsSince = async ({ position, digest }: Digest, hub: DataFolder): Promise<number> => {
  const report = await verifyChain(hub.log, [{ position, digest }]);
  if (report.outcome === 'changed') {
    throw new BadBackup(
      `This backup is not of the hub in ${hub.path}: at event ${report.position}, ${report.problem}.`,
    );
  }
  return digestAt(hub.log).position - position;
};

/** What to restore, and where from. */
export interface Restore {
  readonly backup: string;
  readonly into: DataFolder;
  /** The master key, when it does not lie in the backup. */
  readonly keyFile?: string;
  /** A vault that knows of erasures which this backup does not: they are carried out here too. */
  readonly erasedIn?: string;
}

/** A hub that was made of a backup. */
export interface Restored extends BackupChecked {
  /** Who was erased after the backup stays erased: a vault that knows of it was asked. */
  readonly erasuresCarriedOut: boolean;
}

const draftOf = (file: string): string => `${file}.restoring`;

/** Copies one part of a backup under a name of its own; undefined when the backup has no such part. */
const draftOfPart = (source: string, target: string): string | undefined => {
  rmSync(draftOf(target), { force: true });
  return copyDatabase(source, draftOf(target)) ? draftOf(target) : undefined;
};

/**
 * Brings the keys to where the settings say. A PostgreSQL that still has the vault of this hub keeps it as it is: it has every key of
 * the backup, and knows who was erased since. Answers whether that is known. Throws `BadBackup`.
 */
const restoreKeys = async (from: DataFolder, { into, erasedIn }: Restore): Promise<boolean> => {
  const place = vaultPlaceOf(into);
  const there = into.vaultServer === undefined ? 'none' : await sameVault({ file: from.vault }, place);
  if (there === 'other') throw new BadBackup('The PostgreSQL that HUB_VAULT names keeps the vault of another hub.');
  if (there === 'same') {
    await requireKeys(from.log, await openVaultOf(into, true));
    return true;
  }
  const draft = draftOfPart(from.vault, into.vault);
  if (draft === undefined) return false;
  if (erasedIn !== undefined) eraseInCopy(await erasuresAt({ file: erasedIn }), draft);
  if (into.vaultServer === undefined) renameSync(draft, into.vault);
  else {
    await copyVault({ file: draft }, place);
    rmSync(draft);
  }
  return erasedIn !== undefined;
};

/**
 * Makes a hub of a backup in a data folder that holds none. The backup is checked first. The log comes last, under its
 * name only when it is whole: a restore that was cut short leaves no hub, and is simply done again. What people look at
 * is made anew at the next start. Throws `BadBackup`.
 */
export const restoreBackup = async (restore: Restore): Promise<Restored> => {
  const { backup, into, keyFile } = restore;
  if (holdsHub(into)) {
    throw new BadBackup(
      `There is a hub in ${into.path} already, and nothing of it is written over. Name an empty folder with HUB_DATA.`,
    );
  }
  const checked = await checkBackup(backup, keyFile);
  const from = backupAt(backup, keyFile);
  makeDataFolder(into);
  if (resolve(from.vaultKey) !== resolve(into.vaultKey)) copyFileSync(from.vaultKey, into.vaultKey);
  const erasuresCarriedOut = await restoreKeys(from, restore);
  for (const part of ['audit', 'log'] as const) {
    const draft = draftOfPart(from[part], into[part]);
    if (draft !== undefined) renameSync(draft, into[part]);
  }
  return { ...checked, erasuresCarriedOut };
};

/** The vault in a folder, for `erasedIn`. Throws `BadBackup` when there is none. */
export const vaultIn = (folder: string): string => {
  const file = join(folder, 'vault.sqlite');
  if (!existsSync(file)) throw new BadBackup(`There is no vault.sqlite in ${folder}.`);
  return file;
};
