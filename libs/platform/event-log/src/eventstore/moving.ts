import { openToRead, type Connection } from '../database.js';
import { LogUnavailable } from '../errors.js';
import type { HashedRow } from '../encoding.js';
import { takeLease } from '../lease.js';
import { COLUMNS } from '../reader.js';
import { digestAt, verifyRows, type Digest } from '../verifying.js';
import { readConnectionString } from './connection-string.js';
import { MOST_BYTES, withinLimit } from './event-form.js';
import type { ServerLogPlace } from './server-log.js';
import { ServerStream } from './server-stream.js';
import { PATIENCE, realTimers } from './timers.js';

const PAGE = 500;

/** A log that is moved. */
export type LogMove = Pick<ServerLogPlace, 'connection' | 'stream' | 'file'>;

/** How far a log has been moved: events that the server holds, and events in all. */
export type MoveProgress = (moved: number, all: number) => void;

const atOdds = (position: number): LogUnavailable =>
  new LogUnavailable('at-odds', `event ${position} there is not the one in the file`);

/** The last position of the server's log, each of whose events must be the one that the file has there. */
const sharedWith = async (server: ServerStream, rowsAfter: (after: number) => HashedRow[]): Promise<number> => {
  let shared = 0;
  for (;;) {
    const there = await server.read(shared, PAGE);
    if (there.length === 0) return shared;
    const here = rowsAfter(shared);
    for (const [index, row] of there.entries()) if (here[index]?.[12] !== row[12]) throw atOdds(row[0]);
    shared += there.length;
  }
};

const readerOf = (db: Connection): ((after: number) => HashedRow[]) => {
  const read = db.prepare(`select ${COLUMNS}, hash from events where position > ? order by position limit ${PAGE}`);
  return (after) => read.raw().all(after) as HashedRow[];
};

/**
 * Brings every event of a log file to an event store, as it was written: same positions, same moments, same hashes. What
 * the server holds already is compared and not sent again, so a move that was cut short goes on where it ended. Answers
 * the digest that both have at the end, after the server's events were read back and checked against the hash chain.
 * The file is left as it is. Throws `LogInUse` while a hub writes the file, and `LogUnavailable`: `at-odds` when the
 * server holds another log or a longer one.
 */
export const copyToServer = async (
  { connection, stream, file }: LogMove,
  onProgress: MoveProgress = () => undefined,
): Promise<Digest> => {
  const lease = takeLease(file);
  const address = readConnectionString(connection);
  const server = new ServerStream({ address, stream, timers: realTimers, patience: PATIENCE });
  const db = openToRead(file);
  try {
    const rowsAfter = readerOf(db);
    const end = digestAt(file);
    let moved = await sharedWith(server, rowsAfter);
    onProgress(moved, end.position);
    while (moved < end.position) {
      const rows = withinLimit(rowsAfter(moved), (row) => [row], MOST_BYTES);
      if ((await server.append(rows, moved - 1)) === 'moved-on') throw atOdds(moved + 1);
      moved += rows.length;
      onProgress(moved, end.position);
    }
    const report = await verifyRows((after) => server.read(after, PAGE), [end]);
    if (report.outcome === 'changed') throw new LogUnavailable('at-odds', report.problem);
    return end;
  } finally {
    db.close();
    await server.close();
    lease.release();
  }
};
