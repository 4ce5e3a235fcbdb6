import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openHub, readSettings, type Hub } from '@hub/worker';
import { createApp, type HubApp } from '@hub/api';
import { postgresForTests, temporaryFolder } from '@hub/testing';
import { openVault } from '@hub/vault';
import { addressOf, openPostgresDesk } from '@hub/view-store';
import { asSuperuser, POSTGRES } from '../../../libs/platform/view-store/test/engines.js';
import { runCli } from './index.js';

const FEEDS = {
  children: `child_id,surname,forename,dob,sex,responsible_la
B0000001,Example,Robin,2018-03-14,1,E09000006
B0000002,Sample,Alex,2018-06-15,2,E09000006
`,
  risk_assessments: `assessment_id,child_id,strand,tool,assessed_at,rag,agency,multi_agency
RA1,B0000001,cse,SERAF,2024-01-01T10:00,red,CSC,Y
`,
  police_missing_reports: `report_ref,child_id,surname,forename,dob,category,risk_grade,missing_from_type,last_seen_at,reported_at,la_notified_at
MP1,,Nobody,Known,2018-01-01,missing,low,other,2024-03-20T18:00,2024-03-20T20:00,
`,
};

/** What is asked of the hub without naming a moment of its own. */
const QUESTIONS = [
  ['sheet', '--known-at', '2020-01-01'],
  ['worklist', 'match-queue'],
  ['worklist', 'waiting'],
  ['worklist', 'notes'],
  ['figure', '8a', '--period', '2024-25'],
  ['figures', '--period', '2024-25'],
  ['explain', '8a', '--period', '2024-25'],
];

const withoutTheTime = (name: string, value: unknown): unknown => (name === 'knownAt' ? undefined : value);

describe('the hub command with views in PostgreSQL', () => {
  const folder = temporaryFolder();
  /** What a file answers to each question. */
  const expected: unknown[] = [];
  let place: Awaited<ReturnType<typeof POSTGRES.newPlace>>;

  const hub = async (engine: 'file' | 'postgres', ...texts: string[]) => {
    let out = '';
    let err = '';
    const code = await runCli(texts, {
      out: { write: (text) => (out += text) },
      err: { write: (text) => (err += text) },
      environment: { HUB_DATA: join(folder.path, engine), ...(engine === 'file' ? {} : place.environment) },
      folder: folder.path,
    });
    return { code, out, err };
  };

  const answerTo = async (engine: 'file' | 'postgres', question: readonly string[]): Promise<unknown> => {
    const { code, out, err } = await hub(engine, ...question, '--json');
    return { question, code, err, answer: JSON.parse(out, withoutTheTime) as unknown };
  };

  beforeAll(async () => {
    place = await POSTGRES.newPlace();
    mkdirSync(join(folder.path, 'delivery'));
    for (const [feed, text] of Object.entries(FEEDS)) {
      writeFileSync(join(folder.path, 'delivery', `${feed}.csv`), text);
    }
  });

  afterAll(async () => {
    await place.remove();
    folder.remove();
  });

  it.each(['file', 'postgres'] as const)('tries a delivery out and takes it in: %s', async (engine) => {
    const tried = await hub(engine, 'intake', 'delivery', '--dry-run', '--json');
    expect(JSON.parse(tried.out)).toMatchObject({ dryRun: true, feeds: [{ new: 2 }, { new: 1 }, { new: 1 }] });
    expect(await hub(engine, 'intake', 'delivery')).toMatchObject({ code: 0 });
    const again = await hub(engine, 'intake', 'delivery', '--dry-run', '--json');
    expect(JSON.parse(again.out)).toMatchObject({ feeds: [{ new: 0 }, { new: 0 }, { new: 0 }] });
  });

  it.each(QUESTIONS)('answers %s %s as with a file', async (...question) => {
    const answer = await answerTo('file', question);
    expect(answer).toMatchObject({ code: 0, err: '' });
    expect(await answerTo('postgres', question)).toEqual(answer);
    expected.push(answer);
  });

  it('says in words that PostgreSQL cannot be reached, without the password, and ends', async () => {
    let err = '';
    const code = await runCli(['intake', 'delivery'], {
      out: { write: () => undefined },
      err: { write: (text) => (err += text) },
      environment: { HUB_DATA: join(folder.path, 'other'), HUB_VIEWS: 'postgres://u:secret@127.0.0.1:1/hub' },
      folder: folder.path,
    });
    expect(code).toBe(1);
    expect(err).toContain('PostgreSQL at 127.0.0.1:1/hub, schema hub_views cannot be reached');
    expect(err).not.toMatch(/secret|\n +at /);
  });

  describe('beside a running server', () => {
    let own: Hub;
    let app: HubApp;

    beforeAll(async () => {
      const environment = { HUB_DATA: join(folder.path, 'postgres'), HUB_PORT: '0', ...place.environment };
      own = await openHub({ settings: readSettings(environment, '/') });
      const local = { token: '' };
      app = await createApp(own, { localToken: () => local.token });
      local.token = own.announce(await app.listen());
    });

    afterAll(async () => {
      await app.close();
      await own.close();
    });

    it('is answered from the same views, also when they were built anew', async () => {
      expect(await hub('postgres', 'rebuild')).toMatchObject({ code: 0 });
      const answers = [];
      for (const question of QUESTIONS) answers.push(await answerTo('postgres', question));
      expect(answers).toEqual(expected);
      expect(JSON.parse((await hub('postgres', 'status', '--json')).out)).toMatchObject({
        running: { pid: process.pid },
        viewsPosition: (await own.log.head()).position,
      });
    });
  });
});

const MORE = `child_id,surname,forename,dob,sex,responsible_la
B0000003,Later,Kim,2018-02-01,2,E09000006
`;

describe('the hub command with the keys of people in PostgreSQL', () => {
  const folder = temporaryFolder();
  const at = (...names: string[]): string => join(folder.path, ...names);
  let server: string;
  const schemas: string[] = [];

  /** A vault of its own in the PostgreSQL of the tests. */
  const newVault = (): string => {
    const address = new URL(server);
    const schema = `spec_${randomBytes(6).toString('hex')}`;
    schemas.push(schema);
    address.searchParams.set('schema', schema);
    return address.toString();
  };

  const hub = async (data: string, vault: string | undefined, ...texts: string[]) => {
    let out = '';
    let err = '';
    const code = await runCli(texts, {
      out: { write: (text) => (out += text) },
      err: { write: (text) => (err += text) },
      environment: {
        HUB_DATA: at(data),
        ...(vault === undefined ? {} : { HUB_VAULT: vault, HUB_VAULT_KEY: at('master.key') }),
      },
      folder: folder.path,
    });
    return { code, out, err };
  };

  /** Who is on the sheet by name, as known at a moment. */
  const namesOf = async (data: string, vault: string | undefined, knownAt: string): Promise<readonly unknown[]> => {
    const { out } = await hub(data, vault, 'sheet', '--known-at', knownAt, '--json');
    const { children } = JSON.parse(out) as { readonly children: readonly { readonly surname: string }[] };
    return children.map(({ surname }) => surname);
  };

  const eraseSomebody = async (vault: string): Promise<void> => {
    const writer = () => openPostgresDesk(addressOf(vault));
    const desk = writer();
    const [row] = await desk.rows<{ subject: string }>({ sql: 'select subject from keys order by subject limit 1' });
    await desk.close();
    const keys = await openVault({ server: { writer }, masterKeyFile: at('master.key') });
    await keys.erase({ id: 'erasure-1', subjects: [row?.subject ?? ''], residues: [] });
    await keys.close();
  };

  const checked = async (backup: string): Promise<{ position: number; digest: string; recordedAt: string }> =>
    JSON.parse((await hub('any', undefined, 'check-backup', backup, '--key', at('master.key'), '--json')).out) as never;

  let own: string;

  beforeAll(async () => {
    server = await postgresForTests();
    own = newVault();
    for (const [name, feeds] of Object.entries({ first: FEEDS, second: { children: MORE } })) {
      mkdirSync(at(name));
      for (const [feed, text] of Object.entries(feeds)) writeFileSync(at(name, `${feed}.csv`), text);
    }
    expect(await hub('data', own, 'intake', 'first')).toMatchObject({ code: 0, err: '' });
    expect(existsSync(at('data', 'vault.sqlite'))).toBe(false);
  });

  afterAll(async () => {
    for (const schema of schemas) await asSuperuser(server, `drop schema if exists ${schema} cascade`);
    folder.remove();
  });

  it('a backup that is made while the hub takes a delivery in is whole, and says how far it goes', async () => {
    const environment = { HUB_DATA: at('data'), HUB_VAULT: own, HUB_VAULT_KEY: at('master.key') };
    const running = await openHub({ settings: readSettings(environment, '/') });
    const intake = await running.takeIn({ delivery: at('second'), by: { person: 'x', agency: 'x', role: 'OPERATOR' } });
    const [copied] = await Promise.all([hub('data', own, 'backup', 'kept'), intake.result]);
    await running.close();
    expect(copied).toMatchObject({ code: 0, out: expect.stringContaining('audit.sqlite, log.sqlite, vault.sqlite') });
    const { position } = await checked('kept');
    expect((await hub('data', own, 'check-backup', 'kept')).out).toMatch(
      /This backup is whole[^]*Since then +\d+ events/,
    );
    const { events } = JSON.parse((await hub('data', own, 'status', '--json')).out) as { events: number };
    expect([position > 0, position <= events]).toEqual([true, true]);
  });

  it.each([
    ['into files', undefined],
    ['into another PostgreSQL', 'new'],
    ['beside the PostgreSQL that still has the keys', 'own'],
  ])('restored %s it is the hub as it was at that moment, by digest and by name', async (words, where) => {
    const vault = { new: newVault(), own }[where ?? ''];
    const data = `restored ${words}`;
    const { position, digest, recordedAt } = await checked('kept');
    expect(await hub(data, vault, 'restore', 'kept', '--key', at('master.key'))).toMatchObject({ code: 0, err: '' });
    expect(existsSync(at(data, 'vault.sqlite'))).toBe(vault === undefined);
    const verified = await hub(data, vault, 'verify', '--digest', `${position}:${digest}`);
    expect(verified).toMatchObject({ code: 0, err: '' });
    const names = await namesOf(data, vault, recordedAt);
    expect(names).toEqual(expect.arrayContaining(['Example']));
    expect(names).toEqual(await namesOf('data', own, recordedAt));
  });

  it('who was erased since stays erased where that PostgreSQL is named, and is said not to be elsewhere', async () => {
    await eraseSomebody(own);
    expect((await hub('data', own, 'backups')).out).toContain('HOLDS KEYS');
    const key = ['--key', at('master.key')];
    const told = 'NOT carried out: erasures after the backup';
    expect((await hub('beside', own, 'restore', 'kept', ...key)).out).not.toContain(told);
    expect((await hub('files', undefined, 'restore', 'kept', ...key)).out).toContain(told);
  });

  it('the vault of another hub is never used, and nothing is restored', async () => {
    const other = newVault();
    const environment = { HUB_DATA: at('other'), HUB_VAULT: other, HUB_VAULT_KEY: at('other.key') };
    await (await openHub({ settings: readSettings(environment, '/') })).close();
    const refused = await hub('stranger', other, 'restore', 'kept', '--key', at('master.key'));
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('the vault of another hub') });
    expect(existsSync(at('stranger', 'log.sqlite'))).toBe(false);
  });
});
