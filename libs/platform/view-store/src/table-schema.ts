import type { ViewTable } from '@hub/kernel';
import type { Dialect } from './connection.js';
import { HOLDS, columnName, requirePlain } from './names.js';

/** The table of a view under a name. */
export const createTable = (view: ViewTable, name: string, dialect: Dialect): string => {
  const { textType } = dialect;
  const columns = Object.entries(view.columns).map(
    ([field, type]) => `${requirePlain(columnName(field))} ${type === 'integer' ? 'bigint' : textType} not null,`,
  );
  return `
    create table ${requirePlain(name)} (
      key ${textType} not null,
      known_from bigint not null,
      known_to bigint not null,
      ${columns.join('\n      ')}
      body text not null,
      primary key (key, known_from)
    );
    ${dialect.protectView(view, name)}
  `;
};

/**
 * The indexes of a view's table, as far as they are not there yet. `build` sets their names apart from those of the table
 * it will replace.
 */
export const createIndexes = (view: ViewTable, name: string, build: number): string => {
  const index = (what: string, on: string, where?: string): string =>
    `create index if not exists ${requirePlain(`ix_${view.table}_${what}_${build}`)} on ${requirePlain(name)} (${on})${where === undefined ? '' : ` where ${where}`};`;
  const lookups = (view.lookups ?? []).map(columnName).map((column) => index(column, column, `${column} <> ''`));
  const current = (view.currentLookups ?? [])
    .map(columnName)
    .map((column) => index(`now_${column}`, column, `known_to = ${HOLDS}`));
  const outOfUse = `drop index if exists ${requirePlain(`ix_${view.table}_now_${build}`)};`;
  const whole = view.wholeAtPosition ? [outOfUse, index('held', 'known_to, known_from')] : [];
  const begun = view.findsWhatBegan ? [index('begun', 'known_from')] : [];
  return [...whole, ...begun, ...lookups, ...current].join('\n');
};

/** The store's own tables: how far each group has come, and what could not be worked out. */
export const storeTables = ({ textType, protectStore }: Dialect): string => `
  create table if not exists checkpoints (
    group_name ${textType} primary key,
    position bigint not null,
    event_id ${textType} not null,
    tables ${textType} not null,
    built bigint not null,
    stopped_at bigint not null,
    stopped_by ${textType} not null
  );
  create table if not exists parked_events (
    group_name ${textType} not null,
    table_name ${textType} not null,
    key ${textType} not null,
    position bigint not null,
    event_type ${textType} not null,
    error ${textType} not null,
    primary key (group_name, table_name, key)
  );
  ${protectStore()}
`;
