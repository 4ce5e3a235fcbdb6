import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeBorough } from '@hub/seeds';
import { startProtocolFake, temporaryFolder, type ProtocolFake } from '@hub/testing';
import { hubViews } from '@hub/views';
import { ViewStore, type ViewPlace } from '@hub/view-store';
import { Client } from 'pg';
import { asSuperuser, POSTGRES, type PlaceForTests } from '../../../libs/platform/view-store/test/engines.js';
import type { Hub } from './hub.js';
import { openHub } from './hub/open-hub.js';
import { KeptElsewhere } from './keeping.js';
import { readSettings } from './settings.js';

const SCRIPT = fileURLToPath(new URL('../test/keep-views.mjs', import.meta.url));
const BY = { person: 'spec', agency: 'spec', role: 'OPERATOR' };

describe('several processes of one hub, over the protocol fake and PostgreSQL, with no folder that they share', () => {
  const folder = temporaryFolder();
  const running: ChildProcess[] = [];
  const hubs: Hub[] = [];
  let fake: ProtocolFake;
  let at: PlaceForTests;
  let vault: { readonly address: string; readonly schema: string };
  let expected: readonly string[];
  let end: number;

  const environmentOf = (data: string): Record<string, string> => ({
    HUB_DATA: join(folder.path, data),
    HUB_LOG: fake.connection(),
    HUB_VAULT: vault.address,
    HUB_VAULT_KEY: join(folder.path, 'master.key'),
    ...(at.environment as Record<string, string>),
  });

  const open = async (data: string, more: Record<string, string> = {}): Promise<Hub> => {
    const hub = await openHub({ settings: readSettings({ ...environmentOf(data), ...more }, '/') });
    hubs.push(hub);
    return hub;
  };

  const digestsAt = async (place: ViewPlace): Promise<readonly string[]> => {
    const store = await ViewStore.open({ ...place, readOnly: true });
    const tables = hubViews({ authority: 'E09000006' }).flatMap((group) => group.tables.map(({ table }) => table));
    const digests: string[] = [];
    for (const table of tables) digests.push(`${table} ${await store.digest(table)}`);
    await store.close();
    return digests;
  };

  /** Starts a process; answers when it has said a line of this kind. */
  const start = async (data: string, until: RegExp): Promise<ChildProcess> => {
    const child = spawn(process.execPath, [SCRIPT], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '', ...environmentOf(data) },
    });
    running.push(child);
    await new Promise<void>((resolve, reject) => {
      createInterface({ input: child.stdout }).on('line', (line) => until.test(line) && resolve());
      child.once('exit', () => reject(new Error(`${data} ended before it said ${until}`)));
    });
    return child;
  };

  const kill = async (child: ChildProcess): Promise<void> => {
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  };

  /** The whole log, and the views that one process alone makes of it. */
  beforeAll(async () => {
    fake = await startProtocolFake();
    at = await POSTGRES.newPlace();
    const address = new URL(at.environment.HUB_VIEWS ?? '');
    const schema = `${address.searchParams.get('schema')}_vault`;
    address.searchParams.set('schema', schema);
    vault = { address: address.toString(), schema };
    const delivery = join(folder.path, 'delivery');
    await writeBorough(delivery, { seed: 7, end: '2016-11-21', children: 40 });
    const { HUB_VIEWS: _, ...withoutViews } = environmentOf('alone');
    const alone = await openHub({ settings: readSettings(withoutViews, '/') });
    const { result } = await alone.takeIn({ delivery, by: BY, historical: true });
    expect((await result).outcome).toBe('taken');
    await alone.processesCaughtUp();
    await alone.viewsCaughtUp();
    end = (await alone.log.head()).position;
    await alone.close();
    expected = await digestsAt({ file: join(folder.path, 'alone', 'views.sqlite') });
  });

  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL');
    for (const hub of hubs) await hub.close();
    await asSuperuser((at.environment.HUB_VIEWS ?? '').replace(/\?.*/, ''), `drop schema ${vault.schema} cascade`);
    await at.remove();
    fake.stop();
    folder.remove();
  });

  /** Lets each transaction that keeps the views come to its last statement, and no further, while the work goes on. */
  const withCommitsHeld = async (work: (held: () => Promise<void>) => Promise<void>): Promise<void> => {
    const client = new Client({ connectionString: at.environment.HUB_VIEWS?.replace(/\?.*/, '') });
    const schema = new URL(at.environment.HUB_VIEWS ?? '').searchParams.get('schema');
    await client.connect();
    await client.query(`begin; lock table ${schema}.moves in share mode`);
    const waiting = `select 1 from pg_locks where relation = '${schema}.moves'::regclass and not granted`;
    try {
      await work(async () => {
        while ((await client.query(waiting)).rowCount === 0) await new Promise((resolve) => setImmediate(resolve));
      });
    } finally {
      await client.end();
    }
  };

  it('one that is killed while it commits is taken over; every event is in the views once and in its place', async () => {
    await kill(await start('one', /^opened 0$/));
    await withCommitsHeld(async (held) => {
      const second = await start('two', /^opened 0$/);
      await held();
      await kill(second);
    });
    const third = await open('three');
    await third.viewsCaughtUp();
    expect(third.keepsViews()).toBe(true);
    expect(await digestsAt(at.place)).toEqual(expected);
    expect(third.troubles()).toEqual([]);
  });

  it('one that only answers keeps nothing, says so, and follows', async () => {
    const answering = await open('four', { HUB_KEEPS_VIEWS: 'no' });
    await answering.viewsCaughtUp();
    expect([answering.keepsViews(), answering.viewsPosition()]).toEqual([false, end]);
    await expect(answering.rebuild()).rejects.toThrow(new KeptElsewhere().message);
  });

  it('one that stops in order hands over; what processes led to is not written again, though they are told again', async () => {
    const third = hubs.find((hub) => hub.keepsViews());
    await third?.processesCaughtUp();
    const fifth = await open('five');
    const keeps = new Promise<void>((resolve) => {
      const look = (): void => (fifth.keepsViews() ? resolve() : void setImmediate(look));
      look();
    });
    await third?.close();
    await keeps;
    await fifth.processesCaughtUp();
    expect((await fifth.log.head()).position).toBe(end);
    await fifth.rebuild(['children']);
    expect(await digestsAt(at.place)).toEqual(expected);
  });
});
