import { verifyRows, type ChainReport, type Digest } from '../verifying.js';
import { readConnectionString } from './connection-string.js';
import type { ServerLogPlace } from './server-log.js';
import { ServerStream } from './server-stream.js';
import { PATIENCE, realTimers } from './timers.js';

const PAGE = 500;

/**
 * Checks every event of a log on an event store against the hash chain, as the server has it now: what `verifyChain` is
 * for a file. Pass the digest of this machine's copy among the `known`, and it also shows whether the server's whole
 * past was rewritten since. Throws `LogUnavailable` when the server does not answer.
 */
export const verifyServerLog = async (
  { connection, stream }: Pick<ServerLogPlace, 'connection' | 'stream'>,
  known: readonly Digest[] = [],
): Promise<ChainReport> => {
  const address = readConnectionString(connection);
  const server = new ServerStream({ address, stream, timers: realTimers, patience: PATIENCE });
  try {
    return await verifyRows((after) => server.read(after, PAGE), known);
  } finally {
    await server.close();
  }
};
