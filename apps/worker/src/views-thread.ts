import { workerData, type MessagePort } from 'node:worker_threads';
import { processes } from '@hub/processes';
import { ViewStore, type ViewPlace } from '@hub/view-store';
import { hubViews } from '@hub/views';
import { offer } from './calls.js';
import type { DataFolder } from './data-folder.js';
import { keepAlone, keepInTurn, type KeepingMeans } from './keeping.js';
import { HUB_KINDS } from './kinds.js';
import { logOnPort } from './open-log.js';
import { ProcessRun } from './process-runner.js';
import { troubleOf } from './trouble.js';
import type { Trouble, ViewsChange } from './views-change.js';

/** Whether this process keeps the views: always, when it is its turn, or never. */
export type WhoKeeps = 'alone' | 'in turn' | 'others';

/** What this thread is started with. */
export interface ViewsThreadData {
  readonly folder: DataFolder;
  readonly place: ViewPlace;
  readonly authority: string;
  readonly council: string;
  readonly whoKeeps: WhoKeeps;
  readonly log: MessagePort;
  readonly calls: MessagePort;
}

/** What this thread tells unasked. */
export interface ViewsNote {
  readonly change?: ViewsChange;
  readonly keeps?: boolean;
  readonly trouble?: Trouble;
}

/** The thread that keeps views up with the log, or follows those who do, and runs processes. */
const { folder, place, authority, council, whoKeeps, log: logPort, calls } = workerData as ViewsThreadData;
const log = await logOnPort(logPort, folder);
const store = await ViewStore.open(place);

const tell = offer(calls, {
  ready: () => undefined,
  rebuild: (groups: readonly string[] | undefined) => keeping.rebuild(groups),
  scrub: () => store.scrub(),
  resumeProcesses: () => keeping.resumeProcesses(),
  pauseProcesses: () => keeping.pauseProcesses(),
  catchUpProcesses: () => keeping.catchUpProcesses(),
  close: async () => {
    await keeping.close();
    await store.close();
    await log.close();
    setImmediate(() => calls.close());
  },
}) as (note: ViewsNote) => void;

const onTrouble = (error: unknown): void => tell({ trouble: troubleOf(error) });

const means: KeepingMeans = {
  log,
  store,
  groups: hubViews({ authority }),
  processes: () =>
    new ProcessRun({ log, kinds: HUB_KINDS, processes, file: folder.processes, agency: council, onTrouble }),
  onChange: (change) => tell({ change }),
  onKeeps: (keeps) => tell({ keeps }),
  onTrouble,
};

const keeping = whoKeeps === 'alone' ? keepAlone(means) : keepInTurn(means, whoKeeps === 'in turn');
