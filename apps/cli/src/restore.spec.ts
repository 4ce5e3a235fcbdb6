import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'libsql';
import { temporaryFolder } from '@hub/testing';
import { openVault } from '@hub/vault';
import { runCli } from './index.js';

const HEAD = 'child_id,surname,forename,dob,sex,responsible_la\n';
const ROBIN = 'B0000001,Example,Robin,2018-03-14,1,E09000006\n';
const ALEX = 'B0000002,Sample,Alex,2018-06-15,2,E09000006\n';

describe('a hub that is lost', () => {
  const folder = temporaryFolder();
  const at = (...names: string[]): string => join(folder.path, ...names);
  let number = 0;
  let empty = '';
  afterAll(() => folder.remove());

  const hubIn = async (data: string, ...texts: string[]) => {
    let out = '';
    let err = '';
    const code = await runCli(texts, {
      out: { write: (text) => (out += text) },
      err: { write: (text) => (err += text) },
      environment: { HUB_DATA: data, HUB_PORT: '0' },
      folder: folder.path,
    });
    return { code, out, err };
  };
  const own = (...texts: string[]) => hubIn(at('data'), ...texts);

  const deliver = async (name: string, rows: string): Promise<void> => {
    mkdirSync(at(name));
    writeFileSync(at(name, 'children.csv'), HEAD + rows);
    expect(await own('intake', name)).toMatchObject({ code: 0, err: '' });
  };

  beforeAll(async () => {
    await deliver('first', ROBIN);
    expect((await own('sheet')).code).toBe(0);
    expect((await own('backup', 'kept', '--with-key')).code).toBe(0);
    expect((await own('backup', 'kept without key')).code).toBe(0);
    await deliver('second', ALEX);
  });

  beforeEach(() => {
    empty = at(`new ${(number += 1)}`);
  });

  /** A copy of the backup that may be spoilt. */
  const spoilt = (name: string, spoil: (path: string) => void): string => {
    cpSync(at('kept'), at(name), { recursive: true });
    spoil(at(name));
    return name;
  };

  const changeEvent = (file: string): void => {
    const db = new Database(file);
    db.exec("drop trigger events_no_update; update events set data = '{}' where position = 1");
    db.close();
  };

  it('is made of its backup again, with the same digest, and goes on from there', async () => {
    const checked = JSON.parse((await own('check-backup', 'kept', '--json')).out) as {
      position: number;
      digest: string;
    };
    const { code, out } = await hubIn(empty, 'restore', 'kept');
    expect(code).toBe(0);
    expect(out).toContain(`Digest        ${checked.position}:${checked.digest}`);
    expect((await hubIn(empty, 'verify', '--digest', `${checked.position}:${checked.digest}`)).code).toBe(0);
    expect(await hubIn(empty, 'intake', 'second')).toMatchObject({ code: 0, err: '' });
    expect((await hubIn(empty, 'status')).code).toBe(0);
  });

  it('the key may come from another place, and without one nothing is restored', async () => {
    const refused = await hubIn(empty, 'restore', 'kept without key');
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('--key FILE') as unknown });
    expect(existsSync(empty)).toBe(false);
    expect((await hubIn(empty, 'restore', 'kept without key', '--key', at('data', 'vault.key'))).code).toBe(0);
  });

  it('with a key of another hub nothing is restored', async () => {
    const other = at('other');
    expect((await hubIn(other, 'intake', 'first')).code).toBe(0);
    const refused = await hubIn(empty, 'restore', 'kept without key', '--key', join(other, 'vault.key'));
    expect(refused.code).toBe(1);
    expect(existsSync(empty)).toBe(false);
  });

  it('is never written over a hub that is there', async () => {
    expect(await own('restore', 'kept')).toMatchObject({
      code: 1,
      err: expect.stringContaining('nothing of it is written over') as unknown,
    });
  });

  it('a restore that was cut short left no hub, and is done again', async () => {
    mkdirSync(empty);
    for (const file of ['vault.sqlite.restoring', 'log.sqlite.restoring']) writeFileSync(join(empty, file), 'half');
    expect((await hubIn(empty, 'status')).err).toContain('There is no hub in');
    expect((await hubIn(empty, 'restore', 'kept')).code).toBe(0);
    expect((await hubIn(empty, 'verify')).code).toBe(0);
  });

  it.each([
    ['an event was changed', 'changed', (path: string) => changeEvent(join(path, 'log.sqlite')), 'changed at event 1'],
    ['the vault is missing', 'no vault', (path: string) => rmSync(join(path, 'vault.sqlite')), 'no whole backup'],
    [
      'a line of the read audit was changed',
      'audit',
      (path: string) => changeEvent(join(path, 'audit.sqlite')),
      'The read audit in this backup was changed',
    ],
    [
      'the vault is that of another hub',
      'vault',
      (path: string) => {
        const db = new Database(join(path, 'vault.sqlite'));
        db.exec('delete from keys');
        db.close();
      },
      'The vault has no key for',
    ],
  ])('a backup is refused, and says so, when %s', async (_words, name, spoil, said) => {
    const backup = spoilt(name, spoil);
    expect(await own('check-backup', backup)).toMatchObject({ code: 1, err: expect.stringContaining(said) as unknown });
    expect(await hubIn(empty, 'restore', backup)).toMatchObject({ code: 1 });
    expect(existsSync(join(empty, 'log.sqlite'))).toBe(false);
  });

  it('check-backup says how far the backup is behind, and knows one of another hub', async () => {
    const { position } = JSON.parse((await own('check-backup', 'kept', '--json')).out) as { position: number };
    const { events } = JSON.parse((await own('status', '--json')).out) as { events: number };
    expect((await own('check-backup', 'kept')).out).toContain(`${events - position} events that are not in it`);
    expect((await hubIn(at('stranger'), 'intake', 'second')).code).toBe(0);
    expect(await hubIn(at('stranger'), 'check-backup', 'kept', '--key', at('data', 'vault.key'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('is not of the hub in') as unknown,
    });
  });

  it('who was erased since stays erased where a vault that knows it is named', async () => {
    const vault = new Database(at('data', 'vault.sqlite'));
    const [subject] = vault.prepare('select subject from keys').raw().all().flat() as string[];
    vault.close();
    const writable = await openVault({ file: at('data', 'vault.sqlite'), masterKeyFile: at('data', 'vault.key') });
    await writable.erase({ id: 'erasure-1', subjects: [subject as string], residues: [] });
    await writable.close();
    const said = await hubIn(empty, 'restore', 'kept');
    expect(said.out).toContain('NOT carried out: erasures after the backup');
    const second = `${empty} too`;
    expect((await hubIn(second, 'restore', 'kept', '--erased-in', 'data')).out).not.toContain('NOT carried out');
    const restored = await openVault({ file: join(second, 'vault.sqlite'), masterKeyFile: join(second, 'vault.key') });
    expect(await restored.find(subject as string)).toBe('destroyed');
    await restored.close();
  });
});
