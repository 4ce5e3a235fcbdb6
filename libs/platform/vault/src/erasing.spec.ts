import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import Database from 'libsql';
import { temporaryFolder } from '@hub/testing';
import { eraseInCopy, keysLeftIn, openVault, type Vault } from './index.js';

describe('an erasure', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let vault: Vault;
  const file = (name: string): string => join(folder.path, name);
  beforeEach(() => {
    folder = temporaryFolder();
    vault = openVault({ file: file('vault'), masterKeyFile: file('key') });
    vault.keysFor(['child:B1', 'report:R1', 'child:B2']);
  });
  afterEach(() => {
    vault.close();
    folder.remove();
  });

  it('destroys the keys of all its subjects, and no other', () => {
    vault.erase({ id: 'E1', subjects: ['child:B1', 'report:R1'], residues: [], about: { events: 3 } });
    expect(['child:B1', 'report:R1'].map((subject) => vault.find(subject))).toEqual(['destroyed', 'destroyed']);
    expect(vault.find('child:B2')).toBeInstanceOf(Buffer);
    expect(vault.erasures()).toEqual([{ id: 'E1', subjects: ['child:B1', 'report:R1'], about: { events: 3 } }]);
  });

  it('is all or nothing: when one part cannot be written, every key is still there', () => {
    const twice = { eventId: 'e1', data: {} };
    expect(() => vault.erase({ id: 'E1', subjects: ['child:B1'], residues: [twice, twice] })).toThrow('UNIQUE');
    expect(vault.find('child:B1')).toBeInstanceOf(Buffer);
    expect(vault.erasures()).toEqual([]);
  });

  it('changes nothing when it is carried out again, whatever is said then', () => {
    vault.erase({ id: 'E1', subjects: ['child:B1'], residues: [{ eventId: 'e1', data: { dob: '2001-07-01' } }] });
    vault.erase({ id: 'E1', subjects: ['child:B2'], residues: [{ eventId: 'e1', data: { dob: '1999-01-01' } }] });
    expect(vault.find('child:B2')).toBeInstanceOf(Buffer);
    expect(vault.residueOf('e1')).toEqual({ dob: '2001-07-01' });
  });

  describe('in a copy of the vault', () => {
    const wrappedIn = (path: string): Buffer => {
      const db = new Database(path);
      const [wrapped] = db.prepare("select wrapped from keys where subject = 'child:B1'").raw().get() as [Buffer];
      db.close();
      return wrapped;
    };

    it('reaches the keys that the copy still holds, and what may be left goes with it', () => {
      const backup = file('backup');
      const raw = new Database(file('vault'));
      raw.prepare('vacuum into ?').run(backup);
      raw.close();
      vault.erase({ id: 'E1', subjects: ['child:B1'], residues: [{ eventId: 'e1', data: { dob: '2001-07-01' } }] });
      expect(wrappedIn(backup)).toBeInstanceOf(Buffer);
      expect(keysLeftIn(backup, vault.erasures())).toBe(1);
      eraseInCopy(file('vault'), backup);
      expect(keysLeftIn(backup, vault.erasures())).toBe(0);
      expect(wrappedIn(backup)).toBeNull();
      copyFileSync(file('key'), file('backup key'));
      const restored = openVault({ file: backup, masterKeyFile: file('backup key') });
      expect([restored.find('child:B1'), restored.residueOf('e1')]).toEqual(['destroyed', { dob: '2001-07-01' }]);
      restored.close();
    });

    it('says that there is no vault where none is', () => {
      expect(() => eraseInCopy(file('vault'), file('nowhere'))).toThrow('There is no vault at');
      expect(() => keysLeftIn(file('nowhere'), [])).toThrow('There is no vault at');
    });
  });
});
