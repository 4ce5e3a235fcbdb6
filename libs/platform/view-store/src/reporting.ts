import { Client } from 'pg';
import { requirePlain, storable } from './names.js';
import { addressOf, type PostgresPlace } from './postgres-address.js';
import { postgresFailure } from './postgres-errors.js';

/** A table for tools of analysts. No child is in it: whoever fills it answers for that. */
export interface ReportingTable {
  readonly name: string;
  readonly says: string;
  readonly columns: Readonly<Record<string, { readonly type: 'text' | 'integer' | 'number'; readonly says: string }>>;
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

const TYPES = { text: 'text', integer: 'bigint', number: 'double precision' } as const;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The schema of tables for analysts, beside that of the views: `hub_views` has `hub_reporting`. */
export const reportingSchemaOf = (schema: string): string => `${schema.replace(/_views$/, '')}_reporting`;

const definitionOf = ({ says, columns }: ReportingTable, table: string): string => {
  const all = Object.entries(columns).map(([column, about]) => ({ column: requirePlain(column), ...about }));
  return [
    `create table if not exists ${table} (${all.map(({ column, type }) => `${column} ${TYPES[type]}`).join(', ')});`,
    `comment on table ${table} is ${quoted(says)};`,
    ...all.map(({ column, says: about }) => `comment on column ${table}.${column} is ${quoted(about)};`),
  ].join('\n');
};

const sameColumns = async (client: Client, schema: string, { name, columns }: ReportingTable): Promise<boolean> => {
  const found = await client.query<{ column_name: string; data_type: string }>(
    `select column_name, data_type from information_schema.columns
      where table_schema = $1 and table_name = $2 order by ordinal_position`,
    [schema, name],
  );
  const wanted = Object.entries(columns).map(([column, { type }]) => `${column} ${TYPES[type]}`);
  return found.rows.map(({ column_name, data_type }) => `${column_name} ${data_type}`).join() === wanted.join();
};

/**
 * Puts these rows in the place of those that a table of the reporting schema holds, all or none: whoever reads meanwhile
 * sees the old ones or the new ones. Done by the owner of the views, because nobody else may write there. Throws
 * `StoreFailed`.
 */
export const replaceReporting = async (place: PostgresPlace, table: ReportingTable): Promise<void> => {
  const { connectionString, schema: views, where } = addressOf(place.owner ?? place.writer);
  const schema = requirePlain(reportingSchemaOf(views));
  const name = `${schema}.${requirePlain(table.name)}`;
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('begin');
    const { rowCount } = await client.query('select 1 from pg_namespace where nspname = $1', [schema]);
    if (rowCount === 0) await client.query(`create schema ${schema}`);
    if (!(await sameColumns(client, schema, table))) await client.query(`drop table if exists ${name}`);
    await client.query(definitionOf(table, name));
    await client.query(`delete from ${name}`);
    await client.query(`insert into ${name} select * from json_populate_recordset(null::${name}, $1)`, [
      storable(JSON.stringify(table.rows)),
    ]);
    await client.query('commit');
  } catch (error) {
    throw postgresFailure(error, where);
  } finally {
    await client.end();
  }
};
