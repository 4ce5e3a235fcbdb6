import { existsSync, renameSync, rmSync } from 'node:fs';
import Database from 'libsql';
import { copyToServer, digestAt, openServerLog, verifyServerLog, type Digest, type MoveProgress } from '@hub/event-log';
import { dataFolderAt, holdsHub, type DataFolder } from './data-folder.js';
import { streamOf, type LogName } from './open-log.js';

/** A log cannot be moved as things are; what to do. */
export class CannotMove extends Error {
  override readonly name = 'CannotMove';
}

/** A move of the logs of one hub. */
export interface Move {
  /** The data folder. */
  readonly path: string;
  /** The event store, as HUB_LOG names it. */
  readonly connection: string;
  /** ONS code of the council. */
  readonly authority: string;
  readonly onProgress?: (name: LogName, ...at: Parameters<MoveProgress>) => void;
}

/** What was moved: the digests of both logs, the same before and after. */
export type Moved = Readonly<Record<LogName, Digest>>;

/** Brings into the file what a hub that was killed left in the write-ahead file beside it. */
const foldBack = (file: string): void => {
  const db = new Database(file);
  const [busy] = db.prepare('pragma wal_checkpoint(truncate)').raw().get() as [number];
  db.close();
  if (busy !== 0) throw new CannotMove(`Another program has ${file} open. Close it, then try again.`);
};

const SIDE_FILES = ['-wal', '-shm', '.lease', '.lock'];

/** Gives a closed log its other name. */
const rename = (from: string, to: string): void => {
  foldBack(from);
  for (const side of SIDE_FILES) for (const file of [from, to]) rmSync(`${file}${side}`, { force: true });
  renameSync(from, to);
};

const NAMES = ['log', 'audit'] as const;

/**
 * Moves both logs of a hub from its data folder to an event store; afterwards HUB_LOG names it. Each file becomes this
 * machine's copy only when the server has shown every event of both logs as it was written. The facts go first: cut
 * short between the two, the folder already counts as one with its log on the event store, and the same move ends it.
 * Throws `CannotMove`, and what `copyToServer` throws.
 */
export const moveToServer = async ({ path, connection, authority, onProgress }: Move): Promise<Moved> => {
  const [own, copies] = [dataFolderAt(path, 'own'), dataFolderAt(path, 'copies')];
  if (!holdsHub(own) && !holdsHub(copies))
    throw new CannotMove(`There is no hub in ${path}. HUB_DATA names the folder.`);
  const fileOf = (name: LogName): string => (existsSync(own[name]) ? own[name] : copies[name]);
  const copy = (name: LogName): Promise<Digest> =>
    copyToServer({ connection, stream: streamOf(name, authority), file: fileOf(name) }, (...at) =>
      onProgress?.(name, ...at),
    );
  const moved = { log: await copy('log'), audit: await copy('audit') };
  for (const name of NAMES) if (existsSync(own[name])) rename(own[name], copies[name]);
  return moved;
};

const fetchAll = async (name: LogName, copies: DataFolder, move: Move): Promise<Digest> => {
  const { connection, authority } = move;
  const stream = streamOf(name, authority);
  const log = await openServerLog({ connection, stream, file: copies[name], authority });
  await log.close();
  const digest = digestAt(copies[name]);
  const report = await verifyServerLog({ connection, stream }, [digest]);
  if (report.outcome === 'changed') throw new CannotMove(`The ${name} on the event store: ${report.problem}.`);
  if (report.position !== digest.position) {
    throw new CannotMove(
      `Somebody still writes the ${name} on the event store. Stop every hub that uses it, then try again.`,
    );
  }
  move.onProgress?.(name, digest.position, digest.position);
  return digest;
};

/**
 * Moves both logs of a hub from an event store into its data folder; afterwards HUB_LOG is left out. This machine's
 * copies are brought up to date, checked against the server, and become the record. The facts go last: cut short before,
 * the hub is still the one on the event store. What the server holds stays there, and no hub may write it any more.
 * Throws `CannotMove`, and `LogUnavailable` when the server does not answer.
 */
export const moveFromServer = async (move: Move): Promise<Moved> => {
  const [own, copies] = [dataFolderAt(move.path, 'own'), dataFolderAt(move.path, 'copies')];
  if (holdsHub(own)) throw new CannotMove(`The log of the hub in ${move.path} is in its own folder already.`);
  if (!holdsHub(copies)) throw new CannotMove(`There is no hub in ${move.path}. HUB_DATA names the folder.`);
  const moved = { log: await fetchAll('log', copies, move), audit: await fetchAll('audit', copies, move) };
  rename(copies.audit, own.audit);
  rename(copies.log, own.log);
  return moved;
};
