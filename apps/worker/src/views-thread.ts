import { join } from 'node:path';
import { workerData, type MessagePort } from 'node:worker_threads';
import { processes } from '@hub/processes';
import { runViews, ViewStore, type ViewPlace, type ViewsChanged } from '@hub/view-store';
import { hubViews } from '@hub/views';
import { offer } from './calls.js';
import type { DataFolder } from './data-folder.js';
import { HUB_KINDS } from './kinds.js';
import { logOnPort } from './open-log.js';
import { ProcessRun } from './process-runner.js';
import { troubleOf } from './trouble.js';
import type { Trouble, ViewsChange } from './views-change.js';

/** What this thread is started with. */
export interface ViewsThreadData {
  readonly folder: DataFolder;
  readonly place: ViewPlace;
  readonly authority: string;
  readonly council: string;
  readonly log: MessagePort;
  readonly calls: MessagePort;
}

/** Beyond so many cases a change is told as "anything may have changed". */
const NAMED_CASES = 500;

/** The thread that keeps views up with the log, and runs processes. */
const { folder, place, authority, council, log: logPort, calls } = workerData as ViewsThreadData;
const log = logOnPort(logPort, folder);
const store = await ViewStore.open(place);

const changeOf = ({ position, recordedAt, tables, owners }: ViewsChanged): ViewsChange => ({
  position,
  recordedAt,
  tables: tables.map(({ table }) => table),
  ...(owners.length <= NAMED_CASES ? { owners } : {}),
});

const tell = offer(calls, {
  ready: () => undefined,
  rebuild: (groups: readonly string[] | undefined) => views.rebuild(groups),
  scrub: () => store.scrub(),
  resumeProcesses: () => run.resume(),
  pauseProcesses: () => run.pause(),
  catchUpProcesses: () => run.catchUp(),
  close: async () => {
    await run.pause();
    await views.close();
    await store.close();
    await log.close();
    setImmediate(() => calls.close());
  },
});

const onTrouble = (error: unknown): void => {
  tell({ trouble: troubleOf(error) } satisfies { trouble: Trouble });
};

const views = runViews({
  log,
  store,
  groups: hubViews({ authority }),
  onChange: (changed) => tell({ change: changeOf(changed) }),
  onTrouble,
});

const run = new ProcessRun({
  log,
  kinds: HUB_KINDS,
  processes,
  file: join(folder.path, 'processes.json'),
  agency: council,
  onTrouble,
});
