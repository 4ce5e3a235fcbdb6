import type { ViewTable } from '@hub/kernel';
import { HOLDS, columnName } from './names.js';
import { LEASE_TABLE } from './postgres-lease.js';
import { movesTable } from './postgres-moves.js';

/** Names of the roles, as their connection strings give them. */
export interface Roles {
  readonly owner: string;
  readonly writer: string;
  readonly reader: string;
}

const quoted = (role: string): string => `"${role.replaceAll('"', '""')}"`;

const refuse = (trigger: string, table: string, what: string, which: string): string =>
  `create or replace trigger ${trigger} before ${what} on ${table} for each ${which} execute function refuse_change();`;

/**
 * What no role may change by a slip, whoever owns the table: a version is never deleted, begins where it began, and
 * ends once; while it holds, only its end can be written.
 */
export const guardView = ({ columns }: ViewTable, table: string): string => {
  const fixed = ['key', 'known_from', ...Object.keys(columns).map(columnName), 'body'].join(', ');
  return [
    refuse('versions_stay', table, 'delete or truncate', 'statement'),
    refuse('versions_stay_as_they_are', table, `update of ${fixed}`, 'statement'),
    refuse(
      'versions_end_once',
      table,
      'update',
      `row when (old.known_to <> ${HOLDS} or new.known_to <= old.known_from)`,
    ),
  ].join('\n');
};

/** A checkpoint and the number of the lease only move forward. */
export const guardStore = (textType: string): string => `
  ${LEASE_TABLE}
  ${movesTable(textType)}
  create or replace function refuse_change() returns trigger language plpgsql as $refuse$
    begin
      raise exception 'What was known stays: % of % refused', lower(tg_op), tg_table_name using errcode = '55000';
    end
  $refuse$;
  ${refuse('checkpoints_move_on', 'checkpoints', 'update', 'row when (new.position < old.position)')}
  ${refuse('lease_counts_up', 'lease', 'update', 'row when (new.number <= old.number)')}
  ${refuse('lease_stays', 'lease', 'delete or truncate', 'statement')}
`;

const grant = (rights: string, table: string, role: string): string =>
  `grant ${rights} on ${table} to ${quoted(role)};`;

const toOthers = ({ owner, writer, reader }: Roles, table: string, rights: readonly string[]): string =>
  [
    ...(writer === owner ? [] : ['select', ...rights].map((right) => grant(right, table, writer))),
    ...(reader === owner || reader === writer ? [] : [grant('select', table, reader)]),
  ].join('\n');

/** The writer adds versions and ends them; the reader reads. */
export const grantsOnView = (table: string, roles: Roles): string =>
  toOthers(roles, table, ['insert', 'update (known_to)']);

/** The writer moves checkpoints, names what it could not work out, and says what has changed; the reader reads. */
export const grantsOnStore = (roles: Roles): string =>
  [
    toOthers(roles, 'checkpoints', ['update (position, event_id, stopped_at, stopped_by)']),
    toOthers(roles, 'parked_events', ['insert', 'delete']),
    toOthers(roles, 'moves', ['insert', 'delete']),
    toOthers(roles, 'lease', ['insert', 'update (number)']),
  ].join('\n');
