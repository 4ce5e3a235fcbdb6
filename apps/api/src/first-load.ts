import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatResult, type IntakeResult } from '@hub/intake';
import { londonDateOf } from '@hub/kernel';
import { writeBorough } from '@hub/seeds';
import { progressBar, type Hub, type ProgressOutput, type RunningIntake } from '@hub/worker';

/** The same seed gives the same borough on the same day. */
const SEED = 8;

/** Why the synthetic borough is loaded, or not. */
export type FirstLoad = 'begin' | 'continue' | 'none';

const boroughFolder = (hub: Hub): string => join(hub.folder.path, 'borough');
const emptyMark = (hub: Hub): string => join(hub.folder.path, 'started-empty');

/** Whether the invented borough was ever written for this hub: then its children are not all real. */
export const holdsBorough = (hub: Hub): boolean => existsSync(boroughFolder(hub));

/** Whether this start loads the borough: into a new hub, or where an earlier load was cut off. */
export const firstLoadOf = async (hub: Hub, empty: boolean): Promise<FirstLoad> => {
  const { position } = await hub.log.head();
  if (hub.loadingHistory() && existsSync(boroughFolder(hub))) return 'continue';
  if (position > 0) return 'none';
  if (empty) writeFileSync(emptyMark(hub), 'This hub was started with --empty: the borough is not loaded.\n');
  return existsSync(emptyMark(hub)) ? 'none' : 'begin';
};

export interface LoadOptions {
  readonly hub: Hub;
  readonly output: ProgressOutput;
  /** Told of the intake, so that it can be stopped. */
  readonly onRunning?: (running: RunningIntake) => void;
  /** How many children; a whole borough by default. */
  readonly children?: number;
}

/**
 * Writes the synthetic borough as a delivery into the data folder, as if until today, and takes it in as a historical
 * load: through the same intake as any other. A load that was cut off goes on with the delivery that lies there.
 */
export const loadBorough = async ({ hub, output, onRunning, children }: LoadOptions): Promise<IntakeResult> => {
  const folder = boroughFolder(hub);
  const { position } = await hub.log.head();
  if (position === 0 || !existsSync(folder)) {
    output.write('Inventing a borough: every child, worker and place in it is made up ...\n');
    const draft = `${folder}.draft`;
    rmSync(draft, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
    await writeBorough(draft, {
      seed: SEED,
      end: londonDateOf(hub.now()),
      ...(children === undefined ? {} : { children }),
    });
    renameSync(draft, folder);
  } else {
    output.write('The first load was cut off; it goes on where it stopped.\n');
  }
  const bar = progressBar(output);
  const by = { person: 'hub-command', agency: hub.settings.council, role: 'OPERATOR' };
  const running = await hub.takeIn({ delivery: folder, by, historical: true, onProgress: bar.show });
  onRunning?.(running);
  try {
    return await running.result;
  } finally {
    bar.done();
  }
};

/** What became of the load, in words. */
export const loadInWords = (result: IntakeResult): string => formatResult(result);
