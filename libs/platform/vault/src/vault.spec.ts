import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'libsql';
import { temporaryFolder } from '@hub/testing';
import { openVault, type Vault } from './vault.js';

describe('the vault', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let paths: { readonly file: string; readonly masterKeyFile: string };
  const opened: Vault[] = [];

  const open = (options: { readOnly?: boolean } = {}): Vault => {
    const vault = openVault({ ...paths, ...options });
    opened.push(vault);
    return vault;
  };
  const bytesOnDisk = (): Buffer =>
    Buffer.concat(readdirSync(folder.path).map((name) => readFileSync(join(folder.path, name))));

  beforeEach(() => {
    folder = temporaryFolder();
    paths = { file: join(folder.path, 'vault'), masterKeyFile: join(folder.path, 'master.key') };
  });

  afterEach(() => {
    for (const vault of opened.splice(0)) vault.close();
    folder.remove();
  });

  it('makes each subject a key of its own, at first use, and keeps it', () => {
    const vault = open();
    expect(vault.find('child:B1')).toBeUndefined();
    const key = vault.keyOf('child:B1');
    expect(key).toHaveLength(32);
    expect(vault.keyOf('child:B1')).toEqual(key);
    expect(vault.keyOf('child:B2')).not.toEqual(key);
    vault.close();
    expect(open().keyOf('child:B1')).toEqual(key);
  });

  it('has a new key on disk before it gives it out', () => {
    const key = open().keyOf('child:B1');
    expect(open().find('child:B1')).toEqual(key);
  });

  it('makes many keys at once and leaves those that exist', () => {
    const vault = open();
    const first = vault.keyOf('child:B1');
    vault.keysFor(['child:B1', 'child:B2', 'child:B3', 'child:B2']);
    expect(vault.find('child:B1')).toEqual(first);
    expect(vault.find('child:B2')).toHaveLength(32);
    expect(vault.find('child:B3')).not.toEqual(vault.find('child:B2'));
  });

  it('gives two writers the same key, whoever made it', () => {
    const [one, two] = [open(), open()];
    const key = one.keyOf('child:B1');
    expect(two.keyOf('child:B1')).toEqual(key);
    two.keysFor(['child:B1', 'child:B2']);
    expect(one.keyOf('child:B2')).toEqual(two.find('child:B2'));
  });

  it('keeps no key in the clear', () => {
    const key = open().keyOf('child:B1');
    expect(bytesOnDisk().includes(key)).toBe(false);
    expect(bytesOnDisk().includes(key.toString('hex'))).toBe(false);
    expect(bytesOnDisk().includes(key.toString('base64'))).toBe(false);
  });

  describe('destroying a key', () => {
    it('is for good: the subject gets no other', () => {
      const vault = open();
      vault.keyOf('child:B1');
      vault.destroy('child:B1');
      expect(vault.find('child:B1')).toBe('destroyed');
      vault.keysFor(['child:B1']);
      expect(vault.find('child:B1')).toBe('destroyed');
      expect(() => vault.keyOf('child:B1')).toThrow('has been destroyed');
      vault.close();
      expect(open().find('child:B1')).toBe('destroyed');
    });

    it('also counts for someone who never had a key', () => {
      const vault = open();
      vault.destroy('child:B1');
      expect(() => vault.keyOf('child:B1')).toThrow('has been destroyed');
    });

    it('is noticed by the others, after a refresh', () => {
      const [one, two, reader] = [open(), open(), open({ readOnly: true })];
      const kept = one.keyOf('child:B2');
      one.keyOf('child:B1');
      two.keyOf('child:B1');
      reader.find('child:B1');
      one.destroy('child:B1');
      two.refresh();
      reader.refresh();
      expect(two.find('child:B1')).toBe('destroyed');
      expect(reader.find('child:B1')).toBe('destroyed');
      expect(two.find('child:B2')).toEqual(kept);
    });

    it('leaves no trace of the wrapped key in the files', () => {
      const vault = open();
      const subjects = Array.from({ length: 40 }, (_, n) => `child:B${n}`);
      vault.keysFor(subjects);
      const raw = new Database(paths.file);
      const [wrapped] = raw.prepare("select wrapped from keys where subject = 'child:B20'").raw().get() as [Buffer];
      raw.close();
      const parts = [0, 15, 30, 45].map((from) => wrapped.subarray(from, from + 15));
      const partsOnDisk = () => parts.map((part) => bytesOnDisk().includes(part));
      expect(partsOnDisk()).toEqual([true, true, true, true]);
      vault.destroy('child:B20');
      expect(partsOnDisk()).toEqual([false, false, false, false]);
    });
  });

  describe('opened for reading only', () => {
    it('sees keys that others make, and makes none', () => {
      const writer = open();
      const reader = open({ readOnly: true });
      const key = writer.keyOf('child:B1');
      expect(reader.find('child:B1')).toEqual(key);
      expect(reader.keyOf('child:B1')).toEqual(key);
      expect(() => reader.keyOf('child:B2')).toThrow('opened for reading only');
      expect(() => reader.destroy('child:B1')).toThrow('opened for reading only');
    });

    it('says that there is no vault instead of making one', () => {
      expect(() => open({ readOnly: true })).toThrow('There is no vault at');
    });
  });

  describe('the master key', () => {
    it('is made at first use, for its owner only', () => {
      open();
      expect(statSync(paths.masterKeyFile).mode & 0o777).toBe(0o600);
    });

    it('is never made again for a vault that has keys', () => {
      open().close();
      rmSync(paths.masterKeyFile);
      expect(() => open()).toThrow('put it back from where it is kept safe');
    });

    it('is refused when others may read it', () => {
      open().close();
      chmodSync(paths.masterKeyFile, 0o640);
      expect(() => open()).toThrow('chmod 600');
    });

    it('is refused when it is another vault’s', () => {
      open().close();
      writeFileSync(paths.masterKeyFile, 'ab'.repeat(32));
      expect(() => open()).toThrow('not the one this vault was made with');
    });

    it('is refused when it is no key at all', () => {
      open().close();
      writeFileSync(paths.masterKeyFile, 'password');
      expect(() => open()).toThrow('does not hold a master key');
    });
  });

  it('says that it is closed', () => {
    const vault = open();
    vault.close();
    expect(() => vault.find('child:B1')).toThrow('The vault is closed');
    expect(() => vault.keyOf('child:B1')).toThrow('The vault is closed');
    expect(() => vault.refresh()).toThrow('The vault is closed');
  });
});
