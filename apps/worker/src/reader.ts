import type { EventLog, ViewReader } from '@hub/kernel';
import { ViewStore } from '@hub/view-store';
import { readBoardSettings } from './board-settings.js';
import { PackDesk } from './board/pack-desk.js';
import { dataFolderOf, viewPlaceOf } from './data-folder.js';
import { DocumentsThread } from './documents.js';
import { FigureDesk } from './figure-desk.js';
import { GuardDesk } from './guard-desk.js';
import type { HubReader } from './hub.js';
import type { Figures } from './hub/answers.js';
import { HUB_KINDS } from './kinds.js';
import { readOnlyLog } from './open-log.js';
import type { Settings } from './settings.js';
import { viewsToCatchUp } from './settle.js';

/** Opens a hub only to read, while the process that keeps it goes on. Throws when there is none. */
export const openReader = async (settings: Settings): Promise<HubReader> => {
  const folder = dataFolderOf(settings);
  const store = await ViewStore.open({ ...viewPlaceOf(folder, settings), readOnly: true });
  const log: EventLog = await readOnlyLog(folder);
  const views: ViewReader = store;
  const figures: Figures = new FigureDesk(store, settings.authority);
  const documents = new DocumentsThread((error) => {
    throw error;
  });
  const shown = new GuardDesk(views, (asked) => figures.figures(asked));
  const board = readBoardSettings(settings.packsFile);
  const viewsCaughtUp = () => viewsToCatchUp(log, store);
  return {
    folder,
    shown,
    packs: new PackDesk({ folder, log, views, shown, documents, board, settings, viewsCaughtUp }, HUB_KINDS),
    board,
    log,
    views,
    figures,
    documents,
    viewsPosition: () => store.position(),
    viewsCaughtUp,
    close: async () => {
      await documents.close();
      await store.close();
      await log.close();
    },
  };
};
