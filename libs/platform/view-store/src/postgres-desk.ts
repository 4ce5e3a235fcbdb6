import { Pool, type PoolClient } from 'pg';
import type { Address } from './postgres-address.js';
import { postgresFailure } from './postgres-errors.js';

/** A statement and its values. */
export interface DeskStatement {
  readonly sql: string;
  readonly values?: readonly unknown[];
}

/** Statements of one role to a PostgreSQL, for what is kept there beside the views. Its errors are `StoreFailed`. */
export interface PostgresDesk {
  /** Server, database and schema in words. */
  readonly where: string;
  readonly user: string;
  /** The schema that a table without one means. */
  readonly schema: string;
  rows<Row>(statement: DeskStatement): Promise<readonly Row[]>;
  /** All of them in one transaction, on disk when it answers, or none. */
  together(statements: readonly DeskStatement[]): Promise<void>;
  close(): Promise<void>;
}

const CONNECTIONS = 4;

/** A server that says nothing for so long is taken for dead. */
const SILENCE_MS = 60_000;

const ignored = (): void => undefined;

/** Connects when something is first asked. */
export const openPostgresDesk = ({ connectionString, where, user, schema }: Address): PostgresDesk => {
  const pool = new Pool({
    connectionString,
    max: CONNECTIONS,
    connectionTimeoutMillis: 10_000,
    query_timeout: SILENCE_MS,
    keepAlive: true,
    allowExitOnIdle: true,
  });
  // A connection that breaks while nobody uses it is replaced by the next one.
  pool.on('error', ignored);
  const asked = async <Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> => {
    try {
      const client = await pool.connect();
      client.on('error', ignored);
      let failed: Error | undefined;
      try {
        return await work(client);
      } catch (error) {
        failed = error as Error;
        throw error;
      } finally {
        client.off('error', ignored);
        client.release(failed);
      }
    } catch (error) {
      throw postgresFailure(error, where);
    }
  };
  const carryOut = async (client: PoolClient, { sql, values }: DeskStatement): Promise<unknown[]> => {
    const { rows } = values === undefined ? await client.query(sql) : await client.query(sql, [...values]);
    return rows as unknown[];
  };
  return {
    where,
    user,
    schema,
    rows: async <Row>(statement: DeskStatement) =>
      (await asked((client) => carryOut(client, statement))) as readonly Row[],
    together: (statements) =>
      asked(async (client) => {
        await client.query('begin; set local synchronous_commit = on');
        for (const statement of statements) await carryOut(client, statement);
        await client.query('commit');
      }),
    close: () => pool.end(),
  };
};
