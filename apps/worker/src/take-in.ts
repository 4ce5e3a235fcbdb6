import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { newEventsOf, openEmbeddedLog } from '@hub/event-log';
import { takeDelivery, type IntakeOptions, type IntakePorts, type IntakeResult } from '@hub/intake';
import { instantOf, type By } from '@hub/kernel';
import { copyVault } from '@hub/vault';
import { runViews, ViewStore } from '@hub/view-store';
import { hubViews } from '@hub/views';
import { copyDatabase } from './copy-database.js';
import { dataFolderAt, makeDataFolder, type DataFolder } from './data-folder.js';
import { HUB_KINDS } from './kinds.js';
import { withVault, type VaultedLog } from './open-log.js';
import { settle } from './settle.js';
import { vaultPlaceOf } from './vault-place.js';

/** What an intake works with. */
export interface TakeIn {
  readonly folder: DataFolder;
  readonly log: VaultedLog;
  /** The views, which something else keeps up with the log. */
  readonly store: ViewStore;
  readonly by: By;
}

const portsOf = ({ folder, log, store, by }: TakeIn): IntakePorts => ({
  log,
  kinds: HUB_KINDS,
  newEvents: (events, meta) => newEventsOf(HUB_KINDS, events, meta),
  prepareKeys: (subjects) => log.prepareKeys(subjects),
  now: () => instantOf(Date.now()),
  by,
  settle: (run) => settle(log, store, run),
  rejectsFolder: folder.deliveries,
  stagingFolder: folder.temporary,
});

/** Takes a delivery in. */
export const takeIn = (what: TakeIn, delivery: string, options: IntakeOptions): Promise<IntakeResult> =>
  takeDelivery(delivery, portsOf(what), options);

/**
 * Says what a delivery would change, by taking it in, as it really would be, into a copy of the hub that is thrown away
 * afterwards. Nothing is written to the hub itself. Views that PostgreSQL keeps are made from the log there.
 */
export const tryOut = async (
  { folder, authority, by }: Pick<TakeIn, 'folder' | 'by'> & { readonly authority: string },
  delivery: string,
  options: IntakeOptions,
): Promise<IntakeResult> => {
  const scratch = dataFolderAt(mkdtempSync(join(folder.temporary, 'dry-run-')));
  try {
    makeDataFolder(scratch);
    copyDatabase(folder.views, scratch.views);
    copyDatabase(folder.log, scratch.log);
    if (folder.vaultServer === undefined) copyDatabase(folder.vault, scratch.vault);
    else await copyVault(vaultPlaceOf(folder), { file: scratch.vault });
    if (existsSync(folder.vaultKey)) copyFileSync(folder.vaultKey, scratch.vaultKey);
    return await takeIntoCopy(scratch, authority, by, delivery, options);
  } finally {
    rmSync(scratch.path, { recursive: true, force: true });
  }
};

const takeIntoCopy = async (
  scratch: DataFolder,
  authority: string,
  by: By,
  delivery: string,
  options: IntakeOptions,
): Promise<IntakeResult> => {
  const log = await withVault(openEmbeddedLog({ file: scratch.log, authority }), scratch, false);
  const store = await ViewStore.open({ file: scratch.views });
  let trouble: unknown;
  const views = runViews({
    log,
    store,
    groups: hubViews({ authority }),
    onTrouble: (error) => {
      trouble ??= error;
    },
  });
  try {
    await views.caughtUp;
    const result = await takeIn({ folder: scratch, log, store, by }, delivery, { ...options, dryRun: true });
    if (trouble) throw trouble;
    return result;
  } finally {
    await views.close();
    await store.close();
    await log.close();
  }
};
