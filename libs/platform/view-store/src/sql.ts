import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, type Compilable } from 'kysely';

/** Columns of every view table; the others are named by the view. */
export interface VersionColumns {
  key: string;
  known_from: number;
  known_to: number;
  body: string;
  [column: string]: string | number;
}

interface CheckpointColumns {
  group_name: string;
  position: number;
  event_id: string;
  tables: string;
  built: number;
  stopped_at: number;
  stopped_by: string;
}

interface ParkedColumns {
  group_name: string;
  table_name: string;
  key: string;
  position: number;
  event_type: string;
  error: string;
}

/** The tables that the store keeps for itself. */
export interface StoreTables {
  checkpoints: CheckpointColumns;
  parked_events: ParkedColumns;
}

type Tables = StoreTables & { [table: `${string}_v${number}`]: VersionColumns };

/** A statement as text with its parameters. */
export interface Sql {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Writes SQL, runs none: the subset that SQLite and PostgreSQL both speak. */
export const write = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** The text of a statement. */
export const textOf = (query: Compilable): Sql => {
  const { sql, parameters } = query.compile();
  return { sql, parameters };
};
