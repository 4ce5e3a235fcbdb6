import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NOW, type Envelope } from '@hub/kernel';
import { Story, postgresForTests } from '@hub/testing';
import { ViewStore, replaceReporting, runViews, type PostgresPlace, type ReportingTable } from '@hub/view-store';
import type { Client as PostgresClient } from 'pg';
import { asSuperuser } from '../../libs/platform/view-store/test/engines.js';
import { logOf, toys, type Told } from '../../libs/platform/view-store/test/toy-views.js';

const { Client } = createRequire(import.meta.url)('pg') as { Client: typeof PostgresClient };

/** The roles as they are delivered, under names of their own: roles belong to a whole server. */
const prefix = `spec_${randomBytes(6).toString('hex')}_`;
const own = (name: string): string => name.replace(/^hub_/, prefix);
const roles = readFileSync(new URL('../../infra/postgres/roles.sql', import.meta.url), 'utf8').replaceAll(
  'hub_',
  prefix,
);

const ROLES = ['hub_owner', 'hub_writer', 'hub_reader', 'hub_reporting', 'hub_stranger'] as const;
type Role = (typeof ROLES)[number];

const INSUFFICIENT_PRIVILEGE = '42501';
const STAYS = '55000';

const database = `${prefix}db`;
let server: string;

const addressAs = (role: Role): string => {
  const url = new URL(server);
  url.username = own(role);
  url.password = 'only-for-this-spec';
  url.pathname = `/${database}`;
  url.searchParams.set('schema', own('hub_views'));
  return url.toString();
};

const inDatabase = (): string => {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.toString();
};

/** What became of a statement as a role: its rows, or the code with which it was refused. */
const as = async (role: Role, sql: string): Promise<unknown> => {
  const client = new Client({ connectionString: addressAs(role) });
  try {
    await client.connect();
    await client.query(`set search_path = ${own('hub_views')}, ${own('hub_reporting')}`);
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows;
  } catch (error) {
    return (error as { code?: string }).code;
  } finally {
    await client.end();
  }
};

const story = new Story();
const event = (data: Told): Envelope => story.event(`toys-${data.key}`, 'toys.Told', data);
const log = logOf([
  event({ key: 'a', value: 1, colour: 'red' }),
  event({ key: 'a', value: 2, colour: 'red' }),
  event({ key: 'b', value: 3 }),
  event({ key: 'stuck', value: 1 }),
]);

const place = (): PostgresPlace => ({
  owner: addressAs('hub_owner'),
  writer: addressAs('hub_writer'),
  reader: addressAs('hub_reader'),
});

/** Keeps the views up for a while, as the roles allow. */
const keepUp = async (table: `${string}_v${number}`, work: () => Promise<void> = async () => undefined) => {
  const store = await ViewStore.open({ postgres: place() });
  const troubles: unknown[] = [];
  const views = runViews({ log, store, groups: [toys(table)], onTrouble: (error) => troubles.push(error) });
  try {
    await views.caughtUp;
    await work();
    await views.rebuild();
  } finally {
    await views.close();
    await store.close();
  }
  expect(troubles).toEqual([]);
};

const valuesRead = async (table: string): Promise<Record<string, unknown>> => {
  const store = await ViewStore.open({ postgres: place(), readOnly: true });
  const rows = await store.rowsAt<Told>(table, NOW);
  await store.close();
  return Object.fromEntries(rows.map(({ key, row }) => [key, row.value]));
};

beforeAll(async () => {
  server = await postgresForTests();
  await asSuperuser(server, `create database ${database}`);
  await asSuperuser(inDatabase(), roles);
  await asSuperuser(inDatabase(), roles);
  const passwords = ROLES.map((role) => `alter role ${own(role)} password 'only-for-this-spec';`).join('');
  await asSuperuser(inDatabase(), `create role ${own('hub_stranger')} login; ${passwords}`);
  await keepUp('toys_v1');
});

afterAll(async () => {
  await asSuperuser(server, `drop database ${database} with (force)`);
  await asSuperuser(server, ROLES.map((role) => `drop role ${own(role)};`).join(''));
});

describe('the roles that are delivered', () => {
  it('let the views be kept up, built anew, switched to a new number and read', async () => {
    expect(await valuesRead('toys_v1')).toEqual({ a: 2, b: 3 });
    await keepUp('toys_v2', async () => {
      await log.add([event({ key: 'c', value: 4 })]);
      expect(await valuesRead('toys_v2')).toEqual({ a: 2, b: 3, c: 4 });
    });
    expect(await as('hub_reader', 'select * from toys_v1')).toBe('42P01');
    await keepUp('toys_v1');
    expect(await valuesRead('toys_v1')).toEqual({ a: 2, b: 3, c: 4 });
  });

  it('let nobody else in', async () => {
    expect(await as('hub_stranger', 'select 1')).toBe(INSUFFICIENT_PRIVILEGE);
  });
});

const CHANGES = [
  'insert into moves values (99, 99, $$[]$$, $$[]$$)',
  'delete from moves',
  'insert into lease values (1, 99)',
  'update lease set number = 99',
  'insert into toys_v1 select * from toys_v1',
  "update toys_v1 set body = '{}'",
  'update toys_v1 set known_to = 99',
  'delete from toys_v1',
  'truncate toys_v1',
  'drop table toys_v1',
  'alter table toys_v1 disable trigger all',
  'create table more (x int)',
  'create function more() returns int language sql as $$ select 1 $$',
  'create temporary table more (x int)',
  'update checkpoints set position = 99',
  'delete from checkpoints',
  "insert into parked_events values ('toys', 'toys_v1', 'z', 1, 't', 'e')",
  'delete from parked_events',
  'truncate parked_events',
];

describe('the reader', () => {
  it.each(['toys_v1', 'checkpoints', 'parked_events'])('reads %s', async (table) => {
    expect(await as('hub_reader', `select count(*) > 0 as some from ${table}`)).toEqual([{ some: true }]);
  });

  it.each(CHANGES)('may not: %s', async (sql) => {
    const allowed = 'set default_transaction_read_only = off; set transaction_read_only = off; ';
    expect(await as('hub_reader', allowed + sql)).toBe(INSUFFICIENT_PRIVILEGE);
  });

  it('is told at once that it only reads', async () => {
    expect(await as('hub_reader', 'delete from toys_v1')).toBe('25006');
  });
});

describe('the writer', () => {
  it('adds versions and ends those that hold', async () => {
    const added = `insert into toys_v1 (key, known_from, known_to, value, colour, body)
      values ('w', 7, ${Number.MAX_SAFE_INTEGER}, 1, '', '{}')`;
    expect(
      await as('hub_writer', `begin; ${added}; update toys_v1 set known_to = 8 where key = 'w'; rollback`),
    ).not.toEqual(expect.any(String));
  });

  it.each([
    ['ends a version twice', `update toys_v1 set known_to = 99 where known_to <> ${Number.MAX_SAFE_INTEGER}`, STAYS],
    [
      'lets an ended version hold again',
      `update toys_v1 set known_to = ${Number.MAX_SAFE_INTEGER} where key = 'a'`,
      STAYS,
    ],
    ['ends a version before it began', "update toys_v1 set known_to = 0 where key = 'b'", STAYS],
    ['moves a version in time', 'update toys_v1 set known_from = 0', INSUFFICIENT_PRIVILEGE],
    ['gives a version to another key', "update toys_v1 set key = 'z'", INSUFFICIENT_PRIVILEGE],
    ['changes what a version says', "update toys_v1 set body = '{}'", INSUFFICIENT_PRIVILEGE],
    ['changes a column of a version', "update toys_v1 set colour = 'blue'", INSUFFICIENT_PRIVILEGE],
    ['deletes history', `delete from toys_v1 where known_to <> ${Number.MAX_SAFE_INTEGER}`, INSUFFICIENT_PRIVILEGE],
    ['deletes what holds', 'delete from toys_v1', INSUFFICIENT_PRIVILEGE],
    ['empties a view', 'truncate toys_v1', INSUFFICIENT_PRIVILEGE],
    ['drops a view', 'drop table toys_v1', INSUFFICIENT_PRIVILEGE],
    ['renames a view', 'alter table toys_v1 rename to other', INSUFFICIENT_PRIVILEGE],
    ['switches the guards off', 'alter table toys_v1 disable trigger all', INSUFFICIENT_PRIVILEGE],
    ['goes round the guards', 'set session_replication_role = replica', INSUFFICIENT_PRIVILEGE],
    [
      'mends the guards',
      'create or replace function refuse_change() returns trigger language sql as $$ $$',
      INSUFFICIENT_PRIVILEGE,
    ],
    ['makes a table', 'create table more (x int)', INSUFFICIENT_PRIVILEGE],
    ['moves a checkpoint back', 'update checkpoints set position = 0', STAYS],
    ['gives a checkpoint other tables', "update checkpoints set tables = ''", INSUFFICIENT_PRIVILEGE],
    ['deletes a checkpoint', 'delete from checkpoints', INSUFFICIENT_PRIVILEGE],
    ['changes what was said of a commit', "update moves set owners = ''", INSUFFICIENT_PRIVILEGE],
    ['gives the lease away', 'delete from lease', INSUFFICIENT_PRIVILEGE],
    ['takes the place of the owner', `set role ${own('hub_owner')}`, INSUFFICIENT_PRIVILEGE],
  ])('never %s', async (_what, sql, code) => {
    expect(await as('hub_writer', sql)).toBe(code);
  });
});

describe('the owner', () => {
  it.each([
    ['deletes', 'delete from toys_v1'],
    ['empties', 'truncate toys_v1'],
    ['changes what a version says in', "update toys_v1 set body = '{}' where key = 'b'"],
    ['ends versions twice in', 'update toys_v1 set known_to = 99'],
  ])('is stopped when it %s a view by a slip', async (_what, sql) => {
    expect(await as('hub_owner', sql)).toBe(STAYS);
  });
});

const LINE = { type: 'text', says: 'Number of the indicator' } as const;
const REPORTING: ReportingTable = {
  name: 'published_lines',
  says: "What the board's packs printed",
  columns: {
    line: LINE,
    printed: { type: 'text', says: 'As printed' },
    value: { type: 'number', says: 'The same as a number' },
  },
  rows: [
    { line: '8a', printed: '12', value: 12 },
    { line: '8b', printed: 'c', value: null },
  ],
};

describe('the reporting role', () => {
  const table = `${own('hub_reporting')}.published_lines`;
  const fill = (more: Partial<ReportingTable> = {}): Promise<void> =>
    replaceReporting(place(), { ...REPORTING, ...more });

  beforeAll(() => fill());

  it('reads what was loaded for it, with words for each column', async () => {
    expect(await as('hub_reporting', `select * from ${table} order by line`)).toEqual(REPORTING.rows);
    const says = `select col_description('${table}'::regclass, 2) as printed, obj_description('${table}'::regclass) as whole`;
    expect(await as('hub_reporting', says)).toEqual([
      { printed: 'As printed', whole: "What the board's packs printed" },
    ]);
  });

  it('reads the new rows after the next load, in other columns too, and none that was there before', async () => {
    await fill({ rows: [{ line: '8c', printed: '7', value: 7 }] });
    expect(await as('hub_reporting', `select * from ${table}`)).toEqual([{ line: '8c', printed: '7', value: 7 }]);
    await fill({ columns: { line: LINE }, rows: [{ line: '8d' }] });
    expect(await as('hub_reporting', `select * from ${table}`)).toEqual([{ line: '8d' }]);
    await fill();
    expect(await as('hub_reporting', `select count(*)::int as all from ${table}`)).toEqual([{ all: 2 }]);
  });

  it('keeps the old rows when a load fails', async () => {
    await expect(fill({ rows: [{ line: '8c', printed: '7', value: 'seven' }] })).rejects.toThrow('refused');
    expect(await as('hub_reporting', `select count(*)::int as all from ${table}`)).toEqual([{ all: 2 }]);
  });

  it.each(['toys_v1', 'checkpoints', 'parked_events', 'moves', 'lease'])(
    'does not see %s, where children are named or meant',
    async (hidden) => {
      expect(await as('hub_reporting', `select * from ${own('hub_views')}.${hidden}`)).toBe(INSUFFICIENT_PRIVILEGE);
    },
  );

  it.each([
    ['changes', 'update TABLE set value = 1'],
    ['deletes', 'delete from TABLE'],
    ['empties', 'truncate TABLE'],
    ['adds to', "insert into TABLE values ('8z', '1', 1)"],
    ['drops', 'drop table TABLE'],
    ['rewrites the words of', "comment on table TABLE is 'other'"],
    ['makes a table beside', 'create table MORE (x int)'],
    ['makes a function beside', 'create function MORE() returns int language sql as $$ select 1 $$'],
    ['makes a temporary table beside', 'create temporary table more (x int)'],
    ['takes the place of the owner of', `set role ${own('hub_owner')}`],
  ])('never %s what it reads', async (_what, sql) => {
    const asked = sql.replace('TABLE', table).replace('MORE', `${own('hub_reporting')}.more`);
    expect(await as('hub_reporting', `set transaction_read_only = off; ${asked}`)).toBe(INSUFFICIENT_PRIVILEGE);
  });

  it('is not written for by the writer, the reader or a stranger', async () => {
    for (const role of ['hub_writer', 'hub_reader', 'hub_stranger'] as const) {
      expect(await as(role, `select * from ${table}`)).toBe(INSUFFICIENT_PRIVILEGE);
    }
    await expect(replaceReporting({ writer: addressAs('hub_writer') }, REPORTING)).rejects.toThrow('refused');
  });
});
