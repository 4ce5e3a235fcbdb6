import type { ViewTable } from '@hub/kernel';
import { HOLDS, columnName, requirePlain } from './names.js';

/**
 * The table of a view under a name, and its indexes. `build` sets the names of the indexes apart from those of the table
 * it will replace.
 */
export const createTable = (view: ViewTable, name: string, build: number): string => {
  const columns = Object.entries(view.columns).map(
    ([field, type]) => `${requirePlain(columnName(field))} ${type === 'integer' ? 'bigint' : 'text'} not null,`,
  );
  const index = (what: string, on: string, where: string): string =>
    `create index ${requirePlain(`ix_${view.table}_${what}_${build}`)} on ${name} (${on}) where ${where};`;
  const lookups = (view.lookups ?? []).map(columnName).map((column) => index(column, column, `${column} <> ''`));
  const current = (view.currentLookups ?? [])
    .map(columnName)
    .map((column) => index(`now_${column}`, column, `known_to = ${HOLDS}`));
  return `
    create table ${requirePlain(name)} (
      key text not null,
      known_from bigint not null,
      known_to bigint not null,
      ${columns.join('\n      ')}
      body text not null,
      primary key (key, known_from)
    );
    ${view.wholeAtPosition ? index('now', 'known_from', `known_to = ${HOLDS}`) : ''}
    ${lookups.join('\n    ')}
    ${current.join('\n    ')}
  `;
};

/** The store's own tables: how far each group has come, and what could not be worked out. */
export const STORE_TABLES = `
  create table if not exists checkpoints (
    group_name text primary key,
    position bigint not null,
    event_id text not null,
    tables text not null,
    built bigint not null,
    stopped_at bigint not null,
    stopped_by text not null
  );
  create table if not exists parked_events (
    group_name text not null,
    table_name text not null,
    key text not null,
    position bigint not null,
    event_type text not null,
    error text not null,
    primary key (group_name, table_name, key)
  );
`;
