import { PostgresQueryCompiler } from 'kysely';
import { Client, Pool, Query, types, type PoolClient } from 'pg';
import {
  allRows,
  type Connection,
  type Dialect,
  type Line,
  type Moves,
  type Notice,
  type Step,
  type ViewsLease,
} from './connection.js';
import { StoreFailed } from './errors.js';
import { storable } from './names.js';
import { addressOf, type Address, type PostgresPlace } from './postgres-address.js';
import { postgresFailure } from './postgres-errors.js';
import { grantsOnStore, grantsOnView, guardStore, guardView, type Roles } from './postgres-guards.js';
import { fenceStep, takeLease } from './postgres-lease.js';
import { movesIn, selectMoves, stepsOfMove, type MoveRecord } from './postgres-moves.js';
import { wordsOf, type Sql } from './sql.js';
import { storeTables } from './table-schema.js';
import { WriteInHand } from './write-in-hand.js';

const READERS = 8;

const PATIENCE = { keepAlive: true, keepAliveInitialDelayMillis: 10_000, connectionTimeoutMillis: 10_000 };

/** How often a line that only listens is tried. */
const HEARTBEAT_MS = 15_000;

/** A server that says nothing for so long is taken for dead. */
const SILENCE_MS = 120_000;

/** Statements of a transaction that are under way at once. */
const MOST_SENT = 64;

const BIGINT = 20;
const NO_SUCH_TABLE = '42P01';

/** Positions are whole numbers that are exact in JavaScript. */
const parsers = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === BIGINT ? Number : types.getTypeParser(oid, format as 'text'),
} as typeof types;

const ignored = (): void => undefined;

const poolOf = ({ connectionString }: Address, max: number, pipeline: boolean): Pool => {
  const pool = new Pool({
    connectionString,
    max,
    pipeline,
    types: parsers,
    ...PATIENCE,
    allowExitOnIdle: true,
  } as ConstructorParameters<typeof Pool>[0]);
  // A connection that breaks while nobody uses it is replaced by the next one.
  pool.on('error', ignored);
  return pool;
};

/** Channel on which the views of a schema tell that they have moved. */
export const channelOf = ({ schema }: Pick<Address, 'schema'>): string => `${schema}_moved`;

/** What was heard; whatever else was said on the line means that anything may have changed. */
const noticeIn = (payload: string | undefined): Partial<Notice> => {
  try {
    const { position, tables } = JSON.parse(payload ?? '') as Partial<Notice>;
    if (typeof position === 'number' && Array.isArray(tables)) return { position, tables: tables.map(String) };
  } catch {
    // Not ours.
  }
  return {};
};

const TEXT = 'text collate "C"';

const dialectOf = (address: Address, roles: Roles): Dialect => ({
  text: wordsOf(new PostgresQueryCompiler()),
  textType: TEXT,
  rowsAtOnce: [256, 32, 8, 1],
  protectView: (view, name) => guardView(view, name) + grantsOnView(name, roles),
  protectStore: () => guardStore(TEXT) + grantsOnStore(roles),
  notice: (move) => stepsOfMove(move, channelOf(address)),
});

const asSent = (value: unknown): unknown => (typeof value === 'string' ? storable(value) : value);

/** Pools of connections to PostgreSQL: one for rows, and one of the role that owns the tables while those change. */
export class PostgresConnection implements Connection {
  readonly dialect: Dialect;
  readonly #names = new Map<string, string>();
  readonly #inHand = new WriteInHand();
  /** What each transaction begins with while a lease is, or was, held. */
  #fence: readonly Step[] = [];

  constructor(
    private readonly address: Address,
    private readonly rowsPool: Pool,
    private readonly ownerPool: Pool,
    roles: Roles,
  ) {
    this.dialect = dialectOf(address, roles);
  }

  async rows<Row extends readonly unknown[]>(query: Sql): Promise<Iterable<Row>> {
    await this.#inHand.ended;
    const rows: Row[] = [];
    await this.#read(query, (row: Row) => rows.push(row), this.#nameOf(query.sql));
    return rows;
  }

  each<Row extends readonly unknown[]>(query: Sql, take: (row: Row) => void): Promise<void> {
    return this.#read(query, take);
  }

  /** Rows are handed over as they come, none is kept. */
  async #read<Row>({ sql, parameters }: Sql, take: (row: Row) => void, name?: string): Promise<void> {
    await this.#with(this.rowsPool, async (client) => {
      const query = new Query<never>({
        text: sql,
        values: parameters.map(asSent),
        rowMode: 'array',
        ...(name === undefined ? {} : { name }),
      } as never);
      let broken: { readonly error: unknown } | undefined;
      query.on('row', (row: unknown) => {
        if (broken) return;
        try {
          take(row as Row);
        } catch (error) {
          broken = { error };
        }
      });
      const silence = setTimeout(() => void client.end(), SILENCE_MS);
      try {
        await this.#said(
          new Promise<void>((resolve, reject) => {
            query.on('end', () => resolve());
            query.on('error', reject);
            client.query(query);
          }),
        );
      } finally {
        clearTimeout(silence);
      }
      if (broken) throw broken.error;
    });
  }

  async write(steps: Iterable<Step>): Promise<void> {
    await this.#inHand.ended;
    await this.#transaction(this.rowsPool, steps);
  }

  writeBeside(steps: Iterable<Step>): Promise<void> {
    const taken = [...steps];
    const before = this.#inHand.ended ?? Promise.resolve();
    return this.#inHand.begin(before.then(() => this.#transaction(this.rowsPool, taken)));
  }

  async restBeside(): Promise<void> {
    await this.#inHand.ended;
  }

  async movesAfter(number: number): Promise<Moves> {
    return movesIn(await allRows<MoveRecord>(this, selectMoves(number)), number);
  }

  async lease(signal: AbortSignal): Promise<ViewsLease> {
    const lease = await takeLease(this.address, signal);
    this.#fence = [fenceStep(lease.number)];
    return lease;
  }

  /** One process at a time changes the tables of a schema. */
  async reshape(steps: Iterable<Step>): Promise<void> {
    const alone: Step = {
      sql: 'select pg_advisory_xact_lock(hashtext($1))',
      parameters: [channelOf(this.address)],
    };
    await this.#inHand.ended;
    await this.#transaction(this.ownerPool, [alone, ...steps]);
  }

  async #transaction(pool: Pool, steps: Iterable<Step>): Promise<void> {
    await this.#with(pool, async (client) => {
      try {
        let sent: Promise<unknown>[] = [this.#said(client.query('begin'))];
        for (const step of this.#fenced(steps)) {
          sent.push(this.#carryOut(client, step));
          if (sent.length < MOST_SENT) continue;
          await Promise.all(sent);
          sent = [];
        }
        await Promise.all(sent);
        await this.#said(client.query('commit'));
      } catch (error) {
        await client.query('rollback').catch(() => undefined);
        throw error;
      }
    });
  }

  *#fenced(steps: Iterable<Step>): Iterable<Step> {
    yield* this.#fence;
    yield* steps;
  }

  async #carryOut(client: PoolClient, { sql, parameters, changes }: Step): Promise<void> {
    if (!parameters) {
      await this.#said(client.query(sql));
      return;
    }
    const values = parameters.map(asSent);
    const query = { name: this.#nameOf(sql), text: sql, values, query_timeout: SILENCE_MS };
    const { rowCount } = await this.#said(client.query(query));
    if (changes && rowCount !== changes.rows) throw changes.otherwise();
  }

  /** The name under which a statement is prepared once on each connection. */
  #nameOf(sql: string): string {
    let name = this.#names.get(sql);
    if (name === undefined) {
      name = `hub${this.#names.size}`;
      this.#names.set(sql, name);
    }
    return name;
  }

  /** What the server answers, its errors in our words. */
  async #said<Answer>(answer: Promise<Answer>): Promise<Answer> {
    try {
      return await answer;
    } catch (error) {
      throw postgresFailure(error, this.address.where);
    }
  }

  async #with<Result>(pool: Pool, work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.#said(pool.connect());
    // Said to whoever waits for an answer; between two answers the next one says it.
    client.on('error', ignored);
    let broken = false;
    try {
      return await work(client);
    } catch (error) {
      broken = error instanceof StoreFailed && error.passes;
      throw error;
    } finally {
      client.off('error', ignored);
      client.release(broken);
    }
  }

  /** A line of its own, tried every few seconds: a network may swallow a connection without a word. */
  async listen(heard: (notice: Partial<Notice>) => void): Promise<Line> {
    const client = new Client({ connectionString: this.address.connectionString, ...PATIENCE });
    const ended = new Promise<void>((resolve, reject) => {
      client.on('error', (error) => reject(postgresFailure(error, this.where)));
      client.on('end', () => resolve());
    }).finally(() => clearInterval(beat));
    ended.catch(ignored);
    const beat = setInterval(() => {
      const question = { text: 'select 1', query_timeout: HEARTBEAT_MS };
      client.query(question).catch(() => void client.end());
    }, HEARTBEAT_MS);
    client.on('notification', ({ payload }) => heard(noticeIn(payload)));
    try {
      await this.#said(client.connect());
      await this.#said(client.query(`listen ${channelOf(this.address)}`));
    } catch (error) {
      clearInterval(beat);
      await client.end();
      throw error;
    }
    return { ended, close: () => client.end() };
  }

  /** Server, database and schema. */
  get where(): string {
    return this.address.where;
  }

  /** A table that is dropped takes its files with it; what the server's own backups and archives hold is theirs to drop. */
  async scrub(): Promise<void> {
    return undefined;
  }

  lacks(error: unknown): boolean {
    return error instanceof StoreFailed && error.code === NO_SUCH_TABLE;
  }

  async close(): Promise<void> {
    await Promise.all([...new Set([this.rowsPool, this.ownerPool])].map((pool) => pool.end()));
  }
}

/** The roles of a place; those that are not given are the writer's. */
const addressesOf = ({ writer, reader = writer, owner = writer }: PostgresPlace) => ({
  writer: addressOf(writer),
  reader: addressOf(reader),
  owner: addressOf(owner),
});

const connect = (place: PostgresPlace, as: 'reader' | 'writer'): PostgresConnection => {
  const addresses = addressesOf(place);
  const roles = { owner: addresses.owner.user, writer: addresses.writer.user, reader: addresses.reader.user };
  const address = addresses[as];
  const rows = poolOf(address, READERS, as === 'writer');
  const owner = as === 'writer' && roles.owner !== roles.writer ? poolOf(addresses.owner, 1, true) : rows;
  return new PostgresConnection(address, rows, owner, roles);
};

/** Connects to write. The schema is made when there is none, which the owner must then be allowed to. */
export const connectToWrite = async (place: PostgresPlace): Promise<PostgresConnection> => {
  const db = connect(place, 'writer');
  try {
    const { schema } = addressOf(place.writer);
    const found = await allRows(db, { sql: 'select 1 from pg_namespace where nspname = $1', parameters: [schema] });
    if (found.length === 0) await db.reshape([{ sql: `create schema if not exists ${schema}` }]);
    await db.reshape([{ sql: storeTables(db.dialect) }]);
    return db;
  } catch (error) {
    await db.close();
    throw error;
  }
};

/** Connects only to read. */
export const connectToRead = (place: PostgresPlace): PostgresConnection => connect(place, 'reader');
