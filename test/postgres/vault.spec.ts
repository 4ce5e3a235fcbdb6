import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { postgresForTests, temporaryFolder } from '@hub/testing';
import { copyVault, openVault, type VaultPlace } from '@hub/vault';
import { addressOf, openPostgresDesk } from '@hub/view-store';
import type { Client as PostgresClient } from 'pg';
import { vaultContract } from '../../libs/platform/vault/test/vault-contract.js';
import { asSuperuser } from '../../libs/platform/view-store/test/engines.js';

const { Client } = createRequire(import.meta.url)('pg') as { Client: typeof PostgresClient };

const rowsOf = async <Row extends object>(url: string, sql: string, values: unknown[] = []): Promise<Row[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
};

const deskAt = (address: string) => () => openPostgresDesk(addressOf(address, 'hub_vault'));

vaultContract('PostgreSQL', async () => {
  const url = await postgresForTests();
  const schema = `spec_${randomBytes(6).toString('hex')}`;
  await asSuperuser(url, `create schema ${schema}`);
  const address = new URL(url);
  address.searchParams.set('schema', schema);
  return {
    place: { server: { writer: deskAt(address.toString()) } },
    bytes: async () => {
      await asSuperuser(url, 'checkpoint');
      const tables = await rowsOf<{ bytes: Buffer }>(
        url,
        `select pg_read_binary_file(pg_relation_filepath(oid)) as bytes from pg_class
          where relnamespace = $1::regnamespace and relkind in ('r', 'i')`,
        [schema],
      );
      return Buffer.concat(tables.map(({ bytes }) => bytes));
    },
    wrapped: async (subject) => {
      const [row] = await rowsOf<{ wrapped: Buffer }>(url, `select wrapped from ${schema}.keys where subject = $1`, [
        subject,
      ]);
      return row?.wrapped ?? Buffer.alloc(0);
    },
    remove: () => asSuperuser(url, `drop schema ${schema} cascade`),
  };
});

/** The roles as they are delivered, under names of their own: roles belong to a whole server. */
const prefix = `vault_${randomBytes(6).toString('hex')}_`;
const own = (name: string): string => name.replace(/^hub_/, prefix);
const ROLES = ['hub_owner', 'hub_writer', 'hub_reader', 'hub_reporting', 'hub_vault'] as const;
const INSUFFICIENT_PRIVILEGE = '42501';
const STAYS = '55000';

describe('the roles that are delivered, and the vault', () => {
  const database = `${prefix}db`;
  const folder = temporaryFolder();
  const masterKeyFile = join(folder.path, 'master.key');
  let server: string;

  const addressAs = (role: (typeof ROLES)[number]): string => {
    const url = new URL(server);
    url.username = own(role);
    url.password = 'only-for-this-spec';
    url.pathname = `/${database}`;
    url.searchParams.set('schema', own('hub_vault'));
    return url.toString();
  };
  const place = (): VaultPlace => ({
    server: { writer: deskAt(addressAs('hub_vault')), owner: deskAt(addressAs('hub_owner')) },
  });
  /** What became of a statement as a role: its rows, or the code with which it was refused. */
  const as = async (role: (typeof ROLES)[number], sql: string): Promise<unknown> => {
    try {
      return await rowsOf(addressAs(role), `set search_path = ${own('hub_vault')}; ${sql}`);
    } catch (error) {
      return (error as { code?: string }).code;
    }
  };

  beforeAll(async () => {
    server = await postgresForTests();
    await asSuperuser(server, `create database ${database}`);
    const inDatabase = new URL(server);
    inDatabase.pathname = `/${database}`;
    const roles = readFileSync(new URL('../../infra/postgres/roles.sql', import.meta.url), 'utf8');
    for (let time = 0; time < 2; time += 1) {
      await asSuperuser(inDatabase.toString(), roles.replaceAll('hub_', prefix));
    }
    const passwords = ROLES.map((role) => `alter role ${own(role)} password 'only-for-this-spec';`).join('');
    await asSuperuser(inDatabase.toString(), passwords);
    const vault = await openVault({ ...place(), masterKeyFile });
    await vault.keysFor(['child:B1', 'child:B2']);
    await vault.erase({ id: 'E1', subjects: ['child:B2'], residues: [{ eventId: 'e1', data: {} }] });
    await vault.close();
  });

  afterAll(async () => {
    await asSuperuser(server, `drop database ${database} with (force)`);
    await asSuperuser(server, ROLES.map((role) => `drop role ${own(role)};`).join(''));
    folder.remove();
  });

  it('let keys be made, found and destroyed', async () => {
    const vault = await openVault({ ...place(), masterKeyFile });
    expect(await vault.find('child:B1')).toBeInstanceOf(Buffer);
    expect(await vault.find('child:B2')).toBe('destroyed');
    await vault.close();
  });

  it('let a vault be copied to a file, and back into its place', async () => {
    const file = join(folder.path, 'copy');
    expect(await copyVault(place(), { file })).toMatchObject({ keys: 1 });
    const copy = await openVault({ file, masterKeyFile });
    expect(await copy.keysOf(['child:B2'])).toEqual(new Map([['child:B2', 'destroyed']]));
    await copy.keyOf('child:B7');
    await copy.close();
    expect(await copyVault({ file }, place())).toMatchObject({ keys: 2 });
  });

  it.each([
    ['takes a key out', 'delete from keys', INSUFFICIENT_PRIVILEGE],
    ['empties the keys', 'truncate keys', INSUFFICIENT_PRIVILEGE],
    ['gives somebody another key', "update keys set wrapped = 'x' where subject = 'child:B1'", STAYS],
    ['gives somebody who was erased a key again', "update keys set wrapped = 'x' where subject = 'child:B2'", STAYS],
    ['gives a key to another subject', "update keys set subject = 'child:B9'", INSUFFICIENT_PRIVILEGE],
    ['forgets an erasure', 'delete from erasures', INSUFFICIENT_PRIVILEGE],
    ['changes an erasure', "update erasures set subjects = ''", INSUFFICIENT_PRIVILEGE],
    ['changes what was left', "update residues set data = ''", INSUFFICIENT_PRIVILEGE],
    ['changes the check of the master key', "update facts set value = ''", INSUFFICIENT_PRIVILEGE],
    ['drops a table', 'drop table keys', INSUFFICIENT_PRIVILEGE],
    ['switches the guards off', 'alter table keys disable trigger all', INSUFFICIENT_PRIVILEGE],
    ['makes a table', 'create table more (x int)', INSUFFICIENT_PRIVILEGE],
    ['takes the place of the owner', `set role ${own('hub_owner')}`, INSUFFICIENT_PRIVILEGE],
    ['reads the views', `select * from ${own('hub_views')}.checkpoints`, INSUFFICIENT_PRIVILEGE],
  ])('the role of the vault never %s', async (_what, sql, code) => {
    expect(await as('hub_vault', sql)).toBe(code);
  });

  it.each([
    ['deletes', 'delete from keys'],
    ['empties', 'truncate keys'],
    ['changes', "update keys set wrapped = 'x'"],
    ['forgets an erasure of', 'delete from erasures'],
  ])('the owner is stopped when it %s keys by a slip', async (_what, sql) => {
    expect(await as('hub_owner', sql)).toBe(STAYS);
  });

  it.each(['hub_writer', 'hub_reader', 'hub_reporting'] as const)('%s sees no key', async (role) => {
    expect(await as(role, `select * from ${own('hub_vault')}.keys`)).toBe(INSUFFICIENT_PRIVILEGE);
  });
});
