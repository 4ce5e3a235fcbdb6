import { readFileSync } from 'node:fs';
import { instantOf, londonDateOf, parseKnownAt, type EventLog, type Instant, type ViewReader } from '@hub/kernel';
import {
  dataFolderAt,
  holdsHub,
  openHub,
  openReader,
  readSettings,
  runningHub,
  type Figures,
  type Hub,
  type Settings,
} from '@hub/worker';
import { Told } from './command.js';

/** The settings of this call. */
export const settings = (): Settings => readSettings(process.env, process.cwd());

/** This moment. */
export const now = (): Instant => instantOf(Date.now());

/** The moment of knowledge that was typed, or now. Throws `Told`. */
export const knownAtOf = (typed: string | undefined): Instant => {
  if (typed === undefined) return now();
  const moment = parseKnownAt(typed);
  if (moment !== undefined) return moment;
  throw new Told(`"${typed}" is no date or time. Write 2017-01-31, 2017-01-31T09:00 or 2017-01-31T09:00:00Z.`, 2);
};

const needHub = (given: Settings): void => {
  if (holdsHub(dataFolderAt(given.dataFolder))) return;
  throw new Told(
    `There is no hub in ${given.dataFolder}. Take a delivery in first (hub intake <folder>), or name the folder in HUB_DATA.`,
  );
};

/** Opens the hub to write, does the work, and closes it. Throws `LogInUse` when another process has it open. */
export const withHub = async <Result>(work: (hub: Hub) => Promise<Result>): Promise<Result> => {
  const hub = await openHub({
    settings: settings(),
    onTrouble: ({ message }) => process.stderr.write(`${message}\n`),
  });
  try {
    return await work(hub);
  } finally {
    await hub.close();
  }
};

/** What can be asked, whoever keeps the hub. */
export interface Asked {
  readonly log: EventLog;
  readonly views: ViewReader;
  readonly figures: Figures;
}

/** Opens the hub to read: beside a running server, or by itself with its views brought up to date first. */
export const withReader = async <Result>(work: (asked: Asked) => Promise<Result>): Promise<Result> => {
  const given = settings();
  needHub(given);
  if (!runningHub(dataFolderAt(given.dataFolder))) {
    return withHub(async (hub) => {
      await hub.viewsCaughtUp();
      return work(hub);
    });
  }
  const reader = openReader(given);
  try {
    return await work(reader);
  } finally {
    await reader.close();
  }
};

/** A server that keeps the hub at this moment and can be asked to write; its secret is in the data folder. */
export interface Server {
  readonly url: string;
  readonly token: string;
}

/** The server that keeps this hub, when there is one. Throws `Told` when another process writes it at the moment. */
export const serverOf = (given: Settings): Server | undefined => {
  const folder = dataFolderAt(given.dataFolder);
  const running = runningHub(folder);
  if (!running) return undefined;
  if (running.url === undefined) {
    throw new Told(
      `Another hub command (process ${running.pid}) is writing ${folder.path}. Wait until it has finished.`,
    );
  }
  return { url: running.url, token: readFileSync(folder.token, 'utf8').trim() };
};

/** The London date of now. */
export const today = (): string => londonDateOf(now());
