import { chmodSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { temporaryFolder } from '@hub/testing';
import { openVault, type Vault, type VaultPlace } from '../src/index.js';

/** A server is started by the first spec that needs one: on a busy machine that takes its time. */
jest.setTimeout(60_000);

/** A place for a vault that is thrown away after use. */
export interface PlaceForTests {
  readonly place: VaultPlace;
  /** The bytes in which the vault is stored. */
  bytes(): Promise<Buffer>;
  /** The wrapped key of a subject as it is stored. */
  wrapped(subject: string): Promise<Buffer>;
  remove(): Promise<void>;
}

/** What every engine of the vault must keep. `newPlace` is given a folder of its own. */
export const vaultContract = (engine: string, newPlace: (folder: string) => Promise<PlaceForTests>): void => {
  describe(`a vault in ${engine}`, () => {
    let folder: ReturnType<typeof temporaryFolder>;
    let stored: PlaceForTests;
    let masterKeyFile: string;
    const opened: Vault[] = [];

    const open = async (options: { readOnly?: boolean } = {}): Promise<Vault> => {
      const vault = await openVault({ ...stored.place, masterKeyFile, ...options });
      opened.push(vault);
      return vault;
    };
    const closed = async (): Promise<void> => (await open()).close();
    const found = (vault: Vault, ...subjects: string[]) => Promise.all(subjects.map((subject) => vault.find(subject)));

    beforeEach(async () => {
      folder = temporaryFolder();
      masterKeyFile = join(folder.path, 'master.key');
      stored = await newPlace(folder.path);
    });

    afterEach(async () => {
      for (const vault of opened.splice(0)) await vault.close();
      await stored.remove();
      folder.remove();
    });

    it('makes each subject a key of its own, at first use, and keeps it', async () => {
      const vault = await open();
      expect(await vault.find('child:B1')).toBeUndefined();
      const key = await vault.keyOf('child:B1');
      expect(key).toHaveLength(32);
      expect(await vault.keyOf('child:B1')).toEqual(key);
      expect(await vault.keyOf('child:B2')).not.toEqual(key);
      await vault.close();
      expect(await (await open()).keyOf('child:B1')).toEqual(key);
    });

    it('has a new key on disk before it gives it out', async () => {
      const key = await (await open()).keyOf('child:B1');
      expect(await (await open()).find('child:B1')).toEqual(key);
    });

    it('makes many keys at once and leaves those that exist', async () => {
      const vault = await open();
      const first = await vault.keyOf('child:B1');
      const keys = await vault.keysFor(['child:B1', 'child:B2', 'child:B3', 'child:B2']);
      expect(keys.get('child:B1')).toEqual(first);
      expect(keys.get('child:B2')).toHaveLength(32);
      expect(keys.get('child:B3')).not.toEqual(keys.get('child:B2'));
      expect(await vault.keysOf(['child:B3', 'child:B2', 'child:B9'])).toEqual(
        new Map([...keys].filter(([subject]) => subject !== 'child:B1')),
      );
    });

    it('gives two writers the same key, whoever made it, also when both do at once', async () => {
      const [one, two] = [await open(), await open()];
      const key = await one.keyOf('child:B1');
      expect(await two.keyOf('child:B1')).toEqual(key);
      const several = ['child:B4', 'child:B3', 'child:B2', 'child:B1'];
      const [here, there] = await Promise.all([one.keysFor(several), two.keysFor([...several].reverse())]);
      expect(new Map([...here].sort())).toEqual(new Map([...there].sort()));
    });

    it('keeps no key in the clear', async () => {
      const key = await (await open()).keyOf('child:B1');
      const bytes = await stored.bytes();
      for (const form of [key, key.toString('hex'), key.toString('base64')]) expect(bytes.includes(form)).toBe(false);
    });

    describe('destroying a key', () => {
      it('is for good: the subject gets no other', async () => {
        const vault = await open();
        await vault.keyOf('child:B1');
        await vault.destroy('child:B1');
        expect(await vault.find('child:B1')).toBe('destroyed');
        expect((await vault.keysFor(['child:B1'])).get('child:B1')).toBe('destroyed');
        await expect(vault.keyOf('child:B1')).rejects.toThrow('has been destroyed');
        await vault.close();
        expect(await (await open()).find('child:B1')).toBe('destroyed');
      });

      it('also counts for someone who never had a key', async () => {
        const vault = await open();
        await vault.destroy('child:B1');
        await expect(vault.keyOf('child:B1')).rejects.toThrow('has been destroyed');
      });

      it('is noticed by the others at their next question', async () => {
        const [one, two] = [await open(), await open()];
        const gone = Array.from({ length: 20 }, (_, at) => `child:G${at}`);
        const kept = await one.keyOf('child:B2');
        await one.keysFor(gone);
        const reader = await open({ readOnly: true });
        for (const other of [two, reader]) await found(other, 'child:B2', ...gone);
        await one.erase({ id: 'E1', subjects: gone, residues: [] });
        // Asked all at once, so that some wait for their answer when another has noticed.
        for (const other of [two, reader])
          expect(await found(other, 'child:B2', ...gone)).toEqual([kept, ...gone.map(() => 'destroyed')]);
      });

      it('leaves no trace of the wrapped key where the vault is stored', async () => {
        const vault = await open();
        await vault.keysFor(Array.from({ length: 40 }, (_, n) => `child:B${n}`));
        const wrapped = await stored.wrapped('child:B20');
        const partsStored = async () => {
          const bytes = await stored.bytes();
          return [0, 15, 30, 45].map((from) => bytes.includes(wrapped.subarray(from, from + 15)));
        };
        expect(await partsStored()).toEqual([true, true, true, true]);
        await vault.destroy('child:B20');
        expect(await partsStored()).toEqual([false, false, false, false]);
      });
    });

    describe('an erasure', () => {
      const left = [{ eventId: 'e1', data: { dob: '2001-07-01' } }];

      it('destroys the keys of all its subjects, and no other, and keeps what may be left', async () => {
        const vault = await open();
        await vault.keysFor(['child:B1', 'report:R1', 'child:B2']);
        const subjects = ['child:B1', 'report:R1', 'child:B1'];
        await vault.erase({ id: 'E1', subjects, residues: left, about: { events: 3 } });
        expect(await found(vault, 'child:B1', 'report:R1')).toEqual(['destroyed', 'destroyed']);
        expect(await vault.find('child:B2')).toBeInstanceOf(Buffer);
        expect(await vault.erasures()).toEqual([{ id: 'E1', subjects, about: { events: 3 } }]);
        expect(await vault.residuesOf(['e1', 'e2'])).toEqual(new Map([['e1', { dob: '2001-07-01' }]]));
        expect(await vault.residuesOfErasure('E1')).toEqual(left);
      });

      it('is all or nothing: when one part cannot be written, every key is still there', async () => {
        const vault = await open();
        await vault.keyOf('child:B1');
        const twice = { eventId: 'e1', data: {} };
        await expect(vault.erase({ id: 'E1', subjects: ['child:B1'], residues: [twice, twice] })).rejects.toThrow();
        expect(await vault.find('child:B1')).toBeInstanceOf(Buffer);
        expect(await vault.erasures()).toEqual([]);
      });

      it('changes nothing when it is carried out again, whatever is said then', async () => {
        const vault = await open();
        await vault.keysFor(['child:B1', 'child:B2']);
        await vault.erase({ id: 'E1', subjects: ['child:B1'], residues: left });
        await vault.erase({ id: 'E1', subjects: ['child:B2'], residues: [{ eventId: 'e1', data: { dob: '1999' } }] });
        expect(await vault.find('child:B2')).toBeInstanceOf(Buffer);
        expect((await vault.residuesOf(['e1'])).get('e1')).toEqual({ dob: '2001-07-01' });
      });
    });

    describe('opened for reading only', () => {
      it('sees keys that others make, and makes none', async () => {
        const writer = await open();
        const reader = await open({ readOnly: true });
        const key = await writer.keyOf('child:B1');
        expect(await reader.find('child:B1')).toEqual(key);
        expect(await reader.keyOf('child:B1')).toEqual(key);
        await expect(reader.keyOf('child:B2')).rejects.toThrow('opened for reading only');
        await expect(reader.destroy('child:B1')).rejects.toThrow('opened for reading only');
      });

      it('says that there is no vault instead of making one', async () => {
        await expect(open({ readOnly: true })).rejects.toThrow('There is no vault at');
      });
    });

    describe('the master key', () => {
      it('is made at first use, for its owner only', async () => {
        await open();
        expect(statSync(masterKeyFile).mode & 0o777).toBe(0o600);
      });

      it('is never made again for a vault that has keys', async () => {
        await closed();
        rmSync(masterKeyFile);
        await expect(open()).rejects.toThrow('put it back from where it is kept safe');
      });

      it('is refused when others may read it', async () => {
        await closed();
        chmodSync(masterKeyFile, 0o640);
        await expect(open()).rejects.toThrow('chmod 600');
      });

      it('is refused when it is another vault’s', async () => {
        await closed();
        writeFileSync(masterKeyFile, 'ab'.repeat(32));
        await expect(open()).rejects.toThrow('not the one this vault was made with');
      });

      it('is refused when it is no key at all', async () => {
        await closed();
        writeFileSync(masterKeyFile, 'password');
        await expect(open()).rejects.toThrow('does not hold a master key');
      });
    });

    it('says that it is closed', async () => {
      const vault = await open();
      await vault.close();
      await expect(vault.find('child:B1')).rejects.toThrow('The vault is closed');
      await expect(vault.keyOf('child:B1')).rejects.toThrow('The vault is closed');
      await expect(vault.erasures()).rejects.toThrow('The vault is closed');
    });
  });
};
