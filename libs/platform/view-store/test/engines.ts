import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import Database from 'libsql';
import { Client } from 'pg';
import { postgresForTests, temporaryFolder } from '@hub/testing';
import type { ViewPlace } from '../src/index.js';

/** A place for views that is thrown away after use. */
export interface PlaceForTests {
  readonly place: ViewPlace;
  /** The settings with which a hub keeps its views there. */
  readonly environment: { readonly HUB_VIEWS?: string };
  /** Runs SQL on the tables behind the store's back. */
  spoil(sql: string): Promise<void>;
  remove(): Promise<void>;
}

/** An engine of the view store. */
export interface EngineForTests {
  readonly name: string;
  /** A new place with nothing in it. */
  newPlace(): Promise<PlaceForTests>;
  /** How many of so many random runs it takes part in: each costs it so much more than the first engine. */
  share(runs: number): number;
}

export const SQLITE: EngineForTests = {
  name: 'SQLite',
  share: (runs) => runs,
  newPlace: async () => {
    const folder = temporaryFolder();
    const file = join(folder.path, 'views.db');
    return {
      place: { file },
      environment: {},
      spoil: async (sql) => {
        const db = new Database(file);
        db.exec(sql);
        db.close();
      },
      remove: async () => folder.remove(),
    };
  },
};

/** Runs SQL on the server of the tests, as a user who may do everything. */
export const asSuperuser = async (url: string, sql: string): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

export const POSTGRES: EngineForTests = {
  name: 'PostgreSQL',
  share: (runs) => Math.ceil(runs / 6),
  newPlace: async () => {
    const url = await postgresForTests();
    const schema = `spec_${randomBytes(6).toString('hex')}`;
    const writer = new URL(url);
    writer.searchParams.set('schema', schema);
    return {
      place: { postgres: { writer: writer.toString() } },
      environment: { HUB_VIEWS: writer.toString() },
      spoil: (sql) => asSuperuser(url, `set search_path = ${schema}; set session_replication_role = replica; ${sql}`),
      remove: () => asSuperuser(url, `drop schema if exists ${schema} cascade`),
    };
  },
};

/** Every engine of the view store. */
export const ENGINES: readonly EngineForTests[] = [SQLITE, POSTGRES];
