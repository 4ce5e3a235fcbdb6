import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NOW } from '@hub/kernel';
import { startProtocolFake, temporaryFolder, type ProtocolFake } from '@hub/testing';
import { TRACKING_SHEET } from '@hub/views';
import { backUp } from './backup.js';
import { dataFolderAt } from './data-folder.js';
import type { Hub } from './hub.js';
import { openHub } from './hub/open-hub.js';
import { openReader } from './reader.js';
import { BadSettings, readSettings } from './settings.js';

const BY = { person: 'spec', agency: 'bromley', role: 'OPERATOR' };

const CHILDREN = `child_id,surname,forename,dob,sex,responsible_la
B0000001,Example,Robin,2018-03-14,1,E09000006
B0000002,Sample,Alex,2018-06-15,2,E09000006
`;

const ASSESSMENTS = `assessment_id,child_id,strand,tool,assessed_at,rag,agency,multi_agency
RA1,B0000001,cse,SERAF,2024-01-01T10:00,red,CSC,Y
`;

describe('a hub whose log is on an event store, over the protocol fake', () => {
  const folder = temporaryFolder();
  const delivery = join(folder.path, 'delivery');
  let fake: ProtocolFake;
  let connection: string;

  const settingsOf = (data: string, more: Record<string, string> = { HUB_LOG: connection }) =>
    readSettings({ HUB_DATA: join(folder.path, data), ...more }, '/');

  const open = (data: string): Promise<Hub> => openHub({ settings: settingsOf(data) });

  const take = async (hub: Hub, dryRun = false): Promise<readonly number[]> => {
    const { result } = await hub.takeIn({ delivery, by: BY, dryRun });
    const { outcome, reason, feeds } = await result;
    expect([outcome, reason]).toEqual(['taken', undefined]);
    return feeds.map((feed) => feed.new);
  };

  const sheet = async ({ views }: Pick<Hub, 'views'>): Promise<readonly string[]> =>
    (await views.rowsAt(TRACKING_SHEET.table, NOW)).map(({ key }) => key);

  beforeAll(async () => {
    fake = await startProtocolFake();
    connection = fake.connection();
    mkdirSync(delivery);
    writeFileSync(join(delivery, 'children.csv'), CHILDREN);
    writeFileSync(join(delivery, 'risk_assessments.csv'), ASSESSMENTS);
  });

  afterAll(() => {
    fake.stop();
    folder.remove();
  });

  it('takes a delivery in, tries one out, shows it, and keeps the read audit there too', async () => {
    const hub = await open('data');
    expect(await take(hub, true)).toEqual([2, 1]);
    expect(await fake.events('hub_log-E09000006')).toEqual([]);
    expect(await take(hub)).toEqual([2, 1]);
    await hub.viewsCaughtUp();
    expect(await sheet(hub)).toEqual(['B0000001']);
    const who = { person: 'user-1', agency: 'bromley', role: 'SOCIAL_WORKER' } as const;
    await hub.audit.read(who, 'safeguarding', { query: 'sheet', subject: 'sheet', childIds: ['B0000001'] });
    expect((await hub.audit.latest(1))[0]).toMatchObject({ data: { query: 'sheet' } });
    const { position } = await hub.log.head();
    const [facts, reads] = [await fake.events('hub_log-E09000006'), await fake.events('hub_audit-E09000006')];
    expect([facts.length, reads.length]).toEqual([position, 1]);
    expect(facts.map(({ data }) => data).join()).not.toContain('Robin');
    const reader = await openReader(settingsOf('data'));
    expect([(await reader.log.head()).position, await sheet(reader)]).toEqual([position, ['B0000001']]);
    await reader.close();
    expect(hub.troubles()).toEqual([]);
    await hub.close();
  });

  it('shows the same on another machine, once the keys are there', async () => {
    await backUp(dataFolderAt(join(folder.path, 'data')), join(folder.path, 'other'), true, ['vault']);
    const hub = await open('other');
    await hub.viewsCaughtUp();
    expect(await sheet(hub)).toEqual(['B0000001']);
    expect(await take(hub)).toEqual([0, 0]);
    await hub.close();
  });

  it('goes on where it was when everything but the vault was lost', async () => {
    for (const file of ['log-copy.sqlite', 'audit-copy.sqlite', 'views.sqlite', 'processes.json']) {
      for (const part of ['', '-wal', '-shm']) rmSync(join(folder.path, 'data', `${file}${part}`), { force: true });
    }
    const hub = await open('data');
    await hub.viewsCaughtUp();
    expect(await sheet(hub)).toEqual(['B0000001']);
    expect((await hub.audit.latest(1))[0]).toMatchObject({ data: { query: 'sheet' } });
    await hub.close();
  });

  it('does not begin a second log beside the first, in a file or on a server', async () => {
    await expect(openHub({ settings: settingsOf('data', {}) })).rejects.toThrow(BadSettings);
    const own = await openHub({ settings: settingsOf('of its own', {}) });
    await own.close();
    await expect(open('of its own')).rejects.toThrow('holds a log of its own');
  });
});
