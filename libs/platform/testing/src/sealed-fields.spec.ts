import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openMemoryLog } from '@hub/event-log';
import type { Envelope, EventLog } from '@hub/kernel';
import { AUTHORITY, handClock, SAMPLE_KINDS, sampleEvent, temporaryFolder } from './index.js';
import { openVault, sealedLog, type Vault } from '@hub/vault';

const SUBJECT = 'child:S0000001';
const personal = { name: 'Zoë Example', text: 'seen at the station' };

describe('a sealed log', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let vault: Vault;
  let bare: EventLog;
  let log: EventLog;

  beforeEach(async () => {
    folder = temporaryFolder();
    vault = await openVault({ file: join(folder.path, 'vault'), masterKeyFile: join(folder.path, 'master.key') });
    bare = openMemoryLog({ authority: AUTHORITY, now: handClock().now });
    log = sealedLog(bare, vault, SAMPLE_KINDS);
  });

  afterEach(async () => {
    await vault.close();
    folder.remove();
  });

  const note = (id: string, data: object, subject = SUBJECT) =>
    log.append({ stream: 's-1', expected: 'any', events: [{ ...sampleEvent(id, data), subject }] });

  const followed = (source: EventLog): Promise<readonly Envelope[]> =>
    new Promise((resolve, reject) => {
      const subscription = source.subscribeAll(
        0,
        async (batch) => {
          resolve(batch);
          void subscription.close();
        },
        reject,
      );
    });

  const everyRead = async (): Promise<unknown[]> => [
    (await log.readStream('s-1'))[0]?.data,
    (await log.readStreams(['s-1'])).get('s-1')?.[0]?.data,
    (await log.readAll(0))[0]?.data,
    (await followed(log))[0]?.data,
  ];

  it('leaves in an event of somebody erased what it was told to leave, and marks it as erased', async () => {
    await note('told', { ...personal, list: ['kept'] });
    const [told] = await log.readStream('s-1');
    const residues = [{ eventId: told?.id ?? '', data: { name: 'Erased record' } }];
    await vault.erase({ id: 'E1', subjects: [SUBJECT], residues });
    const left = { list: ['kept'], name: 'Erased record', $erased: true };
    expect(await everyRead()).toEqual([left, left, left, left]);
  });

  it('keeps personal fields sealed and the others as they are', async () => {
    await note('one', { ...personal, list: [1, 2] });
    const [event] = await bare.readAll(0);
    expect(Object.keys(event?.data ?? {}).sort()).toEqual(['$sealed', 'list']);
    expect(JSON.stringify(event)).not.toContain('Zoë');
    expect(event?.data).toMatchObject({ list: [1, 2] });
  });

  it('opens them on every way of reading', async () => {
    await note('one', { ...personal, list: [1, 2] });
    const data = { ...personal, list: [1, 2] };
    expect(await everyRead()).toEqual([data, data, data, data]);
  });

  it('leaves events without personal fields alone and makes no key for them', async () => {
    await note('one', { list: [1], text: undefined });
    expect((await bare.readAll(0))[0]?.data).toEqual({ list: [1] });
    expect(await vault.find(SUBJECT)).toBeUndefined();
  });

  it('makes all keys of one call before it appends', async () => {
    const appends = ['B1', 'B2', 'B3'].map((id) => ({
      stream: id,
      expected: -1,
      events: [{ ...sampleEvent(id, personal), subject: `child:${id}` }],
    }));
    let keysWhenAppended: unknown[] = [];
    const watched: EventLog = {
      ...bare,
      appendAll: async (...call) => {
        const keys = await vault.keysOf(['child:B1', 'child:B2', 'child:B3']);
        keysWhenAppended = [...keys.values()].map((key) => key !== 'destroyed');
        return bare.appendAll(...call);
      },
    };
    await sealedLog(watched, vault, SAMPLE_KINDS).appendAll(appends);
    expect(keysWhenAppended).toEqual([true, true, true]);
  });

  it('shows someone whose key was destroyed without the personal fields, on every way of reading', async () => {
    await note('one', { ...personal, list: [1] });
    await vault.destroy(SUBJECT);
    const data = { list: [1], $erased: true };
    expect(await everyRead()).toEqual([data, data, data, data]);
  });

  it('stores further events about someone erased without their personal fields', async () => {
    await vault.destroy(SUBJECT);
    await note('one', { ...personal, list: [1] });
    expect((await bare.readAll(0))[0]?.data).toEqual({ list: [1], $erased: true });
    expect((await log.readAll(0))[0]?.data).toEqual({ list: [1], $erased: true });
  });

  it('throws when personal fields have nobody’s key', async () => {
    await expect(note('one', personal, '')).rejects.toThrow('nobody whose key could seal them');
    expect(await bare.readAll(0)).toEqual([]);
  });

  it('throws on an event of an unknown kind, which might be personal', async () => {
    const event = { ...sampleEvent('one'), type: 'other.Thing' };
    await expect(log.append({ stream: 's-1', expected: -1, events: [event] })).rejects.toThrow('No event kind');
  });

  it('throws when a sealed part was moved to another event', async () => {
    await note('one', personal);
    const [first] = await bare.readAll(0);
    await bare.append({ stream: 's-2', expected: -1, events: [sampleEvent('two', first?.data)] });
    await expect(log.readStream('s-2')).rejects.toThrow('does not open');
  });

  /** The same vault, whose answers come when they are let through. */
  const withAnswers = (answer: (times: number) => Promise<void>): Vault => {
    let times = 0;
    return new Proxy(vault, {
      get: (of, name) => {
        const found = (Reflect.get(of, name) as Vault['keysOf']).bind(of);
        if (name !== 'keysFor' && name !== 'keysOf') return found;
        return async (subjects: readonly string[]) => {
          await answer((times += 1));
          return found(subjects);
        };
      },
    });
  };

  it('appends in the order of the calls, whichever keys come first', async () => {
    let second: () => void = () => undefined;
    const secondAsked = new Promise<void>((resolve) => (second = resolve));
    const late = withAnswers(async (times) => {
      if (times === 1) await secondAsked;
      else second();
    });
    const slow = sealedLog(bare, late, SAMPLE_KINDS);
    const note = (id: string) =>
      slow.append({
        stream: 's-1',
        expected: 'any',
        events: [{ ...sampleEvent(id, personal), subject: `child:${id}` }],
      });
    await Promise.all([note('one'), note('two')]);
    expect((await bare.readAll(0)).map(({ subject }) => subject)).toEqual(['child:one', 'child:two']);
  });

  it('whoever follows it waits while the keys cannot be reached; a question fails', async () => {
    await note('one', personal);
    const away = Object.assign(new Error('PostgreSQL cannot be reached'), { passes: true });
    const flickering = withAnswers(async (times) => {
      if (times <= 2) throw away;
    });
    const log = sealedLog(bare, flickering, SAMPLE_KINDS);
    await expect(log.readAll(0)).rejects.toBe(away);
    expect((await followed(log))[0]?.data).toEqual(personal);
  });

  it('throws when the vault is another log’s', async () => {
    await note('one', personal);
    const other = await openVault({ file: join(folder.path, 'other'), masterKeyFile: join(folder.path, 'other.key') });
    await expect(sealedLog(bare, other, SAMPLE_KINDS).readAll(0)).rejects.toThrow('Is it the vault that belongs');
    await other.close();
  });
});
