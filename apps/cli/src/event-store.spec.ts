import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startProtocolFake, temporaryFolder, type ProtocolFake } from '@hub/testing';
import { runCli } from './index.js';

const CHILDREN = `child_id,surname,forename,dob,sex,responsible_la
B0000001,Example,Robin,2018-03-14,1,E09000006
`;

describe('the hub command with a log on an event store, over the protocol fake', () => {
  const folder = temporaryFolder();
  let fake: ProtocolFake;
  let log: string;

  const hub = async (texts: readonly string[], environment: Record<string, string> = { HUB_LOG: log }) => {
    let out = '';
    let err = '';
    const code = await runCli(texts, {
      out: { write: (text) => (out += text) },
      err: { write: (text) => (err += text) },
      environment: { HUB_DATA: join(folder.path, 'data'), HUB_PORT: '0', ...environment },
      folder: folder.path,
    });
    return { code, out, err };
  };

  beforeAll(async () => {
    fake = await startProtocolFake();
    log = fake.connection().replace('esdb://', 'esdb://hub:correct-horse@');
    mkdirSync(join(folder.path, 'delivery'));
    writeFileSync(join(folder.path, 'delivery', 'children.csv'), CHILDREN);
    expect(await hub(['intake', 'delivery'])).toMatchObject({ code: 0, err: '' });
  });

  afterAll(() => {
    fake.stop();
    folder.remove();
  });

  it('status says where the log is, without the password', async () => {
    const { code, out } = await hub(['status']);
    expect([code, out]).toEqual([0, expect.stringContaining(`Log           on esdb://127.0.0.1:${fake.ports[0]}`)]);
    expect(out).not.toContain('correct-horse');
  });

  it('verify checks what the event store holds, and this machine’s copy of it', async () => {
    const { code, out } = await hub(['verify']);
    expect(code).toBe(0);
    expect(out.match(/: intact/g)).toHaveLength(4);
  });

  it('a backup says that the log is not in it, and whose matter that is', async () => {
    const { code, out } = await hub(['backup', 'backup']);
    expect(code).toBe(0);
    expect(out).toContain('NOT copied: log and read audit. They are on esdb://127.0.0.1');
    expect(out).not.toContain('correct-horse');
    expect(readdirSync(join(folder.path, 'backup'))).toEqual(['vault.sqlite']);
    expect((await hub(['backup', '--help'])).out).toContain('back it up there');
  });

  it('another call without the setting does not begin a second log', async () => {
    expect(await hub(['intake', 'delivery'], {})).toMatchObject({
      code: 1,
      err: expect.stringContaining('HUB_LOG: is not set') as unknown,
    });
  });

  it('verify names the first event that was changed there, and ends with 2', async () => {
    await fake.tell({ order: 'tamper', stream: 'hub_log-E09000006', revision: 1, data: '{"changed":true}' });
    const { code, out } = await hub(['verify']);
    expect([code, out]).toEqual([2, expect.stringContaining('log: CHANGED at event 2')]);
    expect(out).toContain('log, copy on this machine: intact');
  });

  it('a server that cannot be reached is said in words', async () => {
    fake.stop();
    const { code, err } = await hub(['verify']);
    expect([code, err]).toEqual([1, expect.stringContaining('The event store does not answer')]);
  });
});
