import { Client, type QueryConfig } from 'pg';
import type { Step, ViewsLease } from './connection.js';
import { LeaseLost } from './errors.js';
import type { Address } from './postgres-address.js';
import { postgresFailure } from './postgres-errors.js';

/** How often the holder asks whether the server is still there. */
const HEARTBEAT_MS = 10_000;

/** The number of the lease. It stays when its holder goes, so that a number is never given twice. */
export const LEASE_TABLE = `
  create table if not exists lease (
    only_one bigint primary key check (only_one = 1),
    number bigint not null
  );
`;

/** A holder that went without a word, with its machine, is noticed by the server after about so many seconds. */
const PATIENCE = `
  set statement_timeout = 0; set lock_timeout = 0; set idle_session_timeout = 0;
  set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3;
`;

const NEXT_NUMBER = `
  insert into lease values (1, 1) on conflict (only_one) do update set number = lease.number + 1 returning number
`;

/**
 * A part of each transaction of the holder: it fails when there is a later one, and a later one waits until the
 * transaction has ended. So a holder that has not noticed yet that it lost the lease writes nothing any more.
 */
export const fenceStep = (number: number): Step => ({
  sql: 'select number from lease where number = $1 for share',
  parameters: [number],
  changes: { rows: 1, otherwise: () => new LeaseLost() },
});

/**
 * Waits until no other process holds the lease of this schema. It is a lock that the server keeps for a connection: it
 * goes when the holder ends, however it ends.
 */
export const takeLease = async (address: Address, signal: AbortSignal): Promise<ViewsLease> => {
  const client = new Client({
    connectionString: address.connectionString,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    connectionTimeoutMillis: 10_000,
  });
  let beat: NodeJS.Timeout | undefined;
  const lost = new Promise<void>((resolve) => {
    client.on('error', () => resolve());
    client.on('end', () => resolve());
  }).finally(() => clearInterval(beat));
  const release = async (): Promise<void> => client.end();
  const wait = async (): Promise<number> => {
    await client.connect();
    await client.query(PATIENCE);
    await client.query('select pg_advisory_lock(hashtext($1), hashtext($2))', ['hub lease', address.schema]);
    const { rows } = await client.query<{ number: string }>(NEXT_NUMBER);
    return Number(rows[0]?.number);
  };
  let stop: () => void = () => undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason as Error);
  });
  signal.addEventListener('abort', stop, { once: true });
  try {
    signal.throwIfAborted();
    const number = await Promise.race([wait(), stopped]);
    beat = setInterval(() => {
      const question: QueryConfig & { query_timeout: number } = { text: 'select 1', query_timeout: HEARTBEAT_MS };
      client.query(question).catch(() => void release());
    }, HEARTBEAT_MS).unref();
    return { number, lost, release };
  } catch (error) {
    // Not waited for: a server that is away does not answer a farewell either.
    void release();
    signal.throwIfAborted();
    throw postgresFailure(error, address.where);
  } finally {
    signal.removeEventListener('abort', stop);
  }
};
