import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ThreadedLog } from '@hub/event-log';
import { unfinishedHistoricalLoad } from '@hub/intake';
import { ViewStore, type ViewPlace } from '@hub/view-store';
import { auditOn, type Audit } from '../audit.js';
import { startThread, startThreadLater, type Thread } from '../calls.js';
import { viewPlaceOf, type DataFolder } from '../data-folder.js';
import { openLog, withVault, type VaultedLog } from '../open-log.js';
import type { Settings } from '../settings.js';
import type { Trouble, ViewsChange } from '../views-change.js';
import type { ViewsNote, WhoKeeps } from '../views-thread.js';

/** What the views thread told before the hub was put together, and tells it since. */
export interface ThreadNotes {
  readonly troubles: Trouble[];
  keeps: boolean;
  onChange: (change: ViewsChange) => void;
  onKeeps: (keeps: boolean) => void;
}

/** Everything of a hub that is opened and must be closed. */
export interface Stores {
  /** The log as it is sealed; gives other threads ways to write. */
  readonly threaded: ThreadedLog;
  readonly log: VaultedLog;
  readonly audit: Audit;
  readonly place: ViewPlace;
  readonly store: ViewStore;
  /** How far the store is. */
  readonly position: number;
  readonly viewsThread: Thread;
  /** Whether a historical load was begun and not finished. */
  readonly loading: boolean;
  /** Closes all of them. */
  close(): Promise<void>;
}

/** Who hears what while they are open. */
export interface StoresListener {
  readonly notes: ThreadNotes;
  onTrouble(error: unknown): void;
  /** As `onTrouble`, of something that is put into words already. */
  onToldTrouble(trouble: Trouble): void;
}

/** Removes what an earlier run of the hub left in the temporary folder. */
const clearTemporary = ({ temporary }: DataFolder): void => {
  for (const name of readdirSync(temporary)) rmSync(join(temporary, name), { recursive: true, force: true });
};

/** Over one event store and one PostgreSQL there may be several processes of a hub; otherwise this one is alone. */
const whoKeeps = ({ eventStore, postgres, keepsViews }: Settings): WhoKeeps => {
  if (eventStore === undefined || postgres === undefined) return 'alone';
  return keepsViews ? 'in turn' : 'others';
};

/** Opens the views to read: at once when they are there, otherwise when the thread that keeps them has made them. */
const openViews = async (place: ViewPlace, made: () => Promise<void>): Promise<ViewStore> => {
  try {
    return await ViewStore.open({ ...place, readOnly: true });
  } catch {
    await made();
    return ViewStore.open({ ...place, readOnly: true });
  }
};

/**
 * Opens logs, vault and views of a data folder that is there, and starts the thread that keeps the views: at once, or when
 * `viewsFollow` settles or it is called.
 */
export const openStores = async (
  folder: DataFolder,
  settings: Settings,
  { notes, onTrouble, onToldTrouble }: StoresListener,
  viewsFollow?: Promise<unknown>,
): Promise<Stores> => {
  const { authority, council } = settings;
  const place = viewPlaceOf(folder, settings);
  const threaded = await openLog('log', folder, settings, onTrouble);
  const log = await withVault(threaded, folder, false).catch(async (error: unknown) => {
    await threaded.close();
    throw error;
  });
  const opened: { viewsThread?: Thread; store?: ViewStore; audit?: Audit } = {};
  const close = async (): Promise<void> => {
    for (const one of [opened.viewsThread, opened.store, log, opened.audit]) await one?.close();
  };
  try {
    clearTemporary(folder);
    const start = (): Thread =>
      startThread({
        module: 'views-thread',
        data: { folder, place, authority, council, whoKeeps: whoKeeps(settings) },
        ports: { log: threaded.writerPort() },
        onNote: ({ change, keeps, trouble }: ViewsNote) => {
          if (keeps !== undefined) {
            notes.keeps = keeps;
            notes.onKeeps(keeps);
          }
          if (change) notes.onChange(change);
          if (trouble) onToldTrouble(trouble);
        },
        onTrouble,
      });
    const viewsThread = viewsFollow ? startThreadLater(start, viewsFollow, onTrouble) : start();
    opened.viewsThread = viewsThread;
    const audit = auditOn(await openLog('audit', folder, settings, onTrouble));
    opened.audit = audit;
    const store = await openViews(place, () => viewsThread.ready);
    opened.store = store;
    const position = await store.position();
    const loading = (await unfinishedHistoricalLoad(log)) !== undefined;
    return { threaded, log, audit, place, store, position, viewsThread, loading, close };
  } catch (error) {
    await close();
    throw error;
  }
};
