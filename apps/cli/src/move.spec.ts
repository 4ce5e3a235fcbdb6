import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startProtocolFake, temporaryFolder, type ProtocolFake } from '@hub/testing';
import { runCli } from './index.js';

const CHILDREN = `child_id,surname,forename,dob,sex,responsible_la
B0000001,Example,Robin,2018-03-14,1,E09000006
`;

interface Moved {
  readonly audit: object;
  readonly log: { readonly position: number; readonly digest: string };
}

describe('moving a hub to an event store and back, over the protocol fake', () => {
  const folder = temporaryFolder();
  const data = join(folder.path, 'data');
  let fake: ProtocolFake;
  let server: Record<string, string>;

  const hub = async (texts: readonly string[], environment: Record<string, string> = {}) => {
    let out = '';
    let err = '';
    const code = await runCli(texts, {
      out: { write: (text) => (out += text) },
      err: { write: (text) => (err += text) },
      environment: { HUB_DATA: data, HUB_PORT: '0', ...environment },
      folder: folder.path,
    });
    return { code, out, err };
  };
  const deliver = (name: string, row: string, environment?: Record<string, string>) => {
    mkdirSync(join(folder.path, name));
    writeFileSync(join(folder.path, name, 'children.csv'), CHILDREN + row);
    return hub(['intake', name], environment);
  };
  const digest = async (environment?: Record<string, string>): Promise<string> =>
    (JSON.parse((await hub(['status', '--json'], environment)).out) as { digest: string }).digest;
  const moved = async (way: string): Promise<Moved> => {
    const { code, out, err } = await hub(['move', way, '--json'], server);
    if (code !== 0) throw new Error(err);
    return JSON.parse(out) as Moved;
  };

  beforeAll(async () => {
    fake = await startProtocolFake();
    server = { HUB_LOG: fake.connection().replace('esdb://', 'esdb://hub:correct-horse@') };
    expect(await deliver('first', '')).toMatchObject({ code: 0, err: '' });
  });

  afterAll(() => {
    fake.stop();
    folder.remove();
  });

  it('it must be said which way, and where the event store is', async () => {
    expect((await hub(['move', 'up'], server)).err).toContain('Say which way');
    expect((await hub(['move', 'back'])).err).toContain('HUB_LOG must name the event store');
    expect((await hub(['move', 'back'], server)).err).toContain('is in its own folder already');
    expect((await hub(['move', 'back'], { ...server, HUB_DATA: join(folder.path, 'nowhere') })).err).toContain(
      'There is no hub in',
    );
  });

  it('cut short it is still the hub in the folder; the same command goes on', async () => {
    await fake.fault('append', 'drop-after');
    expect(await hub(['move', 'to-event-store'], server)).toMatchObject({
      code: 1,
      err: expect.stringContaining('The event store does not answer') as unknown,
    });
    expect(existsSync(join(data, 'log.sqlite'))).toBe(true);
    const before = await digest();
    expect((await moved('to-event-store')).log.digest).toBe(before);
    expect(existsSync(join(data, 'log.sqlite'))).toBe(false);
  });

  it('afterwards the same hub works on the event store, says nothing of the password, and not without it', async () => {
    expect((await hub(['verify'], server)).code).toBe(0);
    expect(await deliver('second', 'B0000002,Sample,Alex,2018-06-15,2,E09000006\n', server)).toMatchObject({ code: 0 });
    expect((await hub(['status'])).err).toContain('HUB_LOG: is not set');
    const again = await hub(['move', 'to-event-store'], server);
    expect(again.code).toBe(0);
    expect(again.out + again.err).not.toContain('correct-horse');
  });

  it('and back: what was recorded there is here, with the same digest', async () => {
    const there = await digest(server);
    const { audit } = await moved('to-event-store');
    rmSync(join(data, 'audit-copy.sqlite'));
    expect(await moved('back')).toMatchObject({ log: { digest: there }, audit });
    expect(await digest()).toBe(there);
    expect((await hub(['verify'])).code).toBe(0);
    expect((await hub(['status'], server)).err).toContain('holds a log of its own');
  });
});
