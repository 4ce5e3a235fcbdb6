import {
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  createQueryId,
  type OperationNodeSource,
  type QueryCompiler,
  type RootOperationNode,
} from 'kysely';

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

/** Name of a view's table. */
export type TableName = `${string}_v${number}`;

type Tables = StoreTables & { [table: TableName]: VersionColumns };

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

/** Puts statements into the words of one engine. */
export const wordsOf =
  (compiler: QueryCompiler) =>
  (query: OperationNodeSource): Sql => {
    const { sql, parameters } = compiler.compileQuery(query.toOperationNode() as RootOperationNode, createQueryId());
    return { sql, parameters };
  };
