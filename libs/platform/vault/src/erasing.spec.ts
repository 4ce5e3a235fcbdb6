import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'libsql';
import { temporaryFolder } from '@hub/testing';
import { copyVault, eraseInCopy, erasuresAt, keysLeftIn, openVault, type Vault } from './index.js';

const SUBJECTS = ['child:B1', 'report:R1', 'child:B2'];
const ERASURE = { id: 'E1', subjects: ['child:B1'], residues: [{ eventId: 'e1', data: { dob: '2001-07-01' } }] };

describe('a copy of a vault', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let vault: Vault;
  const file = (name: string): string => join(folder.path, name);
  const open = (name: string): Promise<Vault> => openVault({ file: file(name), masterKeyFile: file('key') });
  const wrappedIn = (path: string): Buffer => {
    const db = new Database(path);
    const [wrapped] = db.prepare("select wrapped from keys where subject = 'child:B1'").raw().get() as [Buffer];
    db.close();
    return wrapped;
  };

  beforeEach(async () => {
    folder = temporaryFolder();
    vault = await open('vault');
    await vault.keysFor(SUBJECTS);
  });
  afterEach(async () => {
    await vault.close();
    folder.remove();
  });

  it('loses the keys of those who are erased, and what may be left goes with them', async () => {
    const backup = file('backup');
    const raw = new Database(file('vault'));
    raw.prepare('vacuum into ?').run(backup);
    raw.close();
    await vault.erase(ERASURE);
    expect(wrappedIn(backup)).toBeInstanceOf(Buffer);
    expect(keysLeftIn(backup, await vault.erasures())).toBe(1);
    eraseInCopy(await erasuresAt({ file: file('vault') }), backup);
    expect(keysLeftIn(backup, await vault.erasures())).toBe(0);
    expect(wrappedIn(backup)).toBeNull();
    copyFileSync(file('key'), file('backup key'));
    const restored = await openVault({ file: backup, masterKeyFile: file('backup key') });
    expect(await restored.find('child:B1')).toBe('destroyed');
    expect((await restored.residuesOf(['e1'])).get('e1')).toEqual({ dob: '2001-07-01' });
    await restored.close();
  });

  it('holds every key, is opened by the same master key, and carries out what was erased since', async () => {
    const copies = [{ file: file('vault') }, { file: file('copy') }] as const;
    expect(await copyVault(...copies)).toMatchObject({ keys: 3 });
    const copy = await open('copy');
    expect(await copy.keysOf(SUBJECTS)).toEqual(await vault.keysOf(SUBJECTS));
    await vault.erase(ERASURE);
    await vault.keyOf('child:B4');
    expect(await copyVault(...copies)).toMatchObject({ keys: 3 });
    expect(await copy.keysOf([...SUBJECTS, 'child:B4'])).toEqual(await vault.keysOf([...SUBJECTS, 'child:B4']));
    expect(await copy.erasures()).toEqual(await vault.erasures());
    expect(await copy.residuesOfErasure('E1')).toEqual(ERASURE.residues);
    await copy.close();
  });

  it('is not put into the place of another vault', async () => {
    rmSync(file('key'));
    await (await open('other')).close();
    await expect(copyVault({ file: file('vault') }, { file: file('other') })).rejects.toThrow(
      'There is another vault at',
    );
  });

  it('is not said to be where none is', async () => {
    expect(() => eraseInCopy([], file('nowhere'))).toThrow('There is no vault at');
    expect(() => keysLeftIn(file('nowhere'), [])).toThrow('There is no vault at');
    await expect(erasuresAt({ file: file('nowhere') })).rejects.toThrow('There is no vault at');
  });
});
