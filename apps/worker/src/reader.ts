import type { EventLog, ViewReader } from '@hub/kernel';
import { ViewStore } from '@hub/view-store';
import { dataFolderAt } from './data-folder.js';
import { FigureDesk } from './figure-desk.js';
import type { Figures, HubReader } from './hub.js';
import { readOnlyLog } from './open-log.js';
import type { Settings } from './settings.js';
import { viewsToCatchUp } from './settle.js';

/** Opens a hub only to read, while the process that keeps it goes on. Throws when there is none. */
export const openReader = ({ dataFolder, authority }: Settings): HubReader => {
  const folder = dataFolderAt(dataFolder);
  const log: EventLog = readOnlyLog(folder);
  const store = ViewStore.open({ file: folder.views, readOnly: true });
  const views: ViewReader = store;
  const figures: Figures = new FigureDesk(views, authority);
  return {
    folder,
    log,
    views,
    figures,
    viewsPosition: () => store.position(),
    viewsCaughtUp: () => viewsToCatchUp(log, store),
    close: async () => {
      store.close();
      await log.close();
    },
  };
};
